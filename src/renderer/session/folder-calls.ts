/** Folders chosen in the host's dialog and places shown in its file manager, with what went wrong said to the analyst. */
import type { ArticleId } from '../../core/model/ids';
import type { Result } from '../../core/model/result';
import type { CallOutput, LibrariesPlace, Watch } from '../../shared/contract';
import { readArticle } from '../storage/queries/article';
import type { LibrarySession } from '../storage/session';
import { notify } from './notices';
import { useServices } from './services';
import { noteWatch } from './watched-folder';

function valueOf<T>(answer: Result<T>): T | null {
  if (answer.ok) return answer.value;
  notify(answer.error.message, 'warning');
  return null;
}

/** Null: the analyst changed their mind, or the folder cannot be watched, which is said. */
export async function chooseWatchedFolder({ bridge, library }: LibrarySession): Promise<Watch | null> {
  const watch = valueOf(await bridge.chooseWatchedFolder({ library: library.id }));
  if (watch) noteWatch(watch);
  return watch;
}

export async function answerEarlierFiles({ bridge, library }: LibrarySession, take: boolean): Promise<void> {
  const watch = valueOf(await bridge.answerEarlierFiles({ library: library.id, take }));
  if (watch) noteWatch(watch);
}

export async function stopWatching({ bridge, library }: LibrarySession): Promise<void> {
  const answer = await bridge.stopWatching({ library: library.id });
  if (answer.ok) noteWatch(null);
  else notify(answer.error.message, 'warning');
}

/** Null as well when the analyst changed their mind. */
export async function changeLibrariesPlace(how: 'choose' | 'usual'): Promise<LibrariesPlace | null> {
  const { bridge } = useServices.getState();
  return valueOf(await (how === 'choose' ? bridge.chooseLibrariesPlace(null) : bridge.usualLibrariesPlace(null)));
}

export const revealLibrary = async ({ bridge, library }: LibrarySession): Promise<void> =>
  revealed(await bridge.revealLibrary({ library: library.id }));

export async function revealOriginal(session: LibrarySession, article: ArticleId): Promise<void> {
  const whole = await readArticle(session, article);
  if (!whole) return;
  const { sha256 } = whole.article;
  revealed(await session.bridge.revealOriginal({ library: session.library.id, sha256 }));
}

/** Where there is no file manager, the path has to do. */
function revealed(answer: Result<CallOutput<'revealLibrary'>>): void {
  const there = valueOf(answer);
  if (there && !there.shown) notify(`No file manager could be opened here. It lies at ${there.path}`, 'warning');
}
