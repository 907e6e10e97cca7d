/** What the speakers of two units say about their being one utterance. */
import type { Speaker, Unit } from './units';

/** `same`: one of the speakers or principals is the same; `different`: all are named and none is; `open`: else. */
export type SpeakerRelation = 'same' | 'open' | 'different';

const allNamed = (speakers: readonly Speaker[]): boolean =>
  speakers.length > 0 && speakers.every((s) => s.naming === 'named');

/** Words of a name without titles: "Scorer Danny Okoro" holds "Danny Okoro", "Jos van Rijn" holds "Rijn". */
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** One name has all the words of the other: the articles name one person, though nobody linked the two. */
function within(x: Speaker, y: Speaker): boolean {
  const [left, right] = [wordsOf(x.name), wordsOf(y.name)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Both names end alike: a family name, of one person or of relatives. */
const shareLast = (x: Speaker, y: Speaker): boolean => wordsOf(x.name).pop() === wordsOf(y.name).pop();

export function speakerRelation(a: Unit, b: Unit): SpeakerRelation {
  const some = (test: (x: Speaker, y: Speaker) => boolean) =>
    a.speakers.some((x) => b.speakers.some((y) => test(x, y)));
  if (some((x, y) => x.key === y.key)) return 'same';
  if (!allNamed(a.speakers) || !allNamed(b.speakers)) return 'open';
  if (some(within)) return 'same';
  return some(shareLast) ? 'open' : 'different';
}
