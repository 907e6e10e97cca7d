/**
 * Where the text calls somebody by a description: "The judge set a date.", "On Monday, the presumptive nominee returned fire".
 * A pronoun behind such a place means whom the description means; who that is, is decided only when a pronoun asks.
 */
import type { Lexeme } from '../text/lexemes';
import { isPersonNoun } from '../text/person-nouns';
import type { Span } from '../text/span';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  looksFinite,
  modals,
  prepositions,
  relatives,
} from '../text/word-classes';
import { isEpithet } from './descriptions';

export interface DescribedUse {
  readonly span: Span;
  readonly words: readonly Lexeme[];
  readonly head: string;
  readonly definite: boolean;
  /** Nothing but a connecting word or an adverbial with its comma stands before it in the sentence. */
  readonly opens: boolean;
}

/** Words between article and noun: "the embattled two-term Republican governor". */
const LONGEST = 5;

/** Words behind which a clause, and its subject, begins. */
const OPENER = /^(?:[,;:—–-]|--|but|and|so|yet|when|while|as|after|before|because|then|meanwhile|still|later)$/;

export function describedUses(paragraphs: readonly { readonly lexemes: readonly Lexeme[] }[]): DescribedUse[] {
  return paragraphs.flatMap(({ lexemes }) => {
    const found: DescribedUse[] = [];
    lexemes.forEach((word, i) => {
      if (word.lower !== 'the' && word.lower !== 'a' && word.lower !== 'an') return;
      const use = useAt(lexemes, i);
      if (use !== null) found.push(use);
    });
    return found;
  });
}

function useAt(lexed: readonly Lexeme[], from: number): DescribedUse | null {
  let head = -1;
  let i = from + 1;
  for (; i <= from + LONGEST; i += 1) {
    const word = lexed[i];
    if (word?.kind !== 'word' || isClosed(word.lower)) break;
    if (isPersonNoun(word.lower) || isEpithet(word.lower)) head = i;
    else if (looksFinite(word.lower)) break;
  }
  const next = lexed[head + 1];
  // "the mayor Ada Park": the name itself is a mention
  const definite = lexed[from]?.lower === 'the';
  if (head === -1 || (next?.kind === 'word' && (next.capital || (!definite && !mayFollow(next))))) return null;
  const first = lexed[from];
  const last = lexed[head];
  if (first === undefined || last === undefined) return null;
  const before = lexed[from - 1];
  return {
    span: [first.start, last.end],
    words: lexed.slice(from, head + 1),
    head: last.lower,
    definite,
    opens: before === undefined || first.capital || OPENER.test(before.lower),
  };
}

/** What stands behind a whole phrase: a verb, an adverb, a closed word; "a general [rule]" goes on, "the mayor [Ada Park]" is a name. */
const mayFollow = (word: Lexeme): boolean =>
  isClosed(word.lower) || looksFinite(word.lower) || isAdverb(word.lower) || /[^s]s$/.test(word.lower);

const isClosed = (word: string): boolean =>
  prepositions.has(word) ||
  determiners.has(word) ||
  coordinators.has(word) ||
  relatives.has(word) ||
  auxiliaries.has(word) ||
  modals.has(word);
