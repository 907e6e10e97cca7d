/** Does a day named in a clause lie ahead or behind? The nearest verb before it decides, else the nearest one after it. */
import { lowerAt, type FigureContext } from './figure-context';

/** Words that look ahead by themselves. */
const AHEAD = new Set(
  'will shall scheduled slated expected due upcoming would should plans planning planned'.split(' '),
);

/** Words that report what has happened. */
const BEHIND = new Set(
  'said told was were had has have did announced called asked came made took went spoke met wrote gave held began ended reported confirmed died killed left says fell rose broke sank'.split(
    ' ',
  ),
);

/** How many words on either side are looked at. */
const REACH = 12;

export type Tense = 'ahead' | 'behind' | null;

/** Tense of the clause around the tokens from `at` up to `next`. */
export function tenseAround(context: FigureContext, at: number, next: number): Tense {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index -= 1) {
    if (isBorder(context, index)) break;
    const tense = tenseOf(context, index);
    if (tense) return tense;
  }
  for (let index = next; index < next + REACH && index < context.tokens.length; index += 1) {
    if (isBorder(context, index)) break;
    const tense = tenseOf(context, index);
    if (tense) return tense;
  }
  return null;
}

/** A full stop after a word of one letter or a short month name is an abbreviation. */
function isBorder(context: FigureContext, index: number): boolean {
  const text = lowerAt(context, index);
  if (/^[;!?“”"]$/u.test(text)) return true;
  return text === '.' && lowerAt(context, index - 1).length > 4;
}

function tenseOf(context: FigureContext, index: number): Tense {
  const word = lowerAt(context, index);
  const before = lowerAt(context, index - 1);
  if (AHEAD.has(word)) return 'ahead';
  if (word === 'set' && /^(?:for|to)$/u.test(lowerAt(context, index + 1))) return 'ahead';
  if (word === 'to' && /^(?:is|are|set|due|was|were)$/u.test(before)) return 'ahead';
  if (BEHIND.has(word)) return lowerAt(context, index + 1) === 'to' ? null : 'behind';
  return context.tokens[index]?.kind === 'word' && /[^e]ed$/u.test(word) ? 'behind' : null;
}
