/** Lines that every page repeats at its top or foot (title, section, page number): printed by the maker, not written by the author. */
import type { PdfLine } from './pdf-text';

/** Lines at the top and at the foot of a page that may be running heads. */
const EDGE = 3;

/** Pages from which on repetition means something. */
const FEWEST_PAGES = 2;

/** Part of the pages that carry the line; left and right pages often differ. */
const SHARE = 0.4;

/** "– 12 –", "Page 3 of 10", "3/10", "iv" alone at the edge of a page. */
const PAGE_NUMBER =
  /^[\s–—|-]*(?:(?:page|seite|p\.?|стр\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/|von|sur|de)\s*\d{1,4})?[\s–—|-]*$/iu;

/** The lines of each page -> those that are running heads. `pages` hold lines in reading order. */
export function runningHeads(pages: readonly (readonly PdfLine[])[]): Set<PdfLine> {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length * SHARE);
  const isRepeated = (line: PdfLine): boolean =>
    pages.length >= FEWEST_PAGES && (counts.get(keyOf(line)) ?? 0) >= often;
  return new Set(edges.flatMap((lines) => lines.filter((line) => isRepeated(line) || PAGE_NUMBER.test(line.text))));
}

function edgeLines(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const heights = [...new Set(byHeight.map((line) => Math.round(line.y)))];
  const near = new Set([...heights.slice(0, EDGE), ...heights.slice(-EDGE)]);
  // A page of a few lines is all edge: then nothing tells text from heads.
  return heights.length <= EDGE * 2
    ? byHeight.filter((line) => PAGE_NUMBER.test(line.text))
    : byHeight.filter((line) => near.has(Math.round(line.y)));
}

/** Digits count as one another: page numbers and dates change. */
const keyOf = (line: PdfLine): string => line.text.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').toLowerCase();
