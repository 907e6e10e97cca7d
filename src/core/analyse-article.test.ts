import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from './analyse-article';
import { goldArticle } from './evaluation/gold-article';
import { analysedArticleSchema } from './model/analysis';

const analyse = (text: string) => analyseArticle(goldArticle({ name: 'a.txt', text }));

const allSpans = (text: string) => {
  const article = analyse(text);
  return [
    ...article.scareQuotes,
    ...article.quotations.flatMap((q) => [
      ...q.content,
      ...q.quoted,
      ...q.because,
      ...(q.cue === null ? [] : [q.cue]),
      ...q.sources.map((s) => s.span),
      ...q.chain.map((hop) => hop.span),
    ]),
  ];
};

/** Bits of text that meet every rule: marks of all kinds, cues, names, separators, astral and lone surrogates. */
const bits = fc.array(
  fc.oneof(
    fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '「',
      '」',
      ' ',
      '\n',
      '\n\n',
      ', ',
      '. ',
      '? ',
      ': ',
      ' — ',
      '—',
      '(',
      ')',
      '...',
      ' said ',
      ' told ',
      ' who ',
      ' that ',
      ' and ',
      ' he ',
      ' according to ',
      'Asked whether ',
      ' was ',
      ' declined to comment',
      ' citing ',
      'Maria Adda',
      'Mr. Lind',
      'the mayor',
      'U.S.',
      'Jan. 9',
      '31',
      'Q: ',
      'the',
      'of',
      '👩‍🚀',
      '\ud83d',
      '\udc00',
      'é',
      'שלום',
      '我们',
    ),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 60 },
);

describe('analyseArticle', () => {
  it('never throws, and every span lies inside the text, for any mixture of marks, cues and noise', () => {
    fc.assert(
      fc.property(bits, (list) => {
        const text = list.join('');
        return allSpans(text).every(([from, to]) => 0 <= from && from <= to && to <= text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('answers in the published form', () => {
    const article = analyse('"We shall see," Minister Adda told Radio Norde. The "corridor" was a track.');
    expect(analysedArticleSchema.safeParse(article).success).toBe(true);
    expect(article.quotations[0]).toMatchObject({ directness: 'direct', polarity: 'affirmed' });
    expect(article.quotations[0]?.chain[0]).toMatchObject({ kind: 'medium', medium: 'Radio Norde' });
    expect(article.scareQuotes).toHaveLength(1);
  });

  it('is the same each time', () => {
    const text = 'Anna Solms met Bo Lind. "It is late," she said. "Go home." He said he would.';
    expect(analyse(text)).toEqual(analyse(text));
  });

  it('boilerplate takes no part', () => {
    const text = '"We shall see," said Anna Solms.\n"Accept all," said the banner.';
    const imported = goldArticle({ name: 'a', text }).imported;
    const paragraphs = imported.paragraphs.map((p, i) => ({ ...p, kind: i === 1 ? ('boilerplate' as const) : p.kind }));
    const article = analyseArticle({ file: 'a', sha256: '', imported: { ...imported, paragraphs } });
    expect(article.quotations).toHaveLength(1);
  });

  it.each([
    [
      'one line of a megabyte',
      'The word and the "quote" are old, and the winter was long, Anna Solms said. '.repeat(13_500),
    ],
    ['ten thousand quote marks', '"'.repeat(10_000)],
    ['ten thousand opening marks', '“'.repeat(10_000)],
    ['apostrophes only', "'".repeat(10_000)],
    ['brackets and dashes', '— ('.repeat(10_000)],
    ['said said said', 'said '.repeat(20_000)],
    ['commas', 'Anna, '.repeat(10_000)],
  ])('survives %s', (_, text) => {
    expect(() => analyse(text)).not.toThrow();
  });
});

/** Least of five runs in milliseconds: the other runs on the machine only ever add. */
function leastTime(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('time stays linear', () => {
  const paragraph =
    'The talks failed on Monday. "We shall see," Maria Adda, 57, the mayor, told Radio Norde. "Go home." The former minister said that he had ' +
    'warned the council of a "grave error", according to Bo Lind, who briefed reporters.\n\n';
  it.each([
    ['an article', (n: number) => paragraph.repeat(n)],
    ['one long line', (n: number) => paragraph.replaceAll('\n', ' ').repeat(n)],
    [
      'new names all the time',
      (n: number) =>
        Array.from(
          { length: n },
          (_, i) => `Anna Solm${String.fromCharCode(97 + (i % 26))}${String(i)} said she knew Bo Lind. `,
        ).join(''),
    ],
    ['unclosed marks', (n: number) => 'He said "no and “maybe and ‘so '.repeat(n)],
  ])('for %s', (_, make) => {
    const small = make(250);
    const large = make(1000);
    for (let i = 0; i < 4; i += 1) analyse(large); // compiled before it is timed
    const ratio = leastTime(() => analyse(large)) / leastTime(() => analyse(small));
    // Four times the text: 4 if linear, 16 if quadratic.
    expect(ratio).toBeLessThan(11);
  });
});
