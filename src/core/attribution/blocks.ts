/**
 * Paragraphs that are somebody's words without quote marks: a statement that a colon announced, or a pull quote (words
 * that stand in the article once more) with a line below that names the speaker.
 */
import { type Span, trimSpan } from '../text/span';

/** Code units: less is a list entry, not a statement. */
const SHORTEST_BLOCK = 40;

/** Share of a block that may stand in marks of its own: `He was hardly 'made' to come.` */
const QUOTED_SHARE = 0.4;

/** The words of a paragraph that may be a block, null for anything else. `quoted` are the parts in marks within it. */
export function blockSpan(text: string, paragraph: Span, quoted: readonly Span[]): Span | null {
  const content = trimSpan(text, paragraph);
  const length = content[1] - content[0];
  const marked = quoted.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length < SHORTEST_BLOCK || marked > QUOTED_SHARE * length) return null;
  return /[.!?…]$/u.test(text.slice(content[1] - 1, content[1])) ? content : null;
}

/** Code units compared: a sentence's worth. */
const COMPARED = 60;

/** Do the first words of `block` stand in the article a second time? */
export function isRepeated(text: string, block: Span): boolean {
  const opening = text.slice(block[0], Math.min(block[1], block[0] + COMPARED));
  const first = text.indexOf(opening);
  return first !== block[0] || text.indexOf(opening, block[0] + 1) !== -1;
}
