/**
 * Where things lie. Libraries are the analyst's and lie among the documents; state (settings, list of libraries, log,
 * browser profile) is the program's. The environment variable VARIORUM_HOME puts both under one folder, for tests and for
 * trying things out. Every host uses the same folders, so that a library made in one is found in the other.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export interface Folders {
  readonly libraries: string;
  readonly state: string;
  readonly logs: string;
}

export function findFolders(env: NodeJS.ProcessEnv = process.env, home = homedir()): Folders {
  const own = env['VARIORUM_HOME'];
  const state = own ? resolve(own, 'state') : join(programData(env, home), 'Variorum');
  const libraries = own ? resolve(own, 'libraries') : join(documents(env, home), 'Variorum');
  return { libraries, state, logs: join(state, 'logs') };
}

function programData(env: NodeJS.ProcessEnv, home: string): string {
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return absolute(env['XDG_CONFIG_HOME']) ?? join(home, '.config');
}

function documents(env: NodeJS.ProcessEnv, home: string): string {
  const fallback = join(home, 'Documents');
  return process.platform === 'linux' ? (namedDocuments(programData(env, home), home) ?? fallback) : fallback;
}

/** The desktop may call the folder "Dokumente": XDG_DOCUMENTS_DIR="$HOME/Dokumente" in ~/.config/user-dirs.dirs. */
function namedDocuments(config: string, home: string): string | undefined {
  try {
    const line = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(join(config, 'user-dirs.dirs'), 'utf8'));
    return absolute(line?.[1]?.replace(/^\$HOME/, home));
  } catch {
    return undefined;
  }
}

const absolute = (path: string | undefined) => (path && isAbsolute(path) ? path : undefined);
