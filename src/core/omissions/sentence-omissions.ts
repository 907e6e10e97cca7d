/** Sentences of the outlets' own that correspond in two articles or more and are missing from others. */
import type { Alignment, Family, FigureRow, Place } from '../model/comparison';
import { overlaps, slice, type Span } from '../text/span';
import type { Corpus } from './corpus';
import { filesSharingFigures } from './figure-omissions';
import { RANK, type Ranked } from './ranked';
import { contentWords, distinct } from './statement';
import { statement } from './statement-omissions';

/** Score from which corresponding sentences are taken for the same statement. */
const SAME_STATEMENT = 0.55;
/** Shorter sentences ("No one was hurt") are too easily said in other words. */
const MIN_CONTENT_WORDS = 4;
/** From this part of its words in quotations that have families of their own, a sentence is theirs. */
const COVERED = 0.25;

export function sentenceOmissions(
  corpus: Corpus,
  families: readonly Family[],
  alignments: readonly Alignment[],
  figures: readonly FigureRow[],
): Ranked[] {
  const told = toldSpans(families);
  return sentenceGroups(corpus, alignments).flatMap((group) => {
    const files = new Set(group.map((place) => place.file));
    const main = group[0];
    if (!main || files.size === corpus.articles.length || isCovered(corpus, group, told)) return [];
    const variants = distinct(group.map((place) => corpus.statementAt(place.file, [place.span])));
    if (variants.every((keys) => contentWords(keys) < MIN_CONTENT_WORDS)) return [];
    const sharing = filesSharingFigures(group, figures);
    const excused = new Set([...files, ...sharing]);
    const absent = corpus.absentees(excused, (index) => variants.every((keys) => index.lacks(keys)));
    if (absent.length === 0) return [];
    const text = slice(corpus.of(main.file)?.article.text ?? '', main.span);
    const rank = RANK.outlet * (files.size - 1) + (/\d/.test(text) ? RANK.figure : 0);
    const key = `omission:sentence:${group.map((p) => `${p.file}@${p.span[0]}`).join('|')}`;
    const nearest = corpus.nearest(group, absent, variants);
    return [{ omission: statement(key, text, null, group, absent, nearest), rank }];
  });
}

/** Spans of the members of families over several articles, by file. */
function toldSpans(families: readonly Family[]): ReadonlyMap<string, readonly Span[]> {
  const told = new Map<string, Span[]>();
  for (const { members } of families) {
    if (members.every((m) => m.file === members[0]?.file)) continue;
    for (const { file, spans } of members) {
      const list = told.get(file);
      if (list) list.push(...spans);
      else told.set(file, [...spans]);
    }
  }
  return told;
}

/** Connected groups of corresponding body sentences over two articles or more, in order of the articles. */
function sentenceGroups(corpus: Corpus, alignments: readonly Alignment[]): Place[][] {
  const parent = new Map<string, string>();
  const places = new Map<string, Place>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const known = new Map<string, Place | null>();
  const sentenceOf = (passage: Place): Place | null => {
    const key = `${passage.span[0]}-${passage.span[1]}@${passage.file}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = firstBodySentence(corpus, passage);
    known.set(key, made);
    return made;
  };
  for (const { a, b, score } of alignments) {
    if (score < SAME_STATEMENT) continue;
    const [x, y] = [sentenceOf(a), sentenceOf(b)];
    if (!x || !y) continue;
    const [left, right] = [keyOf(x), keyOf(y)];
    places.set(left, x).set(right, y);
    if (root(left) !== root(right)) parent.set(root(right), root(left));
  }
  const groups = new Map<string, Place[]>();
  for (const [key, place] of places) {
    const list = groups.get(root(key));
    if (list) list.push(place);
    else groups.set(root(key), [place]);
  }
  const order = new Map(corpus.articles.map(({ owner }, i) => [owner.article.file, i]));
  const inOrder = (x: Place, y: Place) => (order.get(x.file) ?? 0) - (order.get(y.file) ?? 0) || x.span[0] - y.span[0];
  return [...groups.values()].map((group) => group.sort(inOrder));
}

const keyOf = (place: Place) => `${place.file}@${place.span[0]}`;

/** A passage of two sentences is known by its first: groups then meet whichever way the passages were cut. */
function firstBodySentence(corpus: Corpus, { file, span }: Place): Place | null {
  const sentence = corpus.of(file)?.sentences.find((s) => s.body && overlaps(span, s.span));
  return sentence ? { file, span: sentence.span } : null;
}

function isCovered(corpus: Corpus, group: readonly Place[], told: ReadonlyMap<string, readonly Span[]>): boolean {
  return group.some((place) => {
    const spans = (told.get(place.file) ?? []).filter((span) => overlaps(span, place.span));
    const words = corpus.wordsAt(place.file, [place.span]);
    return words.filter((w) => spans.some((span) => overlaps(span, w.span))).length >= COVERED * words.length;
  });
}
