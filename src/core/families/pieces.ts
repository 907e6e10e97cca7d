/**
 * The pieces of a quotation before they are read: sentences of its quoted parts (or of its content where nothing is quoted) in
 * runs, a sentence interrupted by its attribution as one; and the clauses of a report that has some words in quote marks.
 */
import type { AnalysedQuotation } from '../model/analysis';
import type { Span } from '../model/span';
import { sentences } from '../text/sentences';
import { contains } from '../text/span';

const SENTENCE_END = /[.?!…]["”’»'\s]*$/u;

/** A quotation over several paragraphs: each begins with a mark, only the last one ends with one. */
const isOverParagraphs = (text: string, first: Span, second: Span): boolean =>
  !/["”’»']\s*$/u.test(text.slice(...first)) && /^\s*\n\s*$/u.test(text.slice(first[1], second[0]));

/** Does the second piece go on with the sentence of the first, over an attribution ("..., he said, ...")? */
function continues(text: string, quotation: AnalysedQuotation, first: Span, second: Span): boolean {
  if (isOverParagraphs(text, first, second)) return true;
  if (quotation.content.some((span) => contains(span, [first[0], second[1]]))) return false;
  if (SENTENCE_END.test(text.slice(...first))) return false;
  const between = text.slice(first[1], second[0]).trim();
  const small = /^["“«‘'\s[(…]*\p{Ll}/u.test(text.slice(...second));
  if (between.includes('\n') || beginsSentence(text, first[1], second[0])) return false;
  return between.endsWith(',') || (small && !between.endsWith('.'));
}

/** Does the outlet begin a sentence of its own between two pieces? ("I was there," he said. He had "gone over it again".) */
const beginsSentence = (text: string, from: number, to: number): boolean => sentences(text, [from, to]).length > 1;

/** "..., he said, \"and we are ready to sit here\": the second piece is a clause that could stand by itself. */
const OWN_CLAUSE =
  /^["“«‘'\s…]*(?:and|but|so|or|yet)\s+(?:i|we|you|he|she|it|they|there|this|that|the|my|our|his|her)\b/iu;

/** Sentences of a span; a line break inside a wrapped sentence does not end it. */
function sentencesOf(text: string, span: Span): Span[] {
  const joined: Span[] = [];
  for (const next of sentences(text, span)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && !SENTENCE_END.test(text.slice(...last))) joined[joined.length - 1] = [last[0], next[1]];
    else joined.push(next);
  }
  return joined;
}

/** A sentence, or a clause of one, before it is read. */
export interface Piece {
  readonly spans: Span[];
  readonly clause: boolean;
}

/** The runs of a quotation: each a list of sentences, each sentence a list of spans. */
export function runsOf(text: string, quotation: AnalysedQuotation): Piece[][] {
  const parts = quotation.quoted.length > 0 ? quotation.quoted : quotation.content;
  const runs: Piece[][] = [];
  let before: Span | null = null;
  for (const part of parts) {
    const spans = sentencesOf(text, part);
    const run = runs[runs.length - 1];
    const goesOn = before !== null && run !== undefined && continues(text, quotation, before, part);
    const inside = goesOn && before !== null && !SENTENCE_END.test(text.slice(...before));
    const clause = inside && OWN_CLAUSE.test(text.slice(...part));
    if (inside && !clause) run?.[run.length - 1]?.spans.push(...spans.splice(0, 1));
    const pieces = spans.map((span, n): Piece => ({ spans: [span], clause: clause && n === 0 }));
    if (goesOn) run?.push(...pieces);
    else runs.push(pieces);
    before = part;
  }
  return runs.filter((run) => run.length > 0);
}

/** "... had been found and that four letters went unanswered": a report goes on with a second clause. */
const NEXT_CLAUSE = /[\s,;]+(?:and|but)\s+(?=that\s)/giu;

/**
 * Clauses of a report that has some words in quote marks: its content cut at "and that" and where sentences end.
 * A piece of content with nothing in quote marks is half a sentence and tells nothing.
 */
export function clausesOf(text: string, { content, quoted }: AnalysedQuotation): Span[] {
  const isQuoted = (at: number) => quoted.some((part) => part[0] <= at && at < part[1]);
  return content
    .filter((span) => quoted.some((part) => contains(span, part)) && !quoted.some((part) => contains(part, span)))
    .flatMap((span) => sentences(text, span))
    .flatMap((sentence) => {
      const cuts = [...text.slice(...sentence).matchAll(NEXT_CLAUSE)].filter((m) => !isQuoted(sentence[0] + m.index));
      const starts = [sentence[0], ...cuts.map((m) => sentence[0] + m.index + m[0].length)];
      const ends = [...cuts.map((m) => sentence[0] + m.index), sentence[1]];
      return starts.map((start, n): Span => [start, ends[n] ?? sentence[1]]);
    })
    .filter(([from, to]) => from < to);
}
