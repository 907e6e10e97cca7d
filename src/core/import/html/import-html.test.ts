import { describe, expect, it } from 'vitest';
import { importArticle } from '../import-article';

const read = (html: string, name = 'page.html') => {
  const result = importArticle(new Uint8Array(Buffer.from(html, 'utf8')), name);
  if (!result.ok) throw new Error(result.error.message);
  const { text, paragraphs } = result.value;
  return { ...result.value, rows: paragraphs.map(({ kind, span }) => `${kind}|${text.slice(...span)}`) };
};

const one = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const two = '“We shall not let our quay be closed in the middle of the night,” Ann Lind told Radio Norde.';
const three = 'The board, which owns both quays, said it would meet again next week to hear the captains.';

const jsonLd = (record: unknown) => `<script type="application/ld+json">${JSON.stringify(record)}</script>`;

/** A page as a common blog program builds it: menus, share buttons, sidebar, related posts, comments, footer. */
const page = (parts: { head?: string; article?: string; h1?: string }) => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Ferry leaves the quay for good | Harbour Post</title>${parts.head ?? ''}
<style>.x{color:red}</style><script>var tracked = "“never text” of the page";</script></head>
<body class="single"><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<div id="page"><div class="breadcrumbs"><a href="/">Home</a> › <a href="/w">World</a></div>
<main><article class="post"><h1 class="entry-title">${parts.h1 ?? 'Ferry leaves the quay for good'}</h1>
<div class="meta"><span class="byline">By <a rel="author" href="/a">Ann Lind</a></span> <time datetime="2021-12-31T10:15:00+01:00">Dec. 31, 2021</time></div>
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
<div class="entry-content">${parts.article ?? `<p>${one}</p><p>${two}</p><p>${three}</p>`}</div>
<div class="tags"><a href="/t">ferry</a>, <a href="/t">quay</a></div></article>
<div class="related-posts"><h3>Related Articles</h3><ul><li><a href="/1">Strike on the outer quay enters its third day</a></li></ul></div>
<div id="comments" class="comments-area"><h3>2 Comments</h3><ol><li><p>I was there and it was nothing like what you write, it was a scandal from start to end.</p></li>
<li><p>“Nonsense, my friend, all of it,” as my mother used to say when she read the papers at breakfast.</p></li></ol><p>Leave a Reply</p></div></main>
<aside class="sidebar"><div class="widget"><h4>Most read</h4><p>The mayor has said that she will not stand again in the spring, after all these years.</p></div></aside></div>
<footer><p>© 2021 Harbour Post. All rights reserved. Made with care on the quay by people who like ferries.</p></footer></body></html>`;

describe('a saved page', () => {
  it('gives the article and nothing around it', () => {
    const article = read(page({}));
    expect(article.rows).toEqual([
      'headline|Ferry leaves the quay for good',
      'byline|By Ann Lind Dec. 31, 2021',
      `body|${one}`,
      `body|${two}`,
      `body|${three}`,
    ]);
  });

  it('keeps everything it dropped, one string a paragraph', () => {
    const { leftOut, text } = read(page({}));
    expect(leftOut).toContain('Strike on the outer quay enters its third day');
    expect(leftOut.some((part) => part.includes('as my mother used to say'))).toBe(true);
    expect(leftOut.join(' ') + text).not.toContain('never text');
  });

  it('reads what the page prints where it states nothing', () => {
    const { metadata } = read(page({}));
    expect(metadata.headline).toEqual({ value: 'Ferry leaves the quay for good', origin: 'html', span: [0, 30] });
    expect(metadata.byline.map((found) => [found.value, found.origin])).toEqual([['Ann Lind', 'html']]);
    expect(metadata.published).toMatchObject({ value: '2021-12-31T10:15:00+01:00', origin: 'html' });
    expect(metadata.language).toMatchObject({ value: 'en-US', origin: 'html' });
  });

  it('prefers JSON-LD, also inside a graph and with references', () => {
    const head = jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Harbour Post' },
        {
          '@type': ['NewsArticle', 'Article'],
          headline: 'Ferry gone',
          datePublished: '2021-12-30T23:00:00Z',
          author: [{ '@id': '#a' }, { '@type': 'Person', name: 'Bo Ek' }],
          publisher: { '@id': '#org' },
          mainEntityOfPage: 'https://harbour.example/ferry',
        },
        { '@type': 'Person', '@id': '#a', name: 'Ann Lind' },
      ],
    });
    const { metadata } = read(page({ head }));
    expect(metadata.outlet).toMatchObject({ value: 'The Harbour Post', origin: 'json-ld' });
    expect(metadata.byline.map((found) => found.value)).toEqual(['Ann Lind', 'Bo Ek']);
    expect(metadata.published).toMatchObject({ value: '2021-12-30T23:00:00Z', origin: 'json-ld' });
    expect(metadata.url).toMatchObject({ value: 'https://harbour.example/ferry', origin: 'json-ld' });
  });

  it('reads OpenGraph, meta and canonical, and passes over broken JSON-LD', () => {
    const head = `<script type="application/ld+json">{ broken</script>
      <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2021-12-31">
      <meta name="author" content="By Cy Vale and Bo Ek"><link rel="canonical" href="https://www.harbour.example/2021/ferry">`;
    const { metadata } = read(page({ head }));
    expect(metadata.outlet).toMatchObject({ value: 'Harbour Post', origin: 'open-graph' });
    expect(metadata.published).toMatchObject({ value: '2021-12-31', origin: 'open-graph' });
    expect(metadata.byline.map((found) => [found.value, found.origin])).toEqual([
      ['Cy Vale', 'meta'],
      ['Bo Ek', 'meta'],
    ]);
    expect(metadata.url).toMatchObject({ value: 'https://www.harbour.example/2021/ferry', origin: 'html' });
  });

  it('reads the address that SingleFile notes', () => {
    const html = page({}).replace(
      '<html',
      '<!--\n Page saved with SingleFile \n url: https://www.harbour.example/2021/12/31/ferry \n saved date: Fri Dec 31 2021\n--><html',
    );
    expect(read(html).metadata.url?.value).toBe('https://www.harbour.example/2021/12/31/ferry');
    expect(read(html).metadata.outlet).toMatchObject({ value: 'harbour.example', origin: 'html' });
  });

  it('sets captions, headings, lists, quotations, tables and line breaks as paragraphs', () => {
    const article = `<p>${one}</p><figure><img src="x"><figcaption>The quay on Friday. <span>Photo: Bo Ek</span></figcaption></figure>
      <h2>Anger on the quay</h2><p>First line.<br>Second   line of the\n letter.</p>
      <blockquote><p>${two}</p></blockquote><ul><li>Forty people were on board.</li><li>Two dogs were left behind.</li></ul>
      <table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2020</td><td>14</td></tr></table><p>${three}</p>`;
    expect(read(page({ article })).rows.slice(2)).toEqual([
      `body|${one}`,
      'caption|The quay on Friday. Photo: Bo Ek',
      'heading|Anger on the quay',
      'body|First line.',
      'body|Second line of the letter.',
      `body|${two}`,
      'body|Forty people were on board.',
      'body|Two dogs were left behind.',
      'body|Year | Ferries',
      'body|2020 | 14',
      `body|${three}`,
    ]);
  });

  it('leaves out newsletters, related links and advertisements inside the article, but no quoted speech', () => {
    const article = `<p>${one}</p><div class="newsletter-signup"><p>Sign up for our morning newsletter and never miss a story.</p></div>
      <div class="ad-container">Advertisement</div><p><a href="/x">Read more: Strike enters its third day on the outer quay</a></p>
      <aside class="promo-box"><p>“Nobody asked us before they closed it, not even once,” Bo Ek said.</p></aside>
      <aside class="pullquote"><p>${two}</p></aside><p>${three}</p>`;
    const { rows, leftOut } = read(page({ article }));
    expect(rows.slice(2)).toEqual([`body|${one}`, `body|${two}`, `body|${three}`]);
    expect(leftOut).toContain('“Nobody asked us before they closed it, not even once,” Bo Ek said.');
  });

  it('puts back quoted speech that stands in an oddly named part of the article', () => {
    const article = `<p>${one}</p><div class="widget-text"><p>${two}</p></div><p>${three}</p>`;
    expect(read(page({ article })).rows.slice(2)).toEqual([`body|${one}`, `body|${two}`, `body|${three}`]);
  });

  it('reads text that is set without paragraphs, with line breaks or in nested boxes', () => {
    expect(read(page({ article: `${one}<br><br>${two}<br><br>${three}` })).rows.slice(2)).toEqual([
      `body|${one}`,
      `body|${two}`,
      `body|${three}`,
    ]);
    const nested = [one, two, three].map((text) => `<div><div><span>${text}</span></div></div>`).join('');
    expect(read(page({ article: nested })).rows.slice(2)).toEqual([`body|${one}`, `body|${two}`, `body|${three}`]);
  });

  it('takes the first of several articles loaded one after the other', () => {
    const next = `<article><h1>Another matter altogether</h1>${`<p>${three}</p>`.repeat(12)}</article>`;
    const html = page({ article: `<p>${one}</p><p>${two}</p>`.repeat(3) }).replace('</article>', `</article>${next}`);
    expect(read(html).rows.some((row) => row.includes('two quays, said'))).toBe(false);
    expect(read(html).rows.filter((row) => row === `body|${one}`)).toHaveLength(3);
    expect(read(html).text).not.toContain('Another matter');
  });

  it('a page declared in another encoding is read in it', () => {
    const html = page({
      article: `<p>${one}</p><p>Он сказал: «Паром ушёл на рассвете, и никто не знал, когда он вернётся».</p><p>${three}</p>`,
    }).replace('utf-8', 'windows-1251');
    const bytes = Uint8Array.from(
      [...html].map((c) => {
        const code = c.charCodeAt(0);
        if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
        return { '«': 0xab, '»': 0xbb, ё: 0xb8, '›': 0x9b, '©': 0xa9, '“': 0x93, '”': 0x94 }[c] ?? code;
      }),
    );
    const result = importArticle(bytes, 'page.html');
    expect(result.ok && result.value.text).toContain('Он сказал: «Паром ушёл на рассвете');
    expect(result.ok && result.value.encoding).toBe('windows-1251');
  });

  it('a part that holds most of the text is the article whatever its name says', () => {
    const html = page({})
      .replace('class="entry-content"', 'class="entry-content sidebar-right with ads widget"')
      .replace('<div id="page">', '<form id="page" class="promo">');
    expect(read(html).rows.slice(2)).toEqual([`body|${one}`, `body|${two}`, `body|${three}`]);
  });

  it('names of a page builder and of topics are not taken for junk', () => {
    const article = [one, two, three]
      .map(
        (text) =>
          `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`,
      )
      .join('');
    const html = page({ article })
      .replace('<article class="post">', '<article><div class="post-7 post category-comment tag-related-news">')
      .replace('</article>', '</div></article>');
    expect(read(html).rows.slice(2)).toEqual([`body|${one}`, `body|${two}`, `body|${three}`]);
  });

  it('takes the text handed to search engines where the page prints but a part of it', () => {
    const body = Array.from({ length: 6 }, (_, index) => `${index + 1}. ${one}`);
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Ferry leaves', articleBody: body.join('\n\n') });
    const { rows } = read(page({ head, article: `<p>${one}</p>` }));
    expect(rows.filter((row) => row.startsWith('body|'))).toEqual(body.map((text) => `body|${text}`));
  });

  it('a page without an article is told so', () => {
    const result = importArticle(
      new Uint8Array(Buffer.from('<html><body><nav><a href="/">Home</a></nav></body></html>')),
      'x/page.html',
    );
    expect(result.ok ? null : result.error.kind).toBe('no-article');
  });

  it('deep and broken nesting ends in text, not in an overflow', () => {
    const depth = 100_000;
    expect(
      read(`<html><body>${'<div>'.repeat(depth)}<p>${one}</p><p>${two}</p>${'</div>'.repeat(depth)}`).rows,
    ).toEqual([`body|${one}`, `body|${two}`]);
    expect(read(`<html><body>${'<b><font>'.repeat(20_000)}<p>${one}</p></table></p></i><p>${two}`).text).toContain(two);
  });
});

describe('names in scripts without capitals', () => {
  it.each([
    ['meta', '<meta name="author" content="김민수">', ''],
    ['html', '', '<p>김민수 기자 minsu@harbour.example</p>'],
  ])('an author told in %s is kept', (origin, head, line) => {
    const html = `<html lang="ko"><head><title>부두</title>${head}</head><body><article><h1>페리가 부두를 떠났다</h1><p>${one}</p><p>${two}</p><p>${three}</p>${line}</article></body></html>`;
    expect(read(html).metadata.byline).toEqual([{ value: '김민수', origin, span: null }]);
  });
});
