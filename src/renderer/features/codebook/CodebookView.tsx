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
import { Menu, type MenuPlace, type MenuProps } from '../../ui/Menu';
import { BookEditor } from './BookEditor';
import { CodeEditor, nameFieldId } from './CodeEditor';
import { bookMenu, codeMenu, type CodeMenuDeeds } from './code-menu';
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
  const [asking, setAsking] = useState<Asking>(null);
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
    setAsking(null);
    setBook(next.kind === 'book' ? next.id : null);
    if (next.kind === 'code') select({ kind: 'code', id: next.id });
  };
  const changes = useCodebookChanges(codebooks, choose);
  const [menu, setMenu] = useState<MenuProps | null>(null);
  const newCode = (): Promise<void> => changes.addCode(shownBook?.id ?? code?.codebook ?? null);
  const openMenu = (of: Current, place: MenuPlace): void => {
    choose(of);
    const one = of.kind === 'code' ? codes.find(({ id }) => id === of.id) : undefined;
    const deeds: CodeMenuDeeds = {
      fixed: session.readOnly,
      siblings: codes.filter(({ codebook }) => codebook === one?.codebook),
      codes: codes.length,
      onField: goToField,
      onPassages: () => goTo('.code-passage'),
      onNew: () => void changes.addCode(of.kind === 'book' ? of.id : (one?.codebook ?? null)),
      onMove: (direction) => one && void changes.move(one, direction),
      onAsk: setAsking,
      onDelete: () => void changes.remove(of),
    };
    setMenu({
      label: one?.name ?? 'Codebook',
      items: one ? codeMenu(one, deeds) : bookMenu(deeds),
      place,
      onClose: () => setMenu(null),
    });
  };
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
              onRename={() => goToField(nameFieldId)}
              onMenu={openMenu}
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
          <OneCode
            key={code.id}
            code={code}
            codebooks={codebooks}
            asking={asking}
            onAsk={setAsking}
            onChoose={choose}
            onDelete={changes.remove}
          />
        ) : (
          <div className="blank">
            <p>This codebook has no code yet.</p>
          </div>
        )}
      </div>
      {menu ? <Menu {...menu} /> : null}
    </div>
  );
}

/** The question that is open over a code. */
type Asking = 'merge' | 'split' | null;

/** After the menu has closed and given the focus back. */
const goTo = (selector: string): void =>
  void setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 50);

const goToField = (field: Parameters<CodeMenuDeeds['onField']>[0]): void =>
  goTo(field === 'code-colour' ? '.code-colours [aria-checked="true"]' : `#${field}`);

interface OneCodeProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  readonly onChoose: (current: Current) => void;
  readonly onDelete: (current: Current) => Promise<void>;
}

function OneCode({ code, codebooks, asking, onAsk, onChoose, onDelete }: OneCodeProps) {
  const session = useSession();
  const uses = useCodeUses(session, code.id) ?? [];
  const close = (): void => onAsk(null);
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
                ? onAsk('merge')
                : notify('There is no other code to merge with.')
            }
            onSplit={() => onAsk('split')}
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
