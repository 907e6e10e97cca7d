/**
 * How a run looks: fill and up to three stacked underlines, drawn as background layers of one element. Track 1 is
 * attribution (or a scare quote, or a figure), tracks 2 and 3 are codes; a fourth mark shows in the margin only.
 */
import type { ReaderMark } from './reader-mark';

/** An element with the words of a run under these marks. */
export function dressedRun(words: string, marks: readonly ReaderMark[]): HTMLElement {
  const element = document.createElement('span');
  element.className = `run ${classesOf(marks).join(' ')}`;
  element.dataset.marks = marks.map((mark) => mark.id).join(' ');
  element.dataset.owners = marks.map((mark) => mark.owner).join(' ');
  for (const [at, mark] of codesOf(marks).entries())
    element.style.setProperty(`--track-${at + 2}-colour`, `var(--code-${mark.colour})`);
  element.textContent = words;
  return element;
}

/** The shortest mark wins the first track: a cue inside a longer content is seen as a cue. Of two over the same words the accepted one. */
function firstTrack(marks: readonly ReaderMark[]): ReaderMark | undefined {
  const length = ({ span }: ReaderMark): number => span[1] - span[0];
  const rank = (mark: ReaderMark): number => (mark.state === 'accepted' ? 0 : 1);
  const attribution = marks.filter((mark) => mark.track === 'attribution' || mark.track === 'scare');
  return attribution.sort((a, b) => length(a) - length(b) || rank(a) - rank(b))[0];
}

const codesOf = (marks: readonly ReaderMark[]): ReaderMark[] =>
  marks.filter((mark) => mark.track === 'code').slice(0, 2);

function classesOf(marks: readonly ReaderMark[]): string[] {
  const first = firstTrack(marks);
  const classes: string[] = first ? [first.role ?? first.track, first.state] : [];
  for (const [at, code] of codesOf(marks).entries()) classes.push(`track-${at + 2}-${code.state}`);
  if (marks.some((mark) => mark.track === 'figure')) classes.push('figure');
  return classes;
}
