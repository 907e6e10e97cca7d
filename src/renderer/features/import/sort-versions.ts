/** Which of the files just read are newer versions of articles that are there, and which only the same text again. */
import { addressKey, isSameArticle, isSameText } from '../../../core/import/same-article';
import type { ArticleId } from '../../../core/model/ids';
import type { ReadFile } from '../../storage/commands/import-articles';
import { readArticle, type WholeArticle } from '../../storage/queries/article';
import { readArticles } from '../../storage/queries/articles';
import type { LibrarySession } from '../../storage/session';

export interface NewerVersion {
  readonly older: ArticleId;
  readonly file: ReadFile;
}

interface Sorted {
  readonly fresh: readonly ReadFile[];
  readonly versions: readonly NewerVersion[];
  /** Files whose text is in the library word for word under another hash: the page around it has changed. */
  readonly sameText: number;
}

export async function sortVersions(session: LibrarySession, read: readonly ReadFile[]): Promise<Sorted> {
  const there = (await readArticles(session)).map((article) => ({ article, key: addressKey(article.metadata) }));
  const hashes = new Set(there.map(({ article }) => article.sha256));
  const fresh: ReadFile[] = [];
  const versions: NewerVersion[] = [];
  let sameText = 0;
  for (const file of read) {
    // The first of several versions in one drop is compared with the library only; the next drop would meet it there.
    const taken = new Set(versions.map((version) => version.older));
    const key = addressKey(file.article.metadata);
    const candidates = hashes.has(file.sha256)
      ? []
      : there.filter((one) => !taken.has(one.article.id) && mayBe(one, { key, file }));
    const older = await editionOf(
      session,
      candidates.map(({ article }) => article.id),
      file,
    );
    if (!older) fresh.push(file);
    else if (isSameText({ ...older.article, text: older.text.text }, file.article)) sameText += 1;
    else versions.push({ older: older.article.id, file });
  }
  return { fresh, versions, sameText };
}

/** Cheap test before texts are fetched: the same address, or the same headline where one has none. */
function mayBe(
  one: { readonly article: WholeArticle['article']; readonly key: string | null },
  { key, file }: { readonly key: string | null; readonly file: ReadFile },
): boolean {
  if (one.key !== null && key !== null) return one.key === key;
  const headline = one.article.metadata.headline?.value;
  return headline !== undefined && headline === file.article.metadata.headline?.value;
}

async function editionOf(
  session: LibrarySession,
  candidates: readonly ArticleId[],
  file: ReadFile,
): Promise<WholeArticle | null> {
  for (const id of candidates) {
    const whole = await readArticle(session, id);
    if (whole && isSameArticle({ ...whole.article, text: whole.text.text }, file.article)) return whole;
  }
  return null;
}
