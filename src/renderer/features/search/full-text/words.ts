/** Words as the search knows them: where they stand, and the form in which two spellings are one word. */

/** Letters and digits, with what joins them inside a word: "Zelenskyy's" and "1.9" are one, "Moscow-backed" is two. */
const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+|[.,]\p{N}+)*/gu;

export interface FoundWord {
  readonly term: string;
  /** UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

export function* wordsIn(text: string): Generator<FoundWord> {
  for (const match of text.matchAll(word))
    yield { term: fold(match[0]), start: match.index, end: match.index + match[0].length };
}

const wordHere = new RegExp(word.source, 'uy');

/** End of the word that begins there. */
export function endOfWord(text: string, start: number): number {
  wordHere.lastIndex = start;
  return start + (wordHere.exec(text)?.[0].length ?? 0);
}

export const termsOf = (text: string): string[] => (text.match(word) ?? []).map(fold);

/** Forms met before: a library repeats its words, and taking accents off is slow. Bounded, for odd texts. */
const known = new Map<string, string>();
const mostKnown = 200_000;

/** Lower case, without accents and the possessive s: "Müller’s" and "muller" are one word to the search. */
export function fold(token: string): string {
  const before = known.get(token);
  if (before !== undefined) return before;
  const folded = token
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '');
  if (known.size < mostKnown) known.set(token, folded);
  return folded;
}

/** `harbour "on tuesday"`: the groups in quote marks, whose words must stand together. */
export function phrasesOf(query: string): string[] {
  const quoted = [...query.matchAll(/["“„]([^"”“]+)["”“]/gu)].map((match) => termsOf(match[1] ?? '').join(' '));
  return quoted.filter((phrase) => phrase !== '');
}
