import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../core/model/codebook';
import { codebookIdSchema, codeIdSchema } from '../../../core/model/ids';
import { treeOrder } from './code-choices';
import { placeFor, siblingsOf, type Direction } from './code-place';

const id = (text: string) => codeIdSchema.parse(text);
const texts = { definition: '', include: '', exclude: '', example: '' };
const code = (name: string, order: number, parent: string | null = null): Code => ({
  ...texts,
  id: id(name),
  codebook: codebookIdSchema.parse('b'),
  parent: parent === null ? null : id(parent),
  name,
  colour: 1,
  key: null,
  order,
});

/** a, b (with c, d below it), e */
const tree = [code('a', 1), code('b', 2), code('e', 3), code('c', 1, 'b'), code('d', 2, 'b')];

function moved(codes: readonly Code[], name: string, direction: Direction): readonly Code[] {
  const one = codes.find((other) => other.name === name);
  const place = one ? placeFor(codes, one, direction) : null;
  return place ? codes.map((other) => (other === one ? { ...other, ...place } : other)) : codes;
}

/** `a b(c d) e` */
const shown = (codes: readonly Code[], parent: Code['parent'] = null): string =>
  siblingsOf(codes, parent)
    .map((one) => `${one.name}${siblingsOf(codes, one.id).length > 0 ? `(${shown(codes, one.id)})` : ''}`)
    .join(' ');

describe('moving a code by a key', () => {
  it('goes up and down among its siblings', () => {
    expect(shown(moved(tree, 'b', 'up'))).toBe('b(c d) a e');
    expect(shown(moved(tree, 'b', 'down'))).toBe('a e b(c d)');
    expect(shown(moved(tree, 'd', 'up'))).toBe('a b(d c) e');
  });
  it('goes below the one above it, and out to the place after its parent', () => {
    expect(shown(moved(tree, 'e', 'in'))).toBe('a b(c d e)');
    expect(shown(moved(tree, 'c', 'out'))).toBe('a b(d) c e');
  });
  it('stays where there is nowhere to go', () => {
    for (const [name, direction] of [
      ['a', 'up'],
      ['e', 'down'],
      ['a', 'in'],
      ['b', 'out'],
    ] as const)
      expect(shown(moved(tree, name, direction))).toBe('a b(c d) e');
  });
  it('never loses a code, whatever is pressed', () => {
    const press = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('up', 'down', 'in', 'out'));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 25 }), (presses) => {
        const after = presses.reduce<readonly Code[]>(
          (codes, [name, way]) => moved(codes, name, way as Direction),
          tree,
        );
        expect(
          treeOrder(after)
            .map((one) => one.name)
            .sort(),
        ).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });
});
