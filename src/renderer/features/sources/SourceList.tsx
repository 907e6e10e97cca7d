/** Everyone quoted, as a list that arrow keys go through; thousands of rows are drawn as far as they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import type { QuotedSource } from '../../storage/queries/sources';
import { Icon } from '../../ui/Icon';
import { shownSources, type SourceFilter, type SourceKind, type SourceOrder } from './source-order';

interface SourceListProps {
  readonly sources: readonly QuotedSource[];
  readonly current: EntityId;
  readonly onChoose: (id: EntityId) => void;
}

const rowHeight = 40;

export function SourceList({ sources, current, onChoose }: SourceListProps) {
  const [filter, setFilter] = useState<SourceFilter>({ words: '', kind: 'all', order: 'most' });
  const rows = useMemo(() => shownSources(sources, filter), [sources, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ entity }) => entity.id === current);
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.entity.id ?? index,
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
    // Only going to another source scrolls, not a change of the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  const onKey = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 12,
      PageUp: at - 12,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!next) return;
    event.preventDefault();
    onChoose(next.entity.id);
  };
  return (
    <nav className="source-side" aria-label="Sources">
      <div className="pane-head">
        <h2 className="grow">Sources</h2>
        <span className="t3 small num" role="status">
          {rows.length === sources.length
            ? rows.length.toLocaleString()
            : `${rows.length.toLocaleString()} of ${sources.length.toLocaleString()}`}
        </span>
      </div>
      <Filters filter={filter} onChange={setFilter} />
      <div
        className="scroll"
        ref={scroller}
        tabIndex={0}
        role="listbox"
        aria-label="Sources"
        aria-activedescendant={at >= 0 ? `source-${current}` : undefined}
        onKeyDown={onKey}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              <div
                key={item.key}
                id={`source-${row.entity.id}`}
                role="option"
                aria-selected={row.entity.id === current}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                className="source-row"
                title={row.entity.name}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => onChoose(row.entity.id)}
              >
                <Row source={row} />
              </div>
            ) : null;
          })}
        </div>
        {rows.length === 0 ? <p className="hint">No source of that name.</p> : null}
      </div>
    </nav>
  );
}

function Row({ source: { entity, quotations, articles } }: { readonly source: QuotedSource }) {
  return (
    <>
      <Icon name={iconOf(entity)} />
      <span className="source-name trunc" dir="auto">
        {entity.name}
      </span>
      <span className="num source-count">{quotations.toLocaleString()}</span>
      <span className="t3 small trunc">{entity.role ?? kindWords(entity)}</span>
      <span className="t3 small num source-count">
        {articles === 1 ? '1 article' : `${articles.toLocaleString()} articles`}
      </span>
    </>
  );
}

const iconOf = ({ kind }: Entity) =>
  kind === 'person' ? 'person' : kind === 'group' ? 'people' : kind === 'document' ? 'report' : 'building';

const kinds = { person: 'Person', organisation: 'Organisation', group: 'Group', document: 'Document' };

const kindWords = ({ kind, naming }: Entity): string =>
  naming === 'named' ? kinds[kind] : naming === 'unnamed-group' ? 'Group, not named' : 'Person, not named';

interface FiltersProps {
  readonly filter: SourceFilter;
  readonly onChange: (filter: SourceFilter) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  return (
    <div className="source-filters">
      <input
        type="search"
        className="text-field"
        aria-label="Find a source"
        placeholder="Find a source"
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.target.value })}
      />
      <select
        className="text-field"
        aria-label="Kind of source"
        value={filter.kind}
        onChange={(event) => onChange({ ...filter, kind: event.target.value as SourceKind })}
      >
        <option value="all">All kinds</option>
        <option value="person">Persons</option>
        <option value="organisation">Organisations</option>
        <option value="group">Groups</option>
        <option value="document">Documents</option>
        <option value="unnamed">Not named</option>
      </select>
      <select
        className="text-field"
        aria-label="Order"
        value={filter.order}
        onChange={(event) => onChange({ ...filter, order: event.target.value as SourceOrder })}
      >
        <option value="most">Most quoted</option>
        <option value="name">By name</option>
      </select>
    </div>
  );
}
