import { describe, expect, it } from 'vitest';
import { ringPath, type Box } from './mark-ring';

const box = (left: number, right: number, top: number, bottom = top + 20): Box => ({ left, right, top, bottom });

describe('the ring around a mark', () => {
  it('has no wall between runs of one line', () => {
    expect(ringPath([box(0, 30, 0), box(30, 50, 0)])).toBe('M0 0 H50 V20 H0 V0 Z');
  });

  it('is one shape over lines that lie under each other', () => {
    expect(ringPath([box(40, 100, 0), box(0, 60, 22)])).toBe('M40 0 H100 V21 H60 V42 H0 V21 H40 V0 Z');
  });

  it('is two shapes from the end of a line to the start of the next', () => {
    expect(ringPath([box(80, 100, 0), box(0, 20, 22)])).toBe('M80 0 H100 V20 H80 V0 Z M0 22 H20 V42 H0 V22 Z');
  });

  it('does not reach over the room between paragraphs', () => {
    expect(ringPath([box(0, 50, 0), box(0, 50, 40)]).match(/Z/g)).toHaveLength(2);
  });

  it('is nothing around nothing', () => {
    expect(ringPath([])).toBe('');
  });
});
