/**
 * What a printed word is wherever it stands: its parts (contractions opened: "won't" is "will" + "not"), their roots,
 * numbers and weights. Words repeat, so every form is read once and remembered.
 */
import { wordWeight } from './lexicon/function-words';
import { isCalendarWord, numberValue } from './lexicon/numbers';
import { isNegator } from './lexicon/sense-words';
import { stem } from './stem';

export interface WordPart {
  /** As printed. */
  readonly text: string;
  /** Lower case, ASCII apostrophes, contraction opened. */
  readonly word: string;
  readonly root: string;
  /** Place in the printed word, in code units. */
  readonly from: number;
  readonly to: number;
  /** All capitals ("NATO", "U.S."). */
  readonly shouting: boolean;
  readonly number: boolean;
  /** Weight where it stands without a capital. */
  readonly weight: number;
}

export interface WordForm {
  readonly parts: readonly WordPart[];
  /** Does it begin with a capital? */
  readonly capitalised: boolean;
}

const CLITICS: readonly (readonly [RegExp, string])[] = [
  [/n['’]t$/iu, 'not'],
  [/['’]ll$/iu, 'will'],
  [/['’]re$/iu, 'are'],
  [/['’]ve$/iu, 'have'],
  [/['’]m$/iu, 'am'],
  [/['’]d$/iu, 'would'],
];
/** Hosts after which 's is "is": "it's", "that's"; after other words it is a genitive and stays. */
const IS_HOST = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/iu;
const IRREGULAR_HOST = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

function partOf(text: string, written: string, from: number): WordPart {
  const word = written === '%' ? 'percent' : text === 'US' ? 'u.s.' : written;
  const number = numberValue(word) !== null;
  const shouting = text.length > 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(text);
  const weight = number || isNegator(word) || isCalendarWord(word) ? 1 : wordWeight(word);
  return { text, word, root: number ? word : stem(word), from, to: from + text.length, shouting, number, weight };
}

function openContraction(text: string): WordPart[] {
  const lower = text.toLowerCase();
  const cut = (at: number, host: string, clitic: string): WordPart[] => [
    partOf(text.slice(0, at), host, 0),
    partOf(text.slice(at), clitic, at),
  ];
  if (lower === 'cannot') return cut(3, 'can', 'not');
  if (!/['’]/u.test(lower)) return [partOf(text, lower, 0)];
  if (/^let['’]s$/u.test(lower)) return cut(3, 'let', 'us');
  for (const [pattern, opened] of CLITICS) {
    const at = lower.search(pattern);
    if (at > 0) return cut(at, IRREGULAR_HOST.get(lower.slice(0, at)) ?? lower.slice(0, at), opened);
  }
  const host = lower.replace(/['’]s$/u, '');
  if (host !== lower && IS_HOST.test(host)) return cut(host.length, host, 'is');
  return [partOf(text, lower.replace(/’/gu, "'"), 0)];
}

const forms = new Map<string, WordForm>();
/** More than the common words of a language; beyond it forms are read anew. */
const MOST_FORMS = 50_000;

/** The form of a word as printed, contractions opened. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const made = { parts: openContraction(text), capitalised: /^\p{Lu}/u.test(text) };
  if (forms.size < MOST_FORMS) forms.set(text, made);
  return made;
}

/** The form of a word printed with something in it that is not read ("de-escalate" is "deescalate"). */
export const joinedForm = (text: string, word: string): WordForm => ({
  parts: [partOf(text, word, 0)],
  capitalised: false,
});
