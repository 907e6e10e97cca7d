/**
 * Alignment of two articles: which sentences correspond, whatever their order, and how closely they are worded.
 * Symmetric in what it finds: `alignArticles(a, b)` and `(b, a)` give the same pairs.
 */
import type { Alignment } from '../model/comparison';
import { hull, type Span } from '../text/span';
import { findBlocks, type Step } from './blocks';
import { pairSimilarity } from './pair-weights';
import type { ArticleReading, Sentence, Word } from './read-article';
import { compareWording, type Wording } from './wording';

/** A passage of one article and its counterpart in the other. */
export interface AlignedPassage {
  /** Half-open ranges of sentence numbers. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** Position of its block in `blocks`: neighbours in both articles share one. */
  readonly block: number;
  readonly likeness: number;
  readonly wording: Wording;
}

export interface ArticleAlignment {
  readonly a: ArticleReading;
  readonly b: ArticleReading;
  /** In reading order of `a`. */
  readonly passages: readonly AlignedPassage[];
}

/** Likeness from which a pair is reported as corresponding by itself; weaker ones only support their block. */
export const REPORTED = 0.3;

/**
 * Sentences beyond this are not aligned: time and memory grow with the product of both lengths. Some 25,000 words, ten times
 * the longest newspaper article.
 */
const MOST_SENTENCES = 1000;

export function alignArticles(a: ArticleReading, b: ArticleReading): ArticleAlignment {
  const [left, right] = [bounded(a), bounded(b)];
  const similarity = pairSimilarity(left, right);
  const blocks = findBlocks(left.sentences.length, right.sentences.length, similarity);
  const passages = blocks.flatMap((steps, block) => steps.map((step) => passageOf(a, b, step, block)));
  return { a, b, passages: passages.sort((x, y) => x.a[0] - y.a[0]) };
}

const bounded = (article: ArticleReading): ArticleReading =>
  article.sentences.length <= MOST_SENTENCES
    ? article
    : { ...article, sentences: article.sentences.slice(0, MOST_SENTENCES) };

function passageOf(a: ArticleReading, b: ArticleReading, step: Step, block: number): AlignedPassage {
  const wording = compareWording(wordsOf(a, step.a), wordsOf(b, step.b));
  return { a: step.a, b: step.b, block, likeness: step.likeness, wording };
}

export const sentencesOf = (article: ArticleReading, range: readonly [number, number]): readonly Sentence[] =>
  article.sentences.slice(range[0], range[1]);

export function wordsOf(article: ArticleReading, range: readonly [number, number]): readonly Word[] {
  const first = article.sentences[range[0]];
  if (range[1] - range[0] === 1 && first) return first.words;
  return sentencesOf(article, range).flatMap((s) => s.words);
}

export const spanOf = (article: ArticleReading, range: readonly [number, number]): Span =>
  hull(sentencesOf(article, range).map((s) => s.span)) ?? [0, 0];

/** The alignment as it is reported: places and exact spans, pairs that only support their block left out. */
export function reportedAlignments({ a, b, passages }: ArticleAlignment): Alignment[] {
  return passages
    .filter((p) => p.likeness >= REPORTED || p.wording.kind !== 'reworded')
    .map((p) => ({
      a: { file: a.article.file, span: spanOf(a, p.a) },
      b: { file: b.article.file, span: spanOf(b, p.b) },
      kind: p.wording.kind,
      score: Math.round(Math.min(1, Math.max(p.likeness, p.wording.ratio)) * 1000) / 1000,
    }));
}
