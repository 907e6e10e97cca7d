/** A folder dialog without Electron: the desktop's own, through the small program that shows it. */
import { execFile } from 'node:child_process';
import { fail, ok, type Result } from '../../core/model/result';

type Dialog = readonly [program: string, args: readonly string[]];

/** The first of these that is installed is shown. Arguments are passed as they are: no shell reads them. */
function dialogs(title: string, start: string): readonly Dialog[] {
  if (process.platform === 'darwin') {
    return [['osascript', ['-e', `POSIX path of (choose folder with prompt "${title}")`]]];
  }
  if (process.platform === 'win32') return [['powershell', ['-NoProfile', '-STA', '-Command', windowsDialog]]];
  return [
    ['zenity', ['--file-selection', '--directory', `--title=${title}`, `--filename=${start}/`]],
    ['kdialog', ['--title', title, '--getexistingdirectory', start]],
  ];
}

const windowsDialog = [
  'Add-Type -AssemblyName System.Windows.Forms',
  '$dialog = New-Object System.Windows.Forms.FolderBrowserDialog',
  'if ($dialog.ShowDialog() -eq "OK") { [Console]::Out.Write($dialog.SelectedPath) }',
].join('; ');

/** The chosen folder; null when the analyst changed their mind. */
export async function askForFolder(title: string, start: string): Promise<Result<string | null>> {
  for (const [program, args] of dialogs(title, start)) {
    const answer = await run(program, args);
    if (answer !== 'not-installed') return ok(answer);
  }
  return fail({
    kind: 'no-dialog',
    message: 'No folder dialog is installed here. Close Variorum and start it with the folder: npm start -- FOLDER',
  });
}

/** What the program wrote; null when it was cancelled (they end with an error then, or write nothing). */
function run(program: string, args: readonly string[]): Promise<string | null | 'not-installed'> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8' }, (error, output) => {
      if (error?.code === 'ENOENT') return resolve('not-installed');
      resolve(error ? null : output.replace(/\r?\n$/, '') || null);
    });
  });
}
