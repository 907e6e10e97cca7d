import { expect, test } from 'vitest';
import type { ArticleText } from '../../../core/model/article';
import type { ReaderMark } from '../../editor/reader-mark';
import { outlineRows } from './outline-rows';

const article = {
  id: 'a1',
  text: 'Bridge shut\nThe bridge was shut.\n\nWhat now\nNobody knows.',
  paragraphs: [
    { span: [0, 11], kind: 'headline' },
    { span: [12, 32], kind: 'body' },
    { span: [33, 33], kind: 'body' },
    { span: [34, 42], kind: 'heading' },
    { span: [43, 56], kind: 'body' },
  ],
  leftOut: [],
} as unknown as ArticleText;

const mark = (owner: string, start: number, end: number, state: ReaderMark['state']): ReaderMark => ({
  id: `${owner}/${start}`,
  owner,
  track: 'attribution',
  role: 'content',
  index: 0,
  span: [start, end],
  state,
  colour: 0,
  label: '',
});

test('says what each paragraph is and how it begins, empty ones left out', () => {
  const rows = outlineRows(article, []);
  expect(rows.map(({ kind, beginning }) => [kind, beginning])).toEqual([
    ['headline', 'Bridge shut'],
    ['body', 'The bridge was shut.'],
    ['heading', 'What now'],
    ['body', 'Nobody knows.'],
  ]);
});

test('counts an annotation once in a paragraph, whatever parts it has there', () => {
  const marks = [mark('q1', 12, 15, 'suggested'), mark('q1', 16, 20, 'suggested'), mark('q2', 22, 30, 'accepted')];
  const row = outlineRows(article, marks)[1];
  expect([row?.annotations, row?.waiting]).toEqual([2, 1]);
});
