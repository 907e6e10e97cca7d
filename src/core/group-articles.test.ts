import { describe, expect, it } from 'vitest';
import { groupArticles } from './group-articles';
import { nearTwins, plainArticle, type LabelledArticle } from './grouping/evaluation/near-twins';
import { newsroom } from './grouping/evaluation/newsroom';
import { createEventIndex } from './grouping/event-index';

const labelled = nearTwins(2, 11);

/** Pairs of one event that were found, missed and wrongly made, counted over the events. */
function pairCounts(events: readonly (readonly string[])[], truth: readonly LabelledArticle[]) {
  const found = new Map(events.flatMap((event, n) => event.map((file) => [file, n] as const)));
  const counts = { right: 0, wrong: 0, missed: 0 };
  truth.forEach((x, i) =>
    truth.slice(0, i).forEach((y) => {
      const together = found.get(x.article.file) === found.get(y.article.file);
      if (together && x.event === y.event) counts.right += 1;
      else if (together) counts.wrong += 1;
      else if (x.event === y.event) counts.missed += 1;
    }),
  );
  return counts;
}

const f1 = ({ right, wrong, missed }: ReturnType<typeof pairCounts>) => (2 * right) / (2 * right + wrong + missed);

describe('grouping articles into events', () => {
  it('keeps happenings of one kind in one town a month apart from each other', () => {
    const { events } = groupArticles(labelled.map((l) => l.article));
    expect(f1(pairCounts(events, labelled))).toBeGreaterThanOrEqual(0.93);
  });

  it('scores articles of one happening above its near twins', () => {
    const truth = new Map(labelled.map((l) => [l.article.file, l]));
    const scores = new Map(groupArticles(labelled.map((l) => l.article)).pairs.map((p) => [`${p.a} ${p.b}`, p.score]));
    const scored = (same: boolean) =>
      labelled.flatMap((x, i) =>
        labelled.slice(0, i).flatMap((y) => {
          const hard = x.topic === y.topic && (x.event === y.event) === same;
          return hard ? [scores.get(`${y.article.file} ${x.article.file}`) ?? 0] : [];
        }),
      );
    const [same, other] = [scored(true), scored(false)];
    const wins = same.reduce(
      (sum, s) => sum + other.filter((o) => s > o).length + other.filter((o) => s === o).length / 2,
      0,
    );
    expect(truth.size).toBe(labelled.length);
    expect(wins / (same.length * other.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('holds together what a newsroom tells in briefs, tickers, follow-ups and comments, round-ups apart', () => {
    const told = newsroom(4, 41);
    const { events } = groupArticles(told.map((l) => l.article));
    expect(f1(pairCounts(events, told))).toBeGreaterThanOrEqual(0.88);
  });

  it('gives every article one event, whatever their order, and the same bytes for the same input', () => {
    const articles = labelled.map((l) => l.article);
    const first = groupArticles(articles);
    expect(JSON.stringify(groupArticles(articles))).toBe(JSON.stringify(first));
    expect(first.events.flat().sort()).toEqual(articles.map((a) => a.file).sort());
    const backwards = groupArticles([...articles].reverse());
    const sets = (events: readonly (readonly string[])[]) => events.map((e) => [...e].sort().join()).sort();
    expect(sets(backwards.events)).toEqual(sets(first.events));
  });

  it('finds the event of an article that comes later without touching the others', () => {
    const index = createEventIndex();
    for (const { article } of labelled) index.add(article);
    expect(f1(pairCounts(index.events(), labelled))).toBeGreaterThanOrEqual(0.93);
    const before = index.events().map((e) => e.join());
    const late = labelled[3]?.article;
    const joined = index.add({ ...(late ?? plainArticle('x', '', null)), file: 'late.txt' });
    expect(joined.event).toContain(late?.file);
    expect(
      index
        .events()
        .filter((e) => !e.includes('late.txt'))
        .map((e) => e.join()),
    ).toEqual(before.filter((e) => !e.split(',').includes(late?.file ?? '')));
  });

  it('takes two empty articles for two happenings', () => {
    const { events } = groupArticles([plainArticle('a.txt', '', null), plainArticle('b.txt', '', null)]);
    expect(events).toEqual([['a.txt'], ['b.txt']]);
  });
});
