/** Split: what is ticked goes to something new beside what is split; a name for it, and Enter. Knows nothing of articles. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

export interface SplitRow<Id extends string> {
  readonly id: Id;
  readonly cells: ReactNode;
}

export type Tick<Id extends string> = (ids: readonly Id[], on: boolean) => void;

interface SplitDialogProps<Id extends string> {
  readonly title: string;
  /** Of the name's field: "New code". */
  readonly label: string;
  /** Over the rows: what ticking means. */
  readonly hint: string;
  readonly rows: readonly SplitRow<Id>[];
  /** Class of the list, which lays out the cells. */
  readonly className: string;
  /** Said where there is no row. */
  readonly empty?: string;
  /** The button where nothing is ticked; without it something must be. */
  readonly whenNone?: string;
  /** Ways to tick several rows at once. */
  readonly above?: (ticked: ReadonlySet<Id>, tick: Tick<Id>) => ReactNode;
  readonly onSplit: (name: string, ticked: ReadonlySet<Id>) => void;
  readonly onClose: () => void;
}

export function SplitDialog<Id extends string>(props: SplitDialogProps<Id>) {
  const { title, label, hint, rows, className, empty, whenNone, above, onSplit, onClose } = props;
  const [name, setName] = useState('');
  const [ticked, tick] = useTicks<Id>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = name.trim() !== '' && (ticked.size > 0 || whenNone !== undefined);
  const split = (): void => {
    if (ready) onSplit(name.trim(), ticked);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={!ready} onPress={split}>
            {ticked.size === 0 && whenNone !== undefined ? whenNone : `Move ${ticked.size} of ${rows.length}`}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content"
        onSubmit={(event) => {
          event.preventDefault();
          split();
        }}
      >
        <div className="field-row">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            ref={field}
            className="text-field"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {above?.(ticked, tick)}
        <p className="t2 small">{hint}</p>
        <ul className={className}>
          {rows.map((row) => (
            <li key={row.id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(row.id)}
                  onChange={(event) => tick([row.id], event.target.checked)}
                />
                {row.cells}
              </label>
            </li>
          ))}
        </ul>
        {rows.length === 0 && empty !== undefined ? <p className="t3">{empty}</p> : null}
      </form>
    </Dialog>
  );
}

function useTicks<Id extends string>(): readonly [ReadonlySet<Id>, Tick<Id>] {
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set());
  const tick: Tick<Id> = (ids, on) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  return [ticked, tick];
}
