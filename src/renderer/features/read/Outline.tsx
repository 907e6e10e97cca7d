/** The outline beside an article: headings and paragraphs in order; a click or Enter goes there, arrows walk. */
import { useMemo, type KeyboardEvent } from 'react';
import type { ArticleText } from '../../../core/model/article';
import type { ReaderMark } from '../../editor/reader-mark';
import { jumpTo, togglePane } from '../../session/view';
import { IconButton } from '../../ui/Button';
import { outlineRows, type OutlineRow } from './outline-rows';
import './outline.css';

export function Outline({ text, marks }: { readonly text: ArticleText; readonly marks: readonly ReaderMark[] }) {
  const rows = useMemo(() => outlineRows(text, marks), [text, marks]);
  return (
    <nav className="outline" aria-label="Outline">
      <div className="outline-head">
        <h3>Outline</h3>
        <IconButton icon="close" label="Close the outline" small onPress={() => togglePane('outline')} />
      </div>
      <ul className="scroll" onKeyDown={walk}>
        {rows.map((row) => (
          <li key={row.index}>
            <button
              type="button"
              className={`outline-row ${row.kind}`}
              dir="auto"
              onClick={() => jumpTo(text.id, [row.span[0], Math.min(row.span[1], row.span[0] + 400)])}
            >
              <span className="outline-kind">{row.number ?? kindWords[row.kind] ?? ''}</span>
              <span className="outline-words">{row.beginning}</span>
              {row.annotations > 0 ? <Count row={row} /> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const kindWords: Partial<Record<OutlineRow['kind'], string>> = {
  headline: 'Head',
  standfirst: 'Lead',
  byline: 'By',
  dateline: 'Place',
  caption: 'Capt.',
  credit: 'Photo',
  heading: 'Part',
  boilerplate: '–',
};

function Count({ row: { annotations, waiting } }: { readonly row: OutlineRow }) {
  const told = `${annotations} marked, ${waiting} to review`;
  return (
    <span className="outline-count num" title={told} data-waiting={waiting > 0}>
      <span aria-hidden="true">{annotations}</span>
      <span className="visually-hidden">{told}</span>
    </span>
  );
}

/** Arrow keys go from row to row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.outline-row')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
  event.preventDefault();
}
