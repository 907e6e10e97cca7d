/**
 * All pairs of units worth weighing, and their links: candidates share a root that carries meaning, stand in aligned
 * passages, or are two fragments in like contexts. Weak links must be the best of both sides in the other's article.
 */
import type { Place } from '../model/comparison';
import type { Span } from '../model/span';
import { overlaps } from '../text/span';
import { contextBag, readContext } from './context';
import { isFragment, linkFrom, LINK_SCORE, weighContext, type Alignment, type Link, type WeighedContext } from './link';
import { senseOf } from './sense';
import { speakerRelation } from './speaker-relation';
import type { ArticleUnits, Bag, Unit } from './units';

/** Passages of two articles that correspond, from the alignment stage; score 0 to 1. */
export type SentencePairs = readonly { readonly a: Place; readonly b: Place; readonly score: number }[];

/** What the other stages know of the articles, pair by pair. */
export interface Kinship {
  /** Passages that correspond. */
  readonly aligned: SentencePairs;
  /** Part of one of two articles (by file) that shows proof of copying, 0 to 1: there an aligned passage is evidence. */
  readonly copied: (a: string, b: string) => number;
  /** Did the article `file` take its words from `other`? */
  readonly isCopyOf: (file: string, other: string) => boolean;
}

export const NO_KINSHIP: Kinship = { aligned: [], copied: () => 0, isCopyOf: () => false };

/** Common weight of content that makes two units worth weighing: one word of the event's subject, or most of a fragment. */
const WORTH_WEIGHING = 0.5;
const WORTH_MOST = 0.6;
/** Common share below which no link can come about, context or not. */
const WORTH_SHARE = 0.16;
/** Above this a link stands on its own; below, it must be the best of both units in the other's article. */
const SURE = 0.8;
/** How much worse than the best a link may be and still stand ("S1" repeated in headline and text). */
const MARGIN = 0.04;
/** Two units of one article are one utterance only on much evidence (a headline that repeats a quote). */
const SAME_ARTICLE_SCORE = 0.72;

/** The passages that correspond to a unit's own, by the other article's file. */
type Partners = ReadonlyMap<string, readonly { readonly span: Span; readonly score: number }[]>;

/** A passage with all that correspond to it: one passage of an article has partners in most of the others. */
interface Passage {
  readonly own: Span;
  readonly others: { readonly other: Place; readonly score: number }[];
}

/** Offsets of one article's text stay far below this: both ends of a span make one number. */
const PAST_TEXT = 2 ** 26;
const spanKey = ([from, to]: Span): number => from * PAST_TEXT + to;

/** Passages by file. */
function passagesOf(aligned: SentencePairs): ReadonlyMap<string, ReadonlyMap<number, Passage>> {
  const byFile = new Map<string, Map<number, Passage>>();
  const push = (x: Place, other: Place, score: number) => {
    const passages = byFile.get(x.file) ?? new Map<number, Passage>();
    const passage = passages.get(spanKey(x.span)) ?? { own: x.span, others: [] };
    passage.others.push({ other, score });
    byFile.set(x.file, passages.set(spanKey(x.span), passage));
  };
  for (const { a, b, score } of aligned) {
    push(a, b, score);
    push(b, a, score);
  }
  return byFile;
}

/** Partners of the units, in their order. */
function partnersOf(units: readonly Unit[], aligned: SentencePairs): Partners[] {
  const passages = passagesOf(aligned);
  return units.map((unit) => {
    const partners = new Map<string, { span: Span; score: number }[]>();
    for (const { own, others } of passages.get(unit.file)?.values() ?? []) {
      if (!isWithin(unit, own)) continue;
      for (const { other, score } of others) {
        const list = partners.get(other.file);
        if (list) list.push({ span: other.span, score });
        else partners.set(other.file, [{ span: other.span, score }]);
      }
    }
    return partners;
  });
}

/** Does a part of the unit stand in the passage? */
function isWithin(unit: Unit, passage: Span): boolean {
  for (const span of unit.spans) if (overlaps(span, passage)) return true;
  return false;
}

/** Score of the best pair of corresponding passages that holds the two; 0 where there is none. */
function alignedScore(partners: Partners | undefined, other: Unit): number {
  let best = 0;
  for (const { span, score } of partners?.get(other.file) ?? [])
    if (score > best && isWithin(other, span)) best = score;
  return best;
}

/** Where a root stands: numbers of bags, and its weight there. */
interface Postings {
  readonly bags: number[];
  readonly weights: number[];
}

/** Visits every bag with each of those before it that it shares weight with, by an inverted index of roots. */
function eachCommon(bags: readonly Bag[], visit: (at: number, other: number, weight: number) => void): void {
  const postings = new Map<string, Postings>();
  const common = new Float64Array(bags.length);
  for (const [at, bag] of bags.entries()) {
    for (const [root, weight] of bag) {
      if (weight < 0.4) continue;
      const list = postings.get(root) ?? { bags: [], weights: [] };
      for (let n = 0; n < list.bags.length; n += 1) {
        const other = list.bags[n] ?? 0;
        common[other] = (common[other] ?? 0) + Math.min(list.weights[n] ?? 0, weight);
      }
      list.bags.push(at);
      list.weights.push(weight);
      postings.set(root, list);
    }
    for (let other = 0; other < at; other += 1) {
      const weight = common[other] ?? 0;
      if (weight > 0) visit(at, other, weight);
    }
    common.fill(0, 0, at + 1);
  }
}

/** Positions of candidate pairs, the earlier first, as `low * units + high`. */
function candidates(
  units: readonly Unit[],
  partners: readonly Partners[],
  contexts: readonly UnitContext[],
): ReadonlySet<number> {
  const pairs = new Set<number>();
  const add = (i: number, j: number) => {
    if (i !== j) pairs.add(Math.min(i, j) * units.length + Math.max(i, j));
  };
  const senses = contexts.map(({ sense, report }) => report?.sense ?? sense);
  eachCommon(
    senses.map((sense) => sense.bag),
    (at, other, weight) => {
      const least = Math.min(senses[at]?.weight ?? 0, senses[other]?.weight ?? 0);
      if (weight >= Math.min(WORTH_WEIGHING, WORTH_MOST * least) && weight >= WORTH_SHARE * least) add(other, at);
    },
  );
  const within = unitsWithin(units);
  partners.forEach((byFile, at) => {
    for (const [file, passages] of byFile)
      for (const { span } of passages) for (const other of within(file, span)) add(at, other);
  });
  addFragments(units, add);
  addFramed(units, contexts, add);
  return pairs;
}

/** Numbers of the units in a passage; the same passages are asked for again and again. */
function unitsWithin(units: readonly Unit[]): (file: string, passage: Span) => readonly number[] {
  const places = unitsByFile(units);
  const known = new Map<string, Map<number, readonly number[]>>();
  return (file, passage) => {
    const ofFile = known.get(file) ?? new Map<number, readonly number[]>();
    const found = ofFile.get(spanKey(passage));
    if (found !== undefined) return found;
    const made = (places.get(file) ?? []).filter((at) => {
      const unit = units[at];
      return unit !== undefined && isWithin(unit, passage);
    });
    known.set(file, ofFile.set(spanKey(passage), made));
    return made;
  };
}

function unitsByFile(units: readonly Unit[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  units.forEach((unit, at) => {
    const list = places.get(unit.file);
    if (list) list.push(at);
    else places.set(unit.file, [at]);
  });
  return places;
}

/** Fragments of one speaker, which may share no word at all. */
function addFragments(units: readonly Unit[], add: (i: number, j: number) => void): void {
  const short = units.map((unit, at) => ({ unit, at })).filter(({ unit }) => isFragment(unit) && unit.quoted);
  for (const x of short)
    for (const y of short)
      if (x.at < y.at && x.unit.article !== y.unit.article && speakerRelation(x.unit, y.unit) === 'same')
        add(x.at, y.at);
}

/** Common weight of two contexts from which on the frame alone makes two units of one speaker worth weighing. */
const WORTH_FRAME = 2;

/** Units of one speaker in like frames, which may share no word at all: freely reworded quotations. */
function addFramed(
  units: readonly Unit[],
  contexts: readonly WeighedContext[],
  add: (i: number, j: number) => void,
): void {
  eachCommon(
    contexts.map(({ bag }) => bag),
    (at, other, weight) => {
      if (weight < WORTH_FRAME) return;
      const [x, y] = [units[at], units[other]];
      if (x === undefined || y === undefined || x.article === y.article) return;
      if (speakerRelation(x, y) === 'same') add(other, at);
    },
  );
}

/** Copied parts by the two articles' numbers: asked for once for two articles, not for each pair of their units. */
function copiedParts(articles: number, copied: Kinship['copied']): (a: Unit, b: Unit) => number {
  const known = new Float64Array(articles * articles).fill(-1);
  return (a, b) => {
    const at = a.article * articles + b.article;
    const part = known[at] ?? -1;
    return part >= 0 ? part : (known[at] = copied(a.file, b.file));
  };
}

function mayLink(a: Unit, b: Unit): boolean {
  return a.article !== b.article || a.quotation.id !== b.quotation.id;
}

/**
 * Keeps sure links and, of the others, those that are the best of both sides in the other's article. A fragment (a
 * headline's two words) need not be the best that the full quotation has there.
 */
function mutualBest(links: readonly Link[], articles: number): Link[] {
  const best = new Map<number, number>();
  const keyOf = (unit: Unit, other: Unit): number => unit.id * articles + other.article;
  const note = (key: number, score: number) => {
    if (score > (best.get(key) ?? 0)) best.set(key, score);
  };
  for (const one of links) {
    note(keyOf(one.a, one.b), one.score);
    note(keyOf(one.b, one.a), one.score);
  }
  const isBest = (unit: Unit, other: Unit, score: number) => score >= (best.get(keyOf(unit, other)) ?? 0) - MARGIN;
  const mutual = (l: Link) => {
    const ofA = isBest(l.a, l.b, l.score);
    const ofB = isBest(l.b, l.a, l.score);
    if (!l.fragment) return ofA && ofB;
    return isFragment(l.a) === isFragment(l.b) ? ofA || ofB : isFragment(l.a) ? ofA : ofB;
  };
  return links.filter((l) => l.score >= SURE || mutual(l));
}

/** Links of the units, strongest first. */
export function findLinks(read: readonly ArticleUnits[], { aligned, copied }: Kinship): readonly Link[] {
  const units = read.flatMap((one) => one.units);
  const contexts = contextsOf(read, units);
  const partners = partnersOf(units, aligned);
  const copiedPart = copiedParts(read.length, copied);
  const links: Link[] = [];
  for (const pair of candidates(units, partners, contexts)) {
    const high = pair % units.length;
    const low = (pair - high) / units.length;
    const [a, b, nearA, nearB] = [units[low], units[high], contexts[low], contexts[high]];
    if (!a || !b || !nearA || !nearB || !mayLink(a, b)) continue;
    const least = a.article === b.article ? SAME_ARTICLE_SCORE : LINK_SCORE;
    const place = { aligned: alignedScore(partners[low], b), derived: copiedPart(a, b) };
    const made = linkFrom(least, a, b, nearA, nearB, place) ?? reportLink(least, a, b, nearA, nearB, place);
    if (made !== null) links.push(made);
  }
  const kept = mutualBest(links, read.length);
  return kept.sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
}

/** The context of a unit and, for a few words in quote marks, that of the report they stand in. */
interface UnitContext extends WeighedContext {
  readonly report: WeighedContext | null;
}

/** Contexts of the units, in their order. */
function contextsOf(read: readonly ArticleUnits[], units: readonly Unit[]): UnitContext[] {
  const contexts = read.map(readContext);
  return units.map((unit) => {
    const context = contexts[unit.article];
    const contextOf = (of: Unit) => {
      const bag = context === undefined ? new Map<string, number>() : contextBag(context, of);
      return weighContext(bag, senseOf(of, context?.frequency ?? new Map<string, number>()));
    };
    return { ...contextOf(unit), report: unit.report === null ? null : contextOf(unit.report) };
  });
}

/** The link of two units by the reports that their few quoted words stand in. */
function reportLink(
  least: number,
  a: Unit,
  b: Unit,
  nearA: UnitContext,
  nearB: UnitContext,
  place: Alignment,
): Link | null {
  if ((a.report === null && b.report === null) || a.article === b.article) return null;
  const [x, y] = [a.report ?? a, b.report ?? b];
  const made = linkFrom(least, x, y, nearA.report ?? nearA, nearB.report ?? nearB, place);
  return made === null ? null : { ...made, a, b };
}
