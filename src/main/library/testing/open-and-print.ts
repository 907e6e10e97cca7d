/** Opens a library as another user would and prints what that gives, and what an append is answered, as JSON. */
import { addMemo } from './made-up-changes';
import { openLibraryFolder } from '../open-library';

async function run(folder: string): Promise<void> {
  const opened = await openLibraryFolder(folder, { log: { write: () => undefined } });
  const appended = opened.ok ? await opened.value.append([addMemo('refused')]) : null;
  process.stdout.write(JSON.stringify({ opened: opened.ok ? opened.value.info : opened.error, appended }));
  if (opened.ok) await opened.value.close();
}

void run(process.argv[2] ?? '');
