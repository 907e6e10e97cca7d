import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report';
import { articleOf, fixture } from './report-fixture';
import { renderHtml } from './render-html';
import { defaultReportOptions } from './report-model';

const page = renderHtml(buildReport(fixture()));
const { document } = parseHTML(page);
const textOf = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent.trim());

/** All that the templates use; anything else would have come from the words. */
const TAGS =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|svg|symbol|path|circle|use|header|nav|main|section|p|h[1-4]|dl|div|dd|dt|ol|ul|li|a|span|b|bdi|i|br|table|caption|thead|tbody|tr|th|td|del|ins|details|summary)\b)/u;

/** Any UTF-16 text, half surrogate pairs and control characters too, ASCII as often as the rest. */
const anyText = fc
  .array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units));

describe('the HTML of a report', () => {
  it('needs nothing but itself: no scripts, no requests, a policy that forbids both', () => {
    expect(document.querySelectorAll('script,link,img,iframe,object,embed,form,base')).toHaveLength(0);
    expect(page).not.toMatch(/\bon\w+="|url\(|@import|javascript:/u);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    const hrefs = [...document.querySelectorAll('[href],[src]')].map((e) => e.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual(['https://courier.example/mill']);
  });

  it('has each id once and no link into nothing', () => {
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((e) => e.getAttribute('href')?.slice(1));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
  });

  it('has no link into nothing either when single sections are chosen', () => {
    for (const section of defaultReportOptions.sections) {
      const report = buildReport(fixture({ options: { ...defaultReportOptions, sections: [section] } }));
      const part = parseHTML(renderHtml(report)).document;
      const ids = new Set([...part.querySelectorAll('[id]')].map((e) => `#${e.id}`));
      const links = [...part.querySelectorAll('a[href^="#"]')].map((e) => e.getAttribute('href') ?? '');
      expect(links.filter((href) => !ids.has(href))).toEqual([]);
    }
  });

  it('shows the text of each article with its marks in place and their numbers', () => {
    expect(textOf('.m.mc.acc')).toContain('“We may never know.”');
    expect(textOf('.m.mv.acc')).toContain('said');
    expect(textOf('.m.mc.sug')).toEqual(expect.arrayContaining(['“We know who lit it,”']));
    const numbers = [...document.querySelectorAll('.fn.content')].map((e) => e.getAttribute('href'));
    expect(numbers).toEqual(['#q1', '#q1', '#q2', '#q3']);
    expect(textOf('.st li')).toEqual(['Loss c1']);
  });

  it('shows left out and added words, the badges and who says it', () => {
    expect(textOf('.fam del')).toEqual(['do not']);
    expect(textOf('.fam .bs .badge')).toEqual(['Sense at risk', 'Speaker differs']);
    expect(textOf('.fam .diffwho')).toEqual(['no source named']);
    expect(textOf('.fam .alt')).toEqual(['negation']);
  });

  it('names coder, rule, time, offsets and hash', () => {
    const list = textOf('#annotations').join(' ');
    expect(list).toContain('M. Oyel');
    expect(list).toContain('quote-then-cue');
    expect(list).toContain('2024-05-02 10:00 UTC');
    expect(list).toMatch(/\d+–\d+/u);
    expect(textOf('#articles').join(' ')).toContain('ab'.repeat(32));
    expect(textOf('#method').join(' ')).toContain('Variorum 1.2.3, engine 4.5.6');
  });

  it('is the same twice, and whatever order the records come in', () => {
    const input = fixture();
    const shuffled = { ...input, articles: [...input.articles].reverse(), quotations: [...input.quotations].reverse() };
    expect(renderHtml(buildReport(shuffled))).toBe(page);
  });

  it('keeps every character of an article’s paragraphs, and lets none of them become markup', () => {
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '</style>',
        '&lt;',
        '${x}',
        '-->',
        ']]>',
      ),
    );
    const line = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) =>
      parts
        .join('')
        .replace(/[\n\r«»]/gu, ' ')
        .replace(/^\s*#?$/u, 'x'),
    );
    fc.assert(
      fc.property(line, line, line, (before, quote, after) => {
        const { article, at } = articleOf('a.txt', `${after}\nx${before}«${quote}»c ${after}x`, {
          outlet: quote,
          byline: [before],
          url: after,
        });
        const [quotation] = fixture().quotations;
        if (!quotation) throw new Error('the fixture has quotations');
        const mine = {
          ...quotation,
          article: 'a.txt',
          content: [at('c')],
          quoted: [],
          cue: at('c'),
          sources: [],
          note: before,
        };
        const input = fixture({
          title: quote,
          articles: [article],
          quotations: [mine],
          codings: [],
          figures: [],
          comparison: null,
        });
        const made = renderHtml(buildReport(input));
        for (const found of made.matchAll(/<[^>]{0,30}/gu)) expect(found[0]).toMatch(TAGS);
        expect(parseHTML(made).document.querySelectorAll('script,img,[onerror]')).toHaveLength(0);
        const shown = [...parseHTML(made).document.querySelectorAll('.row.body .p')].map((p) => {
          for (const note of p.querySelectorAll('.fn')) note.remove();
          return p.textContent;
        });
        const clean = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
        expect(shown).toEqual([clean(`x${before}${quote} ${after}x`)]);
      }),
      { numRuns: 60 },
    );
  });
});
