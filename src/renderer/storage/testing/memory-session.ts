/** A session over an empty library in memory, for tests of commands and queries. The test brings the IndexedDB. */
import type { ArticleId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import { importArticles } from '../commands/import-articles';
import { storeAnalysis } from '../commands/store-analysis';
import type { DatabasePlace } from '../library-database';
import { openSession } from '../library-session';
import type { Done } from '../run-command';
import type { LibrarySession } from '../session';
import { madeUpAnalysis, madeUpFile } from './made-up-articles';
import { memoryBridge } from './memory-bridge';

export async function memorySession(place: DatabasePlace): Promise<LibrarySession> {
  const { bridge, info } = memoryBridge();
  const opened = await openSession(bridge, info(), { coder: () => 'Ada', place });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The value a command answers; a failure is thrown. */
export async function valueOf<T>(run: Promise<Result<Done<T>>>): Promise<T> {
  const done = await run;
  if (!done.ok) throw new Error(`${done.error.kind}: ${done.error.message}`);
  return done.value.value;
}

/** Imports the made-up article `n`, with its suggestions if `analysed`. */
export async function importMadeUp(session: LibrarySession, n: number, analysed = true): Promise<ArticleId> {
  const { added } = await valueOf(importArticles(session, [madeUpFile(n)]));
  const [id] = added;
  if (id === undefined) throw new Error('the article is there already');
  if (analysed) await valueOf(storeAnalysis(session, [{ article: id, analysed: madeUpAnalysis(n) }], 'engine 1'));
  return id;
}
