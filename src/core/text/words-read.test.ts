import { expect, test } from 'vitest';
import { countWordsRead } from './words-read';

test('boilerplate does not count', () => {
  const text = 'Bridge shut\nNobody knows why.\nSign up to our letter';
  expect(
    countWordsRead(text, [
      { span: [0, 11], kind: 'headline' },
      { span: [12, 29], kind: 'body' },
      { span: [30, 51], kind: 'boilerplate' },
    ]),
  ).toBe(5);
});
