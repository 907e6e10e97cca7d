/** F: puts a code on the selected words or the selected quotation. Ctrl+Enter puts it and leaves the list open for more. */
import { useEffect, useMemo, useState } from 'react';
import { notify } from '../../session/notices';
import { useServices, useSession } from '../../session/services';
import { useView } from '../../session/view';
import { createCode } from '../../storage/commands/create-code';
import { createCodebook } from '../../storage/commands/create-codebook';
import { useCodebooks, type CodebookWithCodes } from '../../storage/queries/codebooks';
import type { LibrarySession } from '../../storage/session';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { PickList } from '../../ui/PickList';
import { putCode } from './apply-code';
import { codeChoices, makeKey } from './code-choices';
import { readCodingTarget, type CodingTarget } from './coding-target';
import './code-picker.css';

interface CodePickerProps {
  readonly recent: boolean;
  readonly onClose: () => void;
}

export function CodePicker(props: CodePickerProps) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Picker {...props} /> : null;
}

function Picker({ recent, onClose }: CodePickerProps) {
  const session = useSession();
  const target = useTargetAtOpening(session);
  const codebooks = useCodebooks(session);
  const recentCodes = useView((state) => state.recentCodes);
  const [query, setQuery] = useState('');
  const groups = useMemo(
    () => codeChoices({ query, codebooks: codebooks ?? [], recent: recentCodes, recentOnly: recent }),
    [query, codebooks, recentCodes, recent],
  );
  const pick = async (key: string, again: boolean): Promise<void> => {
    if (!target) return;
    const code = await codeOf(session, key, query, codebooks ?? []);
    if (!again) onClose();
    else setQuery('');
    if (code) await putCode(session, code, target);
  };
  return (
    <Dialog title="Mark with a code" onClose={onClose} bare>
      <Target target={target} />
      {target ? (
        <PickList
          label="Codes"
          placeholder="Find a code, or type the name of a new one"
          query={query}
          groups={groups}
          onQuery={setQuery}
          onPick={(key, again) => void pick(key, again)}
          onClose={onClose}
          nothing="No codes yet. Type a name to make one."
          footer={<Footer />}
        />
      ) : null}
    </Dialog>
  );
}

function Target({ target }: { readonly target: CodingTarget | null | undefined }) {
  if (target === undefined) return null;
  if (target) return <p className="code-picker-words trunc">{target.words}</p>;
  return (
    <p className="code-picker-none" role="alert">
      Nothing is selected. Select words in the text, or a quotation, and press F again. <Kbd>Esc</Kbd> goes back.
    </p>
  );
}

function Footer() {
  return (
    <>
      <span>
        <Kbd>Enter</Kbd> put the code
      </span>
      <span>
        <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> put it and go on
      </span>
    </>
  );
}

/** What was selected when the picker opened: choosing a code must not depend on where the focus is by then. */
function useTargetAtOpening(session: LibrarySession): CodingTarget | null | undefined {
  const [target, setTarget] = useState<CodingTarget | null | undefined>(undefined);
  useEffect(() => {
    let shown = true;
    void readCodingTarget(session).then((found) => shown && setTarget(found));
    return () => {
      shown = false;
    };
  }, [session]);
  return target;
}

/** The code that was picked, or the one made of what was typed. */
async function codeOf(session: LibrarySession, key: string, typed: string, codebooks: readonly CodebookWithCodes[]) {
  if (key !== makeKey) return codebooks.flatMap((book) => book.codes).find((code) => code.id === key);
  const name = typed.trim();
  const first = codebooks[0]?.codebook.id;
  const book = first === undefined ? await createCodebook(session, { name: 'My codebook' }) : null;
  const codebook = first ?? (book?.ok ? book.value.value : undefined);
  if (codebook === undefined) {
    if (book && !book.ok) notify(book.error.message, 'error');
    return undefined;
  }
  const made = await createCode(session, codebook, { name });
  if (!made.ok) notify(made.error.message, 'error');
  return made.ok ? { id: made.value.value, name } : undefined;
}
