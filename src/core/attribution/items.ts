/**
 * Items: a paragraph as the attribution rules read it. Words, numbers and punctuation are lexemes; a whole quoted part is
 * ONE item, so that `"...", he said` is three items whatever stands inside the marks. Apostrophes vanish into their word.
 */
import { openAbbreviations } from '../text/abbreviations';
import type { Lexeme } from '../text/lexemes';
import type { Span } from '../text/span';
import { sentenceStarters, subjectPronouns, weekdays } from '../text/word-classes';
import { cueForms } from './cue-verbs';

export interface Item {
  readonly kind: 'word' | 'number' | 'punct' | 'quote';
  readonly start: number;
  readonly end: number;
  /** Lexicon form; for a quote the empty string. */
  readonly lower: string;
  readonly capital: boolean;
  /** Position in the list of quoted parts; -1 for everything else. */
  readonly part: number;
  /** A quote that ends in a comma, stop, question or exclamation mark inside its marks: `"We lost,"`. */
  readonly pausing: boolean;
}

export type Items = readonly Item[];

/** What attribution needs to know of a quoted part (core/quotes makes them). */
export interface Quoted {
  readonly span: Span;
  readonly paragraph: number;
  readonly closed: boolean;
  readonly continues: boolean;
}

const ENDERS = new Set(['.', '!', '?', '…', '...', '。', '！', '？', '؟', '।']);

export const isEnder = (item: Item | undefined): boolean => item?.kind === 'punct' && ENDERS.has(item.lower);
export const isComma = (item: Item | undefined): boolean =>
  item?.kind === 'punct' && (item.lower === ',' || item.lower === '，' || item.lower === '،');
export const isDash = (item: Item | undefined): boolean =>
  item?.kind === 'punct' && (item.lower === '—' || item.lower === '–' || item.lower === '--' || item.lower === '-');
export const isColon = (item: Item | undefined): boolean =>
  item?.kind === 'punct' && (item.lower === ':' || item.lower === '：');
export const isQuote = (item: Item | undefined): boolean => item?.kind === 'quote';
export const isWord = (item: Item | undefined, word: string): boolean => item?.kind === 'word' && item.lower === word;

/** First item of `[from, to)` that fits, or -1. Bounded, unlike `findIndex`: a paragraph may be a megabyte. */
export function findItem(items: Items, from: number, to: number, fits: (item: Item) => boolean): number {
  for (let i = Math.max(0, from); i < Math.min(to, items.length); i += 1) {
    const item = items[i];
    if (item !== undefined && fits(item)) return i;
  }
  return -1;
}

/** Words of closed classes that are names too: "Will Hargreaves", "June Fields", "Joost ten Have", "Puig i Cadafalch". */
const AMBIGUOUS = new Set([
  'will',
  'may',
  'can',
  'do',
  'have',
  'april',
  'june',
  'august',
  'ten',
  'i',
  'so',
  'an',
  'no',
  'de',
  'to',
]);
const MONTHS = new Set(['may', 'april', 'june', 'august']);

/**
 * Marks words of closed classes that stand in a name (not for headlines in capitals): a mark behind the word hides it from
 * every lexicon. "in May Whitcombe" stays a month only before a number or a small letter.
 */
export function withNames(items: readonly Item[]): readonly Item[] {
  let named: Item[] | null = null;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (item?.kind !== 'word' || !AMBIGUOUS.has(item.lower) || !isInName(items, i)) continue;
    named ??= [...items];
    named[i] = { ...item, lower: `${item.lower}~` };
  }
  return named ?? items;
}

function isInName(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  const next = items[i + 1];
  const named = next?.kind === 'word' && next.capital && !weekdays.has(next.lower);
  if (item === undefined) return false;
  if (!item.capital) return item.lower === 'i' && named && before?.capital === true; // "Puig i Cadafalch"
  if (item.lower === 'i') return false;
  const inside = before?.kind === 'word' || before?.kind === 'quote' || isComma(before);
  if (item.lower === 'have') return before?.kind === 'word' && before.lower === 'ten';
  if (MONTHS.has(item.lower)) return named && before?.kind !== 'number';
  return named && inside;
}

/** Items of one paragraph from its lexemes. `parts` are the quoted parts in it, in order, with their place in the whole list. */
export function itemsOf(lexed: readonly Lexeme[], parts: readonly (readonly [index: number, part: Quoted])[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  let until = -1;
  for (const lexeme of lexed) {
    if (lexeme.start < until) {
      if (lexeme.kind !== 'mark') markPause(items, PAUSES.has(lexeme.lower));
      continue;
    }
    const part = parts[next];
    if (part !== undefined && lexeme.start >= part[1].span[0]) {
      const [start, end] = part[1].span;
      items.push({ kind: 'quote', start, end, lower: '', capital: false, part: part[0], pausing: false });
      until = end;
      next += 1;
      if (lexeme.start < until) continue;
    }
    pushLexeme(lexeme, items);
  }
  return items;
}

const PAUSES = new Set([',', '.', '!', '?', '…', '...', '—', '–', '-']);

/** Notes for the quote at the end of `items` whether its latest lexeme is a pause. */
function markPause(items: Item[], pausing: boolean): void {
  const last = items[items.length - 1];
  if (last !== undefined && last.pausing !== pausing) items[items.length - 1] = { ...last, pausing };
}

function pushLexeme({ kind, start, end, lower, capital }: Lexeme, items: Item[]): void {
  if (kind === 'mark') appendApostrophe(items, start, end);
  else items.push({ kind, start, end, lower, capital, part: -1, pausing: false });
}

/** "workers' strike": the mark belongs to the word before it. */
function appendApostrophe(items: Item[], start: number, end: number): void {
  const last = items[items.length - 1];
  if (last?.kind === 'word' && last.end === start && last.lower.endsWith('s')) {
    items[items.length - 1] = { ...last, end, lower: `${last.lower}'` };
  }
}

/** A sentence as half-open range of items. */
export type Range = readonly [from: number, to: number];

/** Sentences of a paragraph's items. A quote that ends in `.`, `!` or `?` ends one too, unless its report follows. */
export function sentenceRanges(text: string, items: readonly Item[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i += 1) {
    if (!endsSentence(text, items, i) && !isTooLong(items, from, i)) continue;
    let to = i + 1;
    while (isCloser(items[to]) && items[to]?.start === items[to - 1]?.end) to += 1;
    ranges.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < items.length) ranges.push([from, items.length]);
  return ranges;
}

/** Text without capitals or full stops would be one endless sentence: it is cut, so that work per sentence is bounded. */
const LONG_SENTENCE = 90;
const LONGEST_SENTENCE = 220;

const isTooLong = (items: readonly Item[], from: number, i: number): boolean =>
  i - from >= LONGEST_SENTENCE || (i - from >= LONG_SENTENCE && isEnder(items[i]));

const isCloser = (item: Item | undefined): boolean => isEnder(item) || item?.lower === ')' || item?.lower === ']';

function endsSentence(text: string, items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined) return false;
  if (item.kind === 'quote') return next !== undefined && endsAtQuote(text, items, i);
  if (next?.kind === 'number' && /^nos?$/.test(items[i - 1]?.lower ?? '')) return false; // "the No. 4 pick"
  if (isEnder(item)) return next === undefined || startsSentence(text, next) || isCloser(next);
  return next !== undefined && item.lower.endsWith('.') && item.kind === 'word' && endsAtAbbreviation(item, next);
}

/** "in the U.S. The talks": ends; "Dr. Adda", "J. Smith": not. */
function endsAtAbbreviation(item: Item, next: Item): boolean {
  if (openAbbreviations.has(item.lower) || item.lower.length === 2) return false;
  return next.kind === 'quote' || (next.capital && sentenceStarters.has(next.lower));
}

function startsSentence(text: string, next: Item): boolean {
  if (next.kind === 'quote' || next.kind === 'number' || next.capital) return true;
  if (next.kind === 'word') return !/\p{Ll}/u.test(text.charAt(next.start));
  return next.lower === '(' || next.lower === '[' || isDash(next) || next.lower === '•' || next.lower === '¿';
}

const TERMINAL = /[.!?…。！？](?:\)|\]|["”’'»›])*$/u;

/** Does the quoted part end in a full stop, question or exclamation mark (inside its marks)? */
export const quoteIsTerminal = (text: string, item: Item): boolean =>
  TERMINAL.test(text.slice(Math.max(item.start, item.end - 6), item.end));

function endsAtQuote(text: string, items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined || !quoteIsTerminal(text, item)) return false;
  if (next.kind === 'quote') return true;
  if (next.kind !== 'word' && next.kind !== 'number') return false;
  if (!next.capital) return next.kind === 'number';
  return !reportFollows(items, i + 1, /\.\W*$/u.test(text.slice(item.end - 2, item.end)));
}

/** How far a reporting verb may stand behind its quote: a name with a role ("Pilar Echevarría, 57, the town's vet,"). */
const REPORT_REACH = 14;

/** `"Who signs?" Carmen Iturralde asked.`: does a reporting clause without a content of its own follow? */
function reportFollows(items: readonly Item[], from: number, afterFullStop: boolean): boolean {
  for (let i = from; i < Math.min(items.length, from + REPORT_REACH); i += 1) {
    const item = items[i];
    if (item === undefined || isEnder(item) || item.kind === 'quote') return false;
    const form = item.kind === 'word' && !item.capital ? cueForms.get(item.lower) : undefined;
    if (form === undefined || form.form === 'ing' || i === from) continue;
    return isLoneReport(items, i, afterFullStop, form.verb.lemma);
  }
  return false;
}

function isLoneReport(items: readonly Item[], i: number, afterFullStop: boolean, lemma: string): boolean {
  const after = items[i + 1];
  if (after === undefined || isEnder(after)) return true;
  if (afterFullStop && lemma !== 'tell') return false;
  if (isComma(after)) return true;
  if (lemma === 'ask' || lemma === 'tell') return !hasClauseSoon(items, i + 1);
  return (
    after.kind === 'word' &&
    /^(?:in|on|at|during|after|as|with|from|while|through|when|by|to|of)$/.test(after.lower) &&
    !subjectPronouns.has(after.lower)
  );
}

/** "asked whether", "told them that", "told him to": the verb has a content of its own. */
function hasClauseSoon(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && !isEnder(items[i]) && !isComma(items[i]); i += 1) {
    if (/^(?:that|whether|if|to|why|how|what|when|where|would|had|was|were|is|are|will)$/.test(items[i]?.lower ?? ''))
      return true;
  }
  return false;
}
