/**
 * What an alignment says about copying between two articles, before any question of direction. Two kinds of evidence:
 * sentences of the outlet's own in the same words (two reporters share a speaker's words, not their own), and the same
 * order of matter nearly throughout (a reworded copy keeps structure, figures and names, but no words in a row).
 */
import { sentencesOf, wordsOf, type AlignedPassage, type ArticleAlignment } from './align-articles';
import type { ArticleReading } from './read-article';

export interface PairEvidence {
  readonly alignment: ArticleAlignment;
  /** Passages that count as taken over. */
  readonly taken: readonly AlignedPassage[];
  /** Parts of the body texts of a and of b that the passages taken over make up, 0 to 1. */
  readonly share: Shares;
  /** The same without passages that are hardly more than a shared quotation: what an agency's report explains. */
  readonly ownShare: Shares;
  readonly kind: 'verbatim' | 'edited' | 'reworded';
  /** The proof, for the sentence in plain words. */
  readonly proof: 'structure' | 'wording';
  /** Longest run of the outlets' own words, in words. */
  readonly ownRun: number;
}

export interface Shares {
  readonly a: number;
  readonly b: number;
}

/** A run of the outlet's own words that chance, a title or an institution's name does not explain. */
const LONG_RUN = 12;
/** With the rest of the sentence alike, a shorter run will do. “the Organization for Security and Co-operation in Europe” has 7. */
const RUN_IN_LIKE_SENTENCE = 8;
/** Two such sentences, or one with a long run. */
const LIKE_SENTENCES = 2;
/** “Mayor Ilse Tarn said on Monday” beside a quotation is no more than anybody would write. */
const OWN_RUN = 6;
const MOSTLY_OWN = 12;
/** Independent reports of one event align over a quarter of either at most; reworded copies over nine tenths. */
const COPIED_STRUCTURE = 0.45;
const STRUCTURE_PASSAGES = 5;
/** Passages of which both sides have so many words of the outlet's own: two reporters of one hearing share its quotations, in its order. */
const TELLING_OWN = 8;
/** Mean likeness of the passages of a reworded copy is 0.65 and more, of chance alignments 0.35 to 0.5. */
const STRUCTURE_LIKENESS = 0.5;
/** Passages next to each other in both articles. */
const IN_ORDER = 0.6;

const known = new WeakMap<ArticleAlignment, PairEvidence | null>();

/** Null where nothing shows that words went from one to the other or came from a third text. Weighed once a pair. */
export function pairEvidence(alignment: ArticleAlignment): PairEvidence | null {
  const remembered = known.get(alignment);
  if (remembered !== undefined) return remembered;
  const weighed = weighPair(alignment);
  known.set(alignment, weighed);
  return weighed;
}

/** Larger of the two parts that one article of each pair owes to the other or to their common source; by files. */
export function copiedShares(alignments: readonly ArticleAlignment[]): (a: string, b: string) => number {
  const shares = new Map<string, number>();
  for (const alignment of alignments) {
    const share = pairEvidence(alignment)?.share;
    if (share === undefined) continue;
    const [a, b] = [alignment.a.article.file, alignment.b.article.file];
    for (const key of [`${a}\n${b}`, `${b}\n${a}`]) shares.set(key, Math.min(1, Math.max(share.a, share.b)));
  }
  return (a, b) => shares.get(`${a}\n${b}`) ?? 0;
}

function weighPair(alignment: ArticleAlignment): PairEvidence | null {
  const body = alignment.passages.filter((p) => isBody(alignment, p));
  const like = body.filter((p) => p.wording.kind !== 'reworded');
  const own = like.filter((p) => p.wording.ownRun >= RUN_IN_LIKE_SENTENCE);
  const ownRun = Math.max(0, ...like.map((p) => p.wording.ownRun));
  if (hasCopiedStructure(alignment, body)) return evidenceOf(alignment, body, 'structure', ownRun);
  if (ownRun < LONG_RUN && own.length < LIKE_SENTENCES) return null;
  return evidenceOf(alignment, withNeighbours(body, like), 'wording', ownRun);
}

function evidenceOf(
  alignment: ArticleAlignment,
  taken: readonly AlignedPassage[],
  proof: PairEvidence['proof'],
  ownRun: number,
): PairEvidence {
  const own = taken.filter((p) => p.wording.ownRun >= OWN_RUN || ownWords(alignment, p, 'b') >= MOSTLY_OWN);
  return {
    alignment,
    taken,
    share: sharesOf(alignment, taken),
    ownShare: sharesOf(alignment, own),
    kind: kindOf(alignment, taken),
    proof,
    ownRun,
  };
}

function hasCopiedStructure(alignment: ArticleAlignment, body: readonly AlignedPassage[]): boolean {
  const telling = body.filter((p) =>
    (['a', 'b'] as const).every((side) => ownWords(alignment, p, side) >= TELLING_OWN),
  );
  if (telling.length < STRUCTURE_PASSAGES) return false;
  const coverage = Math.max(ownCoverage(alignment, body, 'a'), ownCoverage(alignment, body, 'b'));
  const likeness = body.reduce((n, p) => n + p.likeness, 0) / body.length;
  return coverage >= COPIED_STRUCTURE && likeness >= STRUCTURE_LIKENESS && inOrder(body) >= IN_ORDER;
}

/** Part of the passages that follow, in the second article, right upon the one before them in the first. */
function inOrder(passages: readonly AlignedPassage[]): number {
  const steps = passages.slice(1).filter((p, i) => {
    const gap = p.b[0] - (passages[i]?.b[1] ?? 0);
    return gap >= 0 && gap <= 2;
  });
  return steps.length / Math.max(1, passages.length - 1);
}

/** A reworded sentence beside a copied one in both articles was copied with it. */
function withNeighbours(body: readonly AlignedPassage[], like: readonly AlignedPassage[]): readonly AlignedPassage[] {
  const isLike = new Set(like);
  return body.filter(
    (p, i) =>
      isLike.has(p) ||
      (p.likeness >= STRUCTURE_LIKENESS && [body[i - 1], body[i + 1]].some((n) => beside(p, n, isLike))),
  );
}

function beside(p: AlignedPassage, neighbour: AlignedPassage | undefined, like: ReadonlySet<AlignedPassage>): boolean {
  if (!neighbour || !like.has(neighbour) || neighbour.block !== p.block) return false;
  return touches(p.a, neighbour.a) && touches(p.b, neighbour.b);
}

const touches = (x: readonly [number, number], y: readonly [number, number]) => x[1] === y[0] || y[1] === x[0];

const isBody = ({ a, b }: ArticleAlignment, p: AlignedPassage): boolean =>
  sentencesOf(a, p.a).some((s) => s.body) && sentencesOf(b, p.b).some((s) => s.body);

const sharesOf = (alignment: ArticleAlignment, passages: readonly AlignedPassage[]): Shares => ({
  a: shareOf(alignment, passages, 'a'),
  b: shareOf(alignment, passages, 'b'),
});

function shareOf(alignment: ArticleAlignment, passages: readonly AlignedPassage[], side: 'a' | 'b'): number {
  const article: ArticleReading = alignment[side];
  const taken = passages
    .flatMap((p) => sentencesOf(article, p[side]))
    .reduce((n, s) => n + (s.body ? s.span[1] - s.span[0] : 0), 0);
  return article.bodyLength === 0 ? 0 : taken / article.bodyLength;
}

const ownWords = (alignment: ArticleAlignment, p: AlignedPassage, side: 'a' | 'b'): number =>
  sentencesOf(alignment[side], p[side]).reduce((n, s) => n + s.own, 0);

/** Part of the outlet's own words (outside quote marks) that stand in corresponding passages. */
function ownCoverage(alignment: ArticleAlignment, passages: readonly AlignedPassage[], side: 'a' | 'b'): number {
  const all = alignment[side].sentences.reduce((n, s) => n + (s.body ? s.own : 0), 0);
  return passages.reduce((n, p) => n + ownWords(alignment, p, side), 0) / Math.max(1, all);
}

/** Nine words in ten in runs: verbatim. More than half: edited by hand. Less: reworded. */
const VERBATIM_RUNS = 0.9;
const EDITED_RUNS = 0.5;

function kindOf({ b }: ArticleAlignment, taken: readonly AlignedPassage[]): PairEvidence['kind'] {
  const words = taken.reduce((n, p) => n + wordsOf(b, p.b).length, 0);
  const copied = taken.reduce((n, p) => n + p.wording.copied, 0) / Math.max(1, words);
  if (copied >= VERBATIM_RUNS) return 'verbatim';
  return copied >= EDITED_RUNS ? 'edited' : 'reworded';
}
