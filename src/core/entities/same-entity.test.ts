import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKeys, isSameEntity, type NamedEntity } from './same-entity';

const person = (name: string): NamedEntity => ({ name, kind: 'person' });
const body = (name: string): NamedEntity => ({ name, kind: 'organisation' });

const shareKey = (a: string, b: string): boolean => {
  const keys = new Set(entityKeys(a));
  return entityKeys(b).some((key) => keys.has(key));
};

describe('two named sources', () => {
  it.each([
    ['Anders Sollovey', 'Anders Sollovei'],
    ['Anders Sollovey', 'Anders Solovey'],
    ['Jory Vandeleer', 'Jory Vandelier'],
    ['Mr. Tarnquist', 'Pim Tarnquist'],
    ['Joaquim Serra', 'Joaquim Serra i Font'],
    ['George Tamberlane Jr.', 'George Tamberlane'],
  ])('%s and %s are one, and are found by a common key', (a, b) => {
    expect(isSameEntity(person(a), person(b))).toBe(true);
    expect(shareKey(a, b)).toBe(true);
  });

  it.each([
    ['Jill Biden', 'Joe Biden'],
    ['Anders Sollovey', 'Marta Sollovey'],
    ['Ivan Ivanov', 'Ivan Ivanova'],
  ])('%s and %s are two persons', (a, b) => {
    expect(isSameEntity(person(a), person(b))).toBe(false);
  });

  it('join bodies with their acronym, never a body with a person of like name', () => {
    expect(isSameEntity(body('International Lighthouse Federation'), body('ILF'))).toBe(true);
    expect(shareKey('International Lighthouse Federation', 'ILF')).toBe(true);
    expect(isSameEntity(body('Ford'), person('Tom Ford'))).toBe(false);
  });

  it('that are the same in one order are so in the other, and share a key', () => {
    const letters = fc.constantFrom(...'abcdeikloprstvyz');
    const word = fc.array(letters, { minLength: 1, maxLength: 9 }).map((all) => {
      const [first = 'X', ...rest] = all;
      return first.toUpperCase() + rest.join('');
    });
    const name = fc.array(word, { minLength: 1, maxLength: 3 });
    const pair = name.chain((words) =>
      fc.record({ a: fc.constant(words), at: fc.nat(words.length - 1), cut: fc.nat(9), put: letters }).map((p) => {
        const changed = p.a[p.at] ?? '';
        const b = p.a.map((w, i) => (i === p.at ? changed.slice(0, p.cut) + p.put + changed.slice(p.cut + 1) : w));
        return [p.a.join(' '), b.join(' ')] as const;
      }),
    );
    fc.assert(
      fc.property(pair, fc.constantFrom(person, body), ([a, b], make) => {
        expect(isSameEntity(make(a), make(b))).toBe(isSameEntity(make(b), make(a)));
        if (isSameEntity(make(a), make(b))) expect(shareKey(a, b)).toBe(true);
      }),
    );
  });
});
