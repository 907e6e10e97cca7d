/** The rows themselves: only those on screen are in the document. Arrows go through them, Enter opens the place. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import { openRow } from './segment-actions';
import type { SegmentRow } from './segment-rows';

const rowHeight = 24;
const heads = ['Outlet', '¶', 'Segment', 'Said by', 'Cue', 'Kind', 'State', 'Codes'];
/** Rows that Page Up and Page Down pass over. */
const page = 8;

interface TableProps {
  readonly rows: readonly SegmentRow[];
  /** Said when no row is there. */
  readonly empty: string;
}

export function SegmentTable({ rows, empty }: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, Math.max(0, rows.length - 1));
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const onKey = (event: KeyboardEvent): void => {
    const next = stepFrom(event.key, at, rows.length);
    if (next !== null) {
      event.preventDefault();
      setAt(next);
      virtual.scrollToIndex(next);
    }
    const row = rows[at];
    if (event.key === 'Enter' && row) openRow(row);
  };
  return (
    <div
      className="scroll"
      ref={scroller}
      tabIndex={0}
      role="table"
      aria-label="Segments"
      aria-rowcount={rows.length + 1}
      onKeyDown={onKey}
    >
      <div role="rowgroup" className="segment-heads">
        <div role="row" className="segment-row segment-head">
          {heads.map((head) => (
            <span key={head} role="columnheader">
              {head}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={row.id}
              role="row"
              aria-rowindex={item.index + 2}
              className="segment-row"
              data-current={item.index === at}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => setAt(item.index)}
              onDoubleClick={() => openRow(row)}
            >
              <Cells row={row} />
            </div>
          ) : null;
        })}
      </div>
      {rows.length === 0 ? <p className="hint">{empty}</p> : null}
    </div>
  );
}

function stepFrom(key: string, at: number, count: number): number | null {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count }[key];
  return by === undefined ? null : Math.min(count - 1, Math.max(0, at + by));
}

function Cells({ row }: { readonly row: SegmentRow }) {
  const cells = [row.outlet, row.paragraph, row.words, row.speaker, row.cue, row.kind];
  const codes = row.codes.join(', ');
  return (
    <>
      {cells.map((words, at) => (
        <span key={at} role="cell" dir="auto" className={at === 2 ? 'trunc serif' : 'trunc'} title={words}>
          {words}
        </span>
      ))}
      <span role="cell">
        <span className={`state-dot ${row.status}`} aria-hidden="true" />
        {row.status === 'accepted' ? 'Accepted' : 'Suggested'}
      </span>
      <span role="cell" className="trunc t2" title={codes}>
        {codes}
      </span>
    </>
  );
}
