/**
 * A field with a list to choose from: typing filters, arrows choose, Enter takes. The ARIA pattern "editable combobox with
 * list autocomplete". Knows nothing of what the options are.
 */
import { useId, useRef, useState, type KeyboardEvent } from 'react';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ComboboxOption[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onChoose: (id: string) => void;
  /** Offered below the options for words that name none of them: "New source …". */
  readonly newOption?: { readonly label: (words: string) => string; readonly onCreate: (words: string) => void };
}

const mostShown = 50;

export function Combobox({ label, value, options, placeholder, disabled, onChoose, newOption }: ComboboxProps) {
  const [words, setWords] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const open = words !== null;
  const rows = open ? rowsFor(words, options, newOption) : [];
  const close = (): void => setWords(null);
  const take = (row: Row | undefined): void => {
    if (!row) return;
    close();
    if (row.kind === 'option') onChoose(row.option.id);
    else newOption?.onCreate(row.words);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setWords('');
      else setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(rows[at]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="combobox">
      <input
        ref={field}
        className="text-field"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && rows[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        disabled={disabled}
        value={words ?? value}
        title={value}
        onFocus={(event) => event.target.select()}
        onClick={() => setWords((before) => before ?? '')}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      {open ? (
        <ul className="combobox-list" role="listbox" id={`${id}-list`} aria-label={label}>
          {rows.map((row, index) => (
            <li
              key={row.kind === 'option' ? row.option.id : 'new'}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setAt(index)}
              onClick={() => take(row)}
            >
              <span className="trunc">{row.kind === 'option' ? row.option.label : newOption?.label(row.words)}</span>
              {row.kind === 'option' && row.option.note ? <span className="t3 small">{row.option.note}</span> : null}
            </li>
          ))}
          {rows.length === 0 ? <li className="t3">Nothing of that name</li> : null}
        </ul>
      ) : null}
    </div>
  );
}

type Row =
  { readonly kind: 'option'; readonly option: ComboboxOption } | { readonly kind: 'new'; readonly words: string };

/** Names that begin with the words first, then those that hold them. */
function rowsFor(words: string, options: readonly ComboboxOption[], newOption: ComboboxProps['newOption']): Row[] {
  const wanted = words.trim().toLocaleLowerCase();
  const name = (option: ComboboxOption): string => option.label.toLocaleLowerCase();
  const starting = options.filter((option) => name(option).startsWith(wanted));
  const holding =
    wanted === '' ? [] : options.filter((option) => !name(option).startsWith(wanted) && name(option).includes(wanted));
  const rows: Row[] = [...starting, ...holding].slice(0, mostShown).map((option) => ({ kind: 'option', option }));
  const exact = options.some((option) => name(option) === wanted);
  return newOption && wanted !== '' && !exact ? [...rows, { kind: 'new', words: words.trim() }] : rows;
}
