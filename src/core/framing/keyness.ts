/**
 * Words that one article uses more than the others do: log-likelihood G2 (Dunning 1993, in the two-cell form of Rayson and
 * Garside 2000) says how sure, log ratio (Hardie 2014) how much. Both are needed: G2 alone flags trifles in long texts.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Framing } from '../model/comparison';
import type { Span } from '../text/span';

export interface FramingWord {
  readonly span: Span;
  /** Lower case, without accents or possessive. */
  readonly plain: string;
  readonly key: number;
  readonly base: number;
  readonly quoted: boolean;
}
export interface FramingSentence {
  readonly span: Span;
  readonly body: boolean;
  readonly words: readonly FramingWord[];
}
export interface FramingArticle {
  readonly article: AnalysedArticle;
  readonly sentences: readonly FramingSentence[];
}

type KeyWord = Framing['words'][number];

/** p < 0.001 for one degree of freedom. */
const MIN_G2 = 10.83;
/** Fewer uses than this are a matter of one sentence. */
const MIN_COUNT = 3;
/** At least twice as often, in proportion. */
const MIN_LOG_RATIO = 1;
/** Added to an absent word's count, so that the ratio stays finite (Hardie's choice). */
const ABSENT = 0.5;
/** Words weighing exactly this are ordinary content words: no names, numbers or function words. */
const ORDINARY = 1;
const NAME = 1.3;
/** “U”, “s”: remains of abbreviations. */
const MIN_LENGTH = 3;
const MOST_PER_ARTICLE = 12;

/** The outlet's own words only: what speakers say in quote marks is not the outlet's choice. */
export function keyness(articles: readonly FramingArticle[]): KeyWord[] {
  if (articles.length < 2) return [];
  // A name in one article may be a word in another ("House"); what is a name anywhere is no choice of words.
  const names = new Set(
    articles.flatMap((a) => a.sentences.flatMap((s) => s.words.filter(isName).map((w) => w.plain))),
  );
  const counts = articles.map((article) => countsOf(article, names));
  return articles.flatMap(({ article }, i) => {
    const own = counts[i];
    if (!own) return [];
    const others = counts.filter((_, j) => j !== i);
    const rest = others.reduce((n, c) => n + c.total, 0);
    const found = [...own.words].flatMap(([word, spans]) => {
      const elsewhere = others.reduce((n, c) => n + (c.words.get(word)?.length ?? 0), 0);
      const entry = scored(spans.length, own.total, elsewhere, rest);
      return entry ? [{ ...entry, word, spans }] : [];
    });
    return found
      .sort((x, y) => y.logLikelihood - x.logLikelihood || (x.word < y.word ? -1 : 1))
      .slice(0, MOST_PER_ARTICLE)
      .map(({ spans, word, ...score }) => keyWordOf(article.file, word, spans, score));
  });
}

function scored(count: number, total: number, elsewhere: number, rest: number) {
  if (count < MIN_COUNT || rest === 0) return null;
  const score = {
    logLikelihood: logLikelihood(count, total, elsewhere, rest),
    logRatio: logRatio(count, total, elsewhere, rest),
  };
  return score.logLikelihood >= MIN_G2 && score.logRatio >= MIN_LOG_RATIO ? score : null;
}

/** G2 of `count` in `total` words against `elsewhere` in `rest` words. */
export function logLikelihood(count: number, total: number, elsewhere: number, rest: number): number {
  const rate = (count + elsewhere) / (total + rest);
  const term = (observed: number, expected: number) => (observed === 0 ? 0 : observed * Math.log(observed / expected));
  return 2 * (term(count, total * rate) + term(elsewhere, rest * rate));
}

/** Binary logarithm of how many times as often the word occurs, in proportion. */
export const logRatio = (count: number, total: number, elsewhere: number, rest: number): number =>
  Math.log2(count / total / ((elsewhere || ABSENT) / rest));

const round = (n: number) => Math.round(n * 100) / 100;

function keyWordOf(
  file: string,
  word: string,
  spans: readonly Span[],
  score: { readonly logLikelihood: number; readonly logRatio: number },
): KeyWord {
  return {
    kind: 'keyness',
    file,
    word,
    referent: null,
    count: spans.length,
    logLikelihood: round(score.logLikelihood),
    logRatio: round(score.logRatio),
    evidence: spans.map((span) => ({ file, span })),
  };
}

const isName = (word: FramingWord): boolean => word.base === NAME;

function countsOf(
  { sentences }: FramingArticle,
  names: ReadonlySet<string>,
): { total: number; words: ReadonlyMap<string, readonly Span[]> } {
  const words = new Map<string, Span[]>();
  let total = 0;
  for (const sentence of sentences)
    for (const word of sentence.words) {
      if (word.quoted) continue;
      total += 1;
      if (word.base !== ORDINARY || names.has(word.plain) || word.plain.length < MIN_LENGTH) continue;
      words.set(word.plain, [...(words.get(word.plain) ?? []), word.span]);
    }
  return { total, words };
}
