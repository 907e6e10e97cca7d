/**
 * All pairs of units worth weighing, and their links: candidates share a root that carries meaning, stand in aligned
 * passages, or are two fragments in like contexts. Weak links must be the best of both sides in the other's article.
 */
import type { Place } from '../model/comparison';
import type { Span } from '../model/span';
import { overlaps } from '../text/span';
import { contextBag, readContext } from './context';
import { isFragment, link, LINK_SCORE, type Link } from './link';
import { sharedWording } from './similarity';
import { speakerRelation } from './speaker-relation';
import type { ArticleUnits, Bag, Unit } from './units';

/** Passages of two articles that correspond, from the alignment stage; score 0 to 1. */
export type SentencePairs = readonly { readonly a: Place; readonly b: Place; readonly score: number }[];

/** Common weight that makes two units worth weighing: one content word. */
const WORTH_WEIGHING = 0.9;
/** Common share below which no link can come about, context or not. */
const WORTH_SHARE = 0.16;
/** Above this a link stands on its own; below, it must be the best of both units in the other's article. */
const SURE = 0.8;
/** How much worse than the best a link may be and still stand ("S1" repeated in headline and text). */
const MARGIN = 0.04;
/** Two units of one article are one utterance only on much evidence (a headline that repeats a quote). */
const SAME_ARTICLE_SCORE = 0.72;

interface AlignedIndex {
  score(a: Unit, b: Unit): number;
  readonly partners: (unit: Unit) => readonly { file: string; span: Span }[];
}

function indexAligned(aligned: SentencePairs): AlignedIndex {
  const byFile = new Map<string, { span: Span; file: string; other: Span; score: number }[]>();
  const push = (x: Place, y: Place, score: number) => {
    const list = byFile.get(x.file) ?? [];
    list.push({ span: x.span, file: y.file, other: y.span, score });
    byFile.set(x.file, list);
  };
  for (const { a, b, score } of aligned) {
    push(a, b, score);
    push(b, a, score);
  }
  const of = (unit: Unit) => (byFile.get(unit.file) ?? []).filter((p) => unit.spans.some((s) => overlaps(s, p.span)));
  return {
    score: (a, b) =>
      of(a)
        .filter((p) => p.file === b.file && b.spans.some((s) => overlaps(s, p.other)))
        .reduce((best, p) => Math.max(best, p.score), 0),
    partners: (unit) => of(unit).map((p) => ({ file: p.file, span: p.other })),
  };
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

/** Positions of candidate pairs, the earlier first. */
function candidates(
  units: readonly Unit[],
  index: AlignedIndex,
  contexts: ReadonlyMap<number, Bag>,
): [number, number][] {
  const pairs = new Map<number, [number, number]>();
  const add = (i: number, j: number) => {
    const [low, high] = i < j ? [i, j] : [j, i];
    if (low !== high) pairs.set(low * units.length + high, [low, high]);
  };
  commonWeights(units.map((unit) => unit.bag)).forEach((common, at) => {
    for (const [other, weight] of common) {
      const least = Math.min(units[at]?.weight ?? 0, units[other]?.weight ?? 0);
      if (weight >= WORTH_WEIGHING && weight >= WORTH_SHARE * least) add(other, at);
    }
  });
  const places = unitsByFile(units);
  units.forEach((unit, at) => {
    for (const partner of index.partners(unit))
      for (const other of places.get(partner.file) ?? [])
        if (units[other]?.spans.some((s) => overlaps(s, partner.span))) add(at, other);
  });
  addFragments(units, add);
  addFramed(units, contexts, add);
  return [...pairs.values()];
}

function unitsByFile(units: readonly Unit[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  units.forEach((unit, at) => places.set(unit.file, [...(places.get(unit.file) ?? []), at]));
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
  contexts: ReadonlyMap<number, Bag>,
  add: (i: number, j: number) => void,
): void {
  const framed = units.map((unit) => ({ unit, bag: contexts.get(unit.id) ?? new Map<string, number>() }));
  commonWeights(framed.map(({ bag }) => bag)).forEach((common, at) => {
    for (const [other, weight] of common) {
      const [x, y] = [framed[at]?.unit, framed[other]?.unit];
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
function mutualBest(links: readonly Link[]): Link[] {
  const best = new Map<string, number>();
  const note = (unit: Unit, other: Unit, score: number) => {
    const key = `${unit.id}:${other.article}`;
    best.set(key, Math.max(best.get(key) ?? 0, score));
  };
  for (const one of links) {
    note(one.a, one.b, one.score);
    note(one.b, one.a, one.score);
  }
  const isBest = (unit: Unit, other: Unit, score: number) =>
    score >= (best.get(`${unit.id}:${other.article}`) ?? 0) - MARGIN;
  const mutual = (l: Link) => {
    const ofA = isBest(l.a, l.b, l.score);
    const ofB = isBest(l.b, l.a, l.score);
    if (!l.fragment) return ofA && ofB;
    return isFragment(l.a) === isFragment(l.b) ? ofA || ofB : isFragment(l.a) ? ofA : ofB;
  };
  return links.filter((l) => l.score >= SURE || mutual(l));
}

/** Links of the units, strongest first. */
export function findLinks(read: readonly ArticleUnits[], aligned: SentencePairs): readonly Link[] {
  const units = read.flatMap((one) => one.units);
  const contexts = contextBags(read, units);
  const index = indexAligned(aligned);
  const links: Link[] = [];
  for (const [i, j] of candidates(units, index, contexts)) {
    const [a, b] = [units[i], units[j]];
    if (a === undefined || b === undefined || !mayLink(a, b)) continue;
    const near = {
      contextA: contexts.get(a.id) ?? new Map<string, number>(),
      contextB: contexts.get(b.id) ?? new Map<string, number>(),
      aligned: index.score(a, b),
    };
    const made = link(a, b, sharedWording(a, b), near);
    if (made.score >= (a.article === b.article ? SAME_ARTICLE_SCORE : LINK_SCORE)) links.push(made);
  }
  return mutualBest(links).sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
}

function contextBags(read: readonly ArticleUnits[], units: readonly Unit[]): Map<number, Bag> {
  const contexts = read.map(readContext);
  const bags = new Map<number, Bag>();
  for (const unit of units) {
    const context = contexts[unit.article];
    if (context !== undefined) bags.set(unit.id, contextBag(context, unit));
  }
  return bags;
}
