/** Checks one backup without changing it: its snapshot against its hash, every original it needs against its own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { readBackup } from './backups';
import { sha256 } from './journal-line';
import { countRecords } from './replay';
import { namesInFolder } from './names-in-folder';

export interface BackupVerification {
  readonly name: string;
  readonly at: string;
  readonly originals: number;
  readonly records: number;
  /** What is not as it should be, in words. */
  readonly problems: readonly string[];
}

export async function verifyBackup(folder: string): Promise<Result<BackupVerification>> {
  const backup = await readBackup(folder);
  if (backup === null) return fail({ kind: 'damaged-backup', message: `The backup in ${folder} is damaged.` });
  const { file, records } = backup;
  const originals = join(folder, '..', 'originals');
  const names = await namesInFolder(originals);
  const byHash = new Map(names.map((name) => [name.split('.')[0] ?? '', name]));
  const problems: string[] = [];
  let good = 0;
  for (const article of records.articles.values()) {
    const name = byHash.get(article.sha256);
    if (name === undefined) problems.push(`the original of ${article.fileName} is missing`);
    else if (sha256(await readFile(join(originals, name))) === article.sha256) good += 1;
    else problems.push(`the original of ${article.fileName} is not as it was imported`);
  }
  return ok({ name: file.libraryName, at: file.at, originals: good, records: countRecords(records), problems });
}
