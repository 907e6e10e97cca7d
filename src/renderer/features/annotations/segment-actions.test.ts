import { expect, test } from 'vitest';
import { segmentsAsCsv, waitingIn } from './segment-actions';
import type { SegmentRow } from './segment-rows';

const row = {
  outlet: 'Skerry Post',
  paragraph: '3',
  words: '“No,” she said, "never"',
  speaker: 'Ilse Marrend',
  cue: 'said',
  kind: 'Direct',
  status: 'suggested',
  codes: ['Conflict', 'Blame'],
} as unknown as SegmentRow;

test('the file has a head line and a line for each row, quotes doubled', () => {
  expect(segmentsAsCsv([row]).split('\r\n').slice(0, 2)).toEqual([
    '"outlet","paragraph","segment","said by","cue","kind","state","codes"',
    '"Skerry Post","3","“No,” she said, ""never""","Ilse Marrend","said","Direct","suggested","Conflict; Blame"',
  ]);
});

test('only what nobody decided on waits', () => {
  expect(waitingIn([row, { ...row, status: 'accepted' }])).toEqual([row]);
});
