/** Direct and reported speech brought to one form: tense shift undone, persons of the speaker made one. */
import { backshift } from './lexicon/sense-words';
import type { SpeechToken } from './speech-tokens';

/** Persons that shift when speech is reported: "we will" becomes "they would", "my" becomes "his". "You" stays apart. */
const SHIFTING = new Set(['i', 'we', 'he', 'she', 'they']);

function shifted(token: SpeechToken): SpeechToken {
  if (token.kind !== 'word') return token;
  if (SHIFTING.has(token.root)) return { ...token, word: 'they', root: 'they' };
  if (token.root === 'be') return { ...token, word: 'be' };
  const base = backshift.get(token.word);
  return base === undefined ? token : { ...token, word: base, root: base };
}

/** The tokens with shifts undone; as many as before, so that positions still hold. */
export const asReported = (tokens: readonly SpeechToken[]): readonly SpeechToken[] => tokens.map(shifted);
