import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../core/model/comparison';
import type { Column } from './columns';
import { omissionRows } from './omission-rows';

const text = 'The pier has 14 cracks.';
const columns = [{ id: 'a', text }] as unknown as readonly Column[];

const compared = (parts: object): Comparison => ({ figures: [], ...parts }) as unknown as Comparison;
const omission = { key: 'omission:f1', kind: 'figure', what: 'cracks: 14', evidence: [], absentIn: ['c'], why: '' };

describe('rows of the omissions', () => {
  it('name the thing counted, and give each outlet its own value', () => {
    const values = [
      { file: 'a', span: [13, 15], text: '14', value: 14, approximator: null },
      { file: 'b', span: [3, 5], text: '11', value: 11, approximator: 'about' },
      { file: 'b', span: [9, 11], text: '11', value: 11, approximator: 'about' },
    ];
    const figures = [{ key: 'f1', counted: 'cracks', values }];
    const [row] = omissionRows(compared({ omissions: [omission], figures }), columns);
    expect(row?.label).toBe('cracks');
    expect([...(row?.printed ?? [])]).toEqual([
      ['a', '14'],
      ['b', 'about 11'],
    ]);
  });

  it('read a figure that stands in no row of the ledger from the text', () => {
    const single = { ...omission, key: 'omission:figure:a@13', evidence: [{ file: 'a', span: [13, 15] }] };
    const [row] = omissionRows(compared({ omissions: [single] }), columns);
    expect([row?.label, row?.printed.get('a')]).toEqual(['cracks', '14']);
  });

  it('leave statements as they are', () => {
    const statement = { ...omission, kind: 'statement', what: 'Nobody was hurt: 14' };
    const [row] = omissionRows(compared({ omissions: [statement] }), columns);
    expect([row?.label, row?.printed.size]).toEqual(['Nobody was hurt: 14', 0]);
  });
});
