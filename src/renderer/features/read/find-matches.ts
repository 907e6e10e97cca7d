/** Plain search in one text: every place where the words stand, whatever their case or the style of their quote marks. */
import type { Span } from '../../../core/model/span';

/** One character for one, so that offsets stay: curly marks to straight ones, dashes to hyphens. */
const fold = (text: string): string =>
  text
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });

export function findMatches(text: string, words: string, limit = 2000): Span[] {
  const wanted = fold(words.trim());
  if (wanted === '') return [];
  const folded = fold(text);
  const matches: Span[] = [];
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && matches.length < limit;
    at = folded.indexOf(wanted, at + wanted.length)
  )
    matches.push([at, at + wanted.length]);
  return matches;
}
