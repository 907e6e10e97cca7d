/** Where a code belongs: at the top of a codebook, or below another code. Alt+arrows in the tree do the same. */
import type { Code } from '../../../core/model/codebook';
import { branchOf } from '../../storage/commands/delete-code';
import type { CodePlace } from '../../storage/commands/move-code';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { treeOrder } from './code-choices';
import { siblingsOf } from './code-place';

interface CodePlaceChoiceProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly disabled: boolean;
  readonly onChange: (place: CodePlace) => void;
}

export function CodePlaceChoice({ code, codebooks, disabled, onChange }: CodePlaceChoiceProps) {
  const all = codebooks.flatMap((book) => book.codes);
  const own = new Set(branchOf(all, code.id).map((one) => one.id));
  const choose = (value: string): void => {
    const parent = all.find((one) => one.id === value) ?? null;
    const book = codebooks.find(({ codebook }) => codebook.id === (parent?.codebook ?? value));
    if (!book) return;
    const order = (siblingsOf(book.codes, parent?.id ?? null).at(-1)?.order ?? 0) + 1;
    onChange({ codebook: book.codebook.id, parent: parent?.id ?? null, order });
  };
  return (
    <select
      id="code-place"
      className="text-field code-place"
      value={code.parent ?? code.codebook}
      disabled={disabled}
      onChange={(event) => choose(event.target.value)}
    >
      {codebooks.map(({ codebook, codes }) => (
        <optgroup key={codebook.id} label={codebook.name}>
          <option value={codebook.id}>{codebook.name}</option>
          {treeOrder(codes)
            .filter((one) => !own.has(one.id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {`${codebook.name}: ${one.name}`}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
