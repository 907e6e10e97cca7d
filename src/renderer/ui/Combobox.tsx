/**
 * A field with a list to choose from: typing filters, arrows choose, Enter takes. Knows nothing of what the options are.
 * Until something is typed the field shows what is chosen and the list shows everything.
 */
import { Combobox as AriaCombobox, ComboboxItem, ComboboxPopover, useComboboxStore } from '@ariakit/react/combobox';
import { useState } from 'react';
import { staysHere } from './stays-here';
import './combobox.css';

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
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const store = useComboboxStore({
    value: shown,
    setValue: (words) => (words === shown ? undefined : setTyped(words)),
    setOpen: (open) => (open ? undefined : setTyped(null)),
  });
  const rows = rowsFor(typed ?? '', options, newOption);
  const take = (row: Row): void => {
    if (row.kind === 'option') onChoose(row.option.id);
    else newOption?.onCreate(row.words);
  };
  return (
    <div className="combobox">
      <AriaCombobox
        store={store}
        className="text-field"
        aria-label={label}
        autoSelect="always"
        placeholder={placeholder}
        disabled={disabled}
        title={value}
        onFocus={(event) => event.target.select()}
        // Tab goes on from the field, not into the list, which would send it back.
        onKeyDown={(event) => (event.key === 'Tab' ? store.hide() : undefined)}
      />
      <ComboboxPopover
        store={store}
        className="combobox-list"
        aria-label={label}
        portal
        portalElement={() => document.querySelector('main') ?? document.body}
        preserveTabOrder={false}
        sameWidth
        gutter={2}
        unmountOnHide
        hideOnEscape={staysHere}
      >
        {rows.map((row) => (
          <ComboboxItem
            key={row.kind === 'option' ? row.option.id : 'new'}
            className="combobox-row"
            focusOnHover
            blurOnHoverEnd={false}
            onClick={() => take(row)}
          >
            <span className="trunc">{row.kind === 'option' ? row.option.label : newOption?.label(row.words)}</span>
            {row.kind === 'option' && row.option.note ? <span className="t3 small">{row.option.note}</span> : null}
          </ComboboxItem>
        ))}
        {rows.length === 0 ? <div className="t3 combobox-nothing">Nothing of that name</div> : null}
      </ComboboxPopover>
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
