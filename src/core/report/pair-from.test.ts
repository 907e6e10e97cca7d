import { describe, expect, it } from 'vitest';
import type { Family, FamilyMember } from '../model/comparison';
import { pairFrom } from './pair-from';

const member = (file: string): FamilyMember => ({
  ...{ file, text: '“We know”', quotation: 'q1', speaker: null, naming: null, cue: null, directness: 'direct' },
  span: [0, 9],
  spans: [[0, 9]],
});

const family = (reference: number): Family => ({
  ...{ id: 'f1', key: 'family:k', reference, members: [member('a'), member('b')] },
  pairs: [
    {
      ...{ a: 0, b: 1, wording: 'altered', senseAtRisk: false },
      alterations: [
        { kind: 'inserted', a: [4, 4], b: [4, 9] },
        { kind: 'negation', a: [2, 3], b: [2, 2] },
      ],
      why: '“well” stands only in the second wording.',
    },
  ],
});

describe('a pair seen from the reference', () => {
  it('stays as it is where the reference is told first', () => {
    expect(pairFrom(family(0), 1)).toMatchObject({ a: 0, b: 1, why: '“well” stands only in this version.' });
    expect(pairFrom(family(0), 0)).toBeUndefined();
  });

  it('is turned round where the reference is the later one: what it has more was left out here', () => {
    expect(pairFrom(family(1), 0)).toMatchObject({
      ...{ a: 1, b: 0, why: '“well” stands only in the reference.' },
      alterations: [
        { kind: 'elided-hidden', a: [4, 9], b: [4, 4] },
        { kind: 'negation', a: [2, 2], b: [2, 3] },
      ],
    });
  });
});
