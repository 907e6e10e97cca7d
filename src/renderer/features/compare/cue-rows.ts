/** Cue verbs, outlet by outlet: each form once, with the places where it stands. */
import { group } from 'd3-array';
import type { Comparison, Place } from '../../../core/model/comparison';
import { cueWords } from './family-view';

export interface CueRow {
  readonly cue: string;
  readonly file: string;
  readonly places: readonly Place[];
}

/** Most used first; a bare mark (`:`) is no verb. */
export function cueRows(cues: Comparison['framing']['cues'], file: string): CueRow[] {
  const own = cues.filter((one) => one.file === file && cueWords(one.cue) !== null);
  return [...group(own, (one) => one.cue.toLowerCase())]
    .map(([cue, uses]) => ({ cue, file, places: uses.flatMap(({ evidence }) => evidence) }))
    .sort((a, b) => b.places.length - a.places.length || a.cue.localeCompare(b.cue, 'en'));
}
