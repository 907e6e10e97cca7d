import { describe, expect, it } from 'vitest';
import { everything, namesIn, passesFilter } from './segment-filter';
import type { SegmentRow } from './segment-rows';

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
  directness: 'direct',
  complete: true,
  status: 'suggested',
  codes: ['Conflict', 'Blame'],
} as unknown as SegmentRow;

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
    expect(passesFilter(row, { ...everything, kind: 'direct' })).toBe(true);
    expect(passesFilter(row, { ...everything, kind: 'indirect' })).toBe(false);
    expect(passesFilter(row, { ...everything, status: 'accepted' })).toBe(false);
    expect(passesFilter({ ...row, directness: 'scare' }, { ...everything, kind: 'quotations' })).toBe(false);
  });

  it('keeps to the speaker, the code and the parts asked for', () => {
    expect(passesFilter(row, { ...everything, speaker: 'Tomas Vekk', code: 'Blame' })).toBe(true);
    expect(passesFilter(row, { ...everything, speaker: 'Ilse Marrend' })).toBe(false);
    expect(passesFilter(row, { ...everything, code: 'Procedure' })).toBe(false);
    expect(passesFilter(row, { ...everything, parts: 'complete' })).toBe(true);
    expect(passesFilter(row, { ...everything, parts: 'incomplete' })).toBe(false);
  });

  it('offers each name of the rows once, in order of the alphabet', () => {
    const other = { ...row, speaker: 'Ilse Marrend' };
    expect(namesIn([row, other, row, { ...row, speaker: '' }], ({ speaker }) => [speaker])).toEqual([
      'Ilse Marrend',
      'Tomas Vekk',
    ]);
  });
});
