/** The digit that applies a code; a digit belongs to one code, so the list says which one would lose it. */
import { codeKeys } from '../../../shared/commands';
import type { Code } from '../../../core/model/codebook';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';

interface CodeKeyChoiceProps {
  readonly code: Code;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly disabled: boolean;
  readonly onChange: (key: string | null) => void;
}

export function CodeKeyChoice({ code, codebooks, disabled, onChange }: CodeKeyChoiceProps) {
  const all = codebooks.flatMap((book) => book.codes);
  const holder = (key: string): string | undefined => all.find((one) => one.key === key && one.id !== code.id)?.name;
  return (
    <div className="code-key-choice">
      <select
        id="code-key"
        className="text-field"
        value={code.key ?? ''}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">No key</option>
        {codeKeys.map((key) => {
          const other = holder(key);
          return (
            <option key={key} value={key}>
              {other ? `${key}, now ${other}` : key}
            </option>
          );
        })}
      </select>
      <span className="t3 small">while reading, with words selected</span>
    </div>
  );
}
