/** The articles of a comparison as columns: in order of time, with the names they go by. */
import type { ArticleId } from '../../../core/model/ids';
import { orderArticles } from '../../../core/report/article-order';
import type { Paragraph } from '../../../core/model/paragraph';
import { shownOutlet } from '../../../core/text/masthead';
import type { EventMaterial } from '../../storage/queries/events';

export interface Column {
  readonly id: ArticleId;
  /** What the article goes by: its outlet, not in capitals; without one, its file's name. */
  readonly outlet: string;
  /** The outlet as it was printed; empty where none is known. */
  readonly printedOutlet: string;
  readonly headline: string | null;
  /** False where `outlet` is only the file's name. */
  readonly hasOutlet: boolean;
  /** Two letters for narrow tables. */
  readonly initials: string;
  readonly published: string | null;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Number of the body paragraph that holds an offset; null outside the body. */
  readonly paragraphAt: (offset: number) => number | null;
  /** The same in words for the reader: `¶ 3`, `headline`; null where no paragraph holds it. */
  readonly placeAt: (offset: number) => string | null;
  readonly words: number;
}

export function columnsOf({ articles }: EventMaterial): Column[] {
  const ordered = orderArticles(
    articles.map(({ article, text }) => ({
      ...{ article, text, file: article.id, fileName: article.fileName },
      outlet: article.metadata.outlet?.value ?? null,
      published: article.metadata.published?.value ?? null,
    })),
  );
  const columns = ordered.map(({ article, text }): Column => {
    const known = article.metadata.outlet?.value.trim() ?? '';
    const outlet = known === '' ? bareName(article.fileName) : shownOutlet(known);
    const bodies = text.paragraphs.filter((paragraph) => paragraph.kind === 'body');
    const holds = ({ span }: Paragraph, offset: number) => span[0] <= offset && offset < span[1];
    const paragraphAt = (offset: number): number | null => {
      const at = bodies.findIndex((paragraph) => holds(paragraph, offset));
      return at < 0 ? null : at + 1;
    };
    return {
      id: article.id,
      outlet,
      printedOutlet: known,
      hasOutlet: known !== '',
      headline: article.metadata.headline?.value ?? null,
      initials: initialsOf(outlet),
      published: article.metadata.published?.value ?? null,
      text: text.text,
      paragraphs: text.paragraphs,
      paragraphAt,
      placeAt: (offset) => {
        const number = paragraphAt(offset);
        if (number !== null) return `¶ ${number}`;
        return text.paragraphs.find((paragraph) => holds(paragraph, offset))?.kind ?? null;
      },
      words: article.wordCount,
    };
  });
  return columns.map((column) => ({ ...column, initials: apart(column, columns) }));
}

/** Initials that another column has too say nothing: three letters then, else the place among the columns. */
function apart(column: Column, columns: readonly Column[]): string {
  const alike = columns.filter((one) => one.initials === column.initials);
  if (alike.length < 2) return column.initials;
  const three = column.outlet.slice(0, 3).toUpperCase();
  const same = alike.filter((one) => one.outlet.slice(0, 3).toUpperCase() === three);
  return same.length < 2 ? three : `${column.initials}${columns.indexOf(column) + 1}`;
}

/** `notes/second-dive.md` -> `second-dive`. */
export const bareName = (fileName: string): string =>
  fileName
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .trim() || 'No outlet';

function initialsOf(outlet: string): string {
  const words = outlet
    .replace(/^the\s+/iu, '')
    .split(/[\s._-]+/u)
    // A file's running number names nothing: `05-northline-rewrite` -> NR.
    .filter((word) => /\p{L}/u.test(word));
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => word.charAt(0)) : [outlet.slice(0, 2)];
  return letters.join('').toUpperCase();
}
