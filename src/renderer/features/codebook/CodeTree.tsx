/** The codebooks and their codes as one tree: arrow keys go, Alt+arrows move a code, Delete removes it. */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Code } from '../../../core/model/codebook';
import type { CodebookId, CodeId } from '../../../core/model/ids';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Icon } from '../../ui/Icon';
import { matchText } from '../../ui/match-text';
import type { MenuPlace } from '../../ui/Menu';
import { CodeRow } from './CodeRow';
import { treeOrder } from './code-choices';
import { currentOf } from './code-menu';
import type { Direction } from './code-place';

/** What is shown in the middle. */
export type Current =
  { readonly kind: 'code'; readonly id: CodeId } | { readonly kind: 'book'; readonly id: CodebookId };

export interface CodeTreeProps {
  readonly codebooks: readonly CodebookWithCodes[];
  readonly counts: ReadonlyMap<CodeId, number> | undefined;
  readonly current: Current | null;
  readonly onChoose: (current: Current) => void;
  readonly onMove: (code: Code, direction: Direction) => void;
  readonly onDelete: (current: Current) => void;
  readonly onRename: () => void;
  readonly onMenu: (current: Current, place: MenuPlace) => void;
}

export function CodeTree(props: CodeTreeProps) {
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => filtered(props.codebooks, query), [props.codebooks, query]);
  return (
    <>
      <div className="code-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label="Find a code"
          placeholder="Find a code"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
          }}
        />
      </div>
      <ul
        className="code-tree"
        role="tree"
        aria-label="Codes"
        ref={list}
        onKeyDown={(event) => onTreeKey(event, list.current, props)}
        onContextMenu={(event) => {
          event.preventDefault();
          const current = currentOf(rowOf(event.target));
          // The Menu key is answered as a key.
          if (current && event.button === 2) props.onMenu(current, { x: event.clientX, y: event.clientY });
        }}
      >
        {shown.map((book) => (
          <BookRows key={book.codebook.id} book={book} {...props} />
        ))}
      </ul>
      {shown.length === 0 ? <p className="code-none t3">No code of that name.</p> : null}
    </>
  );
}

function BookRows({ book, counts, current, onChoose }: CodeTreeProps & { readonly book: CodebookWithCodes }) {
  const { codebook, codes } = book;
  const chosen = current?.kind === 'book' && current.id === codebook.id;
  return (
    <li role="none">
      <button
        type="button"
        role="treeitem"
        aria-level={1}
        aria-expanded="true"
        aria-selected={chosen}
        data-book={codebook.id}
        className="code-book"
        tabIndex={chosen ? 0 : -1}
        title={codebook.name}
        onClick={() => onChoose({ kind: 'book', id: codebook.id })}
      >
        <span className="grow trunc">{codebook.name}</span>
      </button>
      <ul role="group" aria-label={codebook.name}>
        {treeOrder(codes).map((code) => (
          <CodeRow
            key={code.id}
            code={code}
            depth={depthOf(codes, code)}
            count={counts?.get(code.id) ?? 0}
            current={current?.kind === 'code' && current.id === code.id}
            onChoose={() => onChoose({ kind: 'code', id: code.id })}
          />
        ))}
      </ul>
    </li>
  );
}

/** How many codes lie above it. */
function depthOf(codes: readonly Code[], code: Code): number {
  const parent = codes.find((one) => one.id === code.parent);
  return parent ? depthOf(codes, parent) + 1 : 0;
}

/** Codes whose name matches, as a flat list, so that none hides behind a parent that does not match. */
function filtered(codebooks: readonly CodebookWithCodes[], query: string): CodebookWithCodes[] {
  if (query.trim() === '') return [...codebooks];
  return codebooks
    .map(({ codebook, codes }) => ({
      codebook,
      codes: codes.filter((code) => matchText(query, code.name)).map((code) => ({ ...code, parent: null })),
    }))
    .filter(({ codes }) => codes.length > 0);
}

const directions: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

function onTreeKey(event: KeyboardEvent, list: HTMLElement | null, props: CodeTreeProps): void {
  if (!list || !(event.target instanceof HTMLElement)) return;
  const items = [...list.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const at = items.indexOf(event.target);
  const code = props.codebooks.flatMap((book) => book.codes).find((one) => one.id === items[at]?.dataset.code);
  const direction = event.altKey ? directions[event.key] : undefined;
  const to = event.altKey
    ? undefined
    : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to !== undefined) choose(items[Math.min(items.length - 1, Math.max(0, to))]);
  else if (direction && code) props.onMove(code, direction);
  else if (event.key === 'Delete' && props.current) props.onDelete(props.current);
  else if (event.key === 'F2') props.onRename();
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) menuAtRow(items[at], props);
  else return;
  event.preventDefault();
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;

/** Below the row, where a menu asked for by key belongs. */
function menuAtRow(row: HTMLElement | undefined, { onMenu }: CodeTreeProps): void {
  const current = currentOf(row);
  const box = row?.getBoundingClientRect();
  if (current && box) onMenu(current, { x: box.left + 28, y: box.bottom - 4 });
}

/** Going to a row shows it: the editor follows the cursor, as in a list of messages. */
function choose(item: HTMLElement | undefined): void {
  item?.focus();
  item?.click();
}
