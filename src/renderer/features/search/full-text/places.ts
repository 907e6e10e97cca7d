/** Where the words that were found stand in a text, and the best of these places with what is around them. */
import type { Span } from '../../../../core/model/span';
import { termsOf, type FoundWord } from './words';

/** One place in an article: the words found and what stands around them. */
export interface SearchPlace {
  readonly span: Span;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters in which several of the words make one place, and characters of context on each side. */
const near = 120;
const context = { before: 36, after: 90 };
/** A line of the search page has the room of the window. */
const wideContext = { before: 90, after: 140 };
const most = 3;

/** Of the words found in the text, in their order: places with the most different words are chosen, and given in the order of the text. */
export function bestPlaces(text: string, found: readonly FoundWord[], phrases: readonly string[]): SearchPlace[] {
  const groups = groupsOf(text, found);
  const score = (group: readonly FoundWord[]): number =>
    new Set(group.map(({ term }) => term)).size + (phrases.some((phrase) => phraseIn(text, group, phrase)) ? near : 0);
  return [...groups]
    .sort((a, b) => score(b) - score(a) || startOf(a) - startOf(b))
    .slice(0, most)
    .sort((a, b) => startOf(a) - startOf(b))
    .map((group) => placeOf(text, startOf(group), endOf(group)));
}

/** Every place, in the order of the text; where words must stand together, only places that have them so. */
export function allPlaces(text: string, found: readonly FoundWord[], phrases: readonly string[]): SearchPlace[] {
  const groups = groupsOf(text, found);
  const whole = groups.filter((group) => phrases.every((phrase) => phraseIn(text, group, phrase)));
  return (whole.length > 0 ? whole : groups).map((group) => placeOf(text, startOf(group), endOf(group), wideContext));
}

/** Different words near each other on one line make one place; the same word again begins another. */
function groupsOf(text: string, words: readonly FoundWord[]): FoundWord[][] {
  const groups: FoundWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const start = last ? startOf(last) : 0;
    const close = last && word.end - start <= near && !text.slice(start, word.end).includes('\n');
    const together = close && !last.some(({ term }) => term === word.term);
    if (together) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

const startOf = (group: readonly FoundWord[]): number => group[0]?.start ?? 0;
const endOf = (group: readonly FoundWord[]): number => group.at(-1)?.end ?? 0;

const phraseIn = (text: string, group: readonly FoundWord[], phrase: string): boolean =>
  termsOf(text.slice(startOf(group), endOf(group)))
    .join(' ')
    .includes(phrase);

type Room = typeof context;

const placeOf = (text: string, start: number, end: number, room: Room = context): SearchPlace => ({
  span: [start, end],
  words: text.slice(start, end),
  before: leftOf(text, start, room.before),
  after: rightOf(text, end, room.after),
});

/** What stands around a segment on its line. */
export const contextOf = (text: string, [start, end]: Span): Pick<SearchPlace, 'before' | 'after'> => ({
  before: leftOf(text, start, wideContext.before),
  after: rightOf(text, end, wideContext.after),
});

/** Whole words of the same line before the place. */
function leftOf(text: string, start: number, room: number): string {
  const line = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  if (start - line <= room) return text.slice(line, start);
  const space = text.indexOf(' ', start - room);
  return `… ${text.slice(space === -1 || space >= start ? start : space + 1, start)}`;
}

function rightOf(text: string, end: number, room: number): string {
  const lineEnd = text.indexOf('\n', end);
  return text.slice(end, Math.min(end + room, lineEnd === -1 ? text.length : lineEnd));
}
