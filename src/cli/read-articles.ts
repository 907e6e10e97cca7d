/** Files -> analysed articles and failures. A file that cannot be read or analysed is a failure; the others go on. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { analyseArticle } from '../core/analyse-article';
import { importArticle, LARGEST_PAGE } from '../core/import/import-article';
import type { AnalysedArticle, InputFailure } from '../core/model/analysis';
import { fail, ok, type Result } from '../core/model/result';
import { findInputFiles, unreadable, type InputFile } from './input-files';

export interface ReadArticles {
  readonly articles: readonly AnalysedArticle[];
  readonly failures: readonly InputFailure[];
}

export function readArticles(inputs: readonly string[]): ReadArticles {
  const { files, failures } = findInputFiles(inputs);
  const results = files.map(analyseFile);
  return {
    articles: results.flatMap((result) => (result.ok ? [result.value] : [])),
    failures: [...failures, ...results.flatMap((result) => (result.ok ? [] : [result.error]))],
  };
}

export function analyseFile(input: InputFile): Result<AnalysedArticle, InputFailure> {
  try {
    const size = statSync(input.path).size;
    // Files far beyond what import reads are refused before they fill the memory.
    const bytes = size > LARGEST_PAGE + 1 ? new Uint8Array(0) : readFileSync(input.path);
    if (size > LARGEST_PAGE + 1) return fail(tooLarge(input.file, size));
    const imported = importArticle(bytes, input.file);
    if (!imported.ok) return fail({ file: input.file, ...imported.error });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return ok(analyseArticle({ file: input.file, sha256, imported: imported.value }));
  } catch (error) {
    return fail(unreadable(input.file, error));
  }
}

const tooLarge = (file: string, size: number): InputFailure => ({
  file,
  kind: 'too-large',
  message: `“${file}” has ${Math.round(size / 1024 / 1024)} MB, more than is read: split it and try again.`,
});
