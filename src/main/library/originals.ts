/** The imported files as they came, under their SHA-256. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { writeAtomically } from './atomic-write';
import { diskFailure } from './disk-failure';
import { sha256 } from './journal-line';

/** `.html`, `.txt`: short, plain letters and digits; anything else is `.bin`. */
function extensionOf(fileName: string): string {
  const extension = extname(fileName).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : '.bin';
}

export async function storeOriginal(library: string, bytes: Uint8Array, fileName: string): Promise<Result<string>> {
  const hash = sha256(bytes);
  const folder = join(library, 'originals');
  try {
    await mkdir(folder, { recursive: true });
    if ((await findOriginal(folder, hash)) !== null) return ok(hash);
    await writeAtomically(join(folder, `${hash}${extensionOf(fileName)}`), [bytes]);
    return ok(hash);
  } catch (error) {
    return fail(diskFailure(error, `The original of “${fileName}” could not be kept, so it was not imported.`));
  }
}

export async function readOriginal(library: string, hash: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const path = await pathOfOriginal(library, hash);
  if (!path.ok) return path;
  try {
    const bytes = new Uint8Array(await readFile(path.value));
    return sha256(bytes) === hash ? ok(bytes) : fail(damagedOriginal);
  } catch (error) {
    return fail(diskFailure(error, 'The original could not be read.'));
  }
}

export async function pathOfOriginal(library: string, hash: string): Promise<Result<string>> {
  const folder = join(library, 'originals');
  try {
    const name = await findOriginal(folder, hash);
    return name === null ? fail(noOriginal) : ok(join(folder, name));
  } catch (error) {
    return fail(diskFailure(error, 'The original could not be read.'));
  }
}

const noOriginal = { kind: 'no-original', message: 'The original file is not in the library folder.' };

const damagedOriginal = {
  kind: 'damaged-original',
  message: 'The original file is not as it was imported: its bytes have changed. The article’s text is not affected.',
};

async function findOriginal(folder: string, hash: string): Promise<string | null> {
  return (await readdir(folder)).find((name) => name.startsWith(`${hash}.`) && !name.endsWith('.tmp')) ?? null;
}
