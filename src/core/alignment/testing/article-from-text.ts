/**
 * A bare analysed article made of plain text: paragraphs are lines, quote marks are taken at their word. For tests, and for
 * texts that are compared without having been analysed.
 */
import type { AnalysedArticle } from '../../model/analysis';
import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../model/span';

const QUOTED = /“[^”\n]*”/gu;

export function articleFromText(
  text: string,
  known: Partial<AnalysedArticle> & { readonly file: string },
): AnalysedArticle {
  return {
    sha256: '',
    text,
    headline: null,
    outlet: null,
    byline: [],
    credits: [],
    dateline: null,
    published: null,
    url: null,
    language: 'en',
    paragraphs: linesOf(text),
    quotations: [],
    scareQuotes: [...text.matchAll(QUOTED)].map((m): Span => [m.index, m.index + m[0].length]),
    entities: [],
    figures: [],
    leftOut: [],
    ...known,
  };
}

function linesOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ span: [start, start + line.length], kind: 'body' });
    start += line.length + 1;
  }
  return paragraphs;
}
