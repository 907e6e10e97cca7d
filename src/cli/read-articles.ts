/**
 * Files -> analysed articles and failures. A file that cannot be read or analysed is a failure; the others go on. What must
 * be unpacked goes through the same reading process as in the window; text and pages are the core's, and read right here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { analyseArticle } from '../core/analyse-article';
import { importArticle } from '../core/import/import-article';
import type { AnalysedArticle, InputFailure } from '../core/model/analysis';
import { fail, ok, type Result } from '../core/model/result';
import { containerOf } from '../main/library/container-formats';
import { readIsolated } from '../main/library/reading/isolated-reader';
import { findInputFiles, unreadable, type InputFile } from './input-files';

export interface ReadArticles {
  readonly articles: readonly AnalysedArticle[];
  readonly failures: readonly InputFailure[];
}

export async function readArticles(inputs: readonly string[]): Promise<ReadArticles> {
  const { files, failures } = findInputFiles(inputs);
  const results: Result<AnalysedArticle, InputFailure>[] = [];
  for (const file of files) results.push(await analyseFile(file));
  return {
    articles: results.flatMap((result) => (result.ok ? [result.value] : [])),
    failures: [...failures, ...results.flatMap((result) => (result.ok ? [] : [result.error]))],
  };
}

/** The largest file that any format is read from, in bytes: a web archive. */
const LARGEST_FILE = 256 * 1024 * 1024;

export async function analyseFile(input: InputFile): Promise<Result<AnalysedArticle, InputFailure>> {
  const bytes = bytesOf(input);
  if (!bytes.ok) return bytes;
  try {
    const imported = await articleIn(bytes.value, input.file);
    if (!imported.ok) return fail({ file: input.file, ...imported.error });
    const sha256 = createHash('sha256').update(bytes.value).digest('hex');
    return ok(analyseArticle({ file: input.file, sha256, imported: imported.value }));
  } catch (error) {
    return fail(unreadable(input.file, error));
  }
}

function bytesOf({ path, file }: InputFile): Result<Uint8Array, InputFailure> {
  try {
    const { size } = statSync(path);
    // Files far beyond what import reads are refused before they fill the memory.
    return size > LARGEST_FILE ? fail(tooLarge(file, size)) : ok(readFileSync(path));
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

const articleIn = async (bytes: Uint8Array, file: string) =>
  containerOf(bytes, file) === null ? importArticle(bytes, file) : readIsolated(bytes, file);

const tooLarge = (file: string, size: number): InputFailure => ({
  file,
  kind: 'too-large',
  message: `“${file}” has ${Math.round(size / 1024 / 1024)} MB, more than is read: split it and try again.`,
});
