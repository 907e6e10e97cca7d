import { describe, expect, it } from 'vitest';
import { codeSchema, type Code } from '../model/codebook';
import { entitySchema } from '../model/entity';
import { quotationSchema } from '../model/quotation';
import { codeFromRecords, quotationFromRecord } from './from-records';

const code = (id: string, parent: string | null): Code =>
  codeSchema.parse({
    id,
    codebook: 'b1',
    parent,
    name: id.toUpperCase(),
    definition: '',
    include: '',
    exclude: '',
    example: '',
    colour: 1,
    key: null,
    order: 0,
  });

describe('records as material of a report', () => {
  it('names a code with its parents, and does not run in a circle', () => {
    const codes = new Map(
      [code('c', 'b'), code('b', 'a'), code('a', null), code('x', 'y'), code('y', 'x')].map((c) => [c.id as string, c]),
    );
    const nameOf = (id: string) => codeFromRecords(codes.get(id) ?? code('none', null), codes, new Map()).name;
    expect(nameOf('c')).toBe('A / B / C');
    expect(nameOf('x')).toBe('Y / X');
  });

  it('resolves the speaker by its entity', () => {
    const entity = entitySchema.parse({
      id: 'e1',
      name: 'Bo Lind',
      aliases: [],
      kind: 'person',
      naming: 'named',
      role: 'warden',
    });
    const quotation = quotationSchema.parse({
      id: 'q1',
      article: 'a1',
      kind: 'quotation',
      content: [[0, 4]],
      quoted: [],
      cue: null,
      sources: [
        { span: [5, 7], entity: 'e1' },
        { span: [8, 9], entity: null },
      ],
      onBehalfOf: null,
      chain: [],
      directness: 'indirect',
      polarity: 'affirmed',
      origin: { kind: 'coder', coder: 'M. Oyel' },
      status: 'accepted',
      reviewedBy: null,
      createdAt: '2024-05-01T10:00:00.000Z',
      updatedAt: '2024-05-01T10:00:00.000Z',
      note: '',
    });
    const { sources } = quotationFromRecord(quotation, new Map([['e1', entity]]));
    expect(sources.map((s) => [s.name, s.role])).toEqual([
      ['Bo Lind', 'warden'],
      [null, null],
    ]);
  });
});
