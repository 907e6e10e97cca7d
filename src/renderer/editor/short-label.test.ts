import { expect, test } from 'vitest';
import { shortLabel } from './short-label';

test('a name that fits stays as it is', () => {
  expect(shortLabel('Conflict')).toBe('Conflict');
});

test('little words go first', () => {
  expect(shortLabel('Law and the order')).toBe('Law order');
});

test('what does not fit is cut between words', () => {
  expect(shortLabel('Fairness and equality')).toBe('Fairness…');
});
