/** The figures ledger: one row for each thing counted, one column an outlet, and what their values are to each other. */
import { useMemo } from 'react';
import type { Comparison } from '../../../core/model/comparison';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useDecisions } from '../../storage/queries/decisions';
import { Icon } from '../../ui/Icon';
import type { Column } from './columns';
import { chooseFinding, type Ready } from './compare-store';
import { EvidenceMark } from './EvidenceMark';
import { verdictWords } from './findings';
import { useFindingKeys } from './use-finding-keys';
import { VerdictMarks } from './VerdictMarks';

type Row = Comparison['figures'][number];

const concern: Record<Row['verdict'], number> = {
  conflict: 0,
  'differs-undated': 1,
  update: 2,
  rounding: 3,
  hedged: 4,
  equal: 5,
};

export function FiguresView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const rows = useMemo(
    () => [...ready.comparison.figures].sort((a, b) => concern[a.verdict] - concern[b.verdict]),
    [ready],
  );
  const selected = useView((state) => state.finding);
  const decisions = useDecisions(useSession(), ready.event);
  useFindingKeys(
    ready.event,
    rows.map((row) => row.key),
  );
  if (rows.length === 0) return <p className="blank">No figure counts the same thing in two of these articles.</p>;
  return (
    <div className="scroll">
      <table className="table ledger">
        <thead>
          <tr>
            <th className="ledger-counted">What is counted</th>
            {columns.map((column) => (
              <th key={column.id} className="trunc" title={column.outlet}>
                {column.outlet}
              </th>
            ))}
            <th className="ledger-verdict">To each other</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.key}
              aria-selected={row.key === selected}
              data-finding={row.key}
              onClick={() => chooseFinding(row.key)}
            >
              <th scope="row" className="with-verdict">
                <button type="button" className="trunc" title={row.counted}>
                  {row.counted}
                </button>
                <VerdictMarks decided={decisions?.get(row.key)} />
              </th>
              {columns.map((column) => (
                <td key={column.id} className="serif">
                  <Values row={row} file={column.id} />
                </td>
              ))}
              <td>
                <span className={row.verdict === 'conflict' ? 'badge risk' : 't2'}>
                  {row.verdict === 'conflict' ? <Icon name="alert" size={12} /> : null}
                  {verdictWords[row.verdict]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ row, file }: { readonly row: Row; readonly file: string }) {
  const own = row.values.filter((value) => value.file === file);
  if (own.length === 0) return <span className="t3">–</span>;
  return own.map((value) => (
    <EvidenceMark key={value.span[0]} finding={row.key} file={file} place={value} className="word-choice">
      {[value.approximator, value.text].filter(Boolean).join(' ')}
    </EvidenceMark>
  ));
}
