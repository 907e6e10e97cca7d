/** Statements left out: families of quotations, and sentences of the outlets' own that several articles share. */
import type { Alignment, Family, FamilyMember, Omission, Place } from '../model/comparison';
import { overlaps, slice, type Span } from '../text/span';
import { omissionOf, type Ranked } from './ranked';
import { lacks, type OmissionArticle, type OmissionSentence } from './presence';

/** What ranks an omission; see `rankOf`. */
const RANK = { outlet: 2, disputed: 1.5, figure: 1, direct: 1, named: 0.5 } as const;
/** A statement shorter than this (in content words) says nothing that could be missed: “We’ll see”. */
const MIN_CONTENT_WORDS = 3;
/** Only one outlet has it: then only whole direct quotations matter, not every reported clause. */
const SINGLE_MIN_WORDS = 5;

export function familyOmissions(articles: readonly OmissionArticle[], families: readonly Family[]): Ranked[] {
  return families.flatMap((family) => {
    const { members, reference } = family;
    const files = new Set(members.map((m) => m.file));
    const main = members[reference] ?? members[0];
    if (!main || files.size === articles.length) return [];
    const variants = members
      .map((m) => keysAt(articles, m.file, m.spans))
      .filter((keys) => contentWords(keys) >= MIN_CONTENT_WORDS);
    const single = files.size === 1;
    if (variants.length === 0 || (single && !worthAlone(main, variants[0]))) return [];
    const absent = absentees(articles, files, variants);
    if (absent.length === 0) return [];
    const evidence = members.map(({ file, span }): Place => ({ file, span }));
    return [
      {
        omission: statement(`omission:${family.key}`, main.text, main.speaker, evidence, absent),
        rank: rankOf(family, files.size),
      },
    ];
  });
}

const worthAlone = (member: FamilyMember, keys: ReadonlyMap<number, number> | undefined): boolean =>
  member.directness !== 'indirect' &&
  member.naming === 'named' &&
  keys !== undefined &&
  contentWords(keys) >= SINGLE_MIN_WORDS;

function rankOf({ members, pairs }: Family, outlets: number): number {
  return (
    RANK.outlet * (outlets - 1) +
    (pairs.some((p) => p.senseAtRisk) ? RANK.disputed : 0) +
    (members.some((m) => /\d/.test(m.text)) ? RANK.figure : 0) +
    (members.some((m) => m.directness !== 'indirect') ? RANK.direct : 0) +
    (members.some((m) => m.naming === 'named') ? RANK.named : 0)
  );
}

/** Corresponding sentences that a family does not cover already. */
export function sentenceOmissions(
  articles: readonly OmissionArticle[],
  families: readonly Family[],
  alignments: readonly Alignment[],
): Ranked[] {
  const told = families.filter((f) => f.members.length > 1).flatMap((f) => f.members);
  return sentenceGroups(articles, alignments).flatMap((group) => {
    const files = new Set(group.map((place) => place.file));
    const main = group[0];
    if (!main || files.size < 2 || files.size === articles.length || isCovered(articles, group, told)) return [];
    const variants = group
      .map((p) => keysAt(articles, p.file, [p.span]))
      .filter((keys) => contentWords(keys) >= SINGLE_MIN_WORDS);
    const absent = variants.length === 0 ? [] : absentees(articles, files, variants);
    if (absent.length === 0) return [];
    const text = textAt(articles, main);
    const rank = RANK.outlet * (files.size - 1) + (/\d/.test(text) ? RANK.figure : 0);
    const key = `omission:sentence:${group.map((p) => `${p.file}@${p.span[0]}`).join('|')}`;
    return [{ omission: statement(key, text, null, group, absent), rank }];
  });
}

/** Score from which corresponding sentences are taken for the same statement. */
const SAME_STATEMENT = 0.45;

function sentenceGroups(articles: readonly OmissionArticle[], alignments: readonly Alignment[]): Place[][] {
  const parent = new Map<string, string>();
  const places = new Map<string, Place>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  for (const { a, b, score } of alignments) {
    if (score < SAME_STATEMENT) continue;
    const [x, y] = [a, b].flatMap((place) => firstBodySentence(articles, place));
    if (!x || !y) continue;
    const [keyX, keyY] = [x, y].map((place) => `${place.file}@${place.span[0]}`);
    if (keyX === undefined || keyY === undefined) continue;
    places.set(keyX, x).set(keyY, y);
    if (root(keyX) !== root(keyY)) parent.set(root(keyY), root(keyX));
  }
  const groups = new Map<string, Place[]>();
  for (const [key, place] of places) groups.set(root(key), [...(groups.get(root(key)) ?? []), place]);
  const order = new Map(articles.map(({ article }, i) => [article.file, i]));
  const inOrder = (x: Place, y: Place) => (order.get(x.file) ?? 0) - (order.get(y.file) ?? 0) || x.span[0] - y.span[0];
  return [...groups.values()].map((group) => group.sort(inOrder));
}

/** A passage of two sentences is known by its first: groups then meet whichever way the passages were cut. */
function firstBodySentence(articles: readonly OmissionArticle[], place: Place): Place[] {
  const sentence = find(articles, place.file)?.sentences.find((s) => s.body && overlaps(s.span, place.span));
  return sentence ? [{ file: place.file, span: sentence.span }] : [];
}

/** Is most of the sentence a quotation that has a family of its own? */
const isCovered = (
  articles: readonly OmissionArticle[],
  group: readonly Place[],
  told: readonly FamilyMember[],
): boolean =>
  group.some((place) => {
    const sentence = find(articles, place.file)?.sentences.find((s) => s.span[0] === place.span[0]);
    const members = told.filter((m) => m.file === place.file);
    const inside = (w: OmissionSentence['words'][number]) =>
      members.some((m) => m.spans.some((span) => overlaps(span, w.span)));
    return sentence !== undefined && sentence.words.filter(inside).length > sentence.words.length / 2;
  });

const absentees = (
  articles: readonly OmissionArticle[],
  files: ReadonlySet<string>,
  variants: readonly ReadonlyMap<number, number>[],
): OmissionArticle[] => articles.filter((a) => !files.has(a.article.file) && variants.every((keys) => lacks(a, keys)));

function keysAt(
  articles: readonly OmissionArticle[],
  file: string,
  spans: readonly Span[],
): ReadonlyMap<number, number> {
  const keys = new Map<number, number>();
  for (const sentence of find(articles, file)?.sentences ?? [])
    for (const word of sentence.words)
      if (spans.some((span) => overlaps(span, word.span))) keys.set(word.key, word.base);
  return keys;
}

const contentWords = (keys: ReadonlyMap<number, number>): number =>
  [...keys.values()].filter((base) => base >= 1).length;

const find = (articles: readonly OmissionArticle[], file: string) => articles.find((a) => a.article.file === file);

const textAt = (articles: readonly OmissionArticle[], place: Place): string =>
  slice(find(articles, place.file)?.article.text ?? '', place.span);

/** What is shown in a table cell; the evidence has the whole. */
const SHOWN = 160;

function statement(
  key: string,
  text: string,
  speaker: string | null,
  evidence: readonly Place[],
  absent: readonly OmissionArticle[],
): Omission {
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : text;
  const what = speaker === null ? short : `${speaker}: ${short}`;
  return omissionOf({ key, kind: 'statement', what, evidence, absent, lacking: 'anything like it' });
}
