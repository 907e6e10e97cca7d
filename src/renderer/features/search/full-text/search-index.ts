/**
 * Full-text search over the articles of a library: articles with their best places for the quick search, lines with the
 * word in its context for the search page. Knows nothing of workers and windows: the worker feeds it, tests call it directly.
 */
import type { Span } from '../../../../core/model/span';
import { bestOf, createInvertedIndex, type Matches } from './inverted-index';
import { allPlaces, bestPlaces, type SearchPlace } from './places';
import { createSegmentSearch, type Segment } from './segments';
import { createVocabulary, holdsTogether, readWords, wordsAmong, type WordList } from './word-list';
import { phrasesOf, termsOf, type FoundWord } from './words';

export interface SearchedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly text: string;
}

export interface SearchHit {
  readonly article: string;
  /** At most three, in the order of the text; none if only headline or outlet have the words. */
  readonly places: readonly SearchPlace[];
}

export interface Found {
  readonly hits: readonly SearchHit[];
  /** Articles that have the words, also those not in `hits`. */
  readonly total: number;
}

/** One line of the search page: the words in their context, or a segment with the words in it. */
export interface Line extends SearchPlace {
  readonly article: string;
  /** Id of the annotation; null for a line of plain text. */
  readonly segment: string | null;
  /** Places of the words typed inside `words`, UTF-16 units: a segment may hold several. */
  readonly hits: readonly Span[];
}

export interface FoundLines {
  readonly lines: readonly Line[];
  /** Articles with such a line, also those not in `lines`; of plain text those that have the words. */
  readonly articles: number;
  /** Segments found; null for plain text, whose lines are counted only as far as they are asked for. */
  readonly segments: number | null;
  /** There are more lines than those asked for. */
  readonly more: boolean;
}

/** What the lines are looked for in: all articles or some, their text or the segments named. */
export interface Scope {
  readonly articles: readonly string[] | null;
  readonly segments: readonly Segment[] | null;
}

export interface SearchIndex {
  /** Adds articles, or replaces those of the same id. */
  readonly put: (articles: readonly SearchedArticle[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly search: (query: string, limit: number) => Found;
  /** What `lines` looks in from now on; everything at first. */
  readonly narrow: (scope: Scope) => void;
  readonly lines: (query: string, limit: number) => FoundLines;
}

interface Kept {
  readonly id: string;
  readonly text: string;
  readonly fields: Readonly<Record<Field, WordList>>;
}

type Field = 'headline' | 'outlet' | 'text';
const fields: readonly Field[] = ['headline', 'outlet', 'text'];

/** A word of the headline counts as three of the text, one of the outlet's name as two. */
const prominence = { headline: 3, outlet: 2, text: 1 };

const nothing: FoundLines = { lines: [], articles: 0, segments: null, more: false };

export function createSearchIndex(): SearchIndex {
  const vocabulary = createVocabulary();
  const index = createInvertedIndex(vocabulary);
  const articles: (Kept | null)[] = [];
  const numbers = new Map<string, number>();
  const segments = createSegmentSearch((id) => articles[numbers.get(id) ?? -1]?.text);
  let scope: ReadonlySet<string> | null = null;
  let inSegments = false;
  const forget = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    index.drop(number);
    articles[number] = null;
    numbers.delete(id);
  };
  const find = (query: string): Search => {
    const phrases = phrasesOf(query);
    const matches = index.match(termsOf(query));
    const asNumbers = phrases.map((phrase) => phrase.split(' ').map((term) => vocabulary.known(term) ?? -1));
    const wanted = new Set(matches.standIns.flatMap((terms) => [...terms].map((term) => vocabulary.known(term) ?? -1)));
    return {
      matches,
      phrases,
      found: matches.documents.filter((number) => hasPhrases(articles[number], asNumbers)),
      wordsIn: ({ text, fields }) => wordsAmong(text, fields.text, wanted, vocabulary),
    };
  };
  return {
    put: (added) => {
      for (const article of added) {
        forget(article.id);
        const read = (field: Field): WordList => readWords(article[field], vocabulary);
        const kept = { headline: read('headline'), outlet: read('outlet'), text: read('text') };
        numbers.set(article.id, articles.length);
        index.add(articles.length, countsOf(kept));
        articles.push({ id: article.id, text: article.text, fields: kept });
      }
    },
    remove: (ids) => ids.forEach(forget),
    search: (query, limit) => {
      const { matches, phrases, found, wordsIn } = find(query);
      const hits = bestOf(found, matches.score, limit).flatMap((number): SearchHit[] => {
        const article = articles[number];
        return article ? [{ article: article.id, places: bestPlaces(article.text, wordsIn(article), phrases) }] : [];
      });
      return { total: found.length, hits };
    },
    narrow: (next) => {
      scope = next.articles === null ? null : new Set(next.articles);
      inSegments = next.segments !== null;
      segments.set(next.segments ?? []);
    },
    lines: (query, limit) => {
      const words = termsOf(query);
      if (inSegments)
        return segments.lines(words.length === 0 ? null : find(query).matches.standIns, phrasesOf(query), limit);
      if (words.length === 0) return nothing;
      const search = find(query);
      const inScope = search.found.filter((number) => scope === null || scope.has(articles[number]?.id ?? ''));
      const lines = textLines(inScope, articles, search, limit + 1);
      return { lines: lines.slice(0, limit), articles: inScope.length, segments: null, more: lines.length > limit };
    },
  };
}

interface Search {
  readonly matches: Matches;
  readonly phrases: readonly string[];
  /** Numbers of the articles that have all the words and phrases. */
  readonly found: readonly number[];
  /** The words of the search, and what stands for them, in the article's text. */
  readonly wordsIn: (article: Kept) => readonly FoundWord[];
}

/** Every place of the best articles, one after the other, until there are enough. */
function textLines(
  found: readonly number[],
  articles: readonly (Kept | null)[],
  { matches, phrases, wordsIn }: Search,
  limit: number,
): Line[] {
  const lines: Line[] = [];
  for (const number of bestOf(found, matches.score, limit)) {
    const article = articles[number];
    if (!article) continue;
    for (const place of allPlaces(article.text, wordsIn(article), phrases)) {
      lines.push({ ...place, article: article.id, segment: null, hits: [[0, place.words.length]] });
      if (lines.length >= limit) return lines;
    }
  }
  return lines;
}

function countsOf(lists: Kept['fields']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const field of fields)
    for (const word of lists[field].words) counts.set(word, (counts.get(word) ?? 0) + prominence[field]);
  return counts;
}

const hasPhrases = (article: Kept | null | undefined, phrases: readonly (readonly number[])[]): boolean =>
  article !== null &&
  article !== undefined &&
  phrases.every((phrase) => fields.some((field) => holdsTogether(article.fields[field].words, phrase)));
