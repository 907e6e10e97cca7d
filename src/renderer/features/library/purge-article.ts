/** Purges an article on disk, then throws the window's copy away, which has its words too, and makes it anew. */
import type { ArticleId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { closeLibrary, openLibrary } from '../../session/services';
import { eraseAllCopies, forgetCopy } from '../../storage/forget-copy';
import type { LibrarySession } from '../../storage/session';

export async function purgeArticle(session: LibrarySession, article: ArticleId, name: string): Promise<void> {
  const library = session.library.id;
  const flushed = await session.flush();
  const purged = flushed.ok ? await session.bridge.purgeArticles({ library, articles: [article] }) : flushed;
  if (!purged.ok) return notify(purged.error.message, 'error');
  await closeLibrary();
  const forgotten = await forgetCopy(library);
  const erased = forgotten.ok ? await eraseAllCopies(session.bridge) : forgotten;
  await openLibrary(library);
  if (!erased.ok) return notify(erased.error.message, 'error');
  notify(
    erased.value
      ? `“${name}” was purged from the library, its backups and what was put aside.`
      : `“${name}” was purged. Another library has changes that wait to be saved, so traces of it may stay in this window’s own storage until then.`,
    erased.value ? 'plain' : 'warning',
  );
}
