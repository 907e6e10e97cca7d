/** What lets a segment through: words, kind, state, speaker, code, and how much of a quotation was found. */
import type { SegmentRow } from './segment-rows';

export const kindChoices = [
  ['all', 'All kinds'],
  ['quotations', 'Quotations'],
  ['direct', '· direct'],
  ['mixed', '· mixed'],
  ['indirect', '· indirect'],
  ['scare', 'Scare quotes'],
  ['codes', 'Codes'],
  ['figures', 'Figures'],
] as const;

export const statusChoices = [
  ['all', 'Any state'],
  ['suggested', 'Suggested'],
  ['accepted', 'Accepted'],
] as const;

/** How sure one can be of a suggestion, told by what it rests on. */
export const partsChoices = [
  ['any', 'Any parts'],
  ['complete', 'Source and cue found'],
  ['incomplete', 'Source or cue missing'],
] as const;

export const scopeChoices = [
  ['article', 'This article'],
  ['event', 'This event'],
  ['library', 'Whole library'],
] as const;

export interface SegmentFilter {
  readonly words: string;
  readonly kind: (typeof kindChoices)[number][0];
  readonly status: (typeof statusChoices)[number][0];
  readonly parts: (typeof partsChoices)[number][0];
  /** Name of a speaker; empty = any. */
  readonly speaker: string;
  /** Name of a code; empty = any. */
  readonly code: string;
  readonly scope: (typeof scopeChoices)[number][0];
}

export const everything: SegmentFilter = {
  words: '',
  kind: 'all',
  status: 'all',
  parts: 'any',
  speaker: '',
  code: '',
  scope: 'event',
};

/** All words typed must stand in the segment, its speaker or its outlet; case does not matter. */
export function passesFilter(row: SegmentRow, filter: SegmentFilter): boolean {
  if (filter.status !== 'all' && row.status !== filter.status) return false;
  if (!isOfKind(row, filter.kind)) return false;
  if (filter.parts !== 'any' && (row.what !== 'quotation' || row.complete !== (filter.parts === 'complete')))
    return false;
  if (filter.speaker !== '' && row.speaker !== filter.speaker) return false;
  if (filter.code !== '' && !row.codes.includes(filter.code)) return false;
  const heap = `${row.words} ${row.speaker} ${row.outlet} ${row.codes.join(' ')} ${row.cue}`.toLocaleLowerCase();
  return filter.words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => heap.includes(word));
}

function isOfKind({ what, directness }: SegmentRow, kind: SegmentFilter['kind']): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'quotations':
      return what === 'quotation' && directness !== 'scare';
    case 'codes':
      return what === 'coding';
    case 'figures':
      return what === 'figure';
    default:
      return directness === kind;
  }
}

/** Speakers or codes that the rows name, in order of the alphabet. */
export const namesIn = (rows: readonly SegmentRow[], of: (row: SegmentRow) => readonly string[]): string[] =>
  [...new Set(rows.flatMap(of))].filter((name) => name !== '').sort((a, b) => a.localeCompare(b));
