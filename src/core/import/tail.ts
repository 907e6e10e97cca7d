/** What stands below an article: comment forms, readers' comments, lists of other articles. */
import type { ParagraphKind } from '../model/paragraph';
import { TAIL_MARKS } from './boilerplate-rules';
import { isRunningText, type Line } from './line';

/** Marks after which only readers write. */
const COMMENTS =
  /^(?:leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comment|comments?\s*\(?\d*\)?:?|\d+ (?:comments?|responses?|replies|thoughts? on .{1,200})|join the (?:conversation|discussion)|reader comments|view comments|schreibe einen kommentar|laisser un commentaire|deja un comentario)(?: cancel reply)?[.!:]?$/iu;

/** Paragraphs of running text that must stand above: a "Comments" link at the head of a page ends nothing. */
const FEWEST_ABOVE = 3;

/** Words of running text below a mark that is no comment form, compared with those above, that still end the article. */
const BELOW_TO_ABOVE = 0.1;

/** Index after the first line that ends the article; the number of lines where none does. */
export function afterComments(lines: readonly Line[], kinds: readonly (ParagraphKind | null)[]): number {
  let above = 0;
  let wordsAbove = 0;
  const total = lines.reduce((sum, line, index) => sum + runningWords(line, kinds[index] ?? null), 0);
  for (const [index, line] of lines.entries()) {
    const words = runningWords(line, kinds[index] ?? null);
    if (words > 0) above += 1;
    wordsAbove += words;
    if (line.words > 12) continue;
    const strong = COMMENTS.test(line.plain);
    const weak = TAIL_MARKS.test(line.plain) && total - wordsAbove <= wordsAbove * BELOW_TO_ABOVE;
    if ((strong && (above >= FEWEST_ABOVE || (above > 0 && total === wordsAbove))) || (weak && above > 0))
      return index + 1;
  }
  return lines.length;
}

const runningWords = (line: Line, kind: ParagraphKind | null): number =>
  kind === null && isRunningText(line) ? line.words : 0;

/** Headlines of other articles under "Related articles" in the middle of a text, up to the next running text. */
export function markRelatedLists(lines: readonly Line[], kinds: (ParagraphKind | null)[], body: number): void {
  let listing = false;
  for (const [index, line] of lines.entries()) {
    if (index < body) continue;
    if (kinds[index] === 'boilerplate' && line.words <= 12 && TAIL_MARKS.test(line.plain)) listing = true;
    else if (isRunningText(line) || line.endsSentence || kinds[index] === 'heading') listing = false;
    else if (listing && kinds[index] === null) kinds[index] = 'boilerplate';
  }
}
