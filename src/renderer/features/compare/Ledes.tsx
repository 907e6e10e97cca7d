/** Headlines and ledes side by side: words for the same thing underlined, figures that differ dotted, each with its evidence. */
import type { ReactNode } from 'react';
import type { Comparison } from '../../../core/model/comparison';
import type { Span } from '../../../core/text/span';
import { jumpTo, openArticle } from '../../session/view';
import { LinkButton } from '../../ui/Button';
import type { Column } from './columns';
import { EvidenceMark } from './EvidenceMark';
import { speakerKey } from './framing-findings';
import { piecesOf, tellingMarks } from './telling-marks';

interface LedesProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}

export function Ledes({ comparison, columns }: LedesProps) {
  const { ledes, voices } = comparison.framing;
  const of = (column: Column) => ledes.find((lede) => lede.file === column.id);
  const headlineOf = (column: Column) => comparison.articles.find(({ file }) => file === column.id)?.headline ?? null;
  const row = (title: string, className: string, cell: (column: Column) => ReactNode) => (
    <tr className={className}>
      <th>{title}</th>
      {columns.map((column) => (
        <td key={column.id}>{cell(column)}</td>
      ))}
    </tr>
  );
  return (
    <section aria-label="Headlines and ledes">
      <h2>
        Headlines and ledes{' '}
        <span className="t3 small">Words for the same thing are underlined, figures that differ dotted.</span>
      </h2>
      <table className="side-by-side">
        <thead>
          <tr>
            <th>Outlet</th>
            {columns.map((column) => (
              <th key={column.id}>
                <button type="button" title="Read this article" onClick={() => openArticle(column.id)}>
                  <b>{column.outlet}</b>
                  <span className="num">{column.words.toLocaleString()} words</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Headline', 'headline-row', (column) => (
            <Stretch
              comparison={comparison}
              column={column}
              span={of(column)?.headline ?? null}
              known={headlineOf(column)}
            />
          ))}
          {row('Lede', '', (column) => (
            <Stretch comparison={comparison} column={column} span={of(column)?.lede ?? null} known={null} />
          ))}
          {row('Quoted first', 'first-row', (column) => {
            const first = of(column)?.quotedFirst ?? null;
            const place = voices.find((voice) => voice.file === column.id && voice.speaker === first)?.evidence[0];
            return first === null ? (
              <span className="t3">nobody</span>
            ) : (
              <EvidenceMark finding={speakerKey(first)} file={column.id} place={place}>
                {first}
              </EvidenceMark>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface StretchProps {
  readonly comparison: Comparison;
  readonly column: Column;
  /** Where it stands in the text; null where it does not. */
  readonly span: Span | null;
  /** What is known of it from elsewhere: a headline that the page's data names. */
  readonly known: string | null;
}

function Stretch({ comparison, column, span, known }: StretchProps) {
  if (span === null) return known ?? <span className="t3">none in the text</span>;
  return (
    <>
      {piecesOf(span, tellingMarks(comparison, column.id)).map(({ from, to, mark }) =>
        mark === null ? (
          column.text.slice(from, to)
        ) : (
          <EvidenceMark
            key={from}
            finding={mark.finding}
            file={column.id}
            place={{ file: column.id, span: mark.span }}
            className={`telling ${mark.kind}`}
          >
            {column.text.slice(from, to)}
          </EvidenceMark>
        ),
      )}{' '}
      <LinkButton title="Open it in the text" onPress={() => jumpTo(column.id, span)}>
        <span className="telling-place num">
          {column.paragraphAt(span[0]) === null ? 'open' : column.placeAt(span[0])}
        </span>
      </LinkButton>
    </>
  );
}
