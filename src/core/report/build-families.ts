/**
 * Quote families of a report: each version against the reference, with its diff, its alterations by name and who said it.
 * Families in one article only are left out: they compare nothing.
 */
import {
  versionKey,
  type AlterationKind,
  type AttributionConflict,
  type Comparison,
  type Family,
  type FamilyMember,
  type FamilyPair,
} from '../model/comparison';
import type { ReportedFamily, ReportedVersion, ReportReview } from '../model/report-format';
import { quotationKey } from './build-annotations';
import { pairFrom } from './pair-from';
import type { ArticleIndex } from './places';
import type { Reviews } from './reviews';
import { sortedBy } from './stable-order';
import { textAround, versionRuns } from './version-runs';

/** Alterations that can change the sense (docs/domain, findings 1). */
const AT_RISK: ReadonlySet<AlterationKind> = new Set([
  'negation',
  'modality',
  'hedge',
  'number',
  'roles-reversed',
  'reworded',
]);

type UnnumberedFamily = Omit<ReportedFamily, 'number'>;

/** A family of the report beside the one of the comparison that it shows. */
export interface BuiltFamily {
  readonly shown: ReportedFamily;
  readonly source: Family;
}

/**
 * Families over two articles or more, sense at risk first, then those whose speaker differs, then in order of reading.
 * `numbers`: footnote numbers of quotations by `quotationKey`.
 */
export function buildFamilies(
  comparison: Comparison,
  events: readonly (readonly string[])[],
  index: ArticleIndex,
  reviews: Reviews,
  numbers: ReadonlyMap<string, number>,
): BuiltFamily[] {
  const told = comparison.families.filter(
    (f) => new Set(f.members.map((m) => m.file)).size > 1 && reviews.isShown(f.key),
  );
  const built = told.map((source) => ({
    source,
    shown: buildFamily(source, comparison, reviews, {
      index,
      numbers,
      events,
      reviewOf: (member) => reviews.of(versionKey(source, member)),
    }),
  }));
  const ordered = sortedBy(
    built,
    ({ shown }) => (shown.senseAtRisk ? 0 : 1),
    ({ shown }) => (shown.speakerDiffers ? 0 : 1),
    ({ shown }) => index.position(shown.reference.at.article),
    ({ shown }) => shown.reference.at.span[0],
    ({ shown }) => shown.key,
  );
  return ordered.map(({ source, shown }, i) => ({ source, shown: { number: i + 1, ...shown } }));
}

interface Lookup {
  readonly index: ArticleIndex;
  readonly numbers: ReadonlyMap<string, number>;
  readonly events: readonly (readonly string[])[];
  readonly reviewOf: (member: FamilyMember) => ReportReview | null;
}

function buildFamily(family: Family, comparison: Comparison, reviews: Reviews, lookup: Lookup): UnnumberedFamily {
  const { index } = lookup;
  const reference = family.members[family.reference];
  if (!reference) throw new Error(`family ${family.id} has no reference`);
  const conflict = comparison.attributionConflicts.find((c) => isAboutSpeaker(c, family.id) && reviews.isShown(c.key));
  const differs = (m: FamilyMember) => conflict !== undefined && m.speaker !== reference.speaker;
  const versions = family.members.map((member, i) => {
    return versionOf(member, reference, pairFrom(family, i) ?? null, differs(member), lookup);
  });
  const present = new Set(family.members.map((m) => m.file));
  return {
    key: family.key,
    reference: versionOf(reference, reference, null, false, lookup),
    versions: sortedBy(
      versions,
      (v) => index.position(v.at.article),
      (v) => v.at.span[0],
    ),
    notIn: comparedWith(reference.file, lookup).filter((file) => !present.has(file)),
    senseAtRisk: versions.some((v) => v.senseAtRisk),
    speakerDiffers: conflict !== undefined,
    review: reviews.of(family.key),
  };
}

const isAboutSpeaker = (c: AttributionConflict, family: string): boolean =>
  c.family === family && (c.kind === 'speaker' || c.kind === 'naming');

/** The articles of the event that `file` belongs to. */
const comparedWith = (file: string, { events }: Lookup): readonly string[] =>
  events.find((files) => files.includes(file)) ?? [];

function versionOf(
  member: FamilyMember,
  reference: FamilyMember,
  pair: FamilyPair | null,
  speakerDiffers: boolean,
  lookup: Lookup,
): ReportedVersion {
  const wording = member === reference ? 'reference' : (pair?.wording ?? 'altered');
  const plain = wording === 'reference' || wording === 'identical';
  return {
    at: lookup.index.place(member.file, ...member.spans),
    text: member.text,
    quotation: lookup.numbers.get(quotationKey(member.file, member.quotation)) ?? null,
    speaker: member.speaker,
    naming: member.naming,
    speakerDiffers,
    cue: member.cue,
    directness: member.directness,
    wording,
    diff: plain ? null : runsOf(reference, member, pair, lookup),
    alterations: alterationsOf(pair),
    senseAtRisk: pair?.senseAtRisk ?? false,
    why: lookup.index.named(pair?.why ?? ''),
    review: lookup.reviewOf(member),
  };
}

/** Null where no word diff is to be shown: the version then stands as it is. */
function runsOf(
  reference: FamilyMember,
  member: FamilyMember,
  pair: FamilyPair | null,
  { index }: Lookup,
): ReportedVersion['diff'] {
  const { text = '' } = index.articles.find((article) => article.file === member.file) ?? {};
  return versionRuns({ reference: reference.text, version: member.text, pair, ...textAround(text, member.span) });
}

/** Each kind once, in order of first mention; where the pair is at risk but no kind is by itself, the substitution is, or all of them. */
function alterationsOf(pair: FamilyPair | null): ReportedVersion['alterations'] {
  if (pair === null) return [];
  const kinds = [...new Set(pair.alterations.map((a) => a.kind))].filter((kind) => kind !== 'identical');
  const known = kinds.filter((kind) => AT_RISK.has(kind));
  const flagged = known.length > 0 ? known : kinds.includes('substituted') ? ['substituted'] : kinds;
  return kinds.map((kind) => ({ kind, atRisk: pair.senseAtRisk && flagged.includes(kind) }));
}

/** Numbers of the families that each quotation belongs to, by `quotationKey`. */
export function familiesOfQuotations(families: readonly BuiltFamily[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const { source, shown } of families) {
    for (const key of new Set(source.members.map((m) => quotationKey(m.file, m.quotation)))) {
      numbers.set(key, [...(numbers.get(key) ?? []), shown.number]);
    }
  }
  return numbers;
}
