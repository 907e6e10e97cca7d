/** How often each outlet quotes the source, how much of it in quote marks, and by which words it is named. */
import { useMemo, useState } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { SourceQuotation } from '../../storage/queries/sources';
import { LinkButton } from '../../ui/Button';
import { outletUses } from './said';

interface SourceUsesProps {
  readonly entity: Entity;
  readonly quotations: readonly SourceQuotation[];
}

/** Outlets printed at once: the quotations below shall not be pushed off the screen. */
const mostOutlets = 12;

/** Wordings printed for one outlet. */
const most = 5;

export function SourceUses({ entity, quotations }: SourceUsesProps) {
  const uses = useMemo(() => outletUses(quotations, entity.id), [quotations, entity.id]);
  const largest = Math.max(1, ...uses.map((use) => use.quotations));
  const [all, setAll] = useState(false);
  const shown = all ? uses : uses.slice(0, mostOutlets);
  if (uses.length === 0) return null;
  return (
    <section className="source-uses" aria-label="By outlet">
      <h3>By outlet</h3>
      <table className="table">
        <colgroup>
          <col className="source-col-outlet" />
          <col className="source-col-number" />
          <col className="source-col-bar" />
          <col className="source-col-number" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th>Outlet</th>
            <th className="number">Quotations</th>
            <td aria-hidden="true" />
            <th className="number">Direct</th>
            <th>Named as</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((use) => (
            <tr key={use.outlet}>
              <td title={use.outlet}>{use.outlet}</td>
              <td className="number">{use.quotations.toLocaleString()}</td>
              <td aria-hidden="true">
                <span className="source-bar" style={{ width: `${(100 * use.quotations) / largest}%` }} />
              </td>
              <td className="number">{use.direct.toLocaleString()}</td>
              <td className="serif" title={use.wordings.map(([words, times]) => `${words} (${times})`).join(', ')}>
                {use.wordings.slice(0, most).map(([words, times], at) => (
                  <span key={words}>
                    {at > 0 ? ', ' : ''}
                    {words}
                    {times > 1 ? <span className="t3 small num"> {times}</span> : null}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < uses.length ? (
        <LinkButton onPress={() => setAll(true)}>Show all {uses.length.toLocaleString()}</LinkButton>
      ) : null}
    </section>
  );
}
