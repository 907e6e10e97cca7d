/**
 * Does a clause of its own begin here? "said [the ship had sunk]" against "said the prayer", "said Monday": told by the first
 * word, a finite verb with its own subject, and what follows a comma or a quote.
 */
import {
  adverbs,
  determiners,
  numberWords,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  whWords,
} from '../text/word-classes';
import { isColon, isComma, isDash, isEnder, isQuote, type Item, type Items } from './items';
import { canStartPhrase, isFinite, isNominal } from './noun-phrases';

/** Items behind a comma within which a verb must come. */
const REACH = 24;

/** The end of the stretch right behind the verb: comma, colon, dash, quote or end of sentence. */
export function segmentStop(items: Items, after: number, limit: number): number {
  let i = after;
  while (i < limit && items[i] !== undefined) {
    const item = items[i];
    if (
      item === undefined ||
      isQuote(item) ||
      isComma(item) ||
      isColon(item) ||
      isEnder(item) ||
      item.lower === ';' ||
      item.lower === '('
    )
      break;
    if (isDash(item) && items[i - 1]?.end !== item.start) break;
    i += 1;
  }
  return i;
}

/** Is there a finite verb in the stretch? */
export function hasFinite(items: Items, from: number, stop: number): boolean {
  for (let i = from; i < stop; i += 1) if (isFinite(items, i)) return true;
  return false;
}

/** A finite verb with a subject of its own in the stretch: not behind "and" ("claimed eleven lives and cut the road") or "who". */
function hasClause(items: Items, from: number, stop: number): boolean {
  for (let i = from; i < stop; i += 1) {
    if (!isFinite(items, i)) continue;
    return (
      !/^(?:and|or|but|who|which)$/.test(items[i - 1]?.lower ?? '') &&
      !(items[i - 1]?.lower === 'that' && isNominal(items[i - 2]))
    );
  }
  return false;
}

/** "said the ship had sunk", "said he would"; not "said the prayer", "said Monday". */
export function isBareClause(items: Items, start: number, stop: number): boolean {
  const first = items[start];
  if (first === undefined || start >= stop) return false;
  const word = first.lower;
  if (
    /^(?:he|she|they|we|i|it|there|you|it's|there's|they're|he's|she's|they'd|he'd|she'd|it'd|he'll|she'll|it'll|they'll|they've|we're|we've|i'm)$/.test(
      word,
    )
  )
    return start + 1 < stop || isQuote(items[start + 1]);
  if (
    /^(?:if|when|because|after|before|while|although|although|unless|as|since|once|under|with|without|despite|in|at|on|by|among|during|for|from)$/.test(
      word,
    )
  )
    return start + 2 < stop && longClause(items, start, stop);
  if (adverbs.has(word) || numberWords.has(word) || /ing$/.test(word))
    return hasClause(items, start + 1, stop) || hasClause(items, start + 1, stop);
  if (!canStartPhrase(first) && !objectPronouns.has(word) && !whWords.has(word)) return false;
  if (hasClause(items, start + 1, stop) || finiteBehindQuote(items, stop)) return true;
  return (
    isPresentClause(items, start, stop) ||
    (isComma(items[stop]) && stop - start <= 8 && finiteBehindInsertion(items, stop))
  );
}

/** `said Biden "urged Russia ..."`: the verb of the clause is inside the marks. */
export const isNameBeforeQuote = (items: Items, start: number, stop: number): boolean =>
  isQuote(items[stop]) &&
  start < stop &&
  stop - start <= 6 &&
  canStartPhrase(items[start]) &&
  items
    .slice(start, stop)
    .every(
      (item, k) =>
        isNominal(item) ||
        determiners.has(item.lower) ||
        possessives.has(item.lower) ||
        subjectPronouns.has(item.lower) ||
        k > 0,
    );

/** Bare present clauses whose verb no list knows: "police believe" is listed, "wolves kill sheep" is long enough. */
const isPresentClause = (items: Items, start: number, stop: number): boolean =>
  stop - start >= 4 &&
  items
    .slice(start + 1, stop)
    .some(
      (item, k) =>
        isThirdPerson(item) &&
        isNominal(items[start + k]) &&
        !(items[start + k]?.capital === false && prepositions.has(items[start + k]?.lower ?? '')) &&
        followsVerb(items, start + 1 + k),
    );

const isThirdPerson = (item: Item): boolean =>
  item.kind === 'word' && !item.capital && /[^su']s$/.test(item.lower) && item.lower.length > 3;

/** What may stand behind a verb but hardly behind a plural noun. */
const followsVerb = (items: Items, i: number): boolean => {
  const next = items[i + 1];
  if (next === undefined) return false;
  return (
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    objectPronouns.has(next.lower) ||
    next.capital ||
    next.kind === 'number'
  );
};

const longClause = (items: Items, start: number, stop: number): boolean => {
  for (let i = start + 1; i < stop; i += 1)
    if (/^(?:he|she|they|we|it|there)$/.test(items[i]?.lower ?? '') || (isFinite(items, i) && i > start + 2))
      return true;
  return isComma(items[stop]) && hasFiniteLater(items, stop);
};

const finiteBehindQuote = (items: Items, stop: number): boolean =>
  isQuote(items[stop]) && hasFinite(items, stop + 1, segmentStop(items, stop + 1, items.length));

/** "swans, unlike geese, seldom abandon": a second comma and right behind it a verb. */
function finiteBehindInsertion(items: Items, comma: number): boolean {
  for (let i = comma + 1; i < Math.min(items.length, comma + REACH); i += 1) {
    if (isEnder(items[i]) || isQuote(items[i])) return false;
    if (isComma(items[i])) return hasFinite(items, i + 1, Math.min(items.length, i + 3));
  }
  return false;
}

function hasFiniteLater(items: Items, comma: number): boolean {
  const limit = Math.min(items.length, comma + REACH);
  for (let i = comma + 1; i < limit; i += 1) {
    if (isEnder(items[i]) || isQuote(items[i])) return false;
    if (isFinite(items, i)) return true;
  }
  return false;
}

export function isBareClauseBehindAddressee(items: Items, start: number, stop: number): boolean {
  const first = items[start];
  if (first === undefined) return false;
  return (
    determiners.has(first.lower) ||
    possessives.has(first.lower) ||
    subjectPronouns.has(first.lower) ||
    objectPronouns.has(first.lower) ||
    (canStartPhrase(first) && hasFinite(items, start, stop)) ||
    first.lower === 'there'
  );
}
