import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

const split = (text: string) => sentences(text).map((span) => text.slice(...span));

describe('sentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'Dr. Adda met J. Smith in the U.S. on Jan. 9. They ate.',
      ['Dr. Adda met J. Smith in the U.S. on Jan. 9.', 'They ate.'],
    ],
    ['It is in the U.S. The talks failed.', ['It is in the U.S.', 'The talks failed.']],
    ['"Go!" he said. "Now."', ['"Go!" he said.', '"Now."']],
    ['It rose 3.5 percent to 1,200.50 euros.', ['It rose 3.5 percent to 1,200.50 euros.']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['これは本。それは水。', ['これは本。', 'それは水。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cover every word once, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '\n', '?', '1'), maxLength: 80 }),
        (text) => {
          const joined = split(text).join('').replace(/\s/g, '');
          return joined === text.replace(/\s/g, '');
        },
      ),
    );
  });
});
