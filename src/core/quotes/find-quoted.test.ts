import { describe, expect, it } from 'vitest';
import { findQuoted } from './find-quoted';

/** Quoted parts of a text whose paragraphs are its lines; `>` marks one that goes on, `!` one that was never closed. */
function parts(text: string): string[] {
  let at = 0;
  const spans = text.split('\n').map((line): [number, number] => {
    const span: [number, number] = [at, at + line.length];
    at += line.length + 1;
    return span;
  });
  return findQuoted(text, spans).map((p) => `${text.slice(...p.span)}${p.continues ? '>' : p.closed ? '' : '!'}`);
}

describe('quoted parts', () => {
  it.each([
    ['straight and curly', 'He said "no" and “yes”.', ['"no"', '“yes”']],
    [
      'British single marks beside apostrophes',
      "'We don't dig till they're out,' said the workers' union.",
      ["'We don't dig till they're out,'"],
    ],
    ['a possessive inside single marks', "'The workers' strike is over,' he said.", ["'The workers' strike is over,'"]],
    ['elisions', "The '80s were rock 'n' roll, 'til they weren't.", []],
    ['guillemets', 'Elle dit : « Non. » Il dit «Si».', ['« Non. »', '«Si»']],
    ['guillemets pointing inwards', 'Er sagt: »Ja.«', ['»Ja.«']],
    ['low-high marks', '„Ja“, sagt sie. „Nein”, sagt er.', ['„Ja“', '„Nein”']],
    ['Swedish marks', '”Ja”, säger hon.', ['”Ja”']],
    ['corner brackets', '「祖父は『海』と言った」', ['「祖父は『海』と言った」']],
    ['nested marks', '“She said ‘go’ and went.”', ['“She said ‘go’ and went.”']],
    [
      'straight marks inside straight marks',
      '"They call it "progress" and go," he said.',
      ['"They call it "progress" and go,"'],
    ],
    ['doubled apostrophes', "''No one told the cows,'' he said.", ["''No one told the cows,''"]],
    ['inches', 'A 6\'2" man with a 5" blade.', []],
    ['paragraphs with one closing mark', '“One.\n“Two.\n“Three.”', ['“One.>', '“Two.>', '“Three.”']],
    ['a forgotten closing mark', '"We shall see, he said.\n"No," said Lind.', ['"We shall see,!', '"No,"']],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });
});
