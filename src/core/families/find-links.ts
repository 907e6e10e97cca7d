/**
 * All pairs of units worth weighing, and their links: candidates share a root that carries meaning, stand in aligned
 * passages, or are two fragments in like contexts. Weak links must be the best of both sides in the other's article.
 */
import type { Place } from '../model/comparison';
import type { Span } from '../model/span';
import { overlaps } from '../text/span';
import { contextBag, readContext } from './context';
import { isFragment, linkFrom, LINK_SCORE, weighContext, type Link, type WeighedContext } from './link';
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

/** Partners of the units, in their order. */
function partnersOf(units: readonly Unit[], aligned: SentencePairs): Partners[] {
  const byFile = new Map<string, { own: Span; other: Place; score: number }[]>();
  const push = (x: Place, y: Place, score: number) => {
    const list = byFile.get(x.file);
    if (list) list.push({ own: x.span, other: y, score });
    else byFile.set(x.file, [{ own: x.span, other: y, score }]);
  };
  for (const { a, b, score } of aligned) {
    push(a, b, score);
    push(b, a, score);
  }
  return units.map((unit) => {
    const partners = new Map<string, { span: Span; score: number }[]>();
    for (const { own, other, score } of byFile.get(unit.file) ?? []) {
      if (!isWithin(unit, own)) continue;
      const list = partners.get(other.file);
      if (list) list.push({ span: other.span, score });
      else partners.set(other.file, [{ span: other.span, score }]);
    }
    return partners;
  });
}

/** Does a part of the unit stand in the passage? */
const isWithin = (unit: Unit, passage: Span): boolean => unit.spans.some((span) => overlaps(span, passage));

/** Score of the best pair of corresponding passages that holds the two; 0 where there is none. */
function alignedScore(partners: Partners | undefined, other: Unit): number {
  let best = 0;
  for (const { span, score } of partners?.get(other.file) ?? [])
    if (score > best && isWithin(other, span)) best = score;
  return best;
}

/** Common weight of every bag with those before it, by an inverted index of roots. */
function commonWeights(bags: readonly Bag[]): Map<number, number>[] {
  const postings = new Map<string, [number, number][]>();
  return bags.map((bag, at) => {
    const common = new Map<number, number>();
    for (const [root, weight] of bag) {
      if (weight < 0.4) continue;
      const list = postings.get(root) ?? [];
      for (const [other, w] of list) common.set(other, (common.get(other) ?? 0) + Math.min(w, weight));
      list.push([at, weight]);
      postings.set(root, list);
    }
    return common;
  });
}

/** Positions of candidate pairs, the earlier first, as `low * units + high`. */
function candidates(
  units: readonly Unit[],
  partners: readonly Partners[],
  contexts: readonly WeighedContext[],
): ReadonlySet<number> {
  const pairs = new Set<number>();
  const add = (i: number, j: number) => {
    if (i !== j) pairs.add(Math.min(i, j) * units.length + Math.max(i, j));
  };
  commonWeights(contexts.map(({ sense }) => sense.bag)).forEach((common, at) => {
    for (const [other, weight] of common) {
      const least = Math.min(contexts[at]?.sense.weight ?? 0, contexts[other]?.sense.weight ?? 0);
      if (weight >= Math.min(WORTH_WEIGHING, WORTH_MOST * least) && weight >= WORTH_SHARE * least) add(other, at);
    }
  });
  const places = unitsByFile(units);
  partners.forEach((byFile, at) => {
    for (const [file, passages] of byFile)
      for (const other of places.get(file) ?? []) {
        const unit = units[other];
        if (unit && passages.some(({ span }) => isWithin(unit, span))) add(at, other);
      }
  });
  addFragments(units, add);
  addFramed(units, contexts, add);
  return pairs;
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
  commonWeights(contexts.map(({ bag }) => bag)).forEach((common, at) => {
    for (const [other, weight] of common) {
      const [x, y] = [units[at], units[other]];
      if (weight < WORTH_FRAME || x === undefined || y === undefined || x.article === y.article) continue;
      if (speakerRelation(x, y) === 'same') add(other, at);
    }
  });
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
  const links: Link[] = [];
  for (const pair of candidates(units, partners, contexts)) {
    const high = pair % units.length;
    const low = (pair - high) / units.length;
    const [a, b, nearA, nearB] = [units[low], units[high], contexts[low], contexts[high]];
    if (!a || !b || !nearA || !nearB || !mayLink(a, b)) continue;
    const least = a.article === b.article ? SAME_ARTICLE_SCORE : LINK_SCORE;
    const made = linkFrom(least, a, b, nearA, nearB, {
      aligned: alignedScore(partners[low], b),
      derived: copied(a.file, b.file),
    });
    if (made !== null) links.push(made);
  }
  const kept = mutualBest(links, read.length);
  return kept.sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
}

/** Contexts of the units, in their order. */
function contextsOf(read: readonly ArticleUnits[], units: readonly Unit[]): WeighedContext[] {
  const contexts = read.map(readContext);
  return units.map((unit) => {
    const context = contexts[unit.article];
    const bag = context === undefined ? new Map<string, number>() : contextBag(context, unit);
    return weighContext(bag, senseOf(unit, context?.frequency ?? new Map<string, number>()));
  });
}
