/** How much of each article (row) comes from each other one (column), in per cent; hatched = both took from a third text. */
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';

export function DerivationMatrix({
  comparison,
  columns,
}: {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}) {
  const selected = useView((state) => state.finding);
  const between = (row: Column, column: Column) =>
    comparison.derivation.find(
      (one) =>
        (one.to === row.id && one.from === column.id) ||
        (one.kind === 'common-source' && one.from === row.id && one.to === column.id),
    );
  return (
    <section aria-label="Derivation">
      <h2>
        Derivation <span className="t3 small">% of row taken from column</span>
      </h2>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col" title={column.outlet}>
                {column.initials}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="trunc" title={row.outlet}>
                {row.outlet}
              </th>
              {columns.map((column) => {
                const found = row.id === column.id ? undefined : between(row, column);
                if (!found)
                  return (
                    <td key={column.id} className="matrix-none">
                      {row.id === column.id ? '–' : ''}
                    </td>
                  );
                const heat = Math.min(5, Math.ceil(found.share * 5));
                return (
                  <td key={column.id}>
                    <button
                      type="button"
                      className={
                        found.kind === 'common-source' ? 'matrix-cell common num' : `matrix-cell heat-${heat} num`
                      }
                      data-finding={found.key}
                      aria-pressed={found.key === selected}
                      aria-label={`${row.outlet} from ${column.outlet}: ${Math.round(found.share * 100)} per cent${found.kind === 'common-source' ? ', common source' : ''}`}
                      onClick={() => useView.setState({ finding: found.key })}
                    >
                      {Math.round(found.share * 100)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend">
        <span>up to</span>
        {[1, 2, 3, 4, 5].map((heat) => (
          <span key={heat} className="heat-key">
            <span className={`heat-sample matrix-cell heat-${heat}`} aria-hidden="true" />
            {heat * 20}
          </span>
        ))}
        <span>%</span>
        <span className="heat-key">
          <span className="hatch-sample" aria-hidden="true" /> common source
        </span>
      </p>
    </section>
  );
}
