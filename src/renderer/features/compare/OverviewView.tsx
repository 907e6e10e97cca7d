/** The event at a glance: when each outlet told it and who took from whom, headlines and ledes, derivation, voices. */
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';
import type { Ready } from './compare-store';
import { DerivationMatrix } from './DerivationMatrix';
import { Timeline } from './Timeline';
import { useFindingKeys } from './use-finding-keys';
import { VoiceShares } from './VoiceShares';
import { WhoIsQuoted } from './WhoIsQuoted';

export function OverviewView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  useFindingKeys(
    ready.event,
    ready.comparison.derivation.map((one) => one.key),
  );
  return (
    <div className="scroll overview">
      <Timeline comparison={ready.comparison} columns={columns} />
      <Ledes comparison={ready.comparison} columns={columns} />
      <div className="overview-pair">
        <DerivationMatrix comparison={ready.comparison} columns={columns} />
        <WhoIsQuoted comparison={ready.comparison} columns={columns} />
        <VoiceShares comparison={ready.comparison} columns={columns} />
      </div>
    </div>
  );
}

function Ledes({ comparison, columns }: { readonly comparison: Comparison; readonly columns: readonly Column[] }) {
  const { ledes } = comparison.framing;
  const of = (column: Column) => ledes.find((lede) => lede.file === column.id);
  const words = (column: Column, span: readonly [number, number] | null | undefined): string =>
    span ? column.text.slice(span[0], span[1]) : '–';
  return (
    <section aria-label="Headlines and ledes">
      <h2>Headlines and ledes</h2>
      <table className="side-by-side">
        <thead>
          <tr>
            <th>Outlet</th>
            {columns.map((column) => (
              <th key={column.id}>
                <button type="button" onClick={() => useView.setState({ mode: 'read', active: column.id })}>
                  <b>{column.outlet}</b>
                  <span className="num">{column.words.toLocaleString()} words</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="headline-row">
            <th>Headline</th>
            {columns.map((column) => (
              <td key={column.id}>
                {comparison.articles.find((article) => article.file === column.id)?.headline ?? '–'}
              </td>
            ))}
          </tr>
          <tr>
            <th>Lede</th>
            {columns.map((column) => (
              <td key={column.id}>{words(column, of(column)?.lede)}</td>
            ))}
          </tr>
          <tr className="first-row">
            <th>Quoted first</th>
            {columns.map((column) => (
              <td key={column.id}>{of(column)?.quotedFirst ?? '–'}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
