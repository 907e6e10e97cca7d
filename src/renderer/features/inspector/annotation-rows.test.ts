import { expect, test } from 'vitest';
import type { Coding } from '../../../core/model/coding';
import type { Quotation } from '../../../core/model/quotation';
import { annotationRows } from './annotation-rows';

const text = '“No,” said Ilse Marrend. The bridge was shut.';
const quotation = (parts: Partial<Quotation>): Quotation =>
  ({
    id: 'q1',
    article: 'a1',
    kind: 'quotation',
    content: [[0, 5]],
    sources: [{ span: [11, 23], entity: null }],
    status: 'suggested',
    ...parts,
  }) as unknown as Quotation;
const coding = { id: 'c1', article: 'a1', code: 'k1', spans: [[25, 44]], status: 'accepted' } as unknown as Coding;
const names = { text, entities: new Map(), codes: new Map() };

test('quotations and codes stand in the order of the text', () => {
  const rows = annotationRows({ quotations: [quotation({ content: [[30, 36]] })], codings: [coding] }, names);
  expect(rows.map(({ id }) => id)).toEqual(['c1', 'q1']);
});

test('a speaker without a record is called by the words of the text', () => {
  expect(annotationRows({ quotations: [quotation({})], codings: [] }, names)[0]).toMatchObject({
    title: 'Ilse Marrend',
    words: '“No,”',
  });
});

test('what was rejected is gone, a scare quote has no speaker', () => {
  const rows = annotationRows(
    { quotations: [quotation({ status: 'rejected' }), quotation({ kind: 'scare', sources: [] })], codings: [] },
    names,
  );
  expect(rows.map(({ title }) => title)).toEqual(['Scare quote']);
});
