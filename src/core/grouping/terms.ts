/** Terms of an article for grouping: light stems with a class. Small words, weekdays and words of the trade are left out. */
import { wordTokens } from '../text/tokens';

/** Words found in any news text: they say nothing about which happening it tells. */
const IGNORED = new Set(
  `a an the this that these those some any each every all both such other another own same i me my we us our you your he
  him his she her hers it its they them their who whom whose which what where when why how there here be am is are was
  were been being have has had having do does did done will would shall should may might must can could not no never nor
  and or but if then than because so as while although though until whether since also too very more most much many just
  only even still yet again ever of to in on at by for with from into onto about over under after before between through
  during against without within upon toward towards off out up down around among across per via say says said saying tell
  told tells according added add reported report reports reporters news article copyright reserved read related comment
  comments reply photo image share one two three first second last new mr mrs ms dr year years month months week weeks day
  days today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday time times people make made take
  took taken get got go went come came give gave see saw know think like well back way now part part including however
  meanwhile spokesman spokeswoman spokesperson official officials statement told asked ask email address published required
  fields`.split(/\s+/u),
);

export const isIgnored = (word: string): boolean => IGNORED.has(word);

/** "sanctions" and "sanctioned" meet; irregular forms need not: hundreds of other words carry the likeness. */
export function lightStem(word: string): string {
  const bare = word.replace(/['’]s$|['’]$/u, '');
  if (bare.length < 5 || /\d/u.test(bare)) return bare.length === 4 ? bare.replace(/(?<![su])s$/u, '') : bare;
  return bare
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?<=...)(?:ings?|ed|es|s)$/u, '')
    .replace(/([bdgklmnprt])\1$/u, '$1')
    .replace(/(?<=...)e$/u, '');
}

export interface Term {
  readonly key: string;
  readonly kind: 'word' | 'name' | 'number';
  /** Offset in the text. */
  readonly at: number;
}

/** Characters before a word that begin a sentence: capitals behind them prove no name. */
const OPENS_SENTENCE = /(?:^|[.?!:…]["”’»']*\s+["“‘«']*|["“‘«]|\n\s*)$/u;

/** Years and small counts recur everywhere. */
const isTellingNumber = (digits: string): boolean => {
  const value = Number(digits);
  return !Number.isNaN(value) && (digits.includes('.') || (value > 12 && !(value >= 1900 && value <= 2100)));
};

/** Terms of `text.slice(from, to)` in order. */
export function termsOf(text: string, from: number, to: number): Term[] {
  const terms: Term[] = [];
  for (const token of wordTokens(text, [from, to])) {
    const lower = token.text.toLowerCase();
    const at = token.span[0];
    if (/^\p{N}/u.test(lower)) {
      const digits = lower.replace(/,/gu, '').replace(/(?:st|nd|rd|th)$/u, '');
      if (isTellingNumber(digits)) terms.push({ key: `#${digits}`, kind: 'number', at });
      continue;
    }
    for (const part of lower.split(/[-‑]/u)) {
      if (part.length < 2 || IGNORED.has(part)) continue;
      const capital = /^\p{Lu}/u.test(token.text) && !OPENS_SENTENCE.test(text.slice(Math.max(from, at - 6), at));
      terms.push({ key: lightStem(part), kind: capital ? 'name' : 'word', at });
    }
  }
  return terms;
}
