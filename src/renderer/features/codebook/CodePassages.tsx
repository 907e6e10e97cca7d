/** Every passage with the code; each opens its place in the text. */
import type { Code } from '../../../core/model/codebook';
import { placesOf } from '../../editor/article-places';
import { outletOrFile } from '../../session/outlet-name';
import { jumpTo } from '../../session/view';
import type { CodeUse } from '../../storage/queries/code-uses';

interface CodePassagesProps {
  readonly code: Code;
  readonly uses: readonly CodeUse[];
}

/** Passages printed at once; thousands more would only make the list slow. */
const most = 300;

export function CodePassages({ code, uses }: CodePassagesProps) {
  return (
    <aside className="code-passages" aria-label={`Coded as ${code.name}`}>
      <div className="pane-head">
        <h2 className="grow trunc" title={code.name}>
          Coded as {code.name}
        </h2>
        <span className="t3 small num code-passages-count">{uses.length.toLocaleString()}</span>
      </div>
      <ul className="scroll">
        {uses.slice(0, most).map((use) => (
          <Passage key={use.coding.id} use={use} />
        ))}
        {uses.length > most ? (
          <li className="code-none t3">{(uses.length - most).toLocaleString()} more: see the retrieved segments.</li>
        ) : null}
        {uses.length === 0 ? <li className="code-none t3">No passage yet.</li> : null}
      </ul>
    </aside>
  );
}

function Passage({ use }: { readonly use: CodeUse }) {
  const { coding, article, text } = use;
  const [start, end] = [coding.spans[0]?.[0] ?? 0, coding.spans.at(-1)?.[1] ?? 0];
  const words = coding.spans.map((span) => text.text.slice(...span).replace(/\s+/gu, ' ')).join(' … ');
  const outlet = outletOrFile(article);
  return (
    <li>
      <button type="button" className="code-passage" onClick={() => jumpTo(article.id, [start, end])}>
        <span className="code-passage-head">
          <b className="trunc" title={outlet}>
            {outlet}
          </b>
          <span>{paragraphOf(use, start)}</span>
          <span className="grow" />
          <span className="trunc">{whoOf(use)}</span>
        </span>
        <span className="code-passage-words" dir="auto">
          {words}
        </span>
        {coding.note ? <span className="t3 small">{coding.note}</span> : null}
      </button>
    </li>
  );
}

/** `¶ 3`, or the kind of a paragraph that has no number. */
function paragraphOf({ text }: CodeUse, start: number): string {
  const at = text.paragraphs.findIndex(({ span }) => span[0] <= start && start < span[1]);
  const place = placesOf(text.paragraphs)[at];
  if (!place) return '';
  return place.number === null ? place.kind : `¶ ${place.number}`;
}

function whoOf({ coding }: CodeUse): string {
  if (coding.status === 'suggested') return 'suggested';
  return coding.origin.kind === 'coder' ? coding.origin.coder : '';
}
