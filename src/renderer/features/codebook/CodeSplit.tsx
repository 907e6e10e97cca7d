/** Split: the passages that are ticked get a code of their own beside this one. Undo takes it back. */
import { useEffect, useRef, useState } from 'react';
import type { Code } from '../../../core/model/codebook';
import type { CodeId, CodingId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { outletOrFile } from '../../session/outlet-name';
import { useSession } from '../../session/services';
import { splitCode } from '../../storage/commands/split-code';
import type { CodeUse } from '../../storage/queries/code-uses';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface CodeSplitProps {
  readonly code: Code;
  readonly uses: readonly CodeUse[];
  readonly onSplit: (made: CodeId) => void;
  readonly onClose: () => void;
}

export function CodeSplit({ code, uses, onSplit, onClose }: CodeSplitProps) {
  const session = useSession();
  const [name, setName] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<CodingId>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const tick = (id: CodingId): void =>
    setTicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const split = async (): Promise<void> => {
    const done = await splitCode(session, code.id, name.trim(), [...ticked]);
    if (done.ok) onSplit(done.value.value);
    else notify(done.error.message, 'error');
  };
  return (
    <Dialog
      title={`Split ${code.name}`}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={name.trim() === ''} onPress={() => void split()}>
            {ticked.size === 0 ? 'Make the code' : `Move ${ticked.size} of ${uses.length}`}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void split();
        }}
      >
        <div className="field-row">
          <label htmlFor="split-name">New code</label>
          <input
            id="split-name"
            ref={field}
            className="text-field"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <p className="t2 small">Passages that go to the new code:</p>
        <ul className="split-list">
          {uses.map(({ coding, article, text }) => (
            <li key={coding.id}>
              <label>
                <input type="checkbox" checked={ticked.has(coding.id)} onChange={() => tick(coding.id)} />
                <span className="t3 small trunc">{outletOrFile(article)}</span>
                <span className="serif trunc" dir="auto">
                  {coding.spans.map((span) => text.text.slice(...span).replace(/\s+/gu, ' ')).join(' … ')}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {uses.length === 0 ? <p className="t3">No passage has this code yet.</p> : null}
      </form>
    </Dialog>
  );
}
