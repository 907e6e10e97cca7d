/** Names for paired words that are not equal: another form, another spelling, another number, another modal. */
import { numberValue, sameQuantity } from '../lexicon/numbers';
import { differsByNegativePrefix, modalMeaning } from '../lexicon/sense-words';
import { foldSpelling } from '../stem';
import type { SpeechToken } from '../speech-tokens';
import type { AlterationKind } from '../../model/comparison';
import type { TokenPair } from './align-tokens';
import { printed, type Found } from './found';
import type { TokenDiff } from './segments';

/** "a" and "an" follow the next word, "he-he" and "he he" are one: no alterations of their own. */
const isNothing = (a: SpeechToken, b: SpeechToken): boolean => a.root === 'a' && b.root === 'a';

function kindOfPair(a: SpeechToken, b: SpeechToken, pair: TokenPair): AlterationKind {
  if (pair.quality === 'number') return numberValue(a.word) === numberValue(b.word) ? 'name' : 'number';
  if (pair.quality === 'modal') return 'modality';
  if (differsByNegativePrefix(a.word, b.word)) return 'negation';
  if (pair.quality === 'spelling' || foldSpelling(a.word) === foldSpelling(b.word)) return 'name';
  return 'inflected';
}

function explain(kind: AlterationKind, a: SpeechToken, b: SpeechToken): string {
  const change = `${printed([a])} against ${printed([b])}`;
  if (kind === 'number') return `The figure differs: ${change}.`;
  if (kind === 'modality') return `How certain or binding it is has changed: ${change}.`;
  if (kind === 'negation') return `What one wording denies the other does not: ${change}.`;
  if (kind === 'name') return `Spelled or named differently: ${change}.`;
  return `Another form of the word: ${change}.`;
}

/** "thirty years" / "three decades": another way to say the same quantity. */
function sameInOtherUnit(diff: TokenDiff, a: SpeechToken, b: SpeechToken, pair: TokenPair): boolean {
  const [left, right] = [numberValue(a.word), numberValue(b.word)];
  const [unitA, unitB] = [diff.a[pair.a + 1]?.root ?? '', diff.b[pair.b + 1]?.root ?? ''];
  return left !== null && right !== null && left !== right && sameQuantity(left, unitA, right, unitB);
}

/** "will have to" / "must": other words, as binding; "might" / "may" are another modal all the same. */
export function sameModality(diff: TokenDiff, pair: TokenPair | undefined): boolean {
  if (pair?.quality !== 'modal') return false;
  const read = (tokens: readonly SpeechToken[], at: number) => {
    const words = tokens.slice(at, at + 4).map((t) => t.word);
    return { meaning: modalMeaning(words, 0), isPhrase: modalMeaning(words, 0) !== modalMeaning(words.slice(0, 1), 0) };
  };
  const [x, y] = [read(diff.a, pair.a), read(diff.b, pair.b)];
  return x.meaning === y.meaning && (x.isPhrase || y.isPhrase);
}

/** The alteration that a pair of unequal words is; null for equal ones. */
export function classifyPair(diff: TokenDiff, pair: TokenPair): Found | null {
  const [a, b] = [diff.a[pair.a], diff.b[pair.b]];
  if (a === undefined || b === undefined || pair.quality === 'exact' || isNothing(a, b)) return null;
  if (sameInOtherUnit(diff, a, b, pair)) {
    const why = `${printed([a])} against ${printed([b])}: the same quantity in another unit.`;
    return { kind: 'substituted', a: [pair.a, pair.a + 1], b: [pair.b, pair.b + 1], why };
  }
  if (sameModality(diff, pair)) {
    const why = `${printed([a])} against ${printed([b])}: as binding in both.`;
    return { kind: 'substituted', a: [pair.a, pair.a + 1], b: [pair.b, pair.b + 1], why };
  }
  const kind = kindOfPair(a, b, pair);
  return { kind, a: [pair.a, pair.a + 1], b: [pair.b, pair.b + 1], why: explain(kind, a, b) };
}
