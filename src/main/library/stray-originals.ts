/**
 * Originals that no article has: of an import that was broken off between keeping the file and saving its record. They go
 * when they are old, so that no text lies in a library that nobody can see, find or purge there.
 */
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryState } from './replay';
import { namesInFolder } from './names-in-folder';

/** A window that was killed may hold the record still and send it when it opens the library again. */
const OLD_MS = 30 * 24 * 60 * 60 * 1000;

/** `branches`: folders with changes put aside, which may name an original. Answers how many went. */
export async function sweepOriginals(
  library: string,
  records: LibraryState,
  { now, branches }: { readonly now: Date; readonly branches: readonly string[] },
): Promise<number> {
  const folder = join(library, 'originals');
  const wanted = new Set([...records.articles.values()].map((article) => article.sha256));
  const strays = (await namesInFolder(folder)).filter(
    (name) => /^[0-9a-f]{64}\./u.test(name) && !wanted.has(hashOf(name)),
  );
  const old: string[] = [];
  for (const name of strays) {
    const { mtimeMs } = await stat(join(folder, name));
    if (now.getTime() - mtimeMs > OLD_MS) old.push(name);
  }
  if (old.length === 0) return 0;
  const aside = (await Promise.all(branches.map(wordsIn))).join('\n');
  const gone = old.filter((name) => !aside.includes(hashOf(name)));
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone.length;
}

const hashOf = (name: string): string => name.slice(0, 64);

async function wordsIn(folder: string): Promise<string> {
  const names = await namesInFolder(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
