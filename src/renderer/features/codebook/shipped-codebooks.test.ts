import { describe, expect, it } from 'vitest';
import { codeSchema } from '../../../core/model/codebook';
import { codesOf, defaultCodebooks, shippedCodebooks, withFreeKeys } from './shipped-codebooks';

const keysOf = (codes: ReturnType<typeof codesOf>) => codes.flatMap((code) => code.key ?? []);

describe('the codebooks that come with the program', () => {
  it('are Entman’s four, Semetko and Valkenburg’s five, the fifteen policy frames, bias, and attribution quality', () => {
    expect(shippedCodebooks.map((book) => codesOf(book.codes).length)).toEqual([4, 5, 15, 7, 3]);
  });

  it.each(shippedCodebooks.map((book) => [book.name, book] as const))('%s is complete and valid', (_name, book) => {
    expect(book.description).not.toBe('');
    expect(book.source).not.toBe('');
    for (const { children: _children, ...code } of codesOf(book.codes)) {
      const record = { ...code, id: 'c', codebook: 'b', parent: null, order: 1 };
      expect(codeSchema.safeParse(record).success, code.name).toBe(true);
      for (const text of [code.definition, code.include, code.exclude, code.example])
        expect(text.length, code.name).toBeGreaterThan(20);
    }
  });

  it.each(shippedCodebooks.map((book) => [book.name, book] as const))(
    '%s uses each name and each key once',
    (_name, book) => {
      const codes = codesOf(book.codes);
      expect(new Set(codes.map((code) => code.name)).size).toBe(codes.length);
      expect(new Set(keysOf(codes)).size).toBe(keysOf(codes).length);
    },
  );

  it('a new library gets twelve codes in twelve colours', () => {
    const codes = defaultCodebooks.flatMap((book) => codesOf(book.codes));
    expect(new Set(codes.map((code) => code.colour)).size).toBe(12);
    expect(codes).toHaveLength(12);
  });
});

describe('adding one', () => {
  it('leaves out keys that other codes have, in all of the tree', () => {
    const [book] = shippedCodebooks.filter((one) => one.codes.some((code) => code.children));
    if (!book) throw new Error('a codebook with a tree');
    const added = withFreeKeys(book, [{ key: '1' }, { key: '3' }, { key: null }]);
    const keys = keysOf(codesOf(added.codes));
    expect(keys).not.toContain('1');
    expect(keys).not.toContain('3');
    expect(keys).toContain('2');
    expect(codesOf(added.codes).map((code) => code.name)).toEqual(codesOf(book.codes).map((code) => code.name));
  });
});
