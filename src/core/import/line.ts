/**
 * A paragraph as the rules see it: its span, its words without list marks and Markdown signs, and its shape.
 * Shape is measured so that scripts without spaces or capitals do not look like headings.
 */
import type { ParagraphKind } from '../model/paragraph';
import type { Span } from '../model/span';
import { wordTokens } from '../text/tokens';

export interface Line {
  readonly span: Span;
  /** The text as printed. */
  readonly raw: string;
  /** Without leading bullet or heading sign, link targets and emphasis: what the rules read. */
  readonly plain: string;
  /** Words; in scripts without spaces two characters count as one. */
  readonly words: number;
  /** Ends as a sentence does: full stop, question mark, closing quote after one ... */
  readonly endsSentence: boolean;
  /** Level of a Markdown heading (1 to 6) or 0. */
  readonly headingLevel: number;
  /** Consists of links only (Markdown). */
  readonly onlyLinks: boolean;
  /** Kind that the page's own structure gives (figcaption, h2 ...); null for plain text. */
  readonly hint: ParagraphKind | null;
  /** Stands on the line right after the one before, without a blank line between. */
  readonly joined: boolean;
}

/** `[words](target)` and `![words](target)`; targets are cut at 500 characters, links in articles are shorter. */
const LINK = /!?\[([^\][]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)/gu;

/** "• ", "– ", "- ", "* ", "> ", "1. " is kept: a number may be part of the headline. */
const LEAD = /^(?:[\s\u00a0]*(?:[•·●▪◦‣»>*–—-]|#{1,6})(?=[\s\u00a0]))+[\s\u00a0]*/u;

/** Emphasis around whole words only: `**By Ann Lind**`, `_Update_`; snake_case words stay. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** The words of a line as a reader of the rendered text sees them. */
export const plainWords = (raw: string): string =>
  raw.replace(LINK, '$1').replace(LEAD, '').replace(EMPHASIS, '$2').trim();

/** A full stop of any script, also inside closing quotes, brackets or a footnote mark. */
const SENTENCE_END = /[.!?…。！？؟۔।][\s"'”’»«“)\]*›]*$/u;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Long lines are body whatever they end with; their words need not be counted one by one. */
const LONG = 4000;

export function countShapeWords(text: string): number {
  const part = text.slice(0, LONG);
  const ideographs = part.match(WITHOUT_SPACES)?.length ?? 0;
  return wordTokens(part).length + Math.round(ideographs / 2);
}

/** The lines at `spans` of `text`; `hints` give the kinds that the page's structure names, in the same order. */
export function readLines(text: string, spans: readonly Span[], hints: readonly (ParagraphKind | null)[] = []): Line[] {
  return spans.map((span, index) => {
    const raw = text.slice(span[0], span[1]);
    const plain = plainWords(raw);
    const before = spans[index - 1];
    return {
      span,
      raw,
      plain,
      words: countShapeWords(plain),
      endsSentence: SENTENCE_END.test(plain.slice(-12)),
      headingLevel: /^(#{1,6})\s/u.exec(raw)?.[1]?.length ?? 0,
      onlyLinks: raw.includes('](') && !/[\p{L}\p{N}]/u.test(raw.slice(0, LONG).replace(LINK, '')),
      hint: hints[index] ?? null,
      joined: before !== undefined && text.slice(before[1], span[0]).split('\n').length === 2,
    };
  });
}

/** A paragraph of running text: a sentence of some length, or so long that it cannot be anything else. */
export const isRunningText = (line: Line): boolean => (line.endsSentence && line.words >= 12) || line.words >= 35;
