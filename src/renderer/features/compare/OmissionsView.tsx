/** What some articles have and others leave out: statements, sources, figures. A cell says "absent" only if the saved original lacks it too. */
import { useMemo, useState } from 'react';
import type { Omission } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import { Icon } from '../../ui/Icon';
import type { Column } from './columns';
import { openPlace } from './FindingPane';
import type { Ready } from './compare-store';
import { omissionRows, type OmissionRow } from './omission-rows';
import { useFindingKeys } from './use-finding-keys';

type Shown = Omission['kind'] | 'all';

export function OmissionsView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const [shown, setShown] = useState<Shown>('all');
  const { omissions } = ready.comparison;
  const all = useMemo(() => omissionRows(ready.comparison, columns), [ready, columns]);
  const rows = all.filter(({ omission }) => shown === 'all' || omission.kind === shown);
  const selected = useView((state) => state.finding);
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
          “Absent”: the saved original has nothing like it. “See ¶”: something like it stands there; read whether it is
          the same.
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
                onClick={() => useView.setState({ finding: row.omission.key })}
              >
                <th scope="row">
                  <button type="button" className="trunc serif" title={row.label}>
                    {row.label}
                  </button>
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

function Presence({ row, column }: { readonly row: OmissionRow; readonly column: Column }) {
  const { omission, printed } = row;
  if (omission.absentIn.includes(column.id)) return <td className="absent-cell">absent</td>;
  const value = printed.get(column.id);
  if (value !== undefined) return <td className="serif printed-cell">{value}</td>;
  if (omission.evidence.some((place) => place.file === column.id))
    return (
      <td className="t3">
        <Icon name="check" size={12} /> <span className="visually-hidden">told</span>
      </td>
    );
  const near = omission.nearest.find((place) => place.file === column.id);
  const where = near ? column.placeAt(near.span[0]) : null;
  if (!near || where === null) return <td className="t3 small">not sure</td>;
  return (
    <td className="t3 small">
      <button
        type="button"
        className="link"
        title={column.text.slice(...near.span)}
        onClick={(click) => {
          click.stopPropagation();
          openPlace(near);
        }}
      >
        see {where}
      </button>
    </td>
  );
}
