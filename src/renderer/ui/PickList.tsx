/**
 * A field over a filtered list: the manner of the command palette and the code picker. The field keeps the keyboard;
 * arrows move the choice, Enter takes it (WAI-ARIA combobox with a listbox that is always open).
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
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
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const keys = groups.flatMap((group) => group.items.map((item) => item.key));
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, query]);

  return (
    <div className="pick-list">
      <div className="pick-field">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === null ? undefined : `${id}-${keys.indexOf(current)}`}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setChosen(null);
            props.onQuery(event.target.value);
          }}
          onKeyDown={(event) => onKey(event, keys, current, setChosen, props)}
        />
        <button type="button" tabIndex={-1} onClick={props.onClose} aria-label="Esc, close">
          <kbd>Esc</kbd>
        </button>
      </div>
      <div className="pick-items" id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
        {groups.map((group, at) => (
          <div key={group.title} role="group" aria-labelledby={`${id}-group-${at}`}>
            <div className="pick-group" id={`${id}-group-${at}`} role="presentation">
              {group.title}
            </div>
            {group.items.map((item) => (
              <PickRow
                key={item.key}
                id={`${id}-${keys.indexOf(item.key)}`}
                item={item}
                selected={item.key === current}
                onPoint={() => setChosen(item.key)}
                onPick={(again) => props.onPick(item.key, again)}
              />
            ))}
          </div>
        ))}
      </div>
      {keys.length === 0 ? (
        <p className="pick-nothing" role="status">
          {nothing}
        </p>
      ) : null}
      <div className="pick-foot">{footer}</div>
    </div>
  );
}

function onKey(
  event: KeyboardEvent,
  keys: readonly string[],
  current: string | null,
  choose: (key: string | null) => void,
  { onPick }: PickListProps,
): void {
  const at = current === null ? -1 : keys.indexOf(current);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
  if (to !== undefined && keys.length > 0) {
    event.preventDefault();
    const round = event.key.startsWith('Arrow');
    const next = round ? (to + keys.length) % keys.length : Math.min(keys.length - 1, Math.max(0, to));
    choose(keys[next] ?? null);
  } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
    event.preventDefault();
    if (current !== null) onPick(current, event.ctrlKey || event.metaKey);
  }
}

interface PickRowProps {
  readonly id: string;
  readonly item: PickItem;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onPick: (again: boolean) => void;
}

function PickRow({ id, item, selected, onPoint, onPick }: PickRowProps) {
  const { title, ranges, icon, colour, side, caps } = item;
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className="pick-row"
      title={title}
      onPointerMove={onPoint}
      onClick={(event) => onPick(event.ctrlKey || event.metaKey)}
    >
      {colour !== undefined ? <Swatch colour={colour} /> : null}
      {icon !== undefined ? <Icon name={icon} /> : null}
      <span className="grow trunc">
        <Highlighted text={title} ranges={ranges} />
      </span>
      {side ? <span className="t3 small trunc pick-side">{side}</span> : null}
      <KeyCombination caps={caps ?? []} />
    </div>
  );
}
