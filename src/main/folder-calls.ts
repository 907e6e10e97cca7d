/**
 * The calls that need a folder dialog or the file manager, the same in every host: paths come from the dialog or from the
 * host's own lists, never from the window.
 */
import { ok, type Result } from '../core/model/result';
import type { CallOutput } from '../shared/contract';
import type { HostHandlers } from './handlers';
import type { Libraries } from './library/handlers';

export interface FolderDesk {
  /** The system's folder dialog, beginning at `start`; null when the analyst changed their mind. */
  readonly ask: (title: string, start: string) => Promise<Result<string | null>>;
  /** Shows a file or folder in the file manager; false where there is none. */
  readonly show: (path: string) => Promise<boolean>;
}

type FolderCall = 'chooseLibrary' | 'chooseLibrariesPlace' | 'chooseWatchedFolder' | 'revealLibrary' | 'revealOriginal';

export function folderCalls({ ask, show }: FolderDesk, libraries: Libraries): Pick<HostHandlers, FolderCall> {
  const chosen = async <T>(title: string, then: (folder: string) => Promise<Result<T>>): Promise<Result<T | null>> => {
    const folder = await ask(title, (await libraries.place.shown()).folder);
    if (!folder.ok) return folder;
    return folder.value === null ? ok(null) : then(folder.value);
  };
  const reveal = async (path: Result<string>): Promise<Result<CallOutput<'revealLibrary'>>> =>
    path.ok ? ok({ path: path.value, shown: await show(path.value) }) : path;
  return {
    chooseLibrary: () => chosen('Open library', libraries.openFolder),
    chooseLibrariesPlace: () => chosen('Folder for new libraries', (folder) => libraries.place.choose(folder)),
    chooseWatchedFolder: ({ library }) => chosen('Watch a folder', (folder) => libraries.watchFolder(library, folder)),
    revealLibrary: async ({ library }) => reveal(await libraries.paths.library(library)),
    revealOriginal: async ({ library, sha256 }) => reveal(await libraries.paths.original(library, sha256)),
  };
}
