/** The menu of a code or a codebook in the tree. What needs a field of the editor goes there. */
import type { Code } from '../../../core/model/codebook';
import { useView } from '../../session/view';
import type { MenuItem } from '../../ui/Menu';
import { placeFor, type Direction } from './code-place';
import type { Current } from './CodeTree';

export interface CodeMenuDeeds {
  readonly fixed: boolean;
  /** Every code of the code's codebook. */
  readonly siblings: readonly Code[];
  /** Codes of all codebooks. */
  readonly codes: number;
  readonly onField: (field: 'code-name' | 'code-colour' | 'code-key') => void;
  readonly onPassages: () => void;
  readonly onNew: () => void;
  readonly onMove: (direction: Direction) => void;
  readonly onAsk: (what: 'merge' | 'split') => void;
  readonly onDelete: () => void;
}

const directions: readonly (readonly [Direction, string, string])[] = [
  ['up', 'Move up', '↑'],
  ['down', 'Move down', '↓'],
  ['in', 'Move below the one above', '→'],
  ['out', 'Move out of its parent', '←'],
];

export function codeMenu(code: Code, deeds: CodeMenuDeeds): MenuItem[] {
  const { fixed, siblings, onField, onAsk } = deeds;
  const on = useView.getState().activeCode === code.id;
  return [
    {
      title: on ? 'Stop coding with it' : 'Code with it',
      disabled: fixed,
      onPick: () => useView.setState({ activeCode: on ? null : code.id }),
    },
    { title: 'Show its passages', onPick: deeds.onPassages },
    { title: 'Rename', caps: ['F2'], apart: true, disabled: fixed, onPick: () => onField('code-name') },
    { title: 'Change its colour', disabled: fixed, onPick: () => onField('code-colour') },
    { title: 'Change its key', disabled: fixed, onPick: () => onField('code-key') },
    ...directions.map(([direction, title, arrow], at) => ({
      title,
      caps: ['Alt', arrow],
      apart: at === 0,
      disabled: fixed || placeFor(siblings, code, direction) === null,
      onPick: () => deeds.onMove(direction),
    })),
    { title: 'Merge…', apart: true, disabled: fixed || deeds.codes < 2, onPick: () => onAsk('merge') },
    { title: 'Split…', disabled: fixed, onPick: () => onAsk('split') },
    { title: 'New code', disabled: fixed, onPick: deeds.onNew },
    { title: 'Delete', caps: ['Del'], apart: true, disabled: fixed, onPick: deeds.onDelete },
  ];
}

export function bookMenu({ fixed, onField, onNew, onDelete }: Omit<CodeMenuDeeds, 'siblings'>): MenuItem[] {
  return [
    { title: 'Rename', caps: ['F2'], disabled: fixed, onPick: () => onField('code-name') },
    { title: 'New code', disabled: fixed, onPick: onNew },
    { title: 'Delete', caps: ['Del'], apart: true, disabled: fixed, onPick: onDelete },
  ];
}

/** What a row of the tree stands for. */
export function currentOf(row: HTMLElement | null | undefined): Current | null {
  const { code, book } = row?.dataset ?? {};
  if (code !== undefined) return { kind: 'code', id: code as Extract<Current, { kind: 'code' }>['id'] };
  return book === undefined ? null : { kind: 'book', id: book as Extract<Current, { kind: 'book' }>['id'] };
}
