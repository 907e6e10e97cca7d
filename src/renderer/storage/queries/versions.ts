/** Older versions of an article and the annotations that found no place in its newer text. */
import type { Article, ArticleText } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import { isTouched } from '../moved-annotation';
import type { AnnotationRef } from '../commands/annotation-ref';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { readCodings, readFigures, readQuotations } from './annotations';

export interface Orphan {
  readonly ref: AnnotationRef;
  /** In the older text. */
  readonly span: Span;
}

export interface OlderVersion {
  readonly article: Article;
  readonly text: ArticleText;
  readonly orphans: readonly Orphan[];
}

/** Newest first. `isSame` tells whether two editions are one article. */
export async function readOlderVersions(
  session: LibrarySession,
  id: ArticleId,
  isSame: (a: OlderEdition, b: OlderEdition) => boolean,
): Promise<OlderVersion[]> {
  const { database } = session;
  const [current, text] = [await database.records('articles').get(id), await database.records('articleTexts').get(id)];
  if (!current || !text) return [];
  const gone = (await database.records('articles').all()).filter(
    (article) => article.deleted && article.id !== id && mayBeSame(article, current),
  );
  const versions: OlderVersion[] = [];
  for (const article of gone) {
    const older = await database.records('articleTexts').get(article.id);
    const isOne = older && isSame({ ...article, text: older.text }, { ...current, text: text.text });
    if (isOne) versions.push({ article, text: older, orphans: await orphansOf(session, article.id) });
  }
  return versions.sort((a, b) => (a.article.importedAt < b.article.importedAt ? 1 : -1));
}

export interface OlderEdition {
  readonly text: string;
  readonly metadata: Article['metadata'];
}

/** Cheap test before texts are fetched. */
const mayBeSame = (a: Article, b: Article): boolean =>
  (a.metadata.url !== null && b.metadata.url !== null) || a.metadata.headline?.value === b.metadata.headline?.value;

async function orphansOf(session: LibrarySession, id: ArticleId): Promise<Orphan[]> {
  const shown = <R extends { readonly status: string }>(records: readonly R[]): R[] =>
    records.filter((record) => record.status !== 'rejected');
  const quotations = shown((await readQuotations(session, id)).filter(isTouched));
  const codings = shown((await readCodings(session, id)).filter(isTouched));
  const figures = shown((await readFigures(session, id)).filter(isTouched));
  const whole = (spans: readonly Span[]): Span => [
    Math.min(...spans.map((span) => span[0])),
    Math.max(...spans.map((span) => span[1])),
  ];
  return [
    ...quotations.map((one) => ({ ref: { kind: 'quotation', id: one.id } as const, span: whole(one.content) })),
    ...codings.map((one) => ({ ref: { kind: 'coding', id: one.id } as const, span: whole(one.spans) })),
    ...figures.map((one) => ({ ref: { kind: 'figure', id: one.id } as const, span: one.span })),
  ];
}

/** Undefined while loading. */
export const useOlderVersions = (
  session: LibrarySession,
  id: ArticleId,
  isSame: (a: OlderEdition, b: OlderEdition) => boolean,
): readonly OlderVersion[] | undefined =>
  useLiveView(
    session,
    rereadView(
      `versions of ${id}`,
      () => readOlderVersions(session, id, isSame),
      (diff) => touches(diff, ['articles', 'articleTexts', 'quotations', 'codings', 'figures']),
    ),
  );
