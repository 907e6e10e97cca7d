/** A quote family as the proof sheet shows it: the reference, and for each outlet how its wording differs from it. */
import {
  type AlterationKind,
  type AttributionConflict,
  type Comparison,
  type Family,
  type FamilyMember,
  type FamilyPair,
  versionKey,
} from '../../../core/model/comparison';
import type { Decision } from '../../../core/model/decision';
import type { DiffRun } from '../../../core/model/report-format';
import { pairFrom } from '../../../core/report/pair-from';
import { textAround, versionRuns } from '../../../core/report/version-runs';
import { overlaps } from '../../../core/text/span';
import type { Column } from './columns';

export interface FamilyView {
  readonly family: Family;
  readonly reference: FamilyMember;
  readonly cells: readonly CellView[];
  readonly conflicts: readonly AttributionConflict[];
  readonly senseAtRisk: boolean;
  readonly speakerDiffers: boolean;
  readonly outlets: number;
}

export interface CellView {
  readonly column: Column;
  /** Versions of this outlet, usually one; none: no version was found here. */
  readonly versions: readonly VersionView[];
  readonly absence: Absence;
}

/**
 * What is known of an outlet without a version: the omissions stage found the statement absent from the saved original, or
 * names the sentence that comes nearest to it, or has not judged it.
 */
export type Absence =
  { readonly kind: 'absent' } | { readonly kind: 'nearest'; readonly at: number } | { readonly kind: 'open' };

export interface VersionView {
  readonly member: FamilyMember;
  readonly isReference: boolean;
  readonly wording: FamilyPair['wording'];
  /** Words against the reference; null where it is the reference or the two have too little in common. */
  readonly runs: readonly DiffRun[] | null;
  readonly words: string;
  readonly kinds: readonly AlterationKind[];
  readonly riskyKinds: readonly AlterationKind[];
  /** At an edge this version has words that the reference lacks; the reference has words that this version lacks. */
  readonly fuller: boolean;
  readonly shorter: boolean;
  readonly why: string;
  readonly senseAtRisk: boolean;
  readonly speakerDiffers: boolean;
  readonly finding: string;
}

/** Kinds that can change the sense (domain: negation, modality, hedge, number, roles, rewording inside quote marks). */
const risky: ReadonlySet<AlterationKind> = new Set([
  'negation',
  'modality',
  'hedge',
  'number',
  'roles-reversed',
  'reworded',
]);

/** Kinds to flag: where none is risky by itself (another who acts, a question made a statement), the substitution is. */
function riskyOf(kinds: readonly AlterationKind[]): AlterationKind[] {
  const flagged = kinds.filter((kind) => risky.has(kind));
  if (flagged.length > 0) return flagged;
  return kinds.includes('substituted') ? ['substituted'] : [...kinds];
}

export function familyViews(comparison: Comparison, columns: readonly Column[]): FamilyView[] {
  return comparison.families.map((family) => familyView(family, comparison, columns));
}

function familyView(family: Family, comparison: Comparison, columns: readonly Column[]): FamilyView {
  const reference = family.members[family.reference];
  if (!reference) throw new Error(`family ${family.id} has no member ${family.reference}`);
  const home = columns.find((column) => column.id === reference.file);
  const referenceWords = home ? wordsOf(reference, home.text) : reference.text;
  const conflicts = comparison.attributionConflicts.filter((conflict) => conflict.family === family.id);
  const differing = new Set(
    conflicts
      .filter(({ kind }) => kind === 'speaker' || kind === 'naming')
      .flatMap(({ values }) => values.map((value) => value.file)),
  );
  const cells = columns.map((column): CellView => ({
    column,
    versions: family.members.flatMap((member, at) =>
      member.file === column.id ? [versionOf(family, member, at, differing, referenceWords, column.text)] : [],
    ),
    absence: absenceOf(family, column.id, comparison),
  }));
  const versions = cells.flatMap((cell) => cell.versions);
  return {
    family,
    reference,
    cells,
    conflicts,
    senseAtRisk: versions.some((version) => version.senseAtRisk),
    speakerDiffers: conflicts.some(({ kind }) => kind === 'speaker' || kind === 'naming'),
    outlets: new Set(family.members.map((member) => member.file)).size,
  };
}

function absenceOf(family: Family, file: string, { omissions }: Comparison): Absence {
  const about = omissions.filter(
    ({ kind, evidence }) =>
      kind === 'statement' &&
      evidence.some((place) => family.members.some((m) => m.file === place.file && overlaps(m.span, place.span))),
  );
  const nearest = about.flatMap((one) => one.nearest).find((place) => place.file === file);
  if (nearest !== undefined) return { kind: 'nearest', at: nearest.span[0] };
  return { kind: about.some((one) => one.absentIn.includes(file)) ? 'absent' : 'open' };
}

function versionOf(
  family: Family,
  member: FamilyMember,
  at: number,
  differing: ReadonlySet<string>,
  referenceWords: string,
  text: string,
): VersionView {
  const reference = family.members[family.reference];
  const pair = pairFrom(family, at) ?? null;
  const words = wordsOf(member, text);
  const kinds = [...new Set(pair?.alterations.map((alteration) => alteration.kind) ?? [])].filter(
    (kind) => kind !== 'identical',
  );
  return {
    member,
    isReference: at === family.reference,
    wording: pair?.wording ?? 'identical',
    runs:
      pair === null
        ? null
        : versionRuns({ reference: referenceWords, version: words, pair, ...textAround(text, member.span) }),
    words,
    kinds,
    riskyKinds: pair?.senseAtRisk ? riskyOf(kinds) : [],
    fuller: pair?.alterations.some(({ kind, a, b }) => kind === 'trimmed' && a[0] === a[1] && b[0] < b[1]) ?? false,
    shorter: pair?.alterations.some(({ kind, a }) => kind === 'trimmed' && a[0] < a[1]) ?? false,
    why: pair?.why ?? '',
    senseAtRisk: pair?.senseAtRisk ?? false,
    speakerDiffers: member !== reference && differing.has(member.file) && member.speaker !== reference?.speaker,
    finding: versionKey(family, member),
  };
}

/** The comparison with other references where the analyst chose one: by the family's key, the key of a version. */
export function withReferences(comparison: Comparison, chosen: ReadonlyMap<string, string>): Comparison {
  if (chosen.size === 0) return comparison;
  const families = comparison.families.map((family) => {
    const key = chosen.get(family.key);
    const at = key === undefined ? -1 : family.members.findIndex((member) => versionKey(family, member) === key);
    return at < 0 ? family : { ...family, reference: at };
  });
  return { ...comparison, families };
}

/** Key of a decision on the family as a whole. */
export const familyKey = (family: Family): string => family.key;

/**
 * Sense at risk first, then differing speakers, then what most outlets have; families of one outlet last. The chosen
 * reference has no part in it: a family stays where it is while its versions are compared with each other.
 */
export function inOrderOfConcern(views: readonly FamilyView[]): FamilyView[] {
  const atRisk = (view: FamilyView): boolean => view.family.pairs.some((pair) => pair.senseAtRisk);
  const weight = (view: FamilyView): number =>
    (view.outlets > 1 ? 8 : 0) + (atRisk(view) ? 4 : 0) + (view.speakerDiffers ? 2 : 0);
  const start = ({ family }: FamilyView): number => family.members[0]?.span[0] ?? 0;
  return [...views].sort((a, b) => weight(b) - weight(a) || b.outlets - a.outlets || start(a) - start(b));
}

/** All words of a version: of both halves, where its attribution interrupts it. */
export const wordsOf = (member: FamilyMember, text: string): string =>
  member.spans.length > 1 ? member.spans.map((span) => text.slice(...span)).join(' ') : member.text;

/** Who said it, and by which verb: `a port officer, unnamed, as per`; a bare mark (`:`) is no verb. */
export function saidBy(
  { speaker, cue }: FamilyMember,
  unnamed: boolean,
): { readonly who: string; readonly how: string } {
  const verb = cueWords(cue);
  const told = verb === null ? '' : unnamed ? `, ${verb}` : ` ${verb}`;
  return { who: speaker ?? 'no source', how: `${unnamed ? ', unnamed' : ''}${told}` };
}

/** A cue's words; null for one that has none, such as a colon. */
export const cueWords = (cue: string | null): string | null => (cue !== null && /[\p{L}\p{N}]/u.test(cue) ? cue : null);

export interface FamilyFilter {
  readonly show: 'all' | 'risk' | 'speaker' | 'open' | 'single';
}

export function passesFamilyFilter(
  view: FamilyView,
  { show }: FamilyFilter,
  decisions: ReadonlyMap<string, Decision>,
): boolean {
  if (show === 'single') return view.outlets === 1;
  if (view.outlets === 1) return false;
  if (show === 'risk') return view.senseAtRisk;
  if (show === 'speaker') return view.speakerDiffers;
  if (show === 'open') return !reviewed(view, decisions);
  return true;
}

/** Reviewed: each version that is neither the reference nor identical has a decision. */
export function reviewed(view: FamilyView, decisions: ReadonlyMap<string, Decision>): boolean {
  const open = (key: string): boolean => (decisions.get(key)?.verdict ?? 'open') === 'open';
  if (!open(familyKey(view.family))) return true;
  const versions = view.cells
    .flatMap((cell) => cell.versions)
    .filter((version) => !version.isReference && (version.wording !== 'identical' || version.speakerDiffers));
  return versions.length > 0 && versions.every((version) => !open(version.finding));
}

export const alterationWords: Record<AlterationKind, string> = {
  identical: 'identical',
  trimmed: 'trimmed',
  'elided-marked': 'elided, marked',
  'elided-hidden': 'elided, hidden',
  spliced: 'spliced',
  'inserted-bracketed': 'inserted, in brackets',
  inserted: 'inserted',
  substituted: 'substituted',
  inflected: 'inflected',
  cleaned: 'cleaned',
  reordered: 'reordered',
  name: 'name changed',
  number: 'number changed',
  negation: 'negation changed',
  modality: 'modality',
  hedge: 'hedge changed',
  'roles-reversed': 'roles reversed',
  reworded: 'reworded in quote marks',
  'direct-to-indirect': 'direct turned indirect',
};
