/** Split: the passages that are ticked get a code of their own beside this one. Undo takes it back. */
import type { Code } from '../../../core/model/codebook';
import type { CodeId, CodingId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { outletOrFile } from '../../session/outlet-name';
import { useSession } from '../../session/services';
import { splitCode } from '../../storage/commands/split-code';
import type { CodeUse } from '../../storage/queries/code-uses';
import { SplitDialog } from '../../ui/SplitDialog';

interface CodeSplitProps {
  readonly code: Code;
  readonly uses: readonly CodeUse[];
  readonly onSplit: (made: CodeId) => void;
  readonly onClose: () => void;
}

export function CodeSplit({ code, uses, onSplit, onClose }: CodeSplitProps) {
  const session = useSession();
  const split = async (name: string, ticked: ReadonlySet<CodingId>): Promise<void> => {
    const done = await splitCode(session, code.id, name, [...ticked]);
    if (done.ok) onSplit(done.value.value);
    else notify(done.error.message, 'error');
  };
  return (
    <SplitDialog
      title={`Split ${code.name}`}
      label="New code"
      hint="Passages that go to the new code:"
      empty="No passage has this code yet."
      whenNone="Make the code"
      className="split-list"
      rows={uses.map((use) => ({ id: use.coding.id, cells: <Cells use={use} /> }))}
      onSplit={(name, ticked) => void split(name, ticked)}
      onClose={onClose}
    />
  );
}

function Cells({ use: { coding, article, text } }: { readonly use: CodeUse }) {
  return (
    <>
      <span className="t3 small trunc">{outletOrFile(article)}</span>
      <span className="serif trunc" dir="auto">
        {coding.spans.map((span) => text.text.slice(...span).replace(/\s+/gu, ' ')).join(' … ')}
      </span>
    </>
  );
}
