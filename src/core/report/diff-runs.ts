/**
 * Word diff as runs of text for the proof sheet. What the declared normalisation evens out (style of quote marks and
 * dashes, the case of a sentence's first letter, a comma, full stop or dash at the edge) is not shown as a change: it is
 * made alike, letter for letter, before the words are compared, and what then still differs at the edge is let be. The
 * words shown are always those of the two texts.
 */
import type { DiffRun } from '../model/report-format';
import { lowerSentenceStarts } from '../text/normalise';
import { diffWords } from '../text/word-diff';

const KINDS = { same: 'same', removed: 'left-out', added: 'added' } as const;

/** Runs that are not left out are the version's words, in order; white space is for the eye and may stand on both sides of a change. */
export function diffRuns(reference: string, version: string): DiffRun[] {
  const runs: DiffRun[] = [];
  for (const { kind, a, b } of diffWords(evenOut(reference), evenOut(version))) {
    const words = kind === 'removed' ? reference.slice(...a) : version.slice(...b);
    const last = runs[runs.length - 1];
    const apart =
      (kind !== 'added' && isSpaceBefore(reference, a[0])) || (kind !== 'removed' && isSpaceBefore(version, b[0]));
    if (last && (apart || (last.kind === 'left-out' && kind === 'added'))) runs.push({ kind: 'same', text: ' ' });
    runs.push({ kind: KINDS[kind], text: words.replace(/\s+/gu, ' ') });
  }
  return joinRuns(quietEdges(runs));
}

const isSpaceBefore = (text: string, at: number): boolean => at > 0 && /\s/u.test(text.charAt(at - 1));

/** Double and single marks, guillemets; an apostrophe between letters (`don’t`) is no quote mark. */
const QUOTE_MARK = /(?<![\p{L}\p{N}])['‘’‚‛‹›]|['‘’‚‛‹›](?![\p{L}\p{N}])|[“”„‟«»"]/gu;

/** A comma or full stop at the edge, before the closing mark: `fines,”` and `fines.”`. Never `...`. */
const EDGE_STOP = /(?<![.,\s])[.,](?="?\s*$)/u;

/** Makes alike, each character for one character, what may differ between identical wordings; offsets stay. */
export function evenOut(text: string): string {
  const quoted = text.replace(QUOTE_MARK, '"').replace(EDGE_STOP, ',');
  const lower = lowerSentenceStarts(quoted);
  // "İ" grows by a code unit in lower case: offsets matter more than its case.
  return lower.length === quoted.length ? lower : quoted;
}

/** Comma, full stop, dash and space, as the normalisation drops them at the edge; quote marks may stand outside them. */
const EDGE_MARKS = /^[\s,.‐‑‒–—―−-]+$/u;
const DOTS = /\.\s?\.\s?\./u;
const OUTER_MARKS = /^[\s"“”„‟«»‹›‘’‚‛']*$/u;

/** A comma, full stop or dash that only one of the two has at its edge is no change: `“We know”` and `“We know.”`. */
function quietEdges(runs: readonly DiffRun[]): DiffRun[] {
  const outer = (from: number, to: number): boolean => runs.slice(from, to).every(({ text }) => OUTER_MARKS.test(text));
  const quiet = runs.map(
    ({ kind, text }, at) =>
      kind !== 'same' && EDGE_MARKS.test(text) && !DOTS.test(text) && (outer(0, at) || outer(at + 1, runs.length)),
  );
  // With a mark goes the space that was put before it.
  const gone = (at: number): boolean => quiet[at] === true && runs[at]?.kind === 'left-out';
  return runs.flatMap((run, at): DiffRun[] => {
    if (gone(at) || (run.kind === 'same' && run.text === ' ' && gone(at + 1))) return [];
    return quiet[at] ? [{ kind: 'same', text: run.text }] : [run];
  });
}

function joinRuns(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last?.kind === run.kind) joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
