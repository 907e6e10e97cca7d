/** What a number counts where the words for it stand before: "the death toll rose to 107", "waves of up to 11 metres". */
import { approximatorBefore } from './approximators';
import { countedAfter, STOP, words } from './counted';
import type { FigureToken } from './figure-tokens';

/** Nouns whose number stands behind them: "the death toll rose to 107", "a crowd of 300". */
const HEAD_BEFORE = words(
  'toll population turnout crowd attendance casualties crew fleet force garrison membership audience magnitude',
);

/** How many tokens back such a noun may stand. */
const REACH = 9;

/** The noun before a number that counts nothing behind it, or null. */
export function countedBefore(tokens: readonly FigureToken[], at: number): string | null {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    const token = tokens[index];
    if (!token || /^[.;:!?]$/u.test(token.text)) return null;
    // "rose from 210 to 340": the first number stands between the second and what both count.
    if (token.kind === 'number' && !/^(?:from|to)$/u.test(tokens[index - 1]?.lower ?? '')) return null;
    if (token.lower === 'number' && tokens[index + 1]?.lower === 'of')
      return countedAfter(tokens, index + 2, false)?.phrase ?? null;
    if (HEAD_BEFORE.has(token.lower))
      return token.lower === 'toll' && tokens[index - 1]?.lower === 'death' ? 'death toll' : token.lower;
  }
  return null;
}

/** Verbs between a thing and how long it took: "the call lasted 50 minutes". */
const LASTED = words('lasted lasts last took takes take taking lasting ran runs continued spanned');

/** The noun before "lasted": "Thursday’s phone call lasted" -> "phone call"; null where a pronoun or nothing stands there. */
export function lastingThing(tokens: readonly FigureToken[], at: number): string | null {
  let verb = at - 1;
  while (
    verb >= 0 &&
    /^(?:for|about|nearly|just|over|around|almost|some|more|less|than|at|least|roughly|only)$/u.test(
      tokens[verb]?.lower ?? '',
    ) &&
    at - verb < 5
  )
    verb -= 1;
  if (!LASTED.has(tokens[verb]?.lower ?? '')) return null;
  const phrase: string[] = [];
  for (let index = verb - 1; index >= 0 && phrase.length < 3; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || STOP.has(token.lower) || /['’]s?$/u.test(token.text)) break;
    phrase.unshift(token.text);
  }
  return phrase.length === 0 ? null : phrase.join(' ');
}

/** "waves of up to 11 metres", "a fine of 300 crowns", "a share of some 20 percent": the noun before "of", or null. */
export function headOf(tokens: readonly FigureToken[], at: number): string | null {
  const of = (approximatorBefore(tokens, at)?.start ?? at) - 1;
  const noun = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || noun?.kind !== 'word' || noun.text.length < 3) return null;
  const sentenceStart = of < 2 || tokens[of - 2]?.text === '.';
  if (STOP.has(noun.lower) || NO_HEAD.has(noun.lower) || (/^\p{Lu}/u.test(noun.text) && !sentenceStart)) return null;
  return noun.lower;
}

/** Words before "of" that name nothing: "because of 300 crowns", "a total of 12 miles", "out of 20 percent". */
const NO_HEAD = words(
  'because instead total sum amount number maximum minimum average most half part some kind rest worth all',
);
