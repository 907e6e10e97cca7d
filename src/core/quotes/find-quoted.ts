/**
 * Where are words in quote marks? Works paragraph by paragraph; only a quotation over several paragraphs (each opened,
 * the last one closed) looks at its neighbours. Whether a part is a quotation or a scare quote is not decided here.
 */
import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { pairMarks, type PairedMarks } from './pair-marks';

export interface QuotedPart {
  /** Marks included. */
  readonly span: Span;
  /** Position of its paragraph in the list that was given. */
  readonly paragraph: number;
  /** false: the closing mark is missing, because the next paragraph goes on or by mistake. */
  readonly closed: boolean;
  /** The quotation goes on in the next paragraph's first part. */
  readonly continues: boolean;
  readonly inner: readonly Span[];
}

/** Reporting clause behind a quotation whose closing mark was forgotten: `"We shall see, he said.` */
const FORGOTTEN_END =
  /[,.?!](?= (?:\p{Lu}[\p{L}’'.-]*|he|she|they|the|a)(?: [\p{L}’'.-]+){0,4}? (?:said|says|told|added|wrote|asked|warned)\b| (?:said|says|added|wrote|asked|warned) )/u;

/** `"We shall see, he said.`: the report ends the paragraph, so the mark was forgotten and nothing goes on. */
function endsInReport(text: string, tail: Span): boolean {
  const words = text.slice(tail[0], Math.min(tail[1], tail[0] + NEVER_CLOSED_LIMIT));
  const cut = FORGOTTEN_END.exec(words);
  return cut !== null && words.length - cut.index < REPORT_LENGTH;
}

const REPORT_LENGTH = 40;
const NEVER_CLOSED_LIMIT = 2000;
/** Unclosed marks of one paragraph for which an end is guessed: more of them is noise. */
const FORGIVEN = 6;

/** Outermost quoted parts of the paragraphs in reading order. */
export function findQuoted(text: string, paragraphs: readonly Span[]): QuotedPart[] {
  const trimmed = paragraphs.map((span) => trimSpan(text, span));
  const paired = trimmed.map((span) => pairMarks(text, span));
  const parts: QuotedPart[] = [];
  let open = false;
  for (let i = 0; i < trimmed.length; i += 1) {
    open = pushParts(text, trimmed, paired, i, open, parts);
  }
  return parts;
}

/** Pushes the parts of paragraph `i`; returns whether a quotation is still open at its end. */
function pushParts(
  text: string,
  spans: readonly Span[],
  paired: readonly PairedMarks[],
  i: number,
  openBefore: boolean,
  parts: QuotedPart[],
): boolean {
  const span = spans[i];
  const marks = paired[i];
  if (span === undefined || marks === undefined) return false;
  const found = marks.outer.map((pair): QuotedPart => part(pair, i, true, false, marks));
  const carried = openBefore ? carriedPart(span, marks, i) : null;
  if (carried !== null) found.unshift(carried);
  const last = marks.unclosed[marks.unclosed.length - 1];
  const ended = last !== undefined && endsInReport(text, [last.at, span[1]]);
  const goesOn = last !== undefined && !ended && nextContinues(text, spans, paired, i, last.at);
  if (last !== undefined && goesOn) {
    const tail: Span = [last.at, span[1]];
    parts.push(...found.filter((p) => p.span[0] < last.at), part(tail, i, false, true, marks));
    return true;
  }
  const forgotten = marks.unclosed
    .slice(0, FORGIVEN)
    .map((mark) => forgottenEnd(text, [mark.at, span[1]], found, mark.family));
  for (const tail of forgotten) if (tail !== null) found.push(part(tail, i, false, false, marks));
  parts.push(...found.sort((a, b) => a.span[0] - b.span[0]));
  return false;
}

const part = (span: Span, paragraph: number, closed: boolean, continues: boolean, marks: PairedMarks): QuotedPart => ({
  span,
  paragraph,
  closed,
  continues,
  inner: marks.inner.filter((pair) => pair[0] > span[0] && pair[1] < span[1]),
});

/** The paragraph has a closing mark only: the quotation before it was not opened again. */
function carriedPart(span: Span, marks: PairedMarks, i: number): QuotedPart | null {
  const stray = marks.stray[0];
  const firstPair = marks.outer[0];
  if (stray === undefined || (firstPair !== undefined && firstPair[0] < stray.at)) return null;
  return part([span[0], stray.at + stray.length], i, true, false, marks);
}

/** Does the next paragraph go on with the quotation that mark `at` opened? */
function nextContinues(
  text: string,
  spans: readonly Span[],
  paired: readonly PairedMarks[],
  i: number,
  at: number,
): boolean {
  const next = spans[i + 1];
  const marks = paired[i + 1];
  if (next === undefined || marks === undefined) return false;
  const opened = text.charAt(at);
  const first = text.charAt(next[0]);
  if (first === opened) return marks.outer[0]?.[0] === next[0] || marks.unclosed.some((mark) => mark.at === next[0]);
  if (opened === '“' && first === '”') return true;
  const stray = marks.stray[0];
  const pair = marks.outer[0];
  return opened !== "'" && opened !== '‘' && stray !== undefined && (pair === undefined || stray.at < pair[0]);
}

function forgottenEnd(text: string, tail: Span, found: readonly QuotedPart[], family: string): Span | null {
  const next = found.find((p) => p.span[0] > tail[0]);
  const limit = Math.min(next?.span[0] ?? tail[1], tail[0] + NEVER_CLOSED_LIMIT);
  const cut = FORGOTTEN_END.exec(text.slice(tail[0], limit));
  if (cut !== null) return [tail[0], tail[0] + cut.index + 1];
  if (family === 'single' || next !== undefined) return null;
  return trimSpan(text, [tail[0], limit]);
}
