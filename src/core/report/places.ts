/**
 * Turns spans into places that a reader of the report can find: article, paragraph number, exact words.
 * Body paragraphs are numbered from 1, as in the reader; headlines, captions and so on have a kind instead of a number.
 */
import type { Paragraph } from '../model/paragraph';
import type { ReportPlace } from '../model/report-format';
import type { Span } from '../model/span';
import { labelArticles } from './article-order';
import type { ReportArticle } from './report-model';

/** Number of each paragraph among the body paragraphs, from 1; null for other kinds. */
export function paragraphNumbers(paragraphs: readonly Paragraph[]): (number | null)[] {
  let count = 0;
  return paragraphs.map((p) => (p.kind === 'body' ? (count += 1) : null));
}

/** Makes places of one article. Several spans (an interrupted quote) make one place: their hull, their words joined by an ellipsis. */
export type PlaceMaker = (...spans: readonly Span[]) => ReportPlace;

export function placeMaker(article: ReportArticle): PlaceMaker {
  const numbers = paragraphNumbers(article.paragraphs);
  return (...spans) => {
    const [start, end] = hullOf(spans);
    const at = paragraphAt(article.paragraphs, start);
    return {
      article: article.file,
      span: [start, end],
      paragraph: numbers[at] ?? null,
      paragraphKind: article.paragraphs[at]?.kind ?? 'body',
      words: spans.map(([from, to]) => article.text.slice(from, to)).join(' … '),
    };
  };
}

function hullOf(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('a place needs at least one span');
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** Index of the paragraph that holds the offset, or of the last one before it. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.span[0] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A shorter file name could be part of a word. Ids of the app have 20 characters and more. */
const SHORTEST_FILE = 5;

/** The articles of a report by `file`, with their place makers. Asking for an unknown one is a broken assumption. */
export class ArticleIndex {
  readonly #makers: ReadonlyMap<string, PlaceMaker>;
  readonly #order: ReadonlyMap<string, number>;
  readonly #labels: readonly (readonly [file: string, label: string])[];

  /** @param articles in the order of the report */
  constructor(readonly articles: readonly ReportArticle[]) {
    this.#makers = new Map(articles.map((a) => [a.file, placeMaker(a)]));
    const labels = labelArticles(articles);
    const named = articles.map((a, i): [string, string] => [a.file, labels[i] ?? a.file]);
    this.#labels = named.filter(([file]) => file.length >= SHORTEST_FILE).sort((a, b) => b[0].length - a[0].length);
    this.#order = new Map(articles.map((a, i) => [a.file, i]));
  }

  place(file: string, ...spans: readonly Span[]): ReportPlace {
    const make = this.#makers.get(file);
    if (!make) throw new Error(`a finding or annotation names an article that the report does not hold: ${file}`);
    return make(...spans);
  }

  /** A sentence of the engine with articles called by their labels instead of their files (in the app: ids). */
  named(sentence: string): string {
    return this.#labels.reduce((text, [file, label]) => text.split(file).join(label), sentence);
  }

  /** Position of the article in the report, from 0. */
  position(file: string): number {
    return this.#order.get(file) ?? this.articles.length;
  }
}
