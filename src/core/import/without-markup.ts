/**
 * Markdown as readers see it: the signs of markup are taken out of the text after the paragraphs were told apart by them,
 * and every span moves along. The file with its markup is kept as the original. Inline rules are those of CommonMark that
 * occur in articles: headings, quotes, emphasis in pairs, links, pictures, addresses in angle brackets. Lengths are
 * limited, so that a line of ten thousand stars takes no more time than its length.
 */
import type { ImportedArticle } from '../model/imported-article';
import type { Metadata } from '../model/metadata';
import type { Paragraph } from '../model/paragraph';
import type { Span } from '../text/span';

/** Each pattern's groups named `a`, `b`, `c` are the parts to take out; what lies between them stays. */
const signs: readonly RegExp[] = [
  // `## Two dives`, `> quoted`
  /^(?<a>[ \t]{0,3}(?:#{1,6}|>)[ \t]+)/gmu,
  // `![The ferry](ferry.jpg)`, `[Tidewire](https://...)`
  /(?<a>!?\[)[^\][\n]{0,1000}(?<b>\]\([^()\n]{0,2000}\))/gu,
  // `<https://...>`
  /(?<a><)https?:\/\/[^<>\s]{1,2000}(?<b>>)/gu,
  // `**strong**`, `__strong__`
  /(?<a>\*\*|__)(?=\S)[^\n]{0,500}?\S(?<b>\k<a>)/gu,
  // `*title*`, `_title_`: not inside a word, not a lone star
  /(?<![\p{L}\p{N}*_])(?<a>[*_])(?=[^\s*_])[^\n*_]{0,500}?[^\s*_](?<b>\k<a>)(?![\p{L}\p{N}*_])/gu,
];

/** The article without the signs. Spans of paragraphs and metadata are those of the new text. */
export function withoutMarkup(article: ImportedArticle): ImportedArticle {
  const removed = signSpans(article.text);
  if (removed.length === 0) return article;
  const moved = mover(removed);
  const move = (span: Span): Span => [moved(span[0]), moved(span[1])];
  let text = '';
  let at = 0;
  for (const [start, end] of removed) {
    text += article.text.slice(at, start);
    at = end;
  }
  text += article.text.slice(at);
  return {
    ...article,
    text,
    paragraphs: article.paragraphs.map((paragraph): Paragraph => ({ ...paragraph, span: move(paragraph.span) })),
    metadata: movedMetadata(article.metadata, move),
  };
}

/** Parts to take out, in order, without overlaps. */
function signSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const sign of signs) for (const match of text.matchAll(sign)) found.push(...partsOf(match));
  found.sort((x, y) => x[0] - y[0] || y[1] - x[1]);
  const apart: Span[] = [];
  for (const span of found) if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span);
  return apart;
}

/** A match begins with its part `a` and ends with its part `b`. */
function partsOf(match: RegExpMatchArray): Span[] {
  const { a = '', b } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const first: Span = [start, start + a.length];
  return b === undefined ? [first] : [first, [end - b.length, end]];
}

/** Where an offset is when the parts before it are gone; inside a part its start counts. Binary search over running sums. */
function mover(removed: readonly Span[]): (offset: number) => number {
  const goneBefore = [0];
  for (const [start, end] of removed) goneBefore.push((goneBefore.at(-1) ?? 0) + end - start);
  return (offset) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle]?.[0] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    const last = removed[low - 1];
    const inside = last && last[1] > offset ? last[1] - offset : 0;
    return offset - (goneBefore[low] ?? 0) + inside;
  };
}

type Found = { readonly span: Span | null };

function movedMetadata(metadata: Metadata, move: (span: Span) => Span): Metadata {
  const one = <T extends Found>(found: T): T => (found.span === null ? found : { ...found, span: move(found.span) });
  const entries = Object.entries(metadata).map(([name, value]: [string, Found | readonly Found[] | null]) => [
    name,
    value === null ? null : 'span' in value ? one(value) : value.map(one),
  ]);
  return Object.fromEntries(entries) as Metadata;
}
