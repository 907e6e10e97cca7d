/** Reports saved inside the library. A report of the same bytes is not saved twice; another one gets a number. */
import { mkdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { writeAtomically } from './atomic-write';
import { diskFailure, isMissing } from './disk-failure';
import { numbered, safeName } from './file-names';

export async function saveReportInLibrary(
  library: string,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly path: string }>> {
  const folder = join(library, 'reports');
  try {
    await mkdir(folder, { recursive: true });
    for (const name of numbered(reportName(suggestedName))) {
      const path = join(folder, name);
      const there = await bytesOf(path);
      if (there !== null && Buffer.compare(there, bytes) !== 0) continue;
      if (there === null) await writeAtomically(path, [bytes]);
      return ok({ path });
    }
    throw new Error('there is always a free number');
  } catch (error) {
    return fail(diskFailure(error, 'The report could not be saved.'));
  }
}

/** The extension is kept even where a long name is cut. */
function reportName(suggested: string): string {
  const extension = /^\.[a-z0-9]{1,5}$/i.test(extname(suggested)) ? extname(suggested) : '';
  return `${safeName(suggested.slice(0, suggested.length - extension.length), 'Report')}${extension}`;
}

async function bytesOf(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}
