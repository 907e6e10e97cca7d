import { describe, expect, it } from 'vitest';
import { passesFilter, type SegmentFilter, type SegmentRow } from './segment-rows';

const row = {
  id: 'q1',
  what: 'quotation',
  article: 'a1',
  span: [0, 5],
  outlet: 'Skerry Post',
  paragraph: '3',
  words: 'The brake had failed',
  speaker: 'Tomas Vekk',
  cue: 'said',
  kind: 'Direct',
  status: 'suggested',
  codes: 'Conflict',
} as unknown as SegmentRow;
const everything: SegmentFilter = { words: '', kind: 'all', status: 'all', scope: 'library' };

describe('the filter of retrieved segments', () => {
  it('lets everything through when nothing is asked', () => {
    expect(passesFilter(row, everything)).toBe(true);
  });

  it('wants every word, in the segment, its speaker, outlet or codes', () => {
    expect(passesFilter(row, { ...everything, words: 'BRAKE vekk' })).toBe(true);
    expect(passesFilter(row, { ...everything, words: 'conflict skerry' })).toBe(true);
    expect(passesFilter(row, { ...everything, words: 'brake crane' })).toBe(false);
  });

  it('keeps to the kind and the state asked for', () => {
    expect(passesFilter(row, { ...everything, kind: 'codes' })).toBe(false);
    expect(passesFilter(row, { ...everything, status: 'accepted' })).toBe(false);
    expect(passesFilter({ ...row, kind: 'Scare quote' }, { ...everything, kind: 'quotations' })).toBe(false);
  });
});
