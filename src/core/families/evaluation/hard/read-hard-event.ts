/**
 * Hand-written events in the notation of `marked-article.ts` with the utterance before the speaker: `{u1|Adda: “No,”}`.
 * Equal labels in two articles are one utterance; `u1+u2` holds two of them. Quotations of one label, one speaker and one
 * paragraph that its attribution interrupts count as one.
 */
import type { AnalysedArticle } from '../../../model/analysis';
import type { Span } from '../../../model/span';
import { wordTokens } from '../../../text/tokens';
import { markedArticle } from '../marked-article';

export interface HardEvent {
  readonly name: string;
  readonly articles: readonly {
    readonly outlet: string;
    readonly published: string | null;
    readonly text: string;
  }[];
}

/** A quotation of the gold reading: its place, and which utterances it holds. */
export interface GoldQuotation {
  readonly file: string;
  readonly spans: readonly Span[];
  readonly labels: readonly string[];
  readonly words: number;
  readonly text: string;
}

export interface ReadHardEvent {
  readonly articles: readonly AnalysedArticle[];
  readonly gold: readonly GoldQuotation[];
}

const LABEL = /\{([a-z0-9+]+)\|/gu;

export function readHardEvent(event: HardEvent): ReadHardEvent {
  const read = event.articles.map(({ outlet, published, text }) => {
    const labels = labelsOf(text);
    const file = `${outlet}.txt`;
    const article = markedArticle(file, text.replace(LABEL, '{'), published);
    return { article: { ...article, outlet }, gold: goldOf(article, labels) };
  });
  return { articles: read.map((r) => r.article), gold: read.flatMap((r) => r.gold) };
}

/** Labels by quotation: a second part (`{u1|Adda#1: ...}` twice) belongs to the first. */
function labelsOf(text: string): string[][] {
  const parts = new Set<string>();
  return [...text.matchAll(/\{([a-z0-9+]+)\|([^:{}]+):/gu)].flatMap(([, labels = '', head = '']) => {
    const again = head.includes('#') && parts.has(head);
    parts.add(head);
    return again ? [] : [labels.split('+')];
  });
}

function goldOf(article: AnalysedArticle, labels: readonly (readonly string[])[]): GoldQuotation[] {
  return article.quotations.map((quotation, n) => {
    const text = quotation.content.map(([from, to]) => article.text.slice(from, to)).join(' ');
    const words = wordTokens(text).length;
    return { file: article.file, spans: quotation.content, labels: labels[n] ?? [], words, text };
  });
}

/** Do the two hold a common utterance? */
export const isSameUtterance = (x: GoldQuotation, y: GoldQuotation): boolean =>
  x.labels.some((label) => y.labels.includes(label));
