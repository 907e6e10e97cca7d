import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report';
import { csvCell, renderCsv } from './render-csv';
import { fixture } from './report-fixture';

/** A reader of RFC 4180 files with all cells quoted. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)) {
    const line = lines[lines.length - 1];
    if (!line || line[line.length - 1] === '\r\n') lines.push([cell.replace(/""/gu, '"'), end ?? '']);
    else line.splice(-1, 1, cell.replace(/""/gu, '"'), end ?? '');
  }
  return lines.map((line) => line.slice(0, -1));
}

/** Any UTF-16 text, half surrogate pairs and control characters too, ASCII as often as the rest. */
const anyText = fc
  .array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units));

describe('quotations as CSV', () => {
  const [head = [], ...rows] = readCsv(renderCsv(buildReport(fixture())));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  it('has one row a quotation, with words, offsets and source', () => {
    expect(column('content')).toEqual([
      '“We do not know who lit it,” … “We may never know.”',
      '“We know who lit it,”',
      '‘We do not know who lit it.’',
    ]);
    expect(column('source')).toEqual(['Bo Lind', 'an official', 'Bo Lind']);
    expect(column('status')).toEqual(['accepted', 'suggested', 'accepted']);
    expect(column('content offsets')[0]).toMatch(/^\d+:\d+; \d+:\d+$/u);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  it('begins with a byte order mark only when asked', () => {
    const report = buildReport(fixture());
    expect(renderCsv(report, true)).toBe(`\uFEFF${renderCsv(report)}`);
    expect(renderCsv(report).startsWith('"number"')).toBe(true);
  });

  it('never lets a cell begin a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\n=', '＝', '\uFEFF=', '\r', '');
    fc.assert(
      fc.property(start, anyText, (first, rest) => {
        const [[cell = ''] = []] = readCsv(`${csvCell(first + rest)}\r\n`);
        expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it('gives back any words, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const [[cell = ''] = []] = readCsv(`${csvCell(value)}\r\n`);
        const whole = value.replace(/\p{Surrogate}/gu, '\uFFFD');
        expect([whole, `'${whole}`]).toContain(cell);
      }),
    );
  });
});
