import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip, standIns } from './inverted-index';
import { createSearchIndex, type SearchedArticle } from './search-index';

const article = (id: string, text: string, headline = '', outlet = ''): SearchedArticle => ({
  id,
  headline,
  outlet,
  text,
});

function indexOf(...articles: SearchedArticle[]) {
  const index = createSearchIndex();
  index.put(articles);
  return index;
}

const crane = article(
  'crane',
  'A crane fell on Tuesday.\nNobody was hurt, the harbour master said.',
  'Crane falls',
  'Courier',
);
const ferry = article(
  'ferry',
  'The ferry was late.\nZelenskyy and Müller waited at the harbour.',
  'Late again',
  'Post',
);
const index = indexOf(crane, ferry);
const found = (query: string) => index.search(query, 10).hits.map((hit) => hit.article);
const lines = (query: string) =>
  index.search(query, 10).hits.flatMap((hit) => hit.places.map((p) => `${p.before}[${p.words}]${p.after}`));

describe('searching the library', () => {
  it('finds articles that have all the words, whatever their case and accents', () => {
    expect(found('HARBOUR tuesday')).toEqual(['crane']);
    expect(found('muller')).toEqual(['ferry']);
    expect(found('harbour')).toHaveLength(2);
    expect(found('harbour nothing')).toEqual([]);
  });
  it('takes the last word as the beginning of one', () => {
    expect(found('harb')).toHaveLength(2);
    expect(found('tues')).toEqual(['crane']);
    expect(found('tues harbour')).toEqual([]);
  });
  it('forgives a slip in longer words', () => {
    expect(found('Zelensky waited')).toEqual(['ferry']);
    expect(found('habrour master')).toEqual(['crane']);
  });
  it('finds headlines and outlets', () => {
    expect(found('courier')).toEqual(['crane']);
    expect(index.search('courier', 10).hits[0]?.places).toEqual([]);
  });
  it('keeps words in quote marks together, over a line break too', () => {
    expect(found('"harbour master"')).toEqual(['crane']);
    expect(found('"master harbour"')).toEqual([]);
    expect(found('“late zelenskyy”')).toEqual(['ferry']);
  });
  it('shows the words in their line', () => {
    expect(lines('tuesday')).toEqual(['A crane fell on [Tuesday].']);
    expect(lines('crane tuesday')).toEqual(['A [crane fell on Tuesday].']);
  });
  it('puts the article that has the word in its headline first', () => {
    const two = indexOf(article('text', 'One crane and much else.'), article('head', 'Much else.', 'Crane'));
    expect(two.search('crane', 10).hits.map((hit) => hit.article)).toEqual(['head', 'text']);
  });
  it('counts all articles and hands out as many as were asked for', () => {
    expect(index.search('harbour', 1)).toMatchObject({ total: 2, hits: [{}] });
  });
  it('forgets what was removed, and knows what was put again', () => {
    const one = indexOf(crane, ferry);
    one.remove(['crane']);
    expect(one.search('tuesday', 10).total).toBe(0);
    one.put([{ ...ferry, headline: 'Storm' }]);
    expect(one.search('storm', 10).hits.map((hit) => hit.article)).toEqual(['ferry']);
    expect(one.search('again', 10).total).toBe(0);
  });
});

describe('places', () => {
  it('are the very words of the text, with the text around them', () => {
    const words = fc.constantFrom('crane', 'Harbour', 'fell', 'on', 'Müller’s', '\n', 'tide-table', '1.9', '😀');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
        const text = list.join(' ');
        for (const hit of indexOf(article('a', text)).search('crane harbour', 5).hits)
          for (const { span, before, words: shown, after } of hit.places) {
            expect(text.slice(...span)).toBe(shown);
            expect(shown).not.toContain('\n');
            expect(text.startsWith(after, span[1])).toBe(true);
            expect(text.slice(0, span[0]).endsWith(before.replace(/^… /, ''))).toBe(true);
          }
      }),
    );
  });
});

describe('lines of the search page', () => {
  const all = { articles: null, segments: null };
  const two = indexOf(
    article('a', 'A crane fell.\nThe crane stood on the quay.', 'Crane'),
    article('b', 'One crane is enough.'),
  );
  const shown = (query: string, limit = 10) =>
    two.lines(query, limit).lines.map((line) => `${line.article}: ${line.before}[${line.words}]${line.after}`);
  it('are every place with the words, article by article', () => {
    two.narrow(all);
    expect(shown('crane')).toEqual([
      'a: A [crane] fell.',
      'a: The [crane] stood on the quay.',
      'b: One [crane] is enough.',
    ]);
    expect(two.lines('crane', 2)).toMatchObject({ more: true, articles: 2, segments: null });
    expect(two.lines('crane', 3)).toMatchObject({ more: false });
    expect(two.lines('', 10).lines).toEqual([]);
  });
  it('begin anew where the same word comes again', () => {
    const again = indexOf(article('a', 'A crane beside a crane.'));
    expect(again.lines('crane', 10).lines.map((line) => line.words)).toEqual(['crane', 'crane']);
    expect(again.lines('crane beside', 10).lines.map((line) => line.words)).toEqual(['crane beside', 'crane']);
  });
  it('are looked for in some articles only, when so narrowed; the quick search stays wide', () => {
    two.narrow({ articles: ['b'], segments: null });
    expect(shown('crane')).toEqual(['b: One [crane] is enough.']);
    expect(two.search('crane', 10).total).toBe(2);
  });
  it('are segments, with all of them where no word is asked for', () => {
    const segments = [
      { id: 'q1', article: 'a', spans: [[0, 13]] as const },
      {
        id: 'q2',
        article: 'a',
        spans: [
          [14, 23],
          [33, 41],
        ] as const,
      },
    ];
    two.narrow({ articles: null, segments });
    expect(two.lines('', 1)).toMatchObject({ segments: 2, articles: 1, more: true, lines: [{ segment: 'q1' }] });
    expect(two.lines('crane quay', 10).lines).toEqual([
      expect.objectContaining({
        segment: 'q2',
        words: 'The crane … the quay',
        hits: [
          [4, 9],
          [16, 20],
        ],
        span: [14, 41],
      }),
    ]);
    expect(two.lines('"crane stood"', 10).lines).toEqual([]);
  });
});

describe('words that stand for the one typed', () => {
  const vocabulary = ['bridge', 'bridges', 'brig', 'brigde', 'ferry'];
  it('are those that begin so while it is being typed, and slips of it', () => {
    expect([...standIns(vocabulary, 'brid', true).keys()]).toEqual(['bridge', 'bridges']);
    expect([...standIns(vocabulary, 'brid', false).keys()]).toEqual([]);
    expect([...standIns(vocabulary, 'bridge', false)]).toEqual([
      ['bridges', 0.3],
      ['brigde', 0.3],
      ['bridge', 1],
    ]);
  });
});

describe('a slip', () => {
  it('is one letter more, less or other, or two exchanged', () => {
    for (const [a, b] of [
      ['zelensky', 'zelenskyy'],
      ['sergey', 'sergei'],
      ['bridge', 'brigde'],
      ['yury', 'yuri'],
    ] as const) {
      expect(isSlip(a, b), a).toBe(true);
      expect(isSlip(b, a), b).toBe(true);
    }
    for (const [a, b] of [
      ['bridge', 'bridge'],
      ['bridge', 'bride lane'],
      ['abcd', 'badc'],
    ] as const)
      expect(isSlip(a, b), a).toBe(false);
  });
});
