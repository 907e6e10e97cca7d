/**
 * Another acts: the pronoun before a modal that pairs is another one ("it will have to be paid" / "we must pay a
 * heavy price"). Only between persons of different kinds: "he" for "they" is a matter of naming.
 */
import { isModal } from '../lexicon/sense-words';
import type { SpeechToken } from '../speech-tokens';
import { printed, type Found } from './found';
import type { TokenDiff } from './segments';

/** Who is meant, as far as a pronoun says: the matter, the speaker, the one spoken to, others. */
const ACTORS = new Map([
  ...['it', 'this', 'that', 'there'].map((word) => [word, 'matter'] as const),
  ...['i', 'we'].map((word) => [word, 'speaker'] as const),
  ...['you'].map((word) => [word, 'hearer'] as const),
  ...['he', 'she', 'they'].map((word) => [word, 'others'] as const),
]);

const actorOf = (token: SpeechToken | undefined): string | null =>
  token?.kind === 'word' ? (ACTORS.get(token.word) ?? null) : null;

export function findActors(diff: TokenDiff): Found[] {
  const pairs = diff.segments.flatMap((segment) => (segment.kind === 'matched' ? segment.pairs : []));
  return pairs.flatMap((pair): Found[] => {
    const [modalA, modalB] = [diff.a[pair.a], diff.b[pair.b]];
    if (modalA === undefined || modalB === undefined || !isModal(modalA.word) || !isModal(modalB.word)) return [];
    const [a, b] = [diff.a[pair.a - 1], diff.b[pair.b - 1]];
    const [left, right] = [actorOf(a), actorOf(b)];
    if (a === undefined || b === undefined || left === null || right === null || left === right) return [];
    const why = `Who acts has changed: ${printed([a, modalA])} against ${printed([b, modalB])}.`;
    return [{ kind: 'substituted', a: [pair.a - 1, pair.a], b: [pair.b - 1, pair.b], why, risky: true }];
  });
}
