/** Adding, moving and removing codes and codebooks: what the tree and its buttons do. Nothing asks; undo serves. */
import type { Code } from '../../../core/model/codebook';
import type { CodebookId } from '../../../core/model/ids';
import type { Failure } from '../../../core/model/result';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { createCode } from '../../storage/commands/create-code';
import { createCodebook } from '../../storage/commands/create-codebook';
import { deleteCode } from '../../storage/commands/delete-code';
import { deleteCodebook } from '../../storage/commands/edit-codebook';
import { moveCode } from '../../storage/commands/move-code';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { importCodebook } from './exchange/exchange-codebook';
import { nameFieldId } from './CodeEditor';
import type { Current } from './CodeTree';
import { placeFor, type Direction } from './code-place';

export interface CodebookChanges {
  readonly addBook: () => Promise<void>;
  /** From a file the analyst chooses. */
  readonly importBook: () => Promise<void>;
  readonly addCode: (codebook: CodebookId | null) => Promise<void>;
  readonly move: (code: Code, direction: Direction) => Promise<void>;
  readonly remove: (current: Current) => Promise<void>;
}

export function useCodebookChanges(
  codebooks: readonly CodebookWithCodes[],
  choose: (current: Current) => void,
): CodebookChanges {
  const session = useSession();
  const all = codebooks.flatMap((book) => book.codes);
  return {
    addBook: async () => {
      const made = await createCodebook(session, { name: freeName('New codebook', names(codebooks)) });
      if (!made.ok) return tell(made.error);
      choose({ kind: 'book', id: made.value.value });
      nameNext();
    },
    importBook: async () => {
      const read = await importCodebook(session);
      if (!read.ok) return tell(read.error);
      if (read.value !== null) choose({ kind: 'book', id: read.value });
    },
    addCode: async (codebook) => {
      const book = codebook ?? codebooks[0]?.codebook.id;
      if (book === undefined) return;
      const name = freeName('New code', new Set(all.map((code) => code.name)));
      const made = await createCode(session, book, { name });
      if (!made.ok) return tell(made.error);
      choose({ kind: 'code', id: made.value.value });
      nameNext();
    },
    move: async (code, direction) => {
      const place = placeFor(
        all.filter((one) => one.codebook === code.codebook),
        code,
        direction,
      );
      const moved = place ? await moveCode(session, code.id, place) : null;
      if (moved && !moved.ok) tell(moved.error);
    },
    remove: async (current) => {
      const gone = nameOf(codebooks, current);
      const done =
        current.kind === 'book' ? await deleteCodebook(session, current.id) : await deleteCode(session, current.id);
      if (!done.ok) return tell(done.error);
      const next = neighbourOf(all, current);
      if (next) choose({ kind: 'code', id: next.id });
      notify(`“${gone}” was deleted with its codings. Undo brings it back.`);
    },
  };
}

const tell = (error: Failure): void => notify(error.message, 'error');

const names = (codebooks: readonly CodebookWithCodes[]): ReadonlySet<string> =>
  new Set(codebooks.map(({ codebook }) => codebook.name));

/** "New code", "New code 2" … */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`;
  return free;
}

/** The name field of what was just made, once it is on screen, with its text selected. */
function nameNext(): void {
  setTimeout(() => {
    const field = document.getElementById(nameFieldId);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
  }, 50);
}

function nameOf(codebooks: readonly CodebookWithCodes[], current: Current): string {
  if (current.kind === 'book') return codebooks.find(({ codebook }) => codebook.id === current.id)?.codebook.name ?? '';
  return codebooks.flatMap((book) => book.codes).find((code) => code.id === current.id)?.name ?? '';
}

/** Where the cursor goes when a code is gone: the next one, or the one before. */
function neighbourOf(all: readonly Code[], current: Current): Code | undefined {
  if (current.kind === 'book') return all.find((code) => code.codebook !== current.id);
  const at = all.findIndex((code) => code.id === current.id);
  return all[at + 1] ?? all[at - 1];
}
