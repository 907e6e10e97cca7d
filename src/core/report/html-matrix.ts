/** The derivation matrix: how much of each article (row) comes from each other one (column), as a heat map with figures. */
import type { ReportDocument, ReportedDerivation } from '../model/report-format';
import { comparedFiles } from './article-columns';
import { html, type Html } from './html';
import { printShare } from './report-words';

export function matrixHtml(report: ReportDocument): Html {
  const pairs = report.derivation ?? [];
  const compared = new Set(comparedFiles(report));
  const articles = report.articles.filter((a) => compared.has(a.file));
  const heads = articles.map((a) => html`<th scope="col" title="${a.label}">${a.number}</th>`);
  const rows = articles.map((to) => {
    const cells = articles.map((from) => cellHtml(pairs, from.file, to.file));
    return html`<tr>
      <th scope="row"><span class="d">${to.number}</span> ${to.label}</th>
      ${cells}
    </tr> `;
  });
  const hatched = pairs.some((d) => d.kind === 'common-source');
  return html`<table class="heat">
    <caption>
      Share of the row’s text that comes from the column${hatched && '; hatched: both took it from a third text'}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table> `;
}

function cellHtml(pairs: readonly ReportedDerivation[], from: string, to: string): Html {
  if (from === to) return html`<td class="self">–</td>`;
  const pair =
    pairs.find((d) => d.from === from && d.to === to) ??
    pairs.find((d) => d.kind === 'common-source' && d.from === to && d.to === from);
  if (!pair) return html`<td class="h0"></td>`;
  const joint = pair.kind === 'common-source';
  return html`<td class="${joint ? 'joint' : `h${heatOf(pair.share)}`}">${printShare(pair.share)}</td>`;
}

/** Six steps, the first for next to nothing: 0 to 5. */
const heatOf = (share: number): number => Math.min(5, Math.max(1, Math.ceil(share * 5)));
