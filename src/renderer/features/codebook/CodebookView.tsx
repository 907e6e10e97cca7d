/** Codebook: the tree of codes, one code's rules and use, and every passage it stands on. */
import { useState, type ReactNode } from 'react';
import type { Code } from '../../../core/model/codebook';
import type { CodebookId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { select, useView } from '../../session/view';
import { useCodebooks, type CodebookWithCodes } from '../../storage/queries/codebooks';
import { useCodeCounts, useCodeUses } from '../../storage/queries/code-uses';
import { IconButton } from '../../ui/Button';
import { BookEditor } from './BookEditor';
import { CodeEditor, nameFieldId } from './CodeEditor';
import { CodeMerge } from './CodeMerge';
import { CodePassages } from './CodePassages';
import { CodeSplit } from './CodeSplit';
import { CodeTree, type Current } from './CodeTree';
import { CodeUsage } from './CodeUsage';
import { NoCodebook } from './NoCodebook';
import { ShippedList } from './ShippedList';
import { useCodebookChanges } from './use-codebook-changes';
import './codebook.css';
import './code-picker.css';

export function CodebookView() {
  const session = useSession();
  const codebooks = useCodebooks(session);
  if (!codebooks) return <div className="centre" aria-busy="true" />;
  return codebooks.length === 0 ? <NoCodebook /> : <Codebooks codebooks={codebooks} />;
}

function Codebooks({ codebooks }: { readonly codebooks: readonly CodebookWithCodes[] }) {
  const session = useSession();
  const counts = useCodeCounts(session);
  const [book, setBook] = useState<CodebookId | null>(null);
  const chosen = useView((state) => (state.selected?.kind === 'code' ? state.selected.id : null));
  const codes = codebooks.flatMap((one) => one.codes);
  const shown = codebooks.find(({ codebook }) => codebook.id === book);
  const shownBook = shown?.codebook;
  const code = codes.find((one) => one.id === chosen) ?? codes[0];
  const current: Current | null = shownBook
    ? { kind: 'book', id: shownBook.id }
    : code
      ? { kind: 'code', id: code.id }
      : null;
  const choose = (next: Current): void => {
    setBook(next.kind === 'book' ? next.id : null);
    if (next.kind === 'code') select({ kind: 'code', id: next.id });
  };
  const changes = useCodebookChanges(codebooks, choose);
  const newCode = (): Promise<void> => changes.addCode(shownBook?.id ?? code?.codebook ?? null);
  return (
    <div className="centre codebook">
      <div className="codebook-columns">
        <nav className="code-side" aria-label="Codebook">
          <div className="pane-head">
            <h2 className="grow">Codebook</h2>
            <IconButton
              icon="import"
              label="Read a codebook from a file"
              small
              disabled={session.readOnly}
              onPress={() => void changes.importBook()}
            />
            <IconButton
              icon="book"
              label="New codebook"
              small
              disabled={session.readOnly}
              onPress={() => void changes.addBook()}
            />
            <IconButton icon="plus" label="New code" small disabled={session.readOnly} onPress={() => void newCode()} />
          </div>
          <div className="scroll">
            <CodeTree
              codebooks={codebooks}
              counts={counts}
              current={current}
              onChoose={choose}
              onMove={(one, direction) => void changes.move(one, direction)}
              onDelete={(one) => void changes.remove(one)}
              onRename={() => document.getElementById(nameFieldId)?.focus()}
            />
            <ShippedList codebooks={codebooks} onAdded={(id) => choose({ kind: 'book', id })} />
          </div>
        </nav>
        {shown && shownBook ? (
          <div className="scroll code-centre">
            <div className="code-page">
              <BookEditor
                key={shownBook.id}
                book={shown}
                onDelete={() => void changes.remove({ kind: 'book', id: shownBook.id })}
                onNewCode={() => void newCode()}
              />
            </div>
          </div>
        ) : code ? (
          <OneCode key={code.id} code={code} codebooks={codebooks} onChoose={choose} onDelete={changes.remove} />
        ) : (
          <div className="blank">
            <p>This codebook has no code yet.</p>
          </div>
        )}
      </div>
    </div>
  );
}

interface OneCodeProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly onChoose: (current: Current) => void;
  readonly onDelete: (current: Current) => Promise<void>;
}

function OneCode({ code, codebooks, onChoose, onDelete }: OneCodeProps) {
  const session = useSession();
  const uses = useCodeUses(session, code.id) ?? [];
  const [asking, setAsking] = useState<'merge' | 'split' | null>(null);
  const close = (): void => setAsking(null);
  const dialogs: Record<'merge' | 'split', ReactNode> = {
    merge: (
      <CodeMerge
        code={code}
        codebooks={codebooks}
        passages={uses.length}
        onClose={close}
        onMerged={(id) => onChoose({ kind: 'code', id })}
      />
    ),
    split: <CodeSplit code={code} uses={uses} onClose={close} onSplit={(id) => onChoose({ kind: 'code', id })} />,
  };
  return (
    <>
      <div className="scroll code-centre">
        <div className="code-page">
          <CodeEditor
            code={code}
            codebooks={codebooks}
            onMerge={() =>
              codebooks.flatMap((book) => book.codes).length > 1
                ? setAsking('merge')
                : notify('There is no other code to merge with.')
            }
            onSplit={() => setAsking('split')}
            onDelete={() => void onDelete({ kind: 'code', id: code.id })}
          />
          <CodeUsage code={code} uses={uses} />
        </div>
      </div>
      <CodePassages code={code} uses={uses} />
      {asking ? dialogs[asking] : null}
    </>
  );
}
