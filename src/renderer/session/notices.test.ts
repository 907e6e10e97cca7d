import { beforeEach, expect, test } from 'vitest';
import { notify, useNotices } from './notices';

const texts = (): string[] => useNotices.getState().notices.map(({ text }) => text);

beforeEach(() => useNotices.setState({ notices: [] }));

test('a plain message takes the place of the plain one before', () => {
  notify('Undone: accept a suggestion');
  notify('Undone: set the cue');
  expect(texts()).toEqual(['Undone: set the cue']);
});

test('warnings and errors stay beside it', () => {
  notify('Not saved.', 'error');
  notify('Undone: set the cue');
  notify('Done again: set the cue');
  expect(texts()).toEqual(['Not saved.', 'Done again: set the cue']);
});

test('the same message is not shown twice', () => {
  notify('Not saved.', 'error');
  notify('Not saved.', 'error');
  expect(texts()).toEqual(['Not saved.']);
});
