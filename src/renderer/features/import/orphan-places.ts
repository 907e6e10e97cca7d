/** The words of an annotation with those around them, and the words of a newer text that are most like them. */
import type { Span } from '../../../core/model/span';
import { paragraphSpans } from '../../../core/text/paragraphs';

/** Characters shown on each side. */
const AROUND = 60;

export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function contextOf(text: string, [start, end]: Span): Context {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** Share of the words that a place has in common with the annotation's before it is offered. */
const FEWEST_SHARED = 0.3;

/** The same words if they stand there, else the sentence that shares most words; null where nothing is like it. A proposal only. */
export function nearestWords(older: string, span: Span, newer: string): Span | null {
  const words = older.slice(...span);
  const exact = nearestExact(words, span, older, newer);
  if (exact) return exact;
  const wanted = wordsOf(words);
  let best: Span | null = null;
  let most = FEWEST_SHARED;
  for (const sentence of sentencesOf(newer)) {
    const own = wordsOf(newer.slice(...sentence));
    const shared = [...wanted].filter((word) => own.has(word)).length / Math.max(1, wanted.size);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

/** Among several places of the same words the one whose place in the whole is nearest to the old one. */
function nearestExact(words: string, span: Span, older: string, newer: string): Span | null {
  const wanted = span[0] / Math.max(1, older.length);
  let best: number | null = null;
  for (let at = newer.indexOf(words); at !== -1; at = newer.indexOf(words, at + 1)) {
    const distance = (place: number): number => Math.abs(place / Math.max(1, newer.length) - wanted);
    if (best === null || distance(at) < distance(best)) best = at;
  }
  return best === null ? null : [best, best + words.length];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Up to a mark that ends a sentence, inside paragraphs; near enough for a proposal. */
function sentencesOf(text: string): Span[] {
  return paragraphSpans(text).flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/[^.!?]+(?:[.!?]+["”’»)]*|$)/gu)].map((match): Span => {
      const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
      return [start + match.index + lead, start + match.index + match[0].trimEnd().length];
    }),
  );
}
