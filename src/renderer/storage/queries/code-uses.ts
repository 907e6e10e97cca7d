/** Where codes are used: how often each one, and every passage of one with the article it stands in. */
import type { Coding } from '../../../core/model/coding';
import type { ArticleId, CodeId } from '../../../core/model/ids';
import { combinedView } from '../live/combined-view';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { allAnnotations } from './annotations';
import { readArticle, type WholeArticle } from './article';
import { articlesView } from './articles';

/** Codings of each code, rejected ones and those of deleted articles left out; a code that is not used has no entry. */
export const codeCountsView = combinedView(
  'code counts',
  { codings: allAnnotations('codings', null), articles: articlesView },
  ({ codings, articles }): ReadonlyMap<CodeId, number> => {
    const shown = new Set(articles.map((article) => article.id));
    const counts = new Map<CodeId, number>();
    for (const { status, article, code } of codings)
      if (status !== 'rejected' && shown.has(article)) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  },
);

export const useCodeCounts = (session: LibrarySession): ReadonlyMap<CodeId, number> | undefined =>
  useLiveView(session, codeCountsView)?.shown;

export interface CodeUse extends WholeArticle {
  readonly coding: Coding;
}

/** Every passage with the code, article by article in the order of import, in reading order within each. */
export async function readCodeUses(session: LibrarySession, code: CodeId): Promise<readonly CodeUse[]> {
  const coded = await session.database.records('codings').where('links', [code]);
  const codings = coded.filter((coding) => coding.status !== 'rejected');
  const ids = [...new Set(codings.map((coding) => coding.article))];
  const read = await Promise.all(ids.map(async (id) => [id, await readArticle(session, id)] as const));
  const articles = new Map<ArticleId, WholeArticle | null>(read);
  return codings
    .flatMap((coding) => {
      const whole = articles.get(coding.article);
      return whole ? [{ coding, ...whole }] : [];
    })
    .sort(byPlace);
}

const byPlace = (a: CodeUse, b: CodeUse): number =>
  compare(a.article.importedAt, b.article.importedAt) ||
  compare(a.article.id, b.article.id) ||
  startOf(a.coding) - startOf(b.coding) ||
  compare(a.coding.id, b.coding.id);

const startOf = ({ spans }: Coding): number => Math.min(...spans.map(([start]) => start));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const codeUsesView = (code: CodeId) =>
  rereadView(
    `uses of ${code}`,
    (session) => readCodeUses(session, code),
    (diff) =>
      touches(diff, ['codings'], (coding) => coding.code === code) || touches(diff, ['articles', 'articleTexts']),
  );

export const useCodeUses = (session: LibrarySession, code: CodeId): readonly CodeUse[] | undefined =>
  useLiveView(session, codeUsesView(code));
