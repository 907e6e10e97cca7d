import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span';
import { findFigures } from './find-figures';

const read = (text: string, published: string | null = '2021-12-31') =>
  findFigures(text, [{ span: [0, text.length], kind: 'body' }], published);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in English words, as style books print it. */
function inWords(value: number): string {
  if (value < 20) return ones[value] ?? '';
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ones[value % 10]}`}`;
  if (value < 1000)
    return `${ones[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${inWords(value % 1000)}`}`;
}

/** Ways to print a whole number. */
const styles: readonly ((value: number) => string)[] = [
  (value) => value.toLocaleString('en-US'),
  (value) => value.toLocaleString('en-US').replace(/,/gu, '\u202f'),
  (value) => value.toLocaleString('en-US').replace(/,/gu, '’'),
  inWords,
];

describe('a number printed in any style is read back', () => {
  it('as a count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom(...styles), (value, print) => {
        const found = read(`They sent ${print(value)} boats north.`);
        expect(found.map((one) => [one.value, one.counted])).toEqual([[value, 'boats']]);
      }),
    );
  });

  it('as money, percent and duration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const value = Number(`${whole}.${tenth}`);
        const printed = value.toLocaleString('en-US', { minimumFractionDigits: 1 });
        expect(read(`It cost $${printed} million.`)[0]?.value).toBeCloseTo(value * 1e6, 3);
        expect(read(`It fell by ${printed} percent.`)[0]).toMatchObject({ value, unit: '%', kind: 'percentage' });
        expect(read(`It took ${printed} hours.`)[0]).toMatchObject({ value, unit: 'hour', kind: 'duration' });
      }),
    );
  });

  it('as a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(' to ', '-', '–'),
        (low, more, joint) => {
          expect(read(`They sent ${low}${joint}${low + more} boats north.`)[0]?.value).toEqual([low, low + more]);
        },
      ),
    );
  });

  it('as a day, in any English form', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const print = (locale: string, options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
        for (const printed of [
          print('en-US', { dateStyle: 'full' }),
          print('en-US', { dateStyle: 'long' }),
          print('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
        ]) {
          const found = read(`It sank on ${printed} at sea.`);
          expect(found.map((one) => one.value)).toEqual([iso]);
        }
      }),
    );
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    '100',
    '1,2',
    '3.5',
    '$',
    '€',
    '%',
    '-',
    '–',
    'half',
    'two',
    'hundred',
    'million',
    'and',
    'a',
    'of',
    'Jan.',
    'May',
    '9',
    '2021',
    'Friday',
    'last',
    'week',
    'one',
    'in',
    'five',
    'third',
    'first',
    'more',
    'than',
    'hour',
    'people',
    '.',
    ',',
    '(',
    ')',
    '\n',
    '😀',
    '\ud800',
    'ago',
    ':',
    'p.m.',
    '/',
    'th',
    's',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('never throws; spans lie in order, apart, inside the paragraph, and begin and end with a word', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2021-12-31', '2020-02-29T10:00:00Z', null, 'nonsense'), (text, published) => {
        let end = 0;
        for (const { span, value } of read(text, published)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).toBe(text.slice(...span).trim());
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          end = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the time of the text, not of its square', () => {
    const cost = (text: string): number => {
      const started = process.cpuUsage().user;
      read(text);
      return (process.cpuUsage().user - started) / 1000;
    };
    const hard = [
      '100 ',
      'half a ',
      'two hundred and ',
      'Jan. 9 and 10, 2021 ',
      'more than nearly ',
      '1-2-3-',
      '$ ',
      'one in ',
      '9',
      'the first second ',
      'Friday ',
      'a.b@c.d ',
    ];
    for (const piece of hard) {
      const text = piece.repeat(Math.ceil(12_000 / piece.length));
      cost(text);
      const small = Math.min(cost(text), cost(text));
      const large = Math.min(cost(text + text), cost(text + text));
      // Processor time, not the clock's: other programs run too. Twice the text may take three times as long, plus 40 ms; a square would show at this length.
      expect(large, piece).toBeLessThan(small * 3 + 40);
    }
  });

  it('reads only inside the paragraphs it is given', () => {
    const text = 'They sent 40 boats.\nThey sent 50 boats.';
    const span: Span = [20, text.length];
    expect(findFigures(text, [{ span, kind: 'body' }], null).map((one) => one.value)).toEqual([50]);
  });
});
