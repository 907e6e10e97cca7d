/** A statement as it is looked for in other articles: its words by their keys, each with its weight and its matter. */
import type { OmissionArticle, OmissionSentence, OmissionWord } from './presence';
import { matterOf } from './near-meaning';

/** `matter`: what the word is about (`core/omissions/near-meaning`), or the acronym that it belongs to; null for most. */
export interface Term {
  readonly base: number;
  readonly matter: string | null;
}
export type Statement = ReadonlyMap<number, Term>;

/** What each word of an article is about. Words are told apart by identity. */
export type Matters = ReadonlyMap<OmissionWord, string>;

export const statementOf = (words: readonly OmissionWord[], matters: Matters): Statement =>
  new Map(words.map((word) => [word.key, { base: word.base, matter: matters.get(word) ?? null }]));

/** Copies of one wording are looked for once. */
export function distinct(variants: readonly Statement[]): readonly Statement[] {
  const bySignature = new Map(variants.map((terms) => [[...terms.keys()].sort((x, y) => x - y).join(), terms]));
  return [...bySignature.values()];
}

export const contentWords = (statement: Statement): number =>
  [...statement.values()].filter(({ base }) => base >= 1).length;

export function mattersOf({ article, sentences }: OmissionArticle): Matters {
  const matters = new Map<OmissionWord, string>();
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      const matter = matterOf(word.plain);
      if (matter !== null) matters.set(word, matter);
      else if (ACRONYM.test(article.text.slice(...word.span))) matters.set(word, `acronym ${word.plain}`);
    }
    for (const [acronym, words] of longNames(sentence, article.text))
      for (const word of words) matters.set(word, `acronym ${acronym}`);
  }
  return matters;
}

/** "OSCE", "NATO"; two letters are too often initials. */
const ACRONYM = /^\p{Lu}{3,6}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Words that names hold without giving them a letter: "Organization for Security and Cooperation in Europe". */
const SMALL = /^(?:of|for|and|in|the|on|to)$/;
const SHORTEST = 3;

/** Runs of capitalised words with the acronym that they make. */
function longNames({ words }: OmissionSentence, text: string): [acronym: string, words: OmissionWord[]][] {
  const found: [string, OmissionWord[]][] = [];
  let run: OmissionWord[] = [];
  const end = () => {
    if (run.length >= SHORTEST) found.push([run.map((word) => word.plain.charAt(0)).join(''), run]);
    run = [];
  };
  for (const word of words) {
    if (CAPITAL.test(text.slice(...word.span))) run.push(word);
    else if (!SMALL.test(word.plain)) end();
  }
  end();
  return found;
}
