/**
 * Lines -> paragraphs. A paragraph ends at a wider gap, an indent, another size of type, or a short last line; it goes on
 * over columns and pages where its sentence does. Words broken at the end of a line are joined.
 */
import type { ExtractedParagraph } from '../assemble';
import type { ParagraphKind } from '../../model/paragraph';
import { medianOf } from './page-lines';
import type { PdfLine } from './pdf-text';

/** Leading of the next paragraph compared with that inside one. */
const WIDER = 1.3;

/** Rank of the leading among the gaps between lines, from the narrowest. */
const LEADING_RANK = 0.25;

/** Indent of a first line, in font sizes. */
const INDENT = 0.8;

/** A last line that leaves so much of the column's width free ends its paragraph. */
const SHORT = 0.12;

/** A line that leaves so much free ends its paragraph whatever it ends with, unless the next goes on in lower case. */
const VERY_SHORT = 0.45;

/** Type so much larger or smaller than the text's is something else. */
const OTHER_SIZE = 0.08;

interface Group {
  readonly lines: PdfLine[];
}

/** `lines` in reading order, running heads taken out. */
export function pdfParagraphs(lines: readonly PdfLine[]): ExtractedParagraph[] {
  const body = bodySize(lines);
  const leading = leadingOf(lines, body);
  const margins = marginsOf(lines);
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    if (group && last && goesOn(last, line, leading, margins)) group.lines.push(line);
    else groups.push({ lines: [line] });
  }
  const joined = joinAcross(groups);
  const known = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const headline = headlineOf(joined, body);
  return joined.map((group) => ({
    text: textOf(group.lines, known),
    hint: group === headline ? ('headline' as const) : hintOf(group, body),
  }));
}

/** Size of most of the characters. */
function bodySize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const follows = (last: PdfLine, line: PdfLine): boolean =>
  line.page === last.page && line.column === last.column && line.y < last.y;

function leadingOf(lines: readonly PdfLine[], body: number): number {
  const gaps = lines.flatMap((line, at) => {
    const last = lines[at - 1];
    return last && follows(last, line) && Math.abs(line.size - body) < 1 ? [last.y - line.y] : [];
  });
  // Below the median: in texts of short paragraphs every second gap lies between two of them.
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * LEADING_RANK)] ?? body * 1.2;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

const columnKey = (line: PdfLine): string => `${String(line.page)}/${String(line.column)}`;

/** Of each column: where most lines begin, and the furthest that lines reach. */
function marginsOf(lines: readonly PdfLine[]): ReadonlyMap<string, Margins> {
  const columns = new Map<string, PdfLine[]>();
  for (const line of lines) columns.set(columnKey(line), [...(columns.get(columnKey(line)) ?? []), line]);
  return new Map(
    [...columns].map(([key, own]) => [
      key,
      { left: medianOf(own.map((line) => line.left)), right: Math.max(...own.map((line) => line.right)) },
    ]),
  );
}

const sameType = (a: PdfLine, b: PdfLine): boolean =>
  Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * OTHER_SIZE && (a.bold === b.bold || a.text.length > 60);

const SENTENCE_END = /[.!?…。！？:][\s"'”’»)\]]*$/u;

function goesOn(last: PdfLine, line: PdfLine, leading: number, margins: ReadonlyMap<string, Margins>): boolean {
  if (!follows(last, line) || !sameType(last, line)) return false;
  const own = Math.max(leading, last.size * 1.05);
  if (last.y - line.y > own * WIDER) return false;
  const { left, right } = margins.get(columnKey(line)) ?? { left: line.left, right: line.right };
  if (line.left - Math.min(left, last.left) > line.size * INDENT && last.left - left <= line.size * INDENT)
    return false;
  const free = (right - last.right) / Math.max(1, right - left);
  if (free > VERY_SHORT && !/^\p{Ll}/u.test(line.text)) return false;
  return !(free > SHORT && SENTENCE_END.test(last.text));
}

/** A paragraph broken by the end of a column or page goes on where the sentence is open and the next is set alike. */
function joinAcross(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const last = before?.lines.at(-1);
    const first = group.lines[0];
    const isOver = last && first && (last.page !== first.page || last.column !== first.column);
    if (
      before &&
      last &&
      first &&
      isOver &&
      sameType(last, first) &&
      !SENTENCE_END.test(last.text) &&
      /^[\p{Ll}\p{N}“"(]/u.test(first.text)
    )
      before.lines.push(...group.lines);
    else joined.push({ lines: [...group.lines] });
  }
  return joined;
}

function textOf(lines: readonly PdfLine[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const broken = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(text);
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (broken && rest !== undefined) text = joinWord(text, broken[1] ?? '', rest, known) + line.text;
    else text += (text === '' ? '' : ' ') + line.text;
  }
  return text.replace(/\u00ad/gu, '').trim();
}

/** "har-" + "bour": the hyphen stays only where the document writes the word with it elsewhere and never without. */
function joinWord(text: string, start: string, rest: string, known: ReadonlySet<string>): string {
  const whole = `${start}${rest}`.toLowerCase();
  const hyphened = `${start}-${rest}`.toLowerCase();
  return known.has(hyphened) && !known.has(whole) ? text : text.slice(0, -1);
}

/** The largest type among the first paragraphs, if it is clearly larger than the text's. */
function headlineOf(groups: readonly Group[], body: number): Group | null {
  const first = groups.filter((group) => group.lines[0]?.page === groups[0]?.lines[0]?.page).slice(0, 12);
  const sizeOf = (group: Group): number => group.lines[0]?.size ?? 0;
  const words = (group: Group): number =>
    group.lines
      .map((line) => line.text)
      .join(' ')
      .split(/\s+/u).length;
  const fit = first.filter((group) => words(group) >= 2 && words(group) <= 40 && sizeOf(group) > body * 1.2);
  return fit.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

function hintOf({ lines }: Group, body: number): ParagraphKind | null {
  const [first] = lines;
  if (!first) return null;
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (first.size > body * 1.12 && length < 200) return 'heading';
  const text = lines.at(-1)?.text ?? '';
  return lines.length > 2 && SENTENCE_END.test(text) && Math.abs(first.size - body) <= body * OTHER_SIZE
    ? 'body'
    : null;
}
