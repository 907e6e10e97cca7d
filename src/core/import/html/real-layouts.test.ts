/** Layouts met on real pages, each with invented text: what went wrong once stays mended. */
import { describe, expect, it } from 'vitest';
import { importArticle } from '../import-article';

const read = (html: string) => {
  const result = importArticle(new Uint8Array(Buffer.from(html, 'utf8')), 'page.html');
  if (!result.ok) throw new Error(result.error.message);
  const { text, paragraphs } = result.value;
  const rows = paragraphs.map(({ kind, span }) => `${kind}|${text.slice(...span)}`);
  return { ...result.value, rows, body: rows.filter((row) => /^(?:body|heading)\|/u.test(row)) };
};

const one = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const two = '“We shall not let our quay be closed in the middle of the night,” Ann Lind told Radio Norde.';
const three = 'The board, which owns both quays, said it would meet again next week to hear the captains.';
const text = [one, two, three].map((words) => `<p>${words}</p>`).join('\n');
const body = [one, two, three].map((words) => `body|${words}`);

const page = (inside: string, head = '', lang = 'en') =>
  `<html lang="${lang}"><head><title>Ferry leaves the quay for good</title>${head}</head><body>${inside}</body></html>`;

describe('layouts of real pages', () => {
  it('an anchor without an end takes nothing in', () => {
    expect(read(page(`<a name="top"/><h1>Ferry leaves the quay for good</h1><div>${text}</div>`)).body).toEqual(body);
  });

  it('a link that was never closed does not make the text a list of links', () => {
    const long = `<p>${one} ${three}</p><p>${two} ${three}</p><p>${three} ${one}</p><p>${one} ${two}</p>`;
    const { body: found } = read(page(`<h1>Ferry leaves the quay for good</h1><a href="/x">More<div>${long}</div>`));
    expect(found).toHaveLength(4);
  });

  it('cards of other articles without telling names stay out', () => {
    const card = (n: number) =>
      `<div class="bx4"><a href="/${n}">Strike on quay number ${n} enters its third day</a><div>April ${n}, 2024</div><div>The crews of quay ${n} say they will not go back to work before Monday.</div></div>`;
    const cards = `<div class="c2">${[1, 2, 3, 4].map(card).join('')}</div>`;
    const { body: found, leftOut } = read(page(`<div><h1>Ferry leaves the quay for good</h1>${text}${cards}</div>`));
    expect(found).toEqual(body);
    expect(leftOut).toContain('The crews of quay 2 say they will not go back to work before Monday.');
  });

  it('a short article beside a long column of other texts is the article', () => {
    const other =
      'From long talks with the captains to the latest news: all that you need to know about the coming season.';
    const column = `<div class="right-bar">${`<div class="feature"><div class="textwidget">${other}</div></div>`.repeat(5)}</div>`;
    const tools = `<ul>${'<li>Add to list</li>'.repeat(40)}</ul>`;
    const main = `<div class="entry"><h1>Ferry leaves the quay for good</h1><div class="entry-text"><p>${one}</p></div></div>`;
    expect(read(page(main + tools + column)).body).toEqual([`body|${one}`]);
  });

  it('a part named after its looks is text where it holds paragraphs', () => {
    const overlay = `<div class="image-overlay"><h3>At night</h3><p>${two} ${three}</p><p>${three} ${one} ${three}</p></div>`;
    const { body: found } = read(
      page(`<article><h1>Ferry leaves the quay for good</h1>${text}${overlay}${text}</article>`),
    );
    expect(found).toContain('heading|At night');
    expect(found).toHaveLength(9);
  });

  it('what is printed between pictures shown one after the other are captions', () => {
    const slide = (n: number) =>
      `<div class="slideshow-item"><div>Quay ${n} as it was seen from the water on Friday evening.</div><div>Quays</div></div>`;
    const show = `<div class="slideshow">${[1, 2, 3].map(slide).join('')}</div>`;
    const { rows, body: found } = read(page(`<h1>Ferry leaves the quay for good</h1><div>${show}${text}</div>`));
    expect(found).toEqual(body);
    expect(rows).toContain('caption|Quay 2 as it was seen from the water on Friday evening.');
  });
});

describe('who wrote it and when, on real pages', () => {
  const article = (line: string) => page(`<h1>Ferry leaves the quay for good</h1><p>${line}</p><div>${text}</div>`);
  const names = (html: string) => read(html).metadata.byline.map((name) => name.value);
  const day = (html: string) => read(html).metadata.published?.value.slice(0, 10);

  it('a person printed by the headline is taken before the firm that the page states', () => {
    const head = '<meta name="author" content="Ediciones Norde">';
    expect(names(article('By BO EK 10/ 5/11 09:19 PM ET').replace('<title>', `${head}<title>`))).toEqual(['BO EK']);
    expect(names(article('Von ANN LIND, BO EK Sonderkorrespondenten in Oslo'))).toEqual(['ANN LIND', 'BO EK']);
    expect(names(article('By Ann Lind @annlind'))).toEqual(['Ann Lind']);
    expect(names(article('Ann Lind | Port Lisk | 08/01/2014'))).toEqual(['Ann Lind']);
  });

  it('a name beside the day, or in a line of its own above it, is the author’s; what somebody is does not belong to the name', () => {
    expect(names(article('Ann Lind 8/17/13 11:04am'))).toEqual(['Ann Lind']);
    expect(names(article('Ann Lind</p><p>Thu, 14 May 2020 17:55 UTC'))).toEqual(['Ann Lind']);
    expect(names(article('<a href="/me">Middle East</a></p><p>Thu, 14 May 2020 17:55 UTC'))).toEqual([]);
    expect(names(article('<span class="author">Ann Lind Senior Harbour Correspondent</span>'))).toEqual(['Ann Lind']);
  });

  it('a note on the author is left out, a reporter in the story is not', () => {
    const note = '<p>Ann Lind is a reporter in Oslo and has written about ferries for ten years.</p>';
    const { body: found, leftOut } = read(article('By Ann Lind').replace('</div></body>', `${note}</div></body>`));
    expect(found).toEqual(body);
    expect(leftOut).toContain('Ann Lind is a reporter in Oslo and has written about ferries for ten years.');
  });

  it('names below the text are not the author’s', () => {
    expect(
      names(article('By The Associated Press').replace('</div></body>', '<p>By Bo Ek</p></div></body>')),
    ).not.toContain('Bo Ek');
  });

  it('authors of other articles are not this one’s', () => {
    const others = ['Cy Vale', 'Dee Orr'].map((name) => `<div><a class="byline" href="/a">${name}</a></div>`).join('');
    expect(
      names(
        article('By Ann Lind @annlind').replace('</body>', `${'<p>A line.</p>'.repeat(40)}<div>${others}</div></body>`),
      ),
    ).toEqual(['Ann Lind']);
  });

  it('a label of a share preview names the author', () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lind">';
    expect(names(page(`<h1>Ferry leaves the quay for good</h1><div>${text}</div>`, head))).toEqual(['Ann Lind']);
  });

  it('a numeric day is read as the page’s language has it', () => {
    expect(day(article('Posted 04/07/2013'))).toBe('2013-04-07');
    expect(day(article('Posted 04/07/2013').replace('lang="en"', 'lang="es"'))).toBe('2013-07-04');
    expect(day(article('Posted 19/04/13').replace('lang="en"', 'lang="fr"'))).toBe('2013-04-19');
  });

  it('the day by the headline is taken before the clock at the top of the page', () => {
    const clock =
      '<header><time datetime="2014-01-09">today</time></header><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><p>f</p>';
    expect(day(article('Published 8 January 2014').replace('<body>', `<body>${clock}`))).toBe('2014-01-08');
  });

  it('a day with a label far below counts where nothing else does, and a day of change last of all', () => {
    const far = `${'<p>A line.</p>'.repeat(40)}<div>Publié le 29/10/2012</div>`;
    const html = page(
      `<h1>Ferry leaves the quay for good</h1><div>${text}</div>${far}`,
      '<meta name="last-modified" content="2012-11-02">',
      'fr',
    );
    expect(day(html)).toBe('2012-10-29');
    expect(day(html.replace('Publié le 29/10/2012', ''))).toBe('2012-11-02');
    expect(day(html.replace('<meta', '<meta name="pub_date" content="20121028"><meta'))).toBe('2012-10-28');
  });
});
