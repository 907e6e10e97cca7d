import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import { articlesIn, type ArticleFilter } from './filter-articles';

const article = (id: string, outlet: string | null, published: string | null): Article =>
  ({
    id,
    metadata: { outlet: outlet && { value: outlet }, published: published && { value: published } },
  }) as unknown as Article;
const articles = [
  article('courier', 'Port Courier', '2023-10-12T08:00+02:00'),
  article('post', 'Skerry Post', '2023-10-14'),
  article('undated', 'Skerry Post', null),
];
const events = [{ id: 'e', articles: ['courier', 'undated'] }] as unknown as Event[];
const open: ArticleFilter = { event: null, outlet: null, from: null, to: null };
const found = (filter: Partial<ArticleFilter>) => articlesIn({ ...open, ...filter }, articles, events);

describe('where the search page looks', () => {
  it('is everywhere when nothing is asked', () => {
    expect(found({})).toBeNull();
  });
  it('is one event, one outlet', () => {
    expect(found({ event: 'e' as never })).toEqual(['courier', 'undated']);
    expect(found({ outlet: 'Skerry Post' })).toEqual(['post', 'undated']);
    expect(found({ event: 'e' as never, outlet: 'Skerry Post' })).toEqual(['undated']);
    expect(found({ event: 'gone' as never })).toEqual([]);
  });
  it('is from one day to another, both included, and an article without a date is in none', () => {
    expect(found({ from: '2023-10-12', to: '2023-10-12' })).toEqual(['courier']);
    expect(found({ from: '2023-10-13' })).toEqual(['post']);
    expect(found({ to: '2023-10-13' })).toEqual(['courier']);
  });
});
