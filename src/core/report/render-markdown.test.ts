import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report';
import { escapeMarkdown } from './markdown';
import { renderMarkdown } from './render-markdown';
import { fixture } from './report-fixture';

/** Any UTF-16 text, half surrogate pairs and control characters too, ASCII as often as the rest. */
const anyText = fc
  .array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units));

describe('the Markdown of a report', () => {
  const page = renderMarkdown(buildReport(fixture()));

  it('has the chosen sections in order', () => {
    expect([...page.matchAll(/^## ([^(\n]+)/gmu)].map((m) => m[1]?.trim())).toEqual([
      'Articles',
      'Quotations compared',
      'Who said it',
      'Figures',
      'Derivation',
      'Omissions',
      'Framing',
      'Codes',
      'Decisions and notes',
      'Texts with annotations',
      'Annotations',
      'Note on method',
    ]);
  });

  it('strikes what was left out and numbers the annotations in the text', () => {
    expect(page).toContain('“We ~~do not~~ know who lit it,”');
    expect(page).toContain('“We may never know.”\\[1\\]');
  });

  it('has tables whose rows all have as many cells as their head', () => {
    const tables = page
      .trim()
      .split('\n\n')
      .filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/u).length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  it('is the same twice', () => {
    expect(renderMarkdown(buildReport(fixture()))).toBe(page);
  });
});

describe('words as Markdown', () => {
  it('stay plain words', () => {
    expect(escapeMarkdown('# not a heading')).toBe('\\# not a heading');
    expect(escapeMarkdown('a *b* [c](d) <i> `e` | f')).toBe('a \\*b\\* \\[c\\](d) &lt;i&gt; \\`e\\` \\| f');
    expect(escapeMarkdown('- x')).toBe('\\- x');
    expect(escapeMarkdown('1. x, 1.9 km')).toBe('1\\. x, 1.9 km');
    expect(escapeMarkdown('1.9 km')).toBe('1.9 km');
    expect(escapeMarkdown('https://a.b or me@a.b')).toBe('https\\://a.b or me\\@a.b');
  });

  it('never hold raw markup, a table cell’s end or a line break', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const escaped = escapeMarkdown(value);
        expect(escaped).not.toMatch(/[<>\n\r]/u);
        expect(escaped.replace(/\\\\/gu, '')).not.toMatch(/(?<!\\)[|`*_[\]~]/u);
      }),
    );
  });
});
