/** The outline of an article: what each paragraph is, how it begins, and how many marks lie in it. Pure. */
import type { ArticleText } from '../../../core/model/article';
import type { ParagraphKind } from '../../../core/model/paragraph';
import type { Span } from '../../../core/model/span';
import { placesOf } from '../../editor/article-places';
import type { ReaderMark } from '../../editor/reader-mark';
import { marksByParagraph } from '../../editor/runs';

export interface OutlineRow {
  readonly index: number;
  readonly span: Span;
  readonly kind: ParagraphKind;
  /** Printed number of a body paragraph. */
  readonly number: number | null;
  readonly beginning: string;
  /** Annotations, each counted once, and those of them that wait for a decision. */
  readonly annotations: number;
  readonly waiting: number;
}

const beginningLength = 90;

export function outlineRows({ text, paragraphs }: ArticleText, marks: readonly ReaderMark[]): OutlineRow[] {
  const counted = marks.filter(({ track }) => track !== 'figure');
  const spans = paragraphs.map(({ span }) => span);
  const lists = marksByParagraph(spans, counted);
  return placesOf(paragraphs).flatMap(({ index, kind, number }) => {
    const span = spans[index] ?? [0, 0];
    const words = text.slice(span[0], span[0] + beginningLength).trim();
    if (words === '' || span[0] === span[1]) return [];
    const here = lists[index] ?? [];
    const owners = (list: readonly ReaderMark[]): number => new Set(list.map(({ owner }) => owner)).size;
    return [
      {
        index,
        span,
        kind,
        number,
        beginning: span[1] - span[0] > beginningLength ? `${words}…` : words.slice(0, span[1] - span[0]),
        annotations: owners(here),
        waiting: owners(here.filter(({ state }) => state === 'suggested')),
      },
    ];
  });
}
