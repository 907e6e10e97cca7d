/** Words that say how exact a number is meant: "more than", "some", "an estimated", "just over", "or so". */
import type { FigureToken } from './figure-tokens';

const before: readonly string[] = [
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'no more than',
  'not more than',
  'no fewer than',
  'no less than',
  'not less than',
  'little more than',
  'slightly more than',
  'far more than',
  'many more than',
  'much more than',
  'well more than',
  'slightly less than',
  'much less than',
  'at least',
  'at most',
  'at the very least',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'as long as',
  'as high as',
  'as low as',
  'some',
  'about',
  'around',
  'roughly',
  'approximately',
  'approx',
  'circa',
  'nearly',
  'almost',
  'virtually',
  'practically',
  'close to',
  'close on',
  'near',
  'just over',
  'just under',
  'just above',
  'just below',
  'just about',
  'just short of',
  'just shy of',
  'short of',
  'shy of',
  'well over',
  'well under',
  'well above',
  'slightly over',
  'slightly under',
  'a little over',
  'a little under',
  'a bit over',
  'over',
  'under',
  'above',
  'below',
  'beyond',
  'upwards of',
  'upward of',
  'north of',
  'south of',
  'in excess of',
  'on the order of',
  'in the order of',
  'in the region of',
  'somewhere around',
  'to around',
  'exactly',
  'precisely',
  'an estimated',
  'estimated',
  'a reported',
  'an alleged',
  'an expected',
  'a projected',
  'a record',
  'an average of',
  'on average',
  'an average',
  'a total of',
  'a maximum of',
  'a minimum of',
  'a mere',
  'mere',
  'merely',
  'only',
  'just',
  'barely',
  'hardly',
  'scarcely',
  'fully',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'reportedly',
  'allegedly',
  'an additional',
  'additional',
  'another',
  'a further',
  'within',
  'more like',
  '~',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
];

/** Phrases by their last word, the longest first: the scan looks back from the number. */
const byFirst = new Map<string, string[][]>();
for (const phrase of before) {
  const words = phrase.split(' ');
  const last = words[words.length - 1] ?? '';
  byFirst.set(
    last,
    [...(byFirst.get(last) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

export interface Approximation {
  readonly phrase: string;
  /** Index of its first token. */
  readonly start: number;
}

/** The longest approximator that ends right before token `at`. */
export function approximatorBefore(tokens: readonly FigureToken[], at: number): Approximation | null {
  const last = tokens[at - 1];
  for (const words of byFirst.get(last?.lower ?? '') ?? []) {
    const start = at - words.length;
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) {
      // "approx." and "est." carry a dot that is a token of its own; it is skipped by the caller.
      return widen(tokens, { phrase: words.join(' '), start });
    }
  }
  return null;
}

/** "at least some", "only about", "just around": two approximators in a row are one. */
function widen(tokens: readonly FigureToken[], found: Approximation): Approximation {
  const last = tokens[found.start - 1]?.lower ?? '';
  for (const words of byFirst.get(last) ?? []) {
    const start = found.start - words.length;
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) {
      return { phrase: `${words.join(' ')} ${found.phrase}`, start };
    }
  }
  return found;
}

const after: readonly string[][] = [
  'or so',
  'or more',
  'or less',
  'or fewer',
  'or thereabouts',
  'or above',
  'or under',
  'at least',
  'at most',
  'plus',
  'odd',
].map((phrase) => phrase.split(' '));

/** An approximator behind the number: "100 or so", "200-odd", "5,000+". */
export function approximatorAfter(
  tokens: readonly FigureToken[],
  at: number,
): { readonly phrase: string; readonly next: number } | null {
  const sign = tokens[at];
  if (sign?.glued && sign.text === '+') return { phrase: 'or more', next: at + 1 };
  const hyphen = sign?.glued === true && sign.text === '-';
  const from = hyphen ? at + 1 : at;
  for (const words of after) {
    if ((words.length === 1) !== hyphen) continue;
    if (
      words.every((word, index) => tokens[from + index]?.lower === word) &&
      tokens[from + words.length]?.lower !== 'than'
    )
      return { phrase: words.join(' '), next: from + words.length };
  }
  return null;
}
