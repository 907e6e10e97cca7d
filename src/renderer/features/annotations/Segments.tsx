/** Retrieved segments: a table of all annotations that match the filters. Enter or double-click jumps to the place. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CodingId, QuotationId } from '../../../core/model/ids';
import { useSession } from '../../session/services';
import { jumpTo, select, togglePane, useView } from '../../session/view';
import { IconButton } from '../../ui/Button';
import { passesFilter, type SegmentFilter, type SegmentRow } from './segment-rows';
import { useSegments } from './use-segments';
import './segments.css';

const everything: SegmentFilter = { words: '', kind: 'all', status: 'all', scope: 'event' };

export function Segments() {
  const session = useSession();
  const [filter, setFilter] = useState(everything);
  const all = useSegments(session, filter.scope);
  const rows = useMemo(() => all.filter((row) => passesFilter(row, filter)), [all, filter]);
  return (
    <section className="pane segments" aria-label="Retrieved segments">
      <div className="pane-head">
        <h2>Retrieved segments</h2>
        <span className="t3 num" role="status">
          {rows.length.toLocaleString()} of {all.length.toLocaleString()}
        </span>
        <Filters filter={filter} onChange={setFilter} />
        <IconButton icon="chevron-down" label="Close retrieved segments" small onPress={() => togglePane('segments')} />
      </div>
      <Table rows={rows} />
    </section>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: SegmentFilter;
  readonly onChange: (filter: SegmentFilter) => void;
}) {
  return (
    <>
      <input
        className="text-field segments-words"
        aria-label="Words in the segment"
        placeholder="Words"
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.target.value })}
      />
      <select
        className="text-field"
        aria-label="Kind"
        value={filter.kind}
        onChange={(event) => onChange({ ...filter, kind: event.target.value as SegmentFilter['kind'] })}
      >
        <option value="all">All kinds</option>
        <option value="quotations">Quotations</option>
        <option value="codes">Codes</option>
        <option value="scare">Scare quotes</option>
      </select>
      <select
        className="text-field"
        aria-label="State"
        value={filter.status}
        onChange={(event) => onChange({ ...filter, status: event.target.value as SegmentFilter['status'] })}
      >
        <option value="all">Any state</option>
        <option value="suggested">Suggested</option>
        <option value="accepted">Accepted</option>
      </select>
      <select
        className="text-field"
        aria-label="Where"
        value={filter.scope}
        onChange={(event) => onChange({ ...filter, scope: event.target.value as SegmentFilter['scope'] })}
      >
        <option value="article">This article</option>
        <option value="event">This event</option>
        <option value="library">Whole library</option>
      </select>
      <span className="grow" />
    </>
  );
}

const rowHeight = 24;

function Table({ rows }: { readonly rows: readonly SegmentRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      const next = Math.min(rows.length - 1, Math.max(0, at + by));
      setAt(next);
      virtual.scrollToIndex(next);
    }
    const row = rows[at];
    if (event.key === 'Enter' && row) open(row);
  };
  return (
    <div
      className="scroll"
      ref={scroller}
      tabIndex={0}
      role="table"
      aria-label="Segments"
      aria-rowcount={rows.length}
      onKeyDown={onKey}
    >
      <div role="rowgroup" className="segment-heads">
        <div role="row" className="segment-row segment-head">
          {['Outlet', '¶', 'Segment', 'Said by', 'Cue', 'Kind', 'State', 'Codes'].map((head) => (
            <span key={head} role="columnheader">
              {head}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={row.id}
              role="row"
              aria-rowindex={item.index + 1}
              className="segment-row"
              data-current={item.index === at}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => setAt(item.index)}
              onDoubleClick={() => open(row)}
            >
              <Cells row={row} />
            </div>
          );
        })}
      </div>
      {rows.length === 0 ? <p className="hint">Nothing matches these filters.</p> : null}
    </div>
  );
}

function Cells({ row }: { readonly row: SegmentRow }) {
  const cells = [row.outlet, row.paragraph, row.words, row.speaker, row.cue, row.kind];
  return (
    <>
      {cells.map((words, at) => (
        <span key={at} role="cell" className={at === 2 ? 'trunc serif' : 'trunc'} title={words}>
          {words}
        </span>
      ))}
      <span role="cell">
        <span className={`state-dot ${row.status}`} aria-hidden="true" />
        {row.status === 'accepted' ? 'Accepted' : 'Suggested'}
      </span>
      <span role="cell" className="trunc t2" title={row.codes}>
        {row.codes}
      </span>
    </>
  );
}

function open(row: SegmentRow): void {
  jumpTo(row.article, row.span);
  if (row.what === 'quotation')
    select({ kind: 'quotation', id: row.id as QuotationId, part: { role: 'content', index: 0 } });
  else select({ kind: 'coding', id: row.id as CodingId });
  useView.setState({ mode: 'read' });
}
