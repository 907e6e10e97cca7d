import { expect, test } from 'vitest';
import { withQuoteMarks } from './with-quote-marks';

const grown = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return text.slice(...withQuoteMarks(text, [start, start + words.length]));
};

test('words between quote marks are taken with their marks', () => {
  expect(grown('She said: “We shall see,” and left.', 'We shall see')).toBe('“We shall see,”');
  expect(grown('قالت: «سنرى» ثم', 'سنرى')).toBe('«سنرى»');
  expect(grown('"No." He left.', 'No')).toBe('"No."');
});

test('words with a mark on one side only, or none, stay as they are', () => {
  expect(grown('She said “we shall see, and left.', 'we shall see')).toBe('we shall see');
  expect(grown('She said we shall see” and left.', 'we shall see')).toBe('we shall see');
  expect(grown('nothing here', 'here')).toBe('here');
});

test('an apostrophe inside a word is no quote mark', () => {
  expect(grown("the dockers'work' is", 'work')).toBe('work');
});
