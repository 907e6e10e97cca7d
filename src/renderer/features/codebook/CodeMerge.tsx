/** Merge: all passages of this code go to another one, and this one goes. Undo takes it back. */
import { useMemo, useState } from 'react';
import type { Code } from '../../../core/model/codebook';
import type { CodeId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { mergeCodes } from '../../storage/commands/merge-codes';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { PickList } from '../../ui/PickList';
import { codeChoices, makeKey } from './code-choices';

interface CodeMergeProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly passages: number;
  readonly onMerged: (into: CodeId) => void;
  readonly onClose: () => void;
}

export function CodeMerge({ code, codebooks, passages, onMerged, onClose }: CodeMergeProps) {
  const session = useSession();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => {
    const others = codebooks.map((book) => ({
      ...book,
      codes: book.codes
        .filter((one) => one.id !== code.id)
        .map((one) => (one.parent === code.id ? { ...one, parent: code.parent } : one)),
    }));
    return codeChoices({ query, codebooks: others, recent: [], recentOnly: false })
      .map((group) => ({ ...group, items: group.items.filter((item) => item.key !== makeKey) }))
      .filter((group) => group.items.length > 0);
  }, [query, codebooks, code]);
  const merge = async (key: string): Promise<void> => {
    const into = codebooks.flatMap((book) => book.codes).find((one) => one.id === key);
    if (!into) return;
    const done = await mergeCodes(session, into.id, [code.id]);
    if (!done.ok) return notify(done.error.message, 'error');
    onMerged(into.id);
    notify(`“${code.name}” was merged into “${into.name}”. Undo takes it back.`);
  };
  return (
    <Dialog title={`Merge ${code.name}`} onClose={onClose} bare>
      <p className="code-picker-words code-merge-words trunc">
        “{code.name}” and its {passages === 1 ? 'passage' : `${passages} passages`} go into …
      </p>
      <PickList
        label="Merge into"
        placeholder="Find the code that stays"
        query={query}
        groups={groups}
        onQuery={setQuery}
        onPick={(key) => void merge(key)}
        onClose={onClose}
        nothing="No other code of that name."
        footer={
          <span>
            <Kbd>Enter</Kbd> merge
          </span>
        }
      />
    </Dialog>
  );
}
