/** One code: its name, the rules for its use, colour, key and place. Every change is one step of undo. */
import type { Code } from '../../../core/model/codebook';
import { MemoEditor } from '../../editor/MemoEditor';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { useMemoOn } from '../../session/use-memo-on';
import { useView } from '../../session/view';
import { editCode, type CodeParts } from '../../storage/commands/edit-code';
import { moveCode } from '../../storage/commands/move-code';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Button } from '../../ui/Button';
import { Swatch } from '../../ui/Swatch';
import { CodeKeyChoice } from './CodeKeyChoice';
import { CodePlaceChoice } from './CodePlaceChoice';
import { ColourChoice } from './ColourChoice';
import { DraftField } from './DraftField';

export const nameFieldId = 'code-name';

interface CodeEditorProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly onMerge: () => void;
  readonly onSplit: () => void;
  readonly onDelete: () => void;
}

export function CodeEditor({ code, codebooks, onMerge, onSplit, onDelete }: CodeEditorProps) {
  const session = useSession();
  const change = async (parts: CodeParts): Promise<void> => {
    const done = await editCode(session, code.id, parts);
    if (!done.ok) notify(done.error.message, 'error');
  };
  const move = async (place: Parameters<typeof moveCode>[2]): Promise<void> => {
    const done = await moveCode(session, code.id, place);
    if (!done.ok) notify(done.error.message, 'error');
  };
  const fixed = session.readOnly;
  return (
    <>
      <header className="code-head">
        <Swatch colour={code.colour} big />
        <h2 className="grow">
          <DraftField
            id={nameFieldId}
            label="Name of the code"
            className="code-name"
            value={code.name}
            needed
            disabled={fixed}
            onSave={(name) => void change({ name })}
          />
        </h2>
        <SwitchOn code={code} />
        <Button small disabled={fixed} onPress={onMerge}>
          Merge…
        </Button>
        <Button small disabled={fixed} onPress={onSplit}>
          Split…
        </Button>
        <Button small disabled={fixed} onPress={onDelete}>
          Delete
        </Button>
      </header>
      <div className="code-fields">
        <Rule code={code} name="definition" title="Definition" fixed={fixed} onSave={change} />
        <Rule code={code} name="include" title="Include" fixed={fixed} onSave={change} />
        <Rule code={code} name="exclude" title="Exclude" fixed={fixed} onSave={change} />
        <Rule code={code} name="example" title="Example" fixed={fixed} onSave={change} serif />
        <span className="code-label">Colour</span>
        <ColourChoice value={code.colour} disabled={fixed} onChange={(colour) => void change({ colour })} />
        <label className="code-label" htmlFor="code-key">
          Key
        </label>
        <CodeKeyChoice code={code} codebooks={codebooks} disabled={fixed} onChange={(key) => void change({ key })} />
        <label className="code-label" htmlFor="code-place">
          Belongs to
        </label>
        <CodePlaceChoice code={code} codebooks={codebooks} disabled={fixed} onChange={(place) => void move(place)} />
        <CodeMemo code={code} fixed={fixed} />
      </div>
    </>
  );
}

interface RuleProps {
  readonly code: Code;
  readonly name: 'definition' | 'include' | 'exclude' | 'example';
  readonly title: string;
  readonly fixed: boolean;
  readonly serif?: boolean;
  readonly onSave: (parts: CodeParts) => Promise<void>;
}

function Rule({ code, name, title, fixed, serif, onSave }: RuleProps) {
  return (
    <>
      <label className="code-label" htmlFor={`code-${name}`}>
        {title}
      </label>
      <DraftField
        id={`code-${name}`}
        rows={2}
        className={serif ? 'text-field code-example' : 'text-field'}
        value={code[name]}
        disabled={fixed}
        onSave={(text) => void onSave({ [name]: text })}
      />
    </>
  );
}

/** While a code is switched on, each selection in the text gets it. */
function SwitchOn({ code }: { readonly code: Code }) {
  const on = useView((state) => state.activeCode === code.id);
  return (
    <button
      type="button"
      className="button small-button switch-on"
      aria-pressed={on}
      title="While it is switched on, every selection in the text gets this code"
      onClick={() => useView.setState({ activeCode: on ? null : code.id })}
    >
      {on ? 'Coding with this' : 'Code with this'}
    </button>
  );
}

function CodeMemo({ code, fixed }: { readonly code: Code; readonly fixed: boolean }) {
  const memo = useMemoOn('code', code.id);
  return (
    <>
      <span className="code-label">Memo</span>
      <div>
        {memo ? (
          <MemoEditor
            id="code-memo"
            label="Memo on the code"
            field="memo"
            value={memo.mine}
            placeholder="Your own notes on this code"
            disabled={fixed}
            onWrite={memo.write}
          />
        ) : null}
        {memo?.others.map((other) => (
          <p key={other.id} className="code-memo">
            <span className="t3 small">{other.coder || 'Coder not named'}</span> {other.text}
          </p>
        ))}
      </div>
    </>
  );
}
