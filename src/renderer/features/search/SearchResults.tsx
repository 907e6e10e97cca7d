/** What was found, article by article, with the words in their line; only the rows in sight are drawn: each key makes all anew. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { LinkButton } from '../../ui/Button';
import type { ResultRow } from './result-rows';
import type { SearchState } from './use-search';

interface SearchResultsProps {
  readonly id: string;
  readonly rows: readonly ResultRow[];
  readonly current: number;
  readonly state: SearchState | null;
  /** While the index is being made. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly onPick: (row: ResultRow) => void;
  readonly onMore: () => void;
}

/** Pixels of a place of three lines, and of its article's two lines above the first one; other rows are measured. */
const heights = { place: 70, head: 38 };

export function SearchResults({ id, rows, current, state, reading, onPick, onMore }: SearchResultsProps) {
  return (
    <div className="search-results">
      <p className="search-summary small t3" role="status">
        {summary(state, rows, reading)}
      </p>
      <Rows id={id} rows={rows} current={current} onPick={onPick} />
      <p className="search-further">
        <LinkButton onPress={onMore}>Filters, and every line in its context</LinkButton>
      </p>
    </div>
  );
}

type RowsProps = Pick<SearchResultsProps, 'id' | 'rows' | 'current' | 'onPick'>;

/** Draws again only when it is given other rows: a letter in the field is drawn before its answer is there. */
const Rows = memo(function Rows({ id, rows, current, onPick }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at]?.place ? heights.place : 10) + (rows[at]?.first ? heights.head : 0),
    getItemKey: (at) => keyOf(rows[at]),
    overscan: 3,
  });
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
    // The list's own functions change with each scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current, rows]);
  return (
    <div className="search-rows" id={`${id}-results`} role="listbox" aria-label="Places found" ref={scroller}>
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row ? (
            <div
              key={key}
              id={`${id}-${index}`}
              ref={virtual.measureElement}
              data-index={index}
              role="option"
              aria-selected={index === current}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={row.first && index > 0 ? 'search-row next' : 'search-row'}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onPick(row)}
            >
              <Row row={row} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
});

const keyOf = (row: ResultRow | undefined): string => `${row?.article ?? ''} ${row?.place?.span[0] ?? 'whole'}`;

function Row({ row: { first, outlet, headline, place } }: { readonly row: ResultRow }) {
  return (
    <>
      {first ? (
        <div className="search-article">
          <b className="trunc" title={outlet}>
            {outlet}
          </b>
          <span className="trunc small" title={headline}>
            {headline}
          </span>
        </div>
      ) : null}
      {place ? (
        <p className="search-place">
          {place.before}
          <mark>{place.words}</mark>
          {place.after}
        </p>
      ) : null}
    </>
  );
}

function summary(
  state: SearchState | null,
  rows: readonly ResultRow[],
  reading: SearchResultsProps['reading'],
): string {
  const soFar = reading ? `, ${reading.done.toLocaleString()} of ${reading.total.toLocaleString()} articles read` : '';
  if (!state) return reading ? `Reading the articles${soFar}` : 'Searching…';
  const { total } = state.found;
  if (total === 0) return reading ? `Nothing yet${soFar}` : 'Nothing found. All words must be in the article.';
  const shown = new Set(rows.map((row) => row.article)).size;
  const articles = total === 1 ? '1 article' : `${total.toLocaleString()} articles`;
  return `${articles}${total > shown ? `, the first ${shown} shown` : ''}${soFar}`;
}
