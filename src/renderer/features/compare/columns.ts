/** The articles of a comparison as columns: in order of time, with the names they go by. */
import { articleLabel } from '../../../core/import/label';
import type { ArticleId } from '../../../core/model/ids';
import type { EventMaterial } from '../../storage/queries/events';

export interface Column {
  readonly id: ArticleId;
  readonly outlet: string;
  /** Two letters for narrow tables. */
  readonly initials: string;
  readonly published: string | null;
  readonly text: string;
  /** Number of the body paragraph that holds an offset; null outside the body. */
  readonly paragraphAt: (offset: number) => number | null;
  readonly words: number;
}

export function columnsOf({ articles }: EventMaterial): Column[] {
  const columns = articles.map(({ article, text }): Column => {
    const outlet = article.metadata.outlet?.value ?? articleLabel(article.metadata, article.fileName);
    const bodies = text.paragraphs.filter((paragraph) => paragraph.kind === 'body');
    return {
      id: article.id,
      outlet,
      initials: initialsOf(outlet),
      published: article.metadata.published?.value ?? null,
      text: text.text,
      paragraphAt: (offset) => {
        const at = bodies.findIndex(({ span }) => span[0] <= offset && offset < span[1]);
        return at < 0 ? null : at + 1;
      },
      words: article.wordCount,
    };
  });
  return columns.sort(
    (a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.outlet.localeCompare(b.outlet, 'en'),
  );
}

function initialsOf(outlet: string): string {
  const words = outlet
    .replace(/^the\s+/iu, '')
    .split(/[\s.-]+/u)
    .filter(Boolean);
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => word.charAt(0)) : [outlet.slice(0, 2)];
  return letters.join('').toUpperCase();
}
