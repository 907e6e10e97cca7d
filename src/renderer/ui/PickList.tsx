/**
 * A field over a filtered list: the manner of the command palette and the code picker. The field keeps the keyboard;
 * arrows move the choice, Enter takes it. Who uses it filters; the list is always open.
 */
import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  useComboboxStore,
  type ComboboxStore,
} from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { Highlighted } from './Highlighted';
import { Icon, type IconName } from './Icon';
import { KeyCombination } from './Kbd';
import type { Range } from './match-text';
import { Swatch } from './Swatch';
import './pick-list.css';

export interface PickItem {
  readonly key: string;
  readonly title: string;
  readonly ranges: readonly Range[];
  readonly icon?: IconName;
  /** One of the twelve code colours instead of an icon. */
  readonly colour?: number;
  /** What kind of thing it is, at the right. */
  readonly side?: string;
  readonly caps?: readonly string[];
}

export interface PickGroup {
  readonly title: string;
  readonly items: readonly PickItem[];
}

interface PickListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly groups: readonly PickGroup[];
  readonly onQuery: (query: string) => void;
  /** `again`: taken with Ctrl+Enter, which leaves the list open. */
  readonly onPick: (key: string, again: boolean) => void;
  readonly onClose: () => void;
  /** Shown when nothing matches. */
  readonly nothing: string;
  readonly footer: ReactNode;
}

export function PickList(props: PickListProps) {
  const { label, placeholder, query, groups, nothing, footer } = props;
  const store = useComboboxStore({
    open: true,
    value: query,
    setValue: (words) => (words === query ? undefined : props.onQuery(words)),
  });
  useFirstRow(store);
  return (
    <div className="pick-list">
      <div className="pick-field">
        <Icon name="search" />
        <Combobox
          store={store}
          type="text"
          aria-label={label}
          autoFocus
          autoSelect="always"
          placeholder={placeholder}
          spellCheck={false}
          onKeyDown={(event) => turnPage(event, store)}
        />
        <button type="button" tabIndex={-1} onClick={props.onClose} aria-label="Esc, close">
          <kbd>Esc</kbd>
        </button>
      </div>
      <ComboboxList store={store} alwaysVisible className="pick-items" aria-label={label}>
        {groups.map((group) => (
          <ComboboxGroup key={group.title}>
            <ComboboxGroupLabel className="pick-group">{group.title}</ComboboxGroupLabel>
            {group.items.map((item) => (
              <PickRow key={item.key} store={store} item={item} onPick={(again) => props.onPick(item.key, again)} />
            ))}
          </ComboboxGroup>
        ))}
      </ComboboxList>
      {groups.every((group) => group.items.length === 0) ? (
        <p className="pick-nothing" role="status">
          {nothing}
        </p>
      ) : null}
      <div className="pick-foot">{footer}</div>
    </div>
  );
}

/** The list filters itself: when the row under the cursor goes, the first one has it. */
function useFirstRow(store: ComboboxStore): void {
  const lost = useStoreState(
    store,
    ({ activeId, renderedItems }) => renderedItems.length > 0 && !renderedItems.some((item) => item.id === activeId),
  );
  useEffect(() => {
    if (lost) store.move(store.first());
  }, [lost, store]);
}

/** Rows that a page key passes: about as many as are seen at once, less one. */
const rowsOfPage = 8;

function turnPage(event: KeyboardEvent, store: ComboboxStore): void {
  const by = event.key === 'PageDown' ? rowsOfPage : event.key === 'PageUp' ? -rowsOfPage : 0;
  if (by === 0) return;
  event.preventDefault();
  const { renderedItems, activeId } = store.getState();
  const at = renderedItems.findIndex((item) => item.id === activeId);
  store.move(renderedItems[Math.min(renderedItems.length - 1, Math.max(0, at + by))]?.id);
}

interface PickRowProps {
  readonly store: ComboboxStore;
  readonly item: PickItem;
  readonly onPick: (again: boolean) => void;
}

function PickRow({ store, item, onPick }: PickRowProps) {
  const id = useId();
  const selected = useStoreState(store, (state) => state.activeId === id);
  const { title, ranges, icon, colour, side, caps } = item;
  return (
    <ComboboxItem
      store={store}
      id={id}
      aria-selected={selected}
      className="pick-row"
      title={title}
      focusOnHover
      blurOnHoverEnd={false}
      hideOnClick={false}
      onClick={(event) => onPick(event.ctrlKey || event.metaKey)}
    >
      {colour !== undefined ? <Swatch colour={colour} /> : null}
      {icon !== undefined ? <Icon name={icon} /> : null}
      <span className="grow trunc">
        <Highlighted text={title} ranges={ranges} />
      </span>
      {side ? <span className="t3 small trunc pick-side">{side}</span> : null}
      <KeyCombination caps={caps ?? []} />
    </ComboboxItem>
  );
}
