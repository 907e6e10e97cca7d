/**
 * Same-utterance pairs over hand-written events: every pair of quotations of two articles is same or not by the gold
 * reading, and found if one family has a member of each.
 */
import type { AnalysedArticle } from '../../model/analysis';
import type { Family } from '../../model/comparison';
import { overlaps } from '../../text/span';
import type { Counts } from './evaluate';
import { courtAndHarvest } from './hard/court-and-harvest';
import { damAndBorder } from './hard/dam-and-border';
import { ferryAndClinic } from './hard/ferry-and-clinic';
import { pollsAndMatch } from './hard/polls-and-match';
import { isSameUtterance, readHardEvent, type GoldQuotation } from './hard/read-hard-event';
import { talksAndTrial } from './hard/talks-and-trial';
import { wireAndBrief } from './hard/wire-and-brief';

export const hardEvents = [
  ...ferryAndClinic,
  ...talksAndTrial,
  ...pollsAndMatch,
  ...wireAndBrief,
  ...damAndBorder,
  ...courtAndHarvest,
];

/** Pairs of which one side has fewer words are counted apart: partial quotes are another task. */
const LEAST_WORDS = 4;

export interface HardCounts {
  /** Both sides have four words or more. */
  readonly full: Counts;
  readonly partial: Counts;
  readonly misses: readonly string[];
}

const touches = (gold: GoldQuotation, member: Family['members'][number]): boolean =>
  gold.file === member.file && gold.spans.some((x) => member.spans.some((y) => overlaps(x, y)));

/** Families of each event's articles, found by `find`, against the gold reading. */
export function evaluateHardEvents(
  find: (articles: readonly AnalysedArticle[]) => readonly Family[],
  events = hardEvents,
): HardCounts {
  const full: Counts = { right: 0, missed: 0, wrong: 0 };
  const partial: Counts = { right: 0, missed: 0, wrong: 0 };
  const misses: string[] = [];
  for (const event of events) {
    const { articles, gold } = readHardEvent(event);
    const families = find(articles).map((family) => gold.filter((g) => family.members.some((m) => touches(g, m))));
    gold.forEach((x, n) =>
      gold.slice(n + 1).forEach((y) => {
        if (x.file === y.file) return;
        const same = isSameUtterance(x, y);
        const found = families.some((family) => family.includes(x) && family.includes(y));
        if (!same && !found) return;
        const counts = Math.min(x.words, y.words) >= LEAST_WORDS ? full : partial;
        const verdict = same && found ? 'right' : same ? 'missed' : 'wrong';
        counts[verdict] += 1;
        if (verdict !== 'right') misses.push(`${event.name} ${verdict}: ${x.text} / ${y.text}`);
      }),
    );
  }
  return { full, partial, misses };
}
