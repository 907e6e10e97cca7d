import { expect, test } from 'vitest';
import { toldCounts } from './told-counts';

test('says each kind that is there, the last one after "and"', () => {
  expect(toldCounts({ quotations: 10, figures: 11 })).toBe('10 quotations and 11 figures');
  expect(toldCounts({ quotations: 2, codes: 1, figures: 3 })).toBe('2 quotations, 1 code and 3 figures');
});

test('leaves out what is not there', () => {
  expect(toldCounts({ quotations: 1, codes: 0, figures: 0 })).toBe('1 quotation');
  expect(toldCounts({})).toBe('nothing');
});
