/** Metadata typed by the analyst; it wins over what rules found (`origin: 'analyst'` is set here). */
import type { ArticleId } from '../../../core/model/ids';
import type { FoundText, Metadata } from '../../../core/model/metadata';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

/** What the analyst typed: text for the single values, a list for the others; null or an empty list clears. */
export type TypedMetadata = {
  readonly [K in keyof Metadata]?: Metadata[K] extends readonly FoundText[] ? readonly string[] : string | null;
};

const typed = (value: string): FoundText => ({ value, origin: 'analyst', span: null });

export function setArticleMetadata(
  session: LibrarySession,
  article: ArticleId,
  values: TypedMetadata,
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Edit the article’s details', async (tx) => {
    const before = await tx.get('articles', article);
    if (before === undefined) return noSuchRecord('article');
    const found = Object.entries(values).map(([name, value]) => [name, foundOf(value)]);
    const metadata = { ...before.metadata, ...(Object.fromEntries(found) as Partial<Metadata>) };
    return ok({ diff: { articles: { updated: [[before, { ...before, metadata }]] } }, value: null });
  });
}

function foundOf(value: string | null | readonly string[] | undefined): FoundText | null | readonly FoundText[] {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? typed(value) : value.filter((item) => item !== '').map(typed);
}
