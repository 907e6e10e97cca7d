/** One code in the tree: colour, name, how often it is used, its key. */
import type { Code } from '../../../core/model/codebook';
import { Kbd } from '../../ui/Kbd';
import { Swatch } from '../../ui/Swatch';

interface CodeRowProps {
  readonly code: Code;
  readonly depth: number;
  readonly count: number;
  readonly current: boolean;
  readonly onChoose: () => void;
}

/** Pixels a level of the tree is set in by. */
const indent = 16;

export function CodeRow({ code, depth, count, current, onChoose }: CodeRowProps) {
  return (
    <li role="none">
      <button
        type="button"
        role="treeitem"
        aria-level={depth + 2}
        aria-selected={current}
        data-code={code.id}
        className="code-row"
        style={{ paddingLeft: 12 + depth * indent }}
        tabIndex={current ? 0 : -1}
        title={code.name}
        onClick={onChoose}
      >
        <Swatch colour={code.colour} />
        <span className="grow trunc">{code.name}</span>
        <span className="count num" aria-label={count === 1 ? '1 passage' : `${count} passages`}>
          {count > 0 ? count.toLocaleString() : ''}
        </span>
        <span className="code-key">{code.key === null ? null : <Kbd>{code.key}</Kbd>}</span>
      </button>
    </li>
  );
}
