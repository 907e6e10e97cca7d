/**
 * Steps of the text cursor: by character (what a reader takes for one), word, sentence and paragraph. Pure: offsets in,
 * offsets out. Word and sentence limits are the platform's own (Intl.Segmenter, UAX 29).
 */
import type { Span } from '../../core/model/span';

export type Step = 'character' | 'word' | 'sentence' | 'paragraph';

const segmenters = {
  character: new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  word: new Intl.Segmenter(undefined, { granularity: 'word' }),
  sentence: new Intl.Segmenter(undefined, { granularity: 'sentence' }),
};

/** Where one step from `offset` leads. `paragraphs` are those one can stand in, in order of the text. */
export function stepFrom(
  text: string,
  paragraphs: readonly Span[],
  offset: number,
  step: Step,
  forward: boolean,
): number {
  const at = paragraphs.findIndex(([start, end]) => start <= offset && offset <= end);
  const here = paragraphs[at];
  if (!here) return nearest(paragraphs, offset);
  const inside =
    step === 'paragraph' ? paragraphEdge(here, offset, forward) : segmentEdge(text, here, offset, step, forward);
  if (inside !== null) return inside;
  const next = paragraphs[at + (forward ? 1 : -1)];
  if (!next) return forward ? here[1] : here[0];
  return forward || step === 'paragraph' ? next[0] : next[1];
}

/** Back to the paragraph's start first, as editors do; forward always to the next one. */
const paragraphEdge = ([start]: Span, offset: number, forward: boolean): number | null =>
  !forward && offset > start ? start : null;

function segmentEdge(
  text: string,
  [start, end]: Span,
  offset: number,
  step: Exclude<Step, 'paragraph'>,
  forward: boolean,
): number | null {
  if (forward ? offset >= end : offset <= start) return null;
  const edges = edgesOf(text.slice(start, end), step).map((edge) => edge + start);
  const found = forward ? edges.find((edge) => edge > offset) : edges.filter((edge) => edge < offset).at(-1);
  return found ?? (forward ? end : start);
}

/** Edges worth stopping at: for words, where a word starts or ends, not each space. */
function edgesOf(words: string, step: Exclude<Step, 'paragraph'>): number[] {
  const segments = [...segmenters[step].segment(words)];
  if (step !== 'word')
    return segments.flatMap(({ index, segment }) => [index, index + segment.trimEnd().length, index + segment.length]);
  return segments
    .filter((segment) => segment.isWordLike)
    .flatMap(({ index, segment }) => [index, index + segment.length]);
}

function nearest(paragraphs: readonly Span[], offset: number): number {
  const next = paragraphs.find(([start]) => start >= offset);
  return next?.[0] ?? paragraphs.at(-1)?.[1] ?? 0;
}

/**
 * Where the edge of a mark goes by one word: an end to the end of a word, a start to the start of one, so that no space is
 * left hanging. Stays where it is when there is no further word in the paragraph.
 */
export function wordEdgeFrom(
  text: string,
  paragraphs: readonly Span[],
  offset: number,
  edge: 'start' | 'end',
  forward: boolean,
): number {
  const here = paragraphs.find(([start, end]) => start <= offset && offset <= end);
  if (!here) return offset;
  const words = [...segmenters.word.segment(text.slice(here[0], here[1]))].filter((segment) => segment.isWordLike);
  const edges = words.map(({ index, segment }) => here[0] + index + (edge === 'end' ? segment.length : 0));
  const found = forward ? edges.find((one) => one > offset) : edges.filter((one) => one < offset).at(-1);
  return found ?? offset;
}

/** Letters of scripts that put no spaces between words: there a run of letters is a whole sentence. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const wordy = (letter: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter) && !unspaced.test(letter);

/** The span grown to whole words at both edges, without white space: what an analyst means by a rough selection. */
export function snapToWords(text: string, [start, end]: Span): Span {
  if (start === end) return [start, end];
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  while (from > 0 && wordy(text.charAt(from)) && wordy(text.charAt(from - 1))) from -= 1;
  while (to < text.length && wordy(text.charAt(to - 1)) && wordy(text.charAt(to))) to += 1;
  return [from, to];
}
