/** Writes a codebook beside the library's reports, or reads one from a file the analyst chooses. */
import { ok, type Result } from '../../../../core/model/result';
import { createCodebook, type NewCodebook } from '../../../storage/commands/create-codebook';
import { readCodebooks, type CodebookWithCodes } from '../../../storage/queries/codebooks';
import type { LibrarySession } from '../../../storage/session';
import type { CodebookId } from '../../../../core/model/ids';
import { codebookFile, readCodebookFile } from './codebook-file';
import { qdcOf, readQdc, type Palette } from './qdc';

export type CodebookForm = 'json' | 'qdc';

/** The path written. */
export async function exportCodebook(
  session: LibrarySession,
  book: CodebookWithCodes,
  form: CodebookForm,
): Promise<Result<string | null>> {
  const text = form === 'json' ? codebookFile(book) : qdcOf(book, lightPalette());
  const saved = await session.bridge.saveReport({
    library: session.library.id,
    suggestedName: `${book.codebook.name.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'Codebook'}.${form}`,
    bytes: new TextEncoder().encode(text),
    where: 'library',
  });
  return saved.ok ? ok(saved.value?.path ?? null) : saved;
}

/** Null: the analyst changed their mind. */
export async function importCodebook(session: LibrarySession): Promise<Result<CodebookId | null>> {
  const file = await chooseFile();
  if (!file) return ok(null);
  const read = await readFile(file);
  if (!read.ok) return read;
  const taken = new Set((await readCodebooks(session)).map(({ codebook }) => codebook.name));
  const made = await createCodebook(session, { ...read.value, name: freeName(read.value.name, taken) });
  return made.ok ? ok(made.value.value) : made;
}

async function readFile(file: File): Promise<Result<NewCodebook>> {
  // A codebook is some hundred kilobytes at most; anything larger is something else.
  const text = file.size > 8_000_000 ? '' : await file.text();
  return text.trimStart().startsWith('<') ? readQdc(text, file.name, lightPalette()) : readCodebookFile(text);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`;
  return free;
}

/** The colours codes are drawn in now: other programs show them as they are. */
function lightPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Array.from({ length: 12 }, (_, at) => style.getPropertyValue(`--code-${at + 1}`).trim());
}

function chooseFile(): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,.qdc,.xml';
  field.hidden = true;
  document.body.append(field);
  return new Promise((resolve) => {
    const finish = (file: File | null): void => {
      field.remove();
      resolve(file);
    };
    field.addEventListener('change', () => finish(field.files?.[0] ?? null), { once: true });
    field.addEventListener('cancel', () => finish(null), { once: true });
    field.click();
  });
}
