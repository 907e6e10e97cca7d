/**
 * Events and their articles as a tree over thousands of rows, drawn as far as they are seen: the tree has the keyboard,
 * a cursor goes through the rows. Ctrl or Shift picks several articles; the menu is that of the row.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { useSession, useSettings } from '../../session/services';
import { openArticle, openOverlay, useView } from '../../session/view';
import type { Tally } from '../../storage/queries/articles';
import { Menu, type MenuItem, type MenuPlace } from '../../ui/Menu';
import { removeArticles, removeEvent } from './library-actions';
import { articleMenu, groupMenu } from './library-menu';
import { rowHeight, TreeRowView } from './TreeRowView';
import { articlesBetween, treeRows, type TreeGroup, type TreeRow } from './tree-rows';

interface LibraryTreeProps {
  readonly groups: readonly TreeGroup[];
  readonly tallies: ReadonlyMap<ArticleId, Tally>;
}

interface OpenMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
}

export function LibraryTree({ groups, tallies }: LibraryTreeProps) {
  const session = useSession();
  const settings = useSettings();
  const active = useView((state) => state.active);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const [pickedOnce, setPicked] = useState<ReadonlySet<ArticleId>>(new Set());
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const rows = useMemo(() => treeRows(groups, closed), [groups, closed]);
  // What was deleted or is hidden in a closed event is not picked any more.
  const picked = useMemo(() => stillThere(rows, pickedOnce), [rows, pickedOnce]);
  const scroller = useRef<HTMLDivElement>(null);
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
  });
  useEffect(() => virtual.measure(), [rows, virtual]);
  const at = cursorRow(rows, cursor ?? active);
  const show = (index: number): void => virtual.scrollToIndex(index, { align: 'auto' });
  useEffect(() => {
    const index = rows.findIndex((row) => row.key === active);
    if (index >= 0) show(index);
    // Only another article scrolls, not a new list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);

  const toggle = (key: string): void => setClosed((before) => toggled(before, key));
  const go = (index: number, extend: boolean): void => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    const row = rows[next];
    if (!row) return;
    setCursor(row.key);
    show(next);
    setPicked(extend ? new Set([...picked, ...articlesBetween(rows, at, next)]) : new Set());
  };
  const chosen = (row: TreeRow): readonly ArticleId[] =>
    row.kind !== 'article' ? [] : picked.has(row.key) ? [...picked] : [row.key];
  const openMenu = (row: TreeRow | undefined, place: MenuPlace): void => {
    if (!row) return;
    setCursor(row.key);
    const context = { session, settings };
    const items =
      row.kind === 'group' ? groupMenu(context, row.group) : articleMenu(context, row.article, chosen(row), row.group);
    setMenu({ label: row.kind === 'group' ? row.group.name : 'Article', items, place });
  };
  const onRow = (event: MouseEvent, row: TreeRow, index: number): void => {
    setCursor(row.key);
    if (row.kind === 'group') return toggle(row.key);
    if (event.ctrlKey || event.metaKey) return setPicked((before) => toggled(before, row.key));
    if (event.shiftKey) return setPicked(new Set([...picked, ...articlesBetween(rows, at, index)]));
    setPicked(new Set());
    openArticle(row.key);
  };
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at];
    const done = moves(event, rows, at, { go, toggle });
    if (done) return event.preventDefault();
    if (!row) return;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openMenu(row, placeOf(scroller.current, row.key));
    else if (event.key === 'Enter') {
      if (row.kind === 'group') toggle(row.key);
      else openArticle(row.key);
    } else if (event.key === 'F2' && row.kind === 'group' && row.group.event)
      openOverlay({ kind: 'event-name', event: row.group.event.id, articles: [] });
    else if (event.key === 'F2' && row.kind === 'article') openOverlay({ kind: 'article-details', article: row.key });
    else if (event.key === 'Delete' && !session.readOnly) {
      if (row.kind === 'article') void removeArticles(session, chosen(row));
      else if (row.group.event) void removeEvent(session, row.group.event.id);
    } else if (event.key === 'Escape' && picked.size > 0) setPicked(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div className="tree-head">
        <span className="grow">{picked.size > 1 ? `${picked.size} articles picked` : 'Events'}</span>
        <span>accepted / found</span>
      </div>
      <div className="scroll tree-scroll" ref={scroller}>
        <div
          className="tree"
          role="tree"
          tabIndex={0}
          aria-label="Events and articles"
          aria-multiselectable="true"
          aria-activedescendant={at >= 0 ? `tree-${rows[at]?.key}` : undefined}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKey}
          onContextMenu={(event) => {
            event.preventDefault();
            const key =
              event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : null;
            // The Menu key is answered as a key.
            if (event.button === 2)
              openMenu(
                rows.find((row) => row.key === key),
                { x: event.clientX, y: event.clientY },
              );
          }}
        >
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <TreeRowView
                key={item.key}
                row={row}
                top={item.start}
                cursor={item.index === at}
                current={row.key === active}
                picked={row.kind === 'article' && picked.has(row.key)}
                tally={row.kind === 'article' ? tallies.get(row.key) : undefined}
                onPress={(event) => onRow(event, row, item.index)}
                onMenu={(place) => openMenu(row, place)}
              />
            ) : null;
          })}
        </div>
      </div>
      {menu ? <Menu {...menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}

function stillThere(rows: readonly TreeRow[], picked: ReadonlySet<ArticleId>): ReadonlySet<ArticleId> {
  if (picked.size === 0) return picked;
  return new Set(rows.flatMap((row) => (row.kind === 'article' && picked.has(row.key) ? [row.key] : [])));
}

function toggled<T>(before: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const after = new Set(before);
  if (!after.delete(one)) after.add(one);
  return after;
}

/** The cursor's row, or the first. */
function cursorRow(rows: readonly TreeRow[], key: string | null): number {
  const at = rows.findIndex((row) => row.key === key);
  return at >= 0 ? at : rows.length > 0 ? 0 : -1;
}

interface Moving {
  readonly go: (index: number, extend: boolean) => void;
  readonly toggle: (key: string) => void;
}

/** Arrow keys as trees have them: up and down go, left and right close and open, Shift picks on the way. */
function moves(event: KeyboardEvent, rows: readonly TreeRow[], at: number, { go, toggle }: Moving): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const row = rows[at];
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 12, PageUp: at - 12, Home: 0, End: rows.length - 1 }[
    event.key
  ];
  if (to !== undefined) go(to, event.shiftKey);
  else if (event.key === 'ArrowRight' && row?.kind === 'group') {
    if (row.open) go(at + 1, false);
    else toggle(row.key);
  } else if (event.key === 'ArrowLeft' && row?.kind === 'group' && row.open) toggle(row.key);
  else if (event.key === 'ArrowLeft' && row?.kind === 'article')
    go(
      rows.findIndex((one) => one.key === row.group.key),
      false,
    );
  else return false;
  return true;
}

/** Below the row, where a menu asked for by key belongs. */
function placeOf(scroller: HTMLElement | null, key: string): MenuPlace {
  const box = scroller?.querySelector(`[data-row="${CSS.escape(key)}"]`)?.getBoundingClientRect();
  return box ? { x: box.left + 28, y: box.bottom - 4 } : { x: 40, y: 120 };
}
