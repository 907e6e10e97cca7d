/**
 * Word diff as runs of text for the proof sheet. What the declared normalisation evens out (style of quote marks, the first
 * letter's case, a comma or full stop at the edge) is not shown as a change: it is made alike, letter for letter, before
 * the words are compared. The words shown are always those of the two texts.
 */
import type { DiffRun } from '../model/report-format';
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
  return joinRuns(runs);
}

const isSpaceBefore = (text: string, at: number): boolean => at > 0 && /\s/u.test(text.charAt(at - 1));

/** Double and single marks, guillemets; an apostrophe between letters (`don’t`) is no quote mark. */
const QUOTE_MARK = /(?<![\p{L}\p{N}])['‘’‚‛‹›]|['‘’‚‛‹›](?![\p{L}\p{N}])|[“”„‟«»"]/gu;

/** A comma or full stop at the edge, before the closing mark: `fines,”` and `fines.”`. Never `...`. */
const EDGE_STOP = /(?<![.,\s])[.,](?="?\s*$)/u;

/** Makes alike, each character for one character, what may differ between identical wordings; offsets stay. */
export function evenOut(text: string): string {
  const quoted = text.replace(QUOTE_MARK, '"').replace(EDGE_STOP, ',');
  return quoted.replace(/^("?)(\p{Lu})/u, (whole, mark: string, letter: string) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? mark + lower : whole;
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
