/**
 * Two codes that meet: codings of the second one over the same words as one of the first, or beginning after it within
 * some paragraphs. Pure: codings in, pairs out.
 */
import type { Coding } from '../../../core/model/coding';
import type { ArticleId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { SearchQuery } from '../../../core/model/saved-search';
import type { Span } from '../../../core/model/span';

export type Together = NonNullable<SearchQuery['together']>;

export interface CodePair {
  readonly first: Coding;
  readonly second: Coding;
  /** The words of both, in reading order, those that touch or overlap joined. */
  readonly spans: readonly Span[];
}

/** `paragraphsOf` is asked only for codes that follow each other. */
export function codesTogether(
  first: readonly Coding[],
  second: readonly Coding[],
  together: Pick<Together, 'relation' | 'paragraphs'>,
  paragraphsOf: (article: ArticleId) => readonly Paragraph[],
): CodePair[] {
  const meets = together.relation === 'overlaps' ? overlaps : follows(together.paragraphs, paragraphsOf);
  const others = new Map<ArticleId, Coding[]>();
  for (const coding of second) others.set(coding.article, [...(others.get(coding.article) ?? []), coding]);
  return first.flatMap((a) =>
    (others.get(a.article) ?? [])
      .filter((b) => b.id !== a.id && meets(a, b))
      .map((b) => ({ first: a, second: b, spans: joined([...a.spans, ...b.spans]) })),
  );
}

export const overlaps = (a: Pick<Coding, 'spans'>, b: Pick<Coding, 'spans'>): boolean =>
  a.spans.some((one) => b.spans.some((other) => one[0] < other[1] && other[0] < one[1]));

/** 0 paragraphs: in the same one. A coding that overlaps the first does not follow it. */
const follows =
  (most: number, paragraphsOf: (article: ArticleId) => readonly Paragraph[]) =>
  (a: Coding, b: Coding): boolean => {
    const end = Math.max(...a.spans.map((span) => span[1]));
    const start = Math.min(...b.spans.map((span) => span[0]));
    if (start < end) return false;
    const paragraphs = paragraphsOf(a.article);
    const at = (place: number): number => paragraphs.findIndex(({ span }) => span[0] <= place && place < span[1]);
    return at(start) - at(end - 1) <= most;
  };

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}
