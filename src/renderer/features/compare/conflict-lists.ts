/** Conflicts of attribution as short lists for the finding pane: outlet by outlet, or verb by verb. */
import { cueForce } from '../../../core/families/lexicon/cue-force';
import type { AttributionConflict } from '../../../core/model/comparison';
import { cueWords } from './family-view';
import type { Detail, FindingList } from './findings';

type Value = AttributionConflict['values'][number];
type OutletOf = (file: string) => string;

/** Speaker and naming are one question: who is said to have said it. */
export function conflictLists(conflicts: readonly AttributionConflict[], outletOf: OutletOf): FindingList[] {
  const valuesOf = (...kinds: AttributionConflict['kind'][]): Value[] =>
    conflicts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ values }) => values);
  const lists: FindingList[] = [
    {
      title: 'Who is said to have said it',
      speakerDiffers: true,
      rows: grouped(valuesOf('speaker', 'naming'), ({ file }) => outletOf(file), whoOf),
    },
    {
      title: 'Reporting verbs',
      speakerDiffers: false,
      rows: grouped(valuesOf('cue'), verbOf, ({ file }) => outletOf(file)).map(withForce),
    },
    {
      title: 'By which way the words came',
      speakerDiffers: false,
      rows: grouped(
        valuesOf('chain'),
        ({ file }) => outletOf(file),
        ({ value }) => value ?? 'names none',
      ),
    },
  ];
  return lists.filter(({ rows }) => rows.length > 0);
}

/** `unnamed` stands where the outlet hides the name, `named` where it gives it. */
function whoOf({ speaker, value }: Value): string {
  if (value === 'named' || value === null) return speaker ?? 'nobody named';
  return value === 'unnamed' ? `${speaker ?? 'nobody'}, unnamed` : value;
}

const verbOf = ({ value }: Value): string => cueForce(value ?? '')?.verb ?? cueWords(value) ?? 'no verb';

/** What the verb claims, after the outlets that use it. */
function withForce({ label, value }: Detail): Detail {
  const reading = cueForce(label)?.reading;
  return { label: `“${label}”`, value: reading === undefined ? value : `${value}: ${reading}` };
}

/** One row a label, its values once each, in order of first mention; of "x" and "x, unnamed" the fuller stays. */
function grouped(values: readonly Value[], labelOf: (v: Value) => string, valueOf: (v: Value) => string): Detail[] {
  const rows = new Map<string, Set<string>>();
  for (const value of values) {
    const label = labelOf(value);
    rows.set(label, (rows.get(label) ?? new Set()).add(valueOf(value)));
  }
  return [...rows].map(([label, found]) => ({
    label,
    value: [...found].filter((one) => !found.has(`${one}, unnamed`)).join(', '),
  }));
}
