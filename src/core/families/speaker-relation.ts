/** What the speakers of two units say about their being one utterance. */
import type { Speaker, Unit } from './units';

/** `same`: one of the speakers or principals is the same; `different`: all are named and none is; `open`: else. */
export type SpeakerRelation = 'same' | 'open' | 'different';

const allNamed = (speakers: readonly Speaker[]): boolean =>
  speakers.length > 0 && speakers.every((s) => s.naming === 'named');

export function speakerRelation(a: Unit, b: Unit): SpeakerRelation {
  if (a.speakers.some((x) => b.speakers.some((y) => x.key === y.key))) return 'same';
  return allNamed(a.speakers) && allNamed(b.speakers) ? 'different' : 'open';
}
