import { expect, test } from 'vitest';
import { ruleWords } from './rule-words';

test('a rule is told by its form and its verb', () => {
  expect(ruleWords('content-first/before/say')).toBe('words first, then who says them (say)');
  expect(ruleWords('preposition/before/decline-to-comment')).toContain('(decline to comment)');
});

test('a rule without a verb is told without one', () => {
  expect(ruleWords('according-to/behind')).toBe('“according to” or the like');
  expect(ruleWords('that/before/predicate')).toBe('reporting verb with “that”');
  expect(ruleWords('continues-speaker')).toBe('goes on from the quotation before it');
});

test('a rule that is new here still says its name', () => {
  expect(ruleWords('brand-new/rule')).toBe('rule “brand new rule”');
});
