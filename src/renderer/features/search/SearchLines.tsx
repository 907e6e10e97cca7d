/** The lines found, each word in its context or each segment with who said it; thousands of rows, drawn as far as seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Highlighted } from '../../ui/Highlighted';
import { shownDate } from '../../ui/shown-date';
import { Swatch } from '../../ui/Swatch';
import type { Line } from './full-text/search-index';
import { openLine, type PageRow } from './page-rows';
import { useSearchPage } from './search-store';

interface SearchLinesProps {
  readonly rows: readonly PageRow[];
}

/** Pixels; the article's head stands above its first line. */
const heights = { line: 26, head: 36 };

export function SearchLines({ rows }: SearchLinesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = Math.min(
    useSearchPage((state) => state.current),
    rows.length - 1,
  );
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => heights.line + (rows[at]?.first ? heights.head : 0),
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 10,
  });
  useEffect(() => virtual.measure(), [rows, virtual]);
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
    // Only the current line's change scrolls: not each new list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  const onKey = (event: KeyboardEvent): void => {
    const to = { ...lineMoves(current), Home: 0, End: rows.length - 1 }[event.key];
    const row = rows[current];
    if (to !== undefined) useSearchPage.setState({ current: Math.min(rows.length - 1, Math.max(0, to)) });
    else if (event.key === 'Enter' && row) openLine(row);
    else return;
    event.preventDefault();
  };
  return (
    <div
      id="search-lines"
      className="scroll search-lines"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label="Lines found"
      aria-activedescendant={current >= 0 ? `search-line-${current}` : undefined}
      onKeyDown={onKey}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={item.key}
              id={`search-line-${item.index}`}
              role="option"
              aria-selected={item.index === current}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              className="search-line"
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              onClick={() => {
                useSearchPage.setState({ current: item.index });
                openLine(row);
              }}
            >
              {row.first ? <Head row={row} /> : null}
              {row.segment ? <Segment row={row} /> : <Context line={row.line} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where each key leads from a line: the same in the field and in the list. */
export const lineMoves = (from: number): Readonly<Record<string, number>> => ({
  ArrowDown: from + 1,
  ArrowUp: from - 1,
  PageDown: from + 12,
  PageUp: from - 12,
});

function Head({ row }: { readonly row: PageRow }) {
  const published = row.article.metadata.published?.value;
  return (
    <div className="search-line-head">
      <b className="trunc" title={row.outlet}>
        {row.outlet}
      </b>
      <span className="t3 trunc serif" title={row.headline}>
        {row.headline}
      </span>
      <span className="t3 small num">{published ? shownDate(published.slice(0, 10)) : 'no date'}</span>
    </div>
  );
}

/** The word stands at the same place in each line; what is before it is cut at the far end. */
function Context({ line }: { readonly line: Line }) {
  return (
    <div className="search-context serif" dir="auto">
      <span className="search-before">
        <span>{line.before}</span>
      </span>
      <span className="search-after">
        <mark>{line.words}</mark>
        {line.after}
      </span>
    </div>
  );
}

function Segment({ row }: { readonly row: PageRow }) {
  const { line, saidBy, codes, segment } = row;
  return (
    <div className="search-segment">
      <span className="serif trunc" title={line.words} dir="auto">
        <Highlighted text={line.words} ranges={line.hits} />
      </span>
      <span className="trunc" title={saidBy || codes.map((code) => code.name).join(', ')}>
        {codes.map((code) => (
          <span key={code.id} className="search-code">
            <Swatch colour={code.colour} />
            {code.name}
          </span>
        ))}
        {codes.length === 0 ? saidBy : null}
      </span>
      <span className="small">
        <span className={`state-dot ${segment?.status ?? ''}`} aria-hidden="true" />
        {stateWords[segment?.status ?? 'accepted']}
      </span>
      <span className="t3 small trunc">{segment?.coder}</span>
    </div>
  );
}

const stateWords = { accepted: 'Accepted', suggested: 'Suggested', rejected: 'Rejected' };
