/** What was found, article by article, with the words in their line. */
import { useEffect, useRef } from 'react';
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

export function SearchResults({ id, rows, current, state, reading, onPick, onMore }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, rows]);
  return (
    <div className="search-results">
      <p className="search-summary small t3" role="status">
        {summary(state, rows, reading)}
      </p>
      <div className="search-rows" id={`${id}-results`} role="listbox" aria-label="Places found" ref={list}>
        {rows.map((row, at) => (
          <div
            key={`${row.article} ${row.place?.span[0] ?? 'whole'}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === current}
            className="search-row"
            onClick={() => onPick(row)}
          >
            {row.first ? (
              <div className="search-article">
                <b className="trunc" title={row.outlet}>
                  {row.outlet}
                </b>
                <span className="trunc small" title={row.headline}>
                  {row.headline}
                </span>
              </div>
            ) : null}
            {row.place ? (
              <p className="search-place">
                {row.place.before}
                <mark>{row.place.words}</mark>
                {row.place.after}
              </p>
            ) : null}
          </div>
        ))}
      </div>
      <p className="search-further">
        <LinkButton onPress={onMore}>Filters, and every line in its context</LinkButton>
      </p>
    </div>
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
