/** A figure made comparable: base value, what it counts, and the sentence it stands in. */
import type { AnalysedArticle, AnalysedFigure } from '../model/analysis';
import { contains, overlaps, slice, type Span } from '../text/span';
import { readDay } from './read-day';
import { measureOf } from './units';

/** What the ledger needs of an article that was read for alignment. */
export interface LedgerWord {
  readonly span: Span;
  readonly plain: string;
  /** Words with one key count as the same word: stems, spellings, near words. */
  readonly key: number;
  /** About 1 for ordinary words, more for names and numbers, next to nothing for function words. */
  readonly base: number;
}
export interface LedgerSentence {
  readonly span: Span;
  readonly words: readonly LedgerWord[];
}
export interface LedgerArticle {
  readonly article: AnalysedArticle;
  /** What sentences in plain words call the article. */
  readonly label: string;
  readonly sentences: readonly LedgerSentence[];
}

/** Amounts as `[low, high]` in base units, days and times as `[first, last]` ISO strings; null where not resolved. */
export type Extent =
  { readonly low: number; readonly high: number } | { readonly first: string; readonly last: string };

export interface FigureMention {
  readonly file: string;
  readonly label: string;
  readonly published: string | null;
  readonly figure: AnalysedFigure;
  readonly text: string;
  readonly sentence: Span;
  readonly extent: Extent | null;
  /** Figures are compared only within one dimension: `quantity/count`, `duration/time`, `date`. */
  readonly dimension: string;
  /** Keys of the words that name what is counted. */
  readonly counted: ReadonlySet<number>;
  /** Keys of the other content words around it; then of all in the sentence. */
  readonly near: ReadonlySet<number>;
  readonly context: ReadonlySet<number>;
  /** Words of the sentence, and the place among them where the figure begins. */
  readonly words: readonly LedgerWord[];
  readonly at: number;
  /** The article's text from one offset to another. */
  readonly sentenceText: (start: number, end: number) => string;
}

/** Words on either side of a figure that usually tell what it is a figure of. */
const NEAR = 6;
const CONTENT = 0.5;

export function figureMentions({ article, label, sentences }: LedgerArticle): FigureMention[] {
  return article.figures.flatMap((figure) => {
    const sentence =
      sentences.find((s) => contains(s.span, figure.span)) ?? sentences.find((s) => overlaps(s.span, figure.span));
    return sentence ? [mentionOf(article, label, figure, sentence)] : [];
  });
}

function mentionOf(
  article: AnalysedArticle,
  label: string,
  figure: AnalysedFigure,
  sentence: LedgerSentence,
): FigureMention {
  const countedWords = new Set((figure.counted ?? '').toLowerCase().split(/[\s-]+/));
  const counted = new Set<number>();
  const near = new Set<number>();
  const context = new Set<number>();
  const at = sentence.words.findIndex((w) => w.span[1] > figure.span[0]);
  for (const [index, word] of sentence.words.entries()) {
    if (word.base < CONTENT) continue;
    if (countedWords.has(word.plain)) counted.add(word.key);
    else if (!overlaps(word.span, figure.span)) {
      context.add(word.key);
      if (Math.abs(index - at) <= NEAR) near.add(word.key);
    }
  }
  return {
    file: article.file,
    label,
    published: article.published,
    figure,
    text: slice(article.text, figure.span),
    sentence: sentence.span,
    extent: extentOf(figure, slice(article.text, figure.span)),
    dimension: dimensionOf(figure, slice(article.text, figure.span)),
    counted,
    near,
    context,
    words: sentence.words,
    at,
    sentenceText: (start, end) => slice(article.text, [start, end]),
  };
}

/** Numbers written as a quantity or as a fraction are one dimension; days, months, weekdays and years are different ones. */
function dimensionOf({ kind, unit }: AnalysedFigure, text: string): string {
  if (kind === 'date') return `date:${precisionOf(text)}`;
  if (kind === 'time' || kind === 'ordinal' || kind === 'percentage') return kind;
  return measureOf(unit).dimension;
}

/** “Jan. 9” and “Thursday, Dec. 30, 2021” are days, “1974” a year, “January” a month, “Friday” a weekday, “last week” relative. */
function precisionOf(text: string): 'day' | 'year' | 'month' | 'weekday' | 'relative' {
  if (/^\d{4}$/.test(text)) return 'year';
  if (/\d/.test(text)) return /^\p{L}+\.? \d{4}$/u.test(text) ? 'month' : 'day';
  if (/^(?:on )?\p{L}+day$/iu.test(text)) return 'weekday';
  return /^\p{Lu}\p{L}+\.?$/u.test(text) ? 'month' : 'relative';
}

export function extentOf({ value, unit, kind }: AnalysedFigure, text: string): Extent | null {
  if (value === null) return kind === 'date' ? readDay(text) : null;
  if (typeof value === 'string') {
    const [first, last] = value.split('/');
    return { first: first ?? value, last: last ?? first ?? value };
  }
  if (typeof value === 'number' && kind === 'date') return { first: String(value), last: String(value) };
  const { factor } = measureOf(unit);
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return { low: low * factor, high: high * factor };
}
