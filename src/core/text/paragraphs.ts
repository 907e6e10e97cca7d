/**
 * Where the paragraphs of a plain text are: each line with words on it, or, in a text wrapped at a fixed column
 * (mail, old agency feeds), each block between blank lines. Spans are trimmed of white space.
 */
import type { Span } from '../model/span';
import { trimSpan } from './span';

/** Widths at which programs wrap; beyond that a full line is a paragraph that somebody typed. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;

/** Fewer joined lines than this are no evidence of wrapping: an address or a list looks the same. */
const FEWEST_JOINS = 5;

/** Part of the joined lines that must be as full as wrapping makes them. Not all: mail clients differ by a character. */
const WRAPPED_SHARE = 0.9;

/** Spans of the paragraphs of `text` in order, never empty, never overlapping. */
export function paragraphSpans(text: string): Span[] {
  const lines = lineSpans(text);
  return isHardWrapped(text, lines)
    ? joinBlocks(text, lines)
    : lines.map((line) => trimSpan(text, line)).filter(hasWords);
}

const hasWords = ([start, end]: Span): boolean => start < end;

function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

const isBlank = (text: string, [start, end]: Span): boolean => !/\S/u.test(text.slice(start, end));

/** Greedy wrapping leaves a line only when the next word did not fit; that is tested at every join of two lines. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const joins: { readonly length: number; readonly needed: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || isBlank(text, line) || isBlank(text, next)) continue;
    const length = text.slice(...line).trimEnd().length;
    // A word of a wrapped text is short; a longer "word" would only cost time.
    const word = /^\S{1,80}/u.exec(text.slice(next[0], next[1]).trimStart())?.[0] ?? '';
    joins.push({ length, needed: length + 1 + word.length });
  }
  if (joins.length < FEWEST_JOINS) return false;
  const width = joins.reduce((most, join) => Math.max(most, join.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return joins.filter((join) => join.needed > width).length >= joins.length * WRAPPED_SHARE;
}

function joinBlocks(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (isBlank(text, line)) {
      if (open) blocks.push(open);
      open = null;
    } else {
      open = open ? [open[0], line[1]] : line;
    }
  }
  if (open) blocks.push(open);
  return blocks.map((block) => trimSpan(text, block)).filter(hasWords);
}
