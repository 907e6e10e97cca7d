/**
 * An article as the index keeps it: its words as numbers in their order, with where each begins. Places and phrases are
 * then looked up in a few thousand numbers, and no text is read again while one types.
 */
import { endOfWord, wordsIn, type FoundWord } from './words';

/** Gives each different word a number, from 0 on, and keeps it. */
export interface Vocabulary {
  readonly numberOf: (term: string) => number;
  /** Undefined for a word that no article has. */
  readonly known: (term: string) => number | undefined;
  readonly term: (number: number) => string;
  /** All words, in the order of their letters. */
  readonly sorted: () => readonly string[];
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  let sorted: readonly string[] | null = null;
  return {
    numberOf: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      sorted = null;
      numbers.set(term, terms.length);
      terms.push(term);
      return terms.length - 1;
    },
    known: (term) => numbers.get(term),
    term: (number) => terms[number] ?? '',
    sorted: () => (sorted ??= [...terms].sort()),
  };
}

export interface WordList {
  /** Numbers of the words, in their order. */
  readonly words: Uint32Array;
  /** Where each begins, UTF-16 units. */
  readonly starts: Uint32Array;
}

export function readWords(text: string, { numberOf }: Vocabulary): WordList {
  const words: number[] = [];
  const starts: number[] = [];
  for (const { term, start } of wordsIn(text)) {
    words.push(numberOf(term));
    starts.push(start);
  }
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts) };
}

/** Those of the text's words that are among the wanted ones, in their order. */
export function wordsAmong(
  text: string,
  { words, starts }: WordList,
  wanted: ReadonlySet<number>,
  { term }: Vocabulary,
): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (!wanted.has(word)) continue;
    const start = starts[at] ?? 0;
    found.push({ term: term(word), start, end: endOfWord(text, start) });
  }
  return found;
}

/** Do the words stand together somewhere in the list, in this order? */
export function holdsTogether(words: Uint32Array, phrase: readonly number[]): boolean {
  for (let from = 0; from + phrase.length <= words.length; from += 1)
    if (phrase.every((word, at) => words[from + at] === word)) return true;
  return false;
}
