/**
 * Words looked for in segments: the spans of quotations and codings that passed the filters. A segment is a line when it
 * holds every word itself. Its words are read once and kept until the segments change.
 */
import type { Span } from '../../../../core/model/span';
import type { FoundLines, Line } from './search-index';
import { contextOf } from './places';
import { wordsIn, type FoundWord } from './words';

export interface Segment {
  readonly id: string;
  readonly article: string;
  /** In reading order, at least one. */
  readonly spans: readonly Span[];
}

export interface SegmentSearch {
  readonly set: (segments: readonly Segment[]) => void;
  /** `words`: what stands for each word typed; null = every segment is a line. Lines in the order of the segments. */
  readonly lines: (
    words: readonly ReadonlySet<string>[] | null,
    phrases: readonly string[],
    limit: number,
  ) => FoundLines;
}

/** Between the parts of a segment that is not in one piece. */
const gap = ' … ';

export function createSegmentSearch(textOf: (article: string) => string | undefined): SegmentSearch {
  let segments: readonly Segment[] = [];
  const known = new Map<string, readonly FoundWord[]>();
  const read = (segment: Segment): readonly FoundWord[] => {
    const before = known.get(segment.id);
    if (before) return before;
    const text = textOf(segment.article);
    const words = text === undefined ? [] : [...wordsIn(wordsOf(text, segment))];
    // What is not in the index yet is read again later.
    if (text !== undefined) known.set(segment.id, words);
    return words;
  };
  return {
    set: (next) => {
      segments = next;
      known.clear();
    },
    lines: (words, phrases, limit) => {
      const found = segments.filter((segment) => words === null || holds(read(segment), words, phrases));
      const lines = found.slice(0, limit).flatMap((segment): Line[] => {
        const text = textOf(segment.article);
        return text === undefined ? [] : [lineOf(text, segment, words === null ? [] : hitsOf(read(segment), words))];
      });
      const articles = new Set(found.map((segment) => segment.article)).size;
      return { lines, articles, segments: found.length, more: found.length > limit };
    },
  };
}

const wordsOf = (text: string, { spans }: Segment): string => spans.map((span) => text.slice(...span)).join(gap);

const holds = (
  there: readonly FoundWord[],
  words: readonly ReadonlySet<string>[],
  phrases: readonly string[],
): boolean =>
  words.every((word) => there.some(({ term }) => word.has(term))) &&
  phrases.every((phrase) => ` ${there.map(({ term }) => term).join(' ')} `.includes(` ${phrase} `));

const hitsOf = (there: readonly FoundWord[], words: readonly ReadonlySet<string>[]): Span[] =>
  there.filter(({ term }) => words.some((word) => word.has(term))).map(({ start, end }) => [start, end] as const);

function lineOf(text: string, segment: Segment, hits: readonly Span[]): Line {
  const start = segment.spans[0]?.[0] ?? 0;
  const end = segment.spans[segment.spans.length - 1]?.[1] ?? start;
  const { before, after } = contextOf(text, [start, end]);
  const words = wordsOf(text, segment).replace(/\s/gu, ' ');
  return { article: segment.article, segment: segment.id, span: [start, end], before, words, after, hits };
}
