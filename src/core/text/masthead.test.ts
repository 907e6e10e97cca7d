import { describe, expect, it } from 'vitest';
import { shownOutlet } from './masthead';

describe('an outlet’s name', () => {
  it('is written as names are, where the masthead is in capitals', () => {
    expect(shownOutlet('THE PORT LISK COURIER')).toBe('The Port Lisk Courier');
    expect(shownOutlet('VOICE OF THE NORTH')).toBe('Voice of the North');
    expect(shownOutlet('NEW SKERRY POST')).toBe('New Skerry Post');
    expect(shownOutlet('ÉCHO-MIDI')).toBe('Écho-Midi');
  });
  it('keeps abbreviations', () => {
    expect(shownOutlet('BBC NEWS')).toBe('BBC News');
    expect(shownOutlet('ABC RADIO')).toBe('ABC Radio');
    expect(shownOutlet('CNN')).toBe('CNN');
  });
  it('leaves a name that has small letters alone', () => {
    expect(shownOutlet('Courier DAILY')).toBe('Courier DAILY');
  });
});
