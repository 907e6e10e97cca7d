/**
 * The last comparison of each event with what it was made of. The comparison is a pure function of the analysed articles,
 * so equal input needs no second run; who accepted a quotation, or when, is no part of that input.
 */
import { analysedFromRecords } from '../../core/analysed-from-records';
import type { AnalysedArticle } from '../../core/model/analysis';
import type { Comparison } from '../../core/model/comparison';
import type { EventId } from '../../core/model/ids';
import type { EventMaterial } from '../storage/queries/events';

/** What the comparison takes, and a string that is equal for equal input (a few milliseconds for ten articles). */
export interface Comparable {
  readonly articles: readonly AnalysedArticle[];
  readonly version: string;
}

export function readComparable({ articles, entities }: Pick<EventMaterial, 'articles' | 'entities'>): Comparable {
  const analysed = articles.map((one) => analysedFromRecords(one, entities));
  return { articles: analysed, version: JSON.stringify(analysed) };
}

interface Kept {
  readonly version: string;
  readonly comparison: Comparison;
}

/** Events kept; an analyst goes back and forth between two or three. */
const most = 6;

const kept = new Map<EventId, Kept>();

/** The event's comparison, if it was made of the same input. */
export function known(event: EventId, { version }: Comparable): Comparison | null {
  const last = kept.get(event);
  return last?.version === version ? last.comparison : null;
}

export function remember(event: EventId, { version }: Comparable, comparison: Comparison): void {
  kept.delete(event);
  kept.set(event, { version, comparison });
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}
