/**
 * Is a quoted part that no reporting clause claims somebody's speech, or a scare quote, title, nickname, slogan? Judged
 * from its form (sentence or not) and its place in the sentence. Weights are plain rules: each says what it is for.
 */
import { lexemes } from '../text/lexemes';
import { looksFinite, prepositions, determiners, coordinators, subjectPronouns } from '../text/word-classes';
import { isColon, isComma, isDash, isEnder, isQuote, type Item, type Range } from './items';

export function isSpeechLike(text: string, items: readonly Item[], i: number, range: Range): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const words = lexemes(text, [item.start, item.end]).filter((word) => word.kind === 'word' || word.kind === 'number');
  if (words.length === 0) return false;
  if (isUncased(text, item)) return isOpening(items, i, range) && item.end - item.start >= UNCASED_LENGTH;
  if (isTitleCase(words)) return false;
  const ends = /[.,?!…]\s?[”’"'»]*$/u.test(text.slice(Math.max(item.start, item.end - 4), item.end));
  const capital = words[0]?.capital === true;
  const clause = words.some(
    (word, k) => looksFinite(word.lower) || (k < 3 && subjectPronouns.has(word.lower)) || word.lower.includes("'"),
  );
  const before = items[i - 1];
  const opens = i === range[0] || isColon(before) || isQuote(before) || (isComma(before) && capital);
  const leads =
    i === range[0] && capital && words.length >= 3 && (isComma(items[i + 1]) || isDash(items[i + 1]) || ends);
  if (leads && !endsInStop(text, item)) return true;
  const alone = opens && (i + 1 >= range[1] || isEnder(items[i + 1]) || isQuote(items[i + 1]) || isDash(items[i + 1]));
  if (alone) return words.length >= 3 || ends;
  if (words.length >= LONG && !capital) return true;
  if (opens) return capital && clause && words.length >= 4;
  // In the middle of a sentence a part needs to be a clause of its own: `the sign "we are closed" hung ...` is not enough.
  return clause && capital && ends && words.length >= 5;
}

/** Words in marks that are no term any more: "out of its deep and lasting quagmire". */
const LONG = 5;

/** In a headline: three words or more that do not look like a title, beginning with a small letter. */
export const isClaimQuote = (text: string, quote: Item): boolean =>
  /^[^\p{L}\p{N}]?\p{Ll}/u.test(text.slice(quote.start, quote.end)) &&
  text.slice(quote.start, quote.end).split(/\s+/u).length >= CLAIM_WORDS;

const CLAIM_WORDS = 3;

/** "Bring Me Down the River": every longer word has a capital. One word is no title. */
function isTitleCase(words: readonly { readonly lower: string; readonly capital: boolean }[]): boolean {
  const long = words.filter(
    (w) => w.lower.length > 3 && !prepositions.has(w.lower) && !determiners.has(w.lower) && !coordinators.has(w.lower),
  );
  return words.length >= 2 && long.length >= 2 && long.every((w) => w.capital);
}

/** Arabic, Chinese, Japanese ...: no capitals to go by; anything long at the start of a sentence is speech. */
const isUncased = (text: string, item: Item): boolean => !/[\p{Lu}\p{Ll}]/u.test(text.slice(item.start, item.end));
const UNCASED_LENGTH = 8;

const isOpening = (items: readonly Item[], i: number, range: Range): boolean =>
  i === range[0] || isColon(items[i - 1]) || isComma(items[i - 1]);

const endsInStop = (text: string, item: Item): boolean =>
  /\.[”"’'»]*$/u.test(text.slice(Math.max(0, item.end - 3), item.end));
