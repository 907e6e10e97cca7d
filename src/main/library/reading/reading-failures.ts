/** What the analyst is told when the process that reads files does not come back with an answer. */
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';

export type ReadingTrouble = 'slow' | 'memory' | 'broke' | 'no-process';

const sentences: Readonly<Record<ReadingTrouble, string>> = {
  slow: 'took too long to read and was stopped',
  memory: 'needs more memory to read than a file is given',
  broke: 'could not be read: something in it is not as its format has it',
  'no-process': 'could not be read, because the program could not start its reader',
};

/** One sentence: what happened, what was kept, what to do. */
export function notReadable(fileName: string, trouble: ReadingTrouble): Result<ImportedArticle, ImportFailure> {
  const name = fileName.replace(/^.*[/\\]/u, '') || fileName;
  return fail({
    kind: 'unreadable',
    message: `“${name}” ${sentences[trouble]}: nothing was imported of it, the other files go on. Copy its text into a .txt file and import that.`,
  });
}
