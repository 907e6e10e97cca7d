/** What some articles have and others leave out: statements, sources, figures. A cell says "absent" only if the saved original lacks it too. */
import { useMemo, useState, type ReactNode } from 'react';
import type { Omission, Place } from '../../../core/model/comparison';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useDecisions } from '../../storage/queries/decisions';
import { Icon } from '../../ui/Icon';
import type { Column } from './columns';
import { chooseFinding, type Ready } from './compare-store';
import { EvidenceMark } from './EvidenceMark';
import { omissionRows, type OmissionRow } from './omission-rows';
import { useFindingKeys } from './use-finding-keys';
import { VerdictMarks } from './VerdictMarks';

type Shown = Omission['kind'] | 'all';

export function OmissionsView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const { omissions } = ready.comparison;
  const all = useMemo(() => omissionRows(ready.comparison, columns), [ready, columns]);
  const rows = all.filter(({ omission }) => shown === 'all' || omission.kind === shown);
  const selected = useView((state) => state.finding);
  const decisions = useDecisions(useSession(), ready.event);
  useFindingKeys(
    ready.event,
    rows.map(({ omission }) => omission.key),
  );
  const count = (kind: Shown): number => omissions.filter((one) => kind === 'all' || one.kind === kind).length;
  const kinds: readonly (readonly [Shown, string])[] = [
    ['all', 'All'],
    ['statement', 'Statements'],
    ['source', 'Sources'],
    ['figure', 'Figures'],
  ];
  return (
    <>
      <div className="filter-bar" role="toolbar" aria-label="Which omissions">
        {kinds.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            className="filter-option"
            aria-pressed={shown === kind}
            onClick={() => setShown(kind)}
          >
            {words} <span className="num">{count(kind)}</span>
          </button>
        ))}
        <span className="grow" />
        <span className="t3 trunc">
          Absent: the saved original has nothing like it. See ¶: something like it, to be read.
        </span>
      </div>
      <div className="scroll">
        <table className="table ledger">
          <thead>
            <tr>
              <th className="omission-what">What</th>
              {columns.map((column) => (
                <th key={column.id} className="trunc presence" title={column.outlet}>
                  {column.outlet}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.omission.key}
                aria-selected={row.omission.key === selected}
                data-finding={row.omission.key}
                onClick={() => chooseFinding(row.omission.key)}
              >
                <th scope="row" className="with-verdict">
                  <button type="button" className="trunc serif" title={row.label}>
                    {row.label}
                  </button>
                  <VerdictMarks decided={decisions?.get(row.omission.key)} />
                </th>
                {columns.map((column) => (
                  <Presence key={column.id} row={row} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? (
          <p className="blank">Nothing that some of these articles tell is left out by others.</p>
        ) : null}
      </div>
    </>
  );
}

/** Told here, absent, or something like it; what is told or like it shows its words. */
function Presence({ row: { omission, printed }, column }: { readonly row: OmissionRow; readonly column: Column }) {
  if (omission.absentIn.includes(column.id)) return <td className="absent-cell">absent</td>;
  const mark = (place: Place, className: string, words: string | null, content: ReactNode) => (
    <EvidenceMark
      finding={omission.key}
      file={column.id}
      place={place}
      className={className}
      {...(words === null ? {} : { words })}
    >
      {content}
    </EvidenceMark>
  );
  const told = omission.evidence.find((place) => place.file === column.id);
  const value = printed.get(column.id);
  if (told && value !== undefined) return <td className="serif printed-cell">{mark(told, '', null, value)}</td>;
  if (told) {
    const where = column.placeAt(told.span[0]) ?? '';
    return (
      <td className="t3 small">
        {mark(
          told,
          'told-cell',
          `${column.outlet}: told, ${where}`,
          <>
            <Icon name="check" size={12} /> {where}
          </>,
        )}
      </td>
    );
  }
  const near = omission.nearest.find((place) => place.file === column.id);
  const where = near ? column.placeAt(near.span[0]) : null;
  if (!near || where === null) return <td className="t3 small">not sure</td>;
  return (
    <td className="t3 small">{mark(near, 'link', `${column.outlet}: something like it, ${where}`, `see ${where}`)}</td>
  );
}
