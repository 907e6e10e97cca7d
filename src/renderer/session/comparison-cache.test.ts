import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../core/model/comparison';
import type { EventId } from '../../core/model/ids';
import { known, remember, type Comparable } from './comparison-cache';

const input = (version: string): Comparable => ({ articles: [], version });
const made = (name: string): Comparison => ({ name }) as unknown as Comparison;
const id = (name: string): EventId => name as EventId;

describe('comparisons kept', () => {
  it('are given back for equal input only', () => {
    remember(id('e'), input('1'), made('first'));
    expect(known(id('e'), input('1'))).toEqual(made('first'));
    expect(known(id('e'), input('2'))).toBeNull();
    expect(known(id('other'), input('1'))).toBeNull();
  });

  it('are few: the event compared longest ago is forgotten', () => {
    for (let n = 0; n < 7; n += 1) remember(id(`e${n}`), input('1'), made(`${n}`));
    expect(known(id('e0'), input('1'))).toBeNull();
    expect(known(id('e6'), input('1'))).toEqual(made('6'));
  });
});
