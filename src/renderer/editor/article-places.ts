/** Places in an article as the reader numbers them: paragraphs by kind, stretches of boilerplate, and sections. Pure. */
import type { Paragraph, ParagraphKind } from '../../core/model/paragraph';

export interface ReaderArticle {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** From the first to the last paragraph, both included, by their place in the article's list. */
export type ParagraphRange = readonly [number, number];

export interface ParagraphPlace {
  /** Place in the article's list of paragraphs. */
  readonly index: number;
  /** Offset of its first code unit in the article's text. */
  readonly start: number;
  readonly kind: ParagraphKind;
  /** Printed number of a body paragraph; null for others. */
  readonly number: number | null;
}

/** Body paragraphs are numbered from 1; what is not told by the article itself is not counted. */
export function placesOf(paragraphs: readonly Paragraph[]): ParagraphPlace[] {
  let number = 0;
  return paragraphs.map(({ span, kind }, index) => ({
    index,
    start: span[0],
    kind,
    number: kind === 'body' ? (number += 1) : null,
  }));
}

/** A stretch of boilerplate, folded into one line. */
export interface Fold {
  /** Offset of the first folded paragraph in the article's text. */
  readonly start: number;
  readonly paragraphs: number;
  readonly beginning: string;
}

const beginningLength = 40;

/** Stretches of boilerplate by the number of their first paragraph. */
export function foldsOf({ text, paragraphs }: ReaderArticle): Map<number, Fold> {
  const folds = new Map<number, Fold>();
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (paragraphs[at]?.kind !== 'boilerplate') continue;
    let end = at;
    while (paragraphs[end + 1]?.kind === 'boilerplate') end += 1;
    const [start, stop] = paragraphs[at]?.span ?? [0, 0];
    const words = text.slice(start, stop).trim();
    const beginning = words.length > beginningLength ? `${words.slice(0, beginningLength).trimEnd()}…` : words;
    folds.set(at, { start, paragraphs: end - at + 1, beginning });
    at = end;
  }
  return folds;
}

/** Paragraphs that are laid out together or not at all, about a screen of them. */
export interface SectionPlace {
  readonly range: ParagraphRange;
  /** Offset of its first paragraph in the article's text. */
  readonly start: number;
  /** Lines of print and shown paragraphs, estimated: how tall the section is before anybody has seen it. */
  readonly lines: number;
  readonly shown: number;
}

/** Characters of a section: some 20 lines, so that little is laid out beyond the screen and a long article has few of them. */
const sectionLetters = 1500;

/** Characters on a full line of the reader's column, measured on English prose. */
const lineLetters = 72;

/** The article cut into sections at paragraphs. */
export function sectionsOf(paragraphs: readonly Paragraph[]): SectionPlace[] {
  const sections: SectionPlace[] = [];
  let first = 0;
  let lines = 0;
  let shown = 0;
  for (const [at, { span, kind }] of paragraphs.entries()) {
    // Boilerplate is folded.
    if (kind !== 'boilerplate') {
      lines += Math.max(1, Math.ceil((span[1] - span[0]) / lineLetters));
      shown += 1;
    }
    const start = paragraphs[first]?.span[0] ?? 0;
    if (span[1] - start < sectionLetters && at + 1 < paragraphs.length) continue;
    sections.push({ range: [first, at], start, lines, shown });
    [first, lines, shown] = [at + 1, 0, 0];
  }
  return sections;
}
