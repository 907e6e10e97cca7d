/**
 * Does an article say a thing anywhere at all: in its text, its captions and boilerplate, or in what import dropped? Only
 * when all of these lack it may a cell say "absent".
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Span } from '../text/span';

export interface OmissionWord {
  readonly span: Span;
  readonly plain: string;
  readonly key: number;
  readonly base: number;
  readonly quoted: boolean;
}
export interface OmissionSentence {
  readonly span: Span;
  readonly body: boolean;
  readonly words: readonly OmissionWord[];
  readonly keys: ReadonlyMap<number, number>;
}
export interface OmissionArticle {
  readonly article: AnalysedArticle;
  /** What sentences in plain words call the article. */
  readonly label: string;
  readonly sentences: readonly OmissionSentence[];
  /** Keys of captions, credits, boilerplate and of what import dropped, line by line. */
  readonly margins: readonly ReadonlySet<number>[];
}

/** Part of a statement's weight found together in one place from which it may be there in other words. */
const MAYBE_PRESENT = 0.42;
/** Names and topics that run through the whole article prove nothing about one sentence. */
const COMMON = 0.15;
const COMMON_WEIGHT = 0.25;

/** True only if no place in the article, printed or dropped, holds a good part of the statement's words. */
export function lacks(article: OmissionArticle, statement: ReadonlyMap<number, number>): boolean {
  const weights = weighted(article, statement);
  const total = [...weights.values()].reduce((n, w) => n + w, 0);
  if (total === 0) return false;
  return places(article).every((keys) => {
    let found = 0;
    for (const [key, weight] of weights) if (keys.has(key)) found += weight;
    return found / total < MAYBE_PRESENT;
  });
}

function weighted(article: OmissionArticle, statement: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const often = Math.max(3, COMMON * article.sentences.length);
  return new Map(
    [...statement].map(([key, base]) => {
      const uses = article.sentences.reduce((n, s) => n + Number(s.keys.has(key)), 0);
      return [key, uses >= often ? base * COMMON_WEIGHT : base];
    }),
  );
}

/** Two sentences in a row count as one place: a statement may have been split. */
function places({ sentences, margins }: OmissionArticle): ReadonlySet<number>[] {
  const pairs = sentences.map((s, i) => new Set([...s.keys.keys(), ...(sentences[i + 1]?.keys.keys() ?? [])]));
  return [...pairs, ...margins];
}

/** True if one key out of `any`, and all keys of `all`, stand together in no sentence and no margin line. */
export function lacksTogether(article: OmissionArticle, all: readonly number[], any: readonly number[]): boolean {
  const lines = [...article.sentences.map((s) => new Set(s.keys.keys())), ...article.margins];
  return !lines.some((keys) => all.every((k) => keys.has(k)) && (any.length === 0 || any.some((k) => keys.has(k))));
}
