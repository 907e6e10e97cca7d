/** Where a code is used, article by article: passages and share of text. Each row opens its first passage. */
import { useState, type CSSProperties } from 'react';
import type { Code } from '../../../core/model/codebook';
import { jumpTo } from '../../session/view';
import type { CodeUse } from '../../storage/queries/code-uses';
import { LinkButton } from '../../ui/Button';
import { codeShares } from './code-shares';

interface CodeUsageProps {
  readonly code: Code;
  readonly uses: readonly CodeUse[];
}

/** Articles printed at once. */
const most = 50;

export function CodeUsage({ code, uses }: CodeUsageProps) {
  const rows = codeShares(uses);
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, most);
  const largest = Math.max(...rows.map((row) => row.share), 0);
  return (
    <section className="code-usage" aria-label="Where it is used">
      <h3>
        Where it is used{' '}
        <span className="t3 num">
          {uses.length === 1 ? '1 passage' : `${uses.length.toLocaleString()} passages`} in{' '}
          {rows.length === 1 ? '1 article' : `${rows.length.toLocaleString()} articles`}
        </span>
      </h3>
      {rows.length > 0 ? (
        <table className="table">
          <colgroup>
            <col className="code-col-outlet" />
            <col className="code-col-number" />
            <col className="code-col-share" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th>Outlet</th>
              <th className="number">Passages</th>
              <th className="number">Share of text</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.article}>
                <td title={row.label}>
                  <button type="button" className="code-open trunc" onClick={() => jumpTo(row.article, row.first)}>
                    {row.outlet}
                  </button>
                </td>
                <td className="number">{row.passages}</td>
                <td className="number">{percent(row.share)}</td>
                <td aria-hidden="true">
                  <span className="code-bar" style={barStyle(code.colour, largest === 0 ? 0 : row.share / largest)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="t3">
          Not used yet. Select words while reading and press {code.key ? `${code.key} or F` : 'F'} to put it on them.
        </p>
      )}
      {shown.length < rows.length ? (
        <LinkButton onPress={() => setAll(true)}>Show all {rows.length.toLocaleString()}</LinkButton>
      ) : null}
    </section>
  );
}

const percent = (share: number): string =>
  share.toLocaleString(undefined, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

const barStyle = (colour: number, width: number): CSSProperties =>
  ({ '--code-colour': `var(--code-${colour})`, width: `${Math.max(1, width * 100)}%` }) as CSSProperties;
