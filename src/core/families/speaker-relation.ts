/** What the speakers of two units say about their being one utterance. */
import type { Speaker, Unit } from './units';

/** `same`: one of the speakers or principals is the same; `different`: all are named and none is; `open`: else. */
export type SpeakerRelation = 'same' | 'open' | 'different';

const allNamed = (speakers: readonly Speaker[]): boolean =>
  speakers.length > 0 && speakers.every((s) => s.naming === 'named');

/** Words of a name without titles: "Scorer Danny Okoro" holds "Danny Okoro", "Jos van Rijn" holds "Rijn". */
const readName = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

const names = new Map<string, readonly string[]>();
/** More speakers than a library's events hold at a time; beyond it names are read anew. */
const MOST_NAMES = 20_000;

function wordsOf(name: string): readonly string[] {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = readName(name);
  if (names.size < MOST_NAMES) names.set(name, made);
  return made;
}

/** One name has all the words of the other: the articles name one person, though nobody linked the two. */
function within(x: Speaker, y: Speaker): boolean {
  const [left, right] = [wordsOf(x.name), wordsOf(y.name)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const last = (name: string): string | undefined => wordsOf(name)[wordsOf(name).length - 1];

/** Both names end alike: a family name, of one person or of relatives. */
const shareLast = (x: Speaker, y: Speaker): boolean => last(x.name) === last(y.name);

const isOne = (x: Speaker, y: Speaker): boolean => x.key === y.key;

/** Does the test hold for a speaker of each? Asked for every two units: no closures. */
function some(a: Unit, b: Unit, test: (x: Speaker, y: Speaker) => boolean): boolean {
  for (const x of a.speakers) for (const y of b.speakers) if (test(x, y)) return true;
  return false;
}

export function speakerRelation(a: Unit, b: Unit): SpeakerRelation {
  if (some(a, b, isOne)) return 'same';
  if (!allNamed(a.speakers) || !allNamed(b.speakers)) return 'open';
  if (some(a, b, within)) return 'same';
  return some(a, b, shareLast) ? 'open' : 'different';
}
