/** Stutters and false starts: "he – he makes", "our – our presence", "th-they", "we will – we are going". */
import { isFiller } from '../lexicon/sense-words';
import type { SpeechToken } from '../speech-tokens';
import type { Range } from './found';

type Tokens = readonly SpeechToken[];

const repeats = (tokens: Tokens, from: number, other: number, length: number): boolean =>
  length > 0 &&
  Array.from({ length }, (_, n) => n).every((n) => {
    const word = tokens[from + n]?.word;
    return word !== undefined && word === tokens[other + n]?.word;
  });

/** "th" before "they": a broken-off start of the next word, joined to it by a dash in print. */
function brokenOff(tokens: Tokens, [from, to]: Range): boolean {
  const broken = tokens[to - 1];
  const next = tokens[to];
  if (to - from !== 1 || broken === undefined || next === undefined) return false;
  const close = next.span[0] - broken.span[1] <= 3 && next.span[0] > broken.span[1];
  return close && broken.word.length < next.word.length && next.word.startsWith(broken.word) && broken.word.length <= 3;
}

/** Are the tokens of the range said again right after (or right before) it, or mere hesitation sounds? */
export function isStutter(tokens: Tokens, range: Range): boolean {
  const [from, to] = range;
  const run = tokens.slice(from, to).filter((t) => t.kind === 'word');
  if (run.length === 0 || run.length > 4) return false;
  if (run.every((t) => isFiller(t.word))) return true;
  const length = to - from;
  return repeats(tokens, from, to, length) || repeats(tokens, from, from - length, length) || brokenOff(tokens, range);
}
