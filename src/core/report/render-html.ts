/**
 * A report as one HTML file: no scripts, no requests, styles inline; opens anywhere, prints on A4. A strict content
 * security policy in the file itself is a second wall behind the escaping.
 */
import type { ReportDocument } from '../model/report-format';
import { assertNever } from '../model/result';
import type { Block, Row, Section } from './blocks';
import { contentHtml, sprite } from './html-content';
import { Html, html } from './html';
import { matrixHtml } from './html-matrix';
import { proofHtml } from './html-proof';
import { reportStyle } from './html-style';
import { articleTextHtml, legendHtml } from './html-text';
import { layoutReport } from './layout';
import { summaryOf } from './summary';
import { printTime } from './stable-order';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole file. `fontFaces`: CSS of the caller with fonts as data: URLs, so that the file looks the same everywhere. */
export function renderHtml(report: ReportDocument, fontFaces = ''): string {
  const sections = layoutReport(report);
  const style = new Html(`${fontFaces}${reportStyle}`);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Variorum ${report.program.version}" />
        <meta name="referrer" content="no-referrer" />
        <title>${report.title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${sprite}
        <header class="cover">
          <p class="kind">Variorum report</p>
          <h1 dir="auto">${report.title}</h1>
          ${report.generatedAt !== null && html`<p class="when">${printTime(report.generatedAt)}</p>`}
          ${summaryHtml(report)}
        </header>
        <nav aria-label="Contents">
          <ol>
            ${sections.map((s) => html`<li><a href="#${s.id}">${s.title}</a></li>`)}
          </ol>
        </nav>
        <main>${sections.map((section) => sectionHtml(section, report))}</main>
      </body>
    </html> `;
  return page.markup;
}

const summaryHtml = (report: ReportDocument): Html =>
  html`<dl class="sum">
    ${summaryOf(report).map((s) => html`<div${s.alarm && html` class="al"`}><dd>${s.value}</dd><dt>${s.term}</dt></div>`)}
  </dl> `;

const sectionHtml = (section: Section, report: ReportDocument): Html =>
  html`<section class="sec" id="${section.id}">
    <h2>${section.title}${section.aside !== '' && html` <span class="as">${section.aside}</span>`}</h2>
    ${section.blocks.map((block) => blockHtml(block, report))}
  </section> `;

function blockHtml(block: Block, report: ReportDocument): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3${block.id !== undefined && html` id="${block.id}"`}>${block.text}${
        block.aside !== undefined &&
        block.aside.length > 0 &&
        html` <span class="as">${contentHtml(block.aside)}</span>`
      }</h3>
`;
    case 'prose':
      return html`<p class="${block.tone ?? 'prose'}" dir="auto">${contentHtml(block.content)}</p> `;
    case 'facts':
      return html`<dl class="facts">
        ${block.items.map(
          (i) =>
            html`<dt>${i.term}</dt>
              <dd>${contentHtml(i.content)}</dd> `,
        )}
      </dl> `;
    case 'table':
      return tableHtml(block);
    case 'proof':
      return proofHtml(block.family, report);
    case 'article-text':
      return articleTextHtml(block.article, report);
    case 'legend':
      return legendHtml(report.sections.includes('annotations'));
    case 'matrix':
      return matrixHtml(report);
    default:
      return assertNever(block);
  }
}

function tableHtml({ columns, rows, caption }: Extract<Block, { kind: 'table' }>): Html {
  const classOf = (i: number) => [columns[i]?.align === 'right' ? 'r' : '', columns[i]?.width ?? ''].join(' ').trim();
  const attribute = (i: number) => classOf(i) !== '' && html` class="${classOf(i)}"`;
  const rowHtml = (row: Row) => html`<tr${row.id !== undefined && html` id="${row.id}"`}>${row.cells.map(
    (cell, i) => html`<td${attribute(i)}>${contentHtml(cell)}</td>`,
  )}</tr>
`;
  return html`<div class="scroll">
    <table>
      <caption class="vh">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((c, i) => html`<th scope="col" ${attribute(i)}>${c.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowHtml)}
      </tbody>
    </table>
  </div> `;
}
