import { expect, test } from 'vitest';
import { articleIdSchema } from '../../../core/model/ids';
import { neighbourOf } from './use-active-in-library';

const [a, b, c] = ['a', 'b', 'c'].map((id) => articleIdSchema.parse(id)) as [never, never, never];

test('when a tab goes, the one to its right comes to the front', () => {
  expect(neighbourOf([a, b, c], b, (id) => id === b)).toBe(c);
});

test('at the right end it is the one to the left', () => {
  expect(neighbourOf([a, b, c], c, (id) => id === c)).toBe(b);
});

test('tabs that are gone as well are passed over', () => {
  expect(neighbourOf([a, b, c], b, (id) => id !== a)).toBe(a);
  expect(neighbourOf([a], a, () => true)).toBe(null);
});
