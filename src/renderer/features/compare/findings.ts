/** Every finding of a comparison in one form, by its key: for the finding pane, decisions, and going through them by keys. */
import {
  versionKey,
  type Comparison,
  type FamilyMember,
  type FamilyPair,
  type Place,
} from '../../../core/model/comparison';
import { sum } from 'd3-array';
import type { Span } from '../../../core/text/span';
import { framingFindings } from './framing-findings';
import { conflictLists } from './conflict-lists';
import type { DiffRun } from '../../../core/model/report-format';
import { pairFrom } from '../../../core/report/pair-from';
import { textAround, versionRuns } from '../../../core/report/version-runs';
import { alterationWords, wordsOf } from './family-view';
import type { Column } from './columns';

export interface Finding {
  readonly key: string;
  /** Headline of the finding, in the analyst's words. */
  readonly title: string;
  readonly why: string;
  readonly risk: 'sense' | 'speaker' | null;
  readonly evidence: readonly Place[];
  /** Where something like it stands in articles of which nothing is decided; for omissions. */
  readonly nearest?: readonly Place[];
  /** For wordings: both, and word by word where they have enough in common. */
  readonly wording: Wording | null;
  /** For versions: the family's key, and whether the others are compared with this one. */
  readonly version?: { readonly family: string; readonly isReference: boolean };
  readonly details: readonly Detail[];
  /** What the articles say differently beside the words: who spoke, by which verb, how the words came. */
  readonly lists: readonly FindingList[];
}

export interface Wording {
  readonly reference: string;
  readonly version: string;
  readonly runs: readonly DiffRun[] | null;
}

export interface Detail {
  readonly label: string;
  readonly value: string;
  /** Drawn as a bar beside the value, 0 to 1. */
  readonly share?: number;
}

export interface FindingList {
  readonly title: string;
  /** It says that another speaker, or none by name, is given for the words. */
  readonly speakerDiffers: boolean;
  readonly rows: readonly Detail[];
}

export function findingsOf(comparison: Comparison, columns: readonly Column[]): ReadonlyMap<string, Finding> {
  const byId = new Map(columns.map((column) => [column.id as string, column]));
  const all = [
    ...versionFindings(comparison, byId),
    ...figureFindings(comparison, byId),
    ...derivationFindings(comparison, byId),
    ...omissionFindings(comparison, byId),
    ...alignmentFindings(comparison),
    ...framingFindings(
      comparison,
      (places) => inColumns(places, byId),
      (file) => outlet(byId, file),
    ),
  ];
  return new Map(all.map((finding) => [finding.key, finding]));
}

type Columns = ReadonlyMap<string, Column>;

const outlet = (columns: Columns, file: string): string => columns.get(file)?.outlet ?? file;

/**
 * Core's sentences name articles by the outlet as printed, or by headline or file; the analyst knows them as the columns are
 * headed.
 */
export const withOutlets = (sentence: string, columns: Columns): string =>
  [...columns].reduce(
    (text, [file, { outlet: name, printedOutlet, headline }]) =>
      [printedOutlet, headline === null ? '' : `“${headline}”`, file].reduce(
        (words, printed) => (printed === '' ? words : words.replaceAll(printed, name)),
        text,
      ),
    sentence,
  );

function versionFindings({ families, attributionConflicts }: Comparison, columns: Columns): Finding[] {
  return families.flatMap((family) => {
    const reference = family.members[family.reference];
    if (!reference) return [];
    const conflicts = attributionConflicts.filter((conflict) => conflict.family === family.id);
    return family.members.map((member, at): Finding => {
      const pair = pairFrom(family, at);
      const kinds = [...new Set(pair?.alterations.map(({ kind }) => kind) ?? [])];
      const own = conflicts.filter(({ values }) => values.some((value) => value.file === member.file));
      const speaker = own.some(({ kind }) => kind === 'speaker' || kind === 'naming');
      const title =
        at === family.reference
          ? 'Reference wording'
          : pair?.wording === 'identical'
            ? speaker
              ? 'Same words, other speaker'
              : 'Same words'
            : capital(kinds.map((kind) => alterationWords[kind]).join(', ') || 'Altered');
      const words = (one: typeof member): string => wordsOf(one, columns.get(one.file)?.text ?? '');
      return {
        key: versionKey(family, member),
        title,
        why: withOutlets(pair?.why ?? '', columns),
        risk: pair?.senseAtRisk ? 'sense' : null,
        evidence:
          at === family.reference
            ? inColumns(family.members, columns).map(placeOf)
            : [placeOf(reference), placeOf(member)],
        wording:
          at === family.reference || pair?.wording === 'identical'
            ? null
            : wordingOf(words(reference), words(member), pair, member, columns),
        version: { family: family.key, isReference: at === family.reference },
        details: [],
        lists: conflictLists(
          own.map((conflict) => ({ ...conflict, values: inColumns(conflict.values, columns) })),
          (file) => outlet(columns, file),
        ),
      };
    });
  });
}

function wordingOf(
  reference: string,
  version: string,
  pair: FamilyPair | undefined,
  member: FamilyMember,
  columns: Columns,
): Wording {
  const around = textAround(columns.get(member.file)?.text ?? '', member.span);
  return { reference, version, runs: versionRuns({ reference, version, pair: pair ?? null, ...around }) };
}

/** In the order of the columns, as the page has them. */
function inColumns<T extends { readonly file: string }>(places: readonly T[], columns: Columns): T[] {
  const order = [...columns.keys()];
  return [...places].sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file));
}

const placeOf = ({ file, span }: Place): Place => ({ file, span });

function figureFindings({ figures }: Comparison, columns: Columns): Finding[] {
  return figures.map((row) => ({
    key: row.key,
    title: `${capital(row.counted)}: ${verdictWords[row.verdict]}`,
    why: withOutlets(row.why, columns),
    risk: row.verdict === 'conflict' ? 'sense' : null,
    evidence: inColumns(row.values, columns).map(placeOf),
    wording: null,
    lists: [],
    details: inColumns(row.values, columns).map((value) => ({
      label: outlet(columns, value.file),
      value: [value.approximator, value.text].filter(Boolean).join(' '),
    })),
  }));
}

export const verdictWords = {
  equal: 'equal',
  hedged: 'same value, hedged differently',
  rounding: 'rounded',
  update: 'later update',
  'differs-undated': 'differs, undated',
  conflict: 'conflict',
} as const;

function derivationFindings({ derivation, alignments }: Comparison, columns: Columns): Finding[] {
  return derivation.map((one) => {
    const between = alignments.filter(
      ({ a, b }) => (a.file === one.from && b.file === one.to) || (a.file === one.to && b.file === one.from),
    );
    const strongest = [...between].sort((a, b) => b.score - a.score)[0];
    const percent = Math.round(one.share * 100);
    const common = one.kind === 'common-source';
    return {
      key: one.key,
      title: common
        ? `${outlet(columns, one.from)} and ${outlet(columns, one.to)} share ${one.via ?? 'a third text'}`
        : `${outlet(columns, one.to)} took ${percent} % from ${outlet(columns, one.from)}`,
      why: withOutlets(one.why, columns),
      risk: null,
      evidence: strongest ? [strongest.a, strongest.b] : [],
      wording: null,
      lists: [],
      details: [{ label: 'Passages', value: String(between.length) }, ...derivedShares(between, one.to, columns)],
    };
  });
}

/** Of the body of the article that took: which part is verbatim, edited, reworded, and which is new. */
function derivedShares(between: Comparison['alignments'], to: string, columns: Columns): Detail[] {
  const column = columns.get(to);
  if (!column) return [];
  const length = (spans: readonly Span[]): number => sum(spans, ([start, end]) => end - start);
  const body = length(column.paragraphs.filter(({ kind }) => kind === 'body').map(({ span }) => span));
  const share = (spans: readonly Span[]): number => Math.min(1, length(spans) / Math.max(1, body));
  const spansOf = (kind: (typeof derivedKinds)[number]): Span[] =>
    between.filter((one) => one.kind === kind).map(({ a, b }) => (a.file === to ? a.span : b.span));
  const shares = derivedKinds.map((kind) => ({ label: capital(kind), share: share(spansOf(kind)) }));
  const known = sum(shares, (one) => one.share);
  return [...shares, { label: 'Elsewhere', share: Math.max(0, 1 - known) }].map((one) => ({
    ...one,
    value: `${Math.round(one.share * 100)} %`,
  }));
}

const derivedKinds = ['verbatim', 'edited', 'reworded'] as const;

function omissionFindings({ omissions }: Comparison, columns: Columns): Finding[] {
  return omissions.map((one) => ({
    key: one.key,
    title: `${capital(one.kind)} left out`,
    why: withOutlets(one.why, columns),
    risk: null,
    evidence: inColumns(one.evidence, columns),
    nearest: inColumns(one.nearest, columns),
    wording: null,
    lists: [],
    details: [{ label: 'Absent in', value: one.absentIn.map((file) => outlet(columns, file)).join(', ') }],
  }));
}

export const alignmentKey = (a: Place, b: Place): string => `passage:${a.file}:${a.span[0]}:${b.file}:${b.span[0]}`;

function alignmentFindings({ alignments }: Comparison): Finding[] {
  return alignments.map(({ a, b, kind, score }) => ({
    key: alignmentKey(a, b),
    title: `${capital(kind)} passage`,
    why: '',
    risk: null,
    evidence: [a, b],
    wording: null,
    lists: [],
    details: [{ label: 'Agreement', value: `${Math.round(score * 100)} %` }],
  }));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
