/**
 * Quote families: all versions of one utterance over the articles of an event (docs/domain, finding 1).
 * Units are linked pair by pair, linked units are clustered, clusters become members and pairs. Every step looks at
 * nothing but the articles concerned, so an unrelated third article changes no finding.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Alteration, Family, FamilyMember, FamilyPair } from '../model/comparison';
import { intersectionOverUnion, type Span } from '../text/span';
import { normaliseWording } from '../text/normalise';
import { clusterUnits } from './cluster-units';
import type { Wording } from './wording';
import { WordingComparisons } from './wording-comparisons';
import { findLinks, NO_KINSHIP, type Kinship } from './find-links';
import { extendReports } from './extend-reports';
import { draftMembers, writeMember, type Draft } from './members';
import { readUnits, type SpeakerOf } from './units';
import { wordTokens } from '../text/tokens';

export type { Kinship } from './find-links';
export type { Speaker, SpeakerOf } from './units';

interface Member {
  readonly member: FamilyMember;
  readonly wording: Wording;
  /** Place of its article among those given: what is told first. */
  readonly article: number;
  /** Place among the articles in the order of their texts: decides where nothing else does, whatever the files are called. */
  readonly rank: number;
  readonly published: string | null;
  readonly words: number;
}

/** Wordings with at least this share of the fullest one's words count as full: the earliest of them is the reference. */
const NEARLY_FULL = 0.85;

function readMember(draft: Draft, articles: readonly AnalysedArticle[], given: ReadonlyMap<string, number>): Member[] {
  const first = draft.units[0];
  const article = first === undefined ? undefined : articles[first.article];
  const member = article === undefined ? null : writeMember(draft, article);
  if (first === undefined || article === undefined || member === null) return [];
  const wording = { text: article.text, spans: draft.spans, quoted: first.quoted };
  const words = wordTokens(member.text.replace(/\[[^\]]*\]/gu, '')).length;
  const order = given.get(article.file) ?? 0;
  return [{ member, wording, article: order, rank: first.article, published: article.published, words }];
}

const inOrder = (x: Member, y: Member): number => x.article - y.article || x.member.span[0] - y.member.span[0];

/** Days compare as text; a missing date is neither earlier nor later. */
function earlier(x: Member, y: Member): number {
  const [left, right] = [x.published?.slice(0, 10), y.published?.slice(0, 10)];
  if (left === undefined || right === undefined || left === right) return 0;
  return left < right ? -1 : 1;
}

/** For the reference a known date is worth more than none: an undated article is often the copy. */
const dayOf = (member: Member): string => member.published?.slice(0, 10) ?? '9999-12-31';

/**
 * The fullest, earliest wording: quoted before reported, no copy of another member's article, then nearly full before
 * shorter, then by date.
 */
function referenceOf(members: readonly Member[], { isCopyOf }: Kinship): number {
  const quoted = members.filter((m) => m.wording.quoted === true);
  const candidates = quoted.length > 0 ? quoted : members;
  const isCopy = (m: Member) => members.some((other) => isCopyOf(m.member.file, other.member.file));
  const originals = candidates.filter((m) => !isCopy(m));
  const pool = originals.length > 0 ? originals : candidates;
  const fullest = Math.max(...pool.map((m) => m.words));
  const full = pool.filter((m) => m.words >= NEARLY_FULL * fullest);
  const order = (x: Member, y: Member) =>
    dayOf(x).localeCompare(dayOf(y), 'en') || y.words - x.words || x.rank - y.rank || inOrder(x, y);
  return members.indexOf(full.reduce((x, y) => (order(x, y) <= 0 ? x : y)));
}

/** Every pair once, told from the earlier article (by date, else by order) to the later. */
function pairsOf(members: readonly Member[], comparisons: WordingComparisons): FamilyPair[] {
  return members.flatMap((x, i) =>
    members.slice(i + 1).map((y, n) => {
      const j = i + 1 + n;
      const swapped = earlier(x, y) > 0;
      const [from, to] = swapped ? [y.wording, x.wording] : [x.wording, y.wording];
      return { a: swapped ? j : i, b: swapped ? i : j, ...comparisons.compare(from, to) };
    }),
  );
}

/** What one comparison shows to be spliced on is spliced, too, where it merely looks like more text at the edge. */
function spreadSplices(pairs: readonly FamilyPair[]): FamilyPair[] {
  const spliced = new Map<number, Span[]>();
  const note = (member: number, span: Span) => {
    if (span[0] < span[1]) spliced.set(member, [...(spliced.get(member) ?? []), span]);
  };
  for (const pair of pairs)
    for (const one of pair.alterations.filter((x) => x.kind === 'spliced')) {
      note(pair.a, one.a);
      note(pair.b, one.b);
    }
  const isSpliced = (member: number, span: Span) =>
    span[0] < span[1] && (spliced.get(member) ?? []).some((known) => intersectionOverUnion([known], [span]) > 0.7);
  return pairs.map((pair) => {
    const changed = (one: Alteration) =>
      one.kind === 'trimmed' && (isSpliced(pair.a, one.a) || isSpliced(pair.b, one.b));
    if (!pair.alterations.some(changed)) return pair;
    const alterations = pair.alterations.map((one) => (changed(one) ? { ...one, kind: 'spliced' as const } : one));
    return { ...pair, wording: 'altered', alterations };
  });
}

/** FNV-1a, 32 bits, twice with different seeds: short, stable, and no cryptography needed. */
function hash(text: string): string {
  const once = (seed: number) => {
    let value = seed;
    for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return value.toString(36);
  };
  return once(0x811c9dc5) + once(0x9747b28c);
}

function familyOf(
  members: readonly Member[],
  id: string,
  keys: Map<string, number>,
  comparisons: WordingComparisons,
  kinship: Kinship,
): Family {
  const reference = referenceOf(members, kinship);
  const evidence = `family:${hash(normaliseWording(members[reference]?.member.text ?? ''))}`;
  const repeated = keys.get(evidence) ?? 0;
  keys.set(evidence, repeated + 1);
  return {
    id,
    key: repeated === 0 ? evidence : `${evidence}:${repeated}`,
    reference,
    members: members.map((m) => m.member),
    pairs: spreadSplices(pairsOf(members, comparisons)),
  };
}

/**
 * Families of the articles of one event, those told more than once first, each part in order of reading; a quotation
 * that only one article has is a family of one. `speakers` knows who a local entity is; `kinship` adds evidence.
 */
export function findFamilies(
  articles: readonly AnalysedArticle[],
  speakers: SpeakerOf,
  kinship: Kinship = NO_KINSHIP,
): readonly Family[] {
  const given = new Map(articles.map(({ file }, at) => [file, at]));
  const sorted = [...articles].sort((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : 0));
  const read = readUnits(sorted, speakers);
  const units = read.flatMap((one) => one.units);
  const clusters = clusterUnits(units, findLinks(read, kinship));
  const articleOf = ({ units: [first] }: Draft) => (first === undefined ? undefined : sorted[first.article]);
  const drafted = draftMembers(units, clusters, (unit) => sorted[unit.article]?.text ?? '')
    .map((drafts) => extendReports(drafts, articleOf))
    .map((drafts) => drafts.flatMap((draft) => readMember(draft, sorted, given)).sort(inOrder))
    .filter((members) => members.length > 0)
    .sort((x, y) => firstOf(x, y));
  const ordered = [...drafted.filter((m) => m.length > 1), ...drafted.filter((m) => m.length === 1)];
  const keys = new Map<string, number>();
  const comparisons = new WordingComparisons();
  return ordered.map((members, n) => familyOf(members, `f${n + 1}`, keys, comparisons, kinship));
}

function firstOf(x: readonly Member[], y: readonly Member[]): number {
  const [left, right] = [x[0], y[0]];
  return left === undefined || right === undefined ? 0 : inOrder(left, right);
}
