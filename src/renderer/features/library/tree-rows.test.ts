import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import { articlesBetween, groupsOf, treeRows } from './tree-rows';

const article = (id: string): Article => ({ id }) as unknown as Article;
const event = (id: string, status: 'confirmed' | 'suggested', articles: string[]): Event =>
  ({ id, name: id, status, articles }) as unknown as Event;
const articles = ['a', 'b', 'c', 'd'].map(article);
const events = [event('Dredging', 'suggested', ['d', 'gone']), event('Crane', 'confirmed', ['b', 'a'])];
const groups = groupsOf(articles, events);
const shown = (closed: string[] = []) => treeRows(groups, new Set(closed)).map((row) => row.key);

describe('the rows of the library', () => {
  it('are confirmed events, suggested ones, and the articles without an event', () => {
    expect(shown()).toEqual(['Crane', 'b', 'a', 'Dredging', 'd', 'loose', 'c']);
  });
  it('leave out the articles of a closed group', () => {
    expect(shown(['Crane', 'loose'])).toEqual(['Crane', 'Dredging', 'd', 'loose']);
  });
  it('say how many siblings each has', () => {
    const rows = treeRows(groups, new Set());
    expect(rows[1]).toMatchObject({ place: 1, of: 2 });
    expect(rows[3]).toMatchObject({ place: 2, of: 3, key: 'Dredging' });
  });
  it('give the articles between two rows, whichever comes first', () => {
    const rows = treeRows(groups, new Set());
    expect(articlesBetween(rows, 4, 1)).toEqual(['b', 'a', 'd']);
  });
});
