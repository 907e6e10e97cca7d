import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles, reportedAlignments } from '../alignment/align-articles';
import { Lexicon, readArticle } from '../alignment/read-article';
import { articleFromText } from '../alignment/testing/article-from-text';
import type { AnalysedArticle, AnalysedFigure } from '../model/analysis';
import { figuresLedger } from './figures-ledger';

type Figure = Partial<AnalysedFigure> & { readonly value: AnalysedFigure['value'] };

/** Figures are marked `«more than 14,000»`; their readings follow in order. */
function article(
  file: string,
  published: string | null,
  marked: string,
  ...figures: readonly Figure[]
): AnalysedArticle {
  const text = marked.replace(/[«»]/g, '');
  let shift = 0;
  const spans = [...marked.matchAll(/«([^»]*)»/g)].map((m) => {
    const start = m.index - shift;
    shift += 2;
    return [start, start + (m[1] ?? '').length] as const;
  });
  const base = { kind: 'quantity', unit: null, counted: null, approximator: null } as const;
  const analysed = spans.map((span, i): AnalysedFigure => ({ ...base, span, value: null, ...figures[i] }));
  return articleFromText(text, { file, published, figures: analysed });
}

function ledger(articles: readonly AnalysedArticle[]) {
  const lexicon = new Lexicon();
  const readings = articles.map((a) => readArticle(a, lexicon));
  const alignments = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) => reportedAlignments(alignArticles(a, b))),
  );
  return figuresLedger(readings, alignments);
}

const rows = (articles: readonly AnalysedArticle[]) =>
  ledger(articles).map((row) => `${row.counted}: ${row.verdict} (${row.values.map((v) => v.text).join(' / ')})`);

const vehicles = (file: string, day: string | null, words: string, value: number, approximator: string | null) =>
  article(file, day, `The Marrow bridge carries «${words}» vehicles a day.`, {
    value,
    counted: 'vehicles',
    approximator,
  });

describe('figures ledger', () => {
  it('says equal of one value, and hedged where only the hedging differs', () => {
    const plainly = vehicles('a', null, '14,000', 14000, null);
    expect(rows([plainly, vehicles('b', null, '14,000', 14000, null)])).toEqual(['vehicles: equal (14,000 / 14,000)']);
    const more = vehicles('b', null, 'more than 14,000', 14000, 'more than');
    expect(rows([plainly, more])).toEqual(['vehicles: hedged (14,000 / more than 14,000)']);
    expect(rows([more, vehicles('c', null, 'over 14,000', 14000, 'over')])).toEqual([
      'vehicles: equal (more than 14,000 / over 14,000)',
    ]);
  });

  it('takes a time in words for either half of the day, and two clear times for what they are', () => {
    const fire = (file: string, words: string, value: string) =>
      article(file, '2022-05-03', `The roof of the old spinning mill in Carse fell in at «${words}».`, {
        kind: 'time',
        value,
      });
    expect(rows([fire('a', '3:40 p.m', '15:40'), fire('b', 'twenty to four', '03:40')])[0]).toContain(': equal');
    expect(rows([fire('a', '3:40 p.m', '15:40'), fire('b', '3:40 a.m', '03:40')])[0]).toContain(': conflict');
  });

  it('says nothing of weekdays of which one stands in an article without a date', () => {
    const said = (file: string, day: string | null, words: string, value: string | null) =>
      article(file, day, `The owners of the Marrow bridge met the harbour board on «${words}» in Halse.`, {
        kind: 'date',
        value,
      });
    expect(rows([said('a', '2022-05-03', 'Tuesday', '2022-05-03'), said('b', null, 'Wednesday', null)])).toEqual([]);
  });

  it('says conflict only of values that differ with no later article to explain it', () => {
    const nine = vehicles('b', '2024-03-04', '9,300', 9300, null);
    expect(rows([vehicles('a', '2024-03-04', '14,000', 14000, null), nine])[0]).toMatch(/^vehicles: conflict/);
    expect(rows([vehicles('a', '2024-03-02', '14,000', 14000, null), nine])[0]).toMatch(/^vehicles: update/);
    expect(rows([vehicles('a', null, '14,000', 14000, null), nine])[0]).toMatch(/^vehicles: differs-undated/);
  });

  it('does not call it an update when the old value is told again after the new one', () => {
    const days = ['2024-03-02', '2024-03-04', '2024-03-05'];
    const values = [11, 14, 11];
    const told = values.map((value, i) =>
      article(`f${i}`, days[i] ?? null, `Divers counted «${value}» cracks in the pier.`, { value, counted: 'cracks' }),
    );
    expect(rows(told)).toEqual(['cracks: conflict (11 / 14 / 11)']);
    expect(rows(told.slice(0, 2))).toEqual(['cracks: update (11 / 14)']);
  });

  it('never calls a rounding a conflict', () => {
    const length = (file: string, words: string, value: number, unit: string, approximator: string | null = null) =>
      article(file, '2024-03-04', `The Marrow bridge is «${words}» long.`, { value, unit, approximator });
    const told = [
      length('a', '1.9 kilometers', 1.9, 'kilometer'),
      length('b', '1,920 metres', 1920, 'meter'),
      length('c', 'nearly two kilometers', 2, 'kilometer', 'nearly'),
    ];
    expect(ledger(told).map((r) => r.verdict)).toEqual(['rounding']);
    const talk = (file: string, words: string, value: number, unit: string, approximator: string | null = null) =>
      article(file, '2024-03-04', `The two leaders spoke by phone for «${words}».`, {
        kind: 'duration',
        value,
        unit,
        approximator,
        counted: 'spoke',
      });
    expect(
      ledger([talk('a', '50 minutes', 50, 'minute'), talk('b', 'nearly an hour', 1, 'hour', 'nearly')])[0]?.verdict,
    ).toBe('rounding');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 2, max: 3 }), (value, digits) => {
        const rounded = Number(value.toPrecision(digits));
        const [row] = ledger([
          vehicles('a', '2024-03-04', String(value), value, null),
          vehicles('b', '2024-03-04', String(rounded), rounded, null),
        ]);
        expect(['equal', 'rounding']).toContain(row?.verdict);
      }),
      { numRuns: 60 },
    );
  });

  it('does not set figures of different things beside each other', () => {
    const a = article(
      'a',
      '2024-03-04',
      'Nine of its «11» members were in favour.\nPumps will run for «14» months.',
      { value: 11, counted: 'members' },
      { kind: 'duration', value: 14, unit: 'month' },
    );
    const b = article(
      'b',
      '2024-03-04',
      'Some «300» traders signed a letter.\nThe baker has bought «60» candles.',
      { value: 300, counted: 'traders' },
      { value: 60, counted: 'candles' },
    );
    expect(rows([a, b])).toEqual([]);
    const dead = article('a', '2024-03-04', 'The storm killed «12» people in Odderby.', {
      value: 12,
      counted: 'people',
    });
    const saved = article('b', '2024-03-04', 'Boats took «240» people off the roofs of Veldhaven.', {
      value: 240,
      counted: 'people',
    });
    expect(rows([dead, saved])).toEqual([]);
  });

  it('compares the days of one happening, and leaves out weekdays that all agree on', () => {
    const talks = (file: string, words: string, value: string) =>
      article(file, '2021-12-31', `The talks in Geneva are set for «${words}».`, {
        kind: 'date',
        value,
        counted: 'talks',
      });
    expect(
      ledger([talks('a', 'Jan. 9 and 10', '2022-01-09/2022-01-10'), talks('b', 'Jan. 10', '2022-01-10')])[0]?.verdict,
    ).toBe('conflict');
    expect(ledger([talks('a', 'Jan. 9', '2022-01-09'), talks('b', 'January 9', '--01-09')])[0]?.verdict).toBe('equal');
    expect(ledger([talks('a', 'Sunday', '2022-01-02'), talks('b', 'Sunday', '2022-01-02')])).toEqual([]);
  });

  it('gives the same rows in any order of articles and beside an unrelated article', () => {
    const told = [
      vehicles('a', '2024-03-02', '14,000', 14000, null),
      vehicles('b', '2024-03-04', 'some 14,000', 14000, 'some'),
      vehicles('c', '2024-03-04', '9,300', 9300, null),
    ];
    const other = article('z', '2024-03-04', 'The union wants a rule at «35» degrees.', { value: 35, unit: 'degree' });
    const shape = (list: readonly AnalysedArticle[]) =>
      ledger(list)
        .map((r) => `${r.key} ${r.verdict}`)
        .sort();
    const expected = shape(told);
    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray([...told, other], { minLength: 4 }), (list) => {
        expect(shape(list)).toEqual(expected);
      }),
    );
  });

  it('calls a row by the words that the articles share beside the figure, as the first of them prints them', () => {
    const day = (file: string, sentence: string, value: string) =>
      article(file, '2023-10-12', sentence, { kind: 'date', value });
    const told = [
      day('a', 'A court of inquiry will sit in Port Odder on «Oct. 19 and 20».', '2023-10-19/2023-10-20'),
      day('b', 'The court of inquiry is to sit in Port Odder on «19 and 20 October».', '2023-10-19/2023-10-20'),
    ];
    expect(ledger(told).map((row) => row.counted)).toEqual(['court of inquiry']);
  });

  it('says that one names only some of the days', () => {
    const talks = (file: string, words: string, value: string) =>
      article(file, '2021-12-31', `The talks in Geneva are set for «${words}».`, {
        kind: 'date',
        value,
        counted: 'talks',
      });
    const [row] = ledger([talks('a', 'Jan. 9 and 10', '2022-01-09/2022-01-10'), talks('b', 'Jan. 10', '2022-01-10')]);
    expect(row?.why).toMatch(/only some of the days/);
  });
});
