/** Statements left out: families of quotations that some articles lack. */
import type { Family, FamilyMember, Omission, Place } from '../model/comparison';
import {
  LONE_REPORTED,
  NORMAL,
  REPORTED,
  STRICT,
  type Caution,
  type Corpus,
  type OmissionArticle,
  type OmissionWord,
} from './presence';
import { omissionOf, RANK, type Ranked } from './ranked';

/** A statement with fewer content words says nothing that could be missed … */
const MIN_CONTENT_WORDS = 3;
/** … unless it is a whole sentence in quote marks: “We trust that he will get one”, but not “We’ll see”. */
const SENTENCE_WORDS = 5;
/** Only one outlet has it: then short clauses do not matter. */
const SINGLE_CONTENT_WORDS = 5;

export function familyOmissions(corpus: Corpus, families: readonly Family[]): Ranked[] {
  return families.flatMap((family) => {
    const { members, reference } = family;
    const files = new Set(members.map((m) => m.file));
    const main = members[reference] ?? members[0];
    if (!main || files.size === corpus.articles.length) return [];
    const words = members.map((m) => corpus.wordsAt(m.file, m.spans));
    const variants = distinct(words.filter((list, i) => saysEnough(list, members[i])).map(keysOf));
    if (variants.length === 0 || (files.size === 1 && !worthAlone(variants))) return [];
    const caution = cautionFor(members, files.size);
    const absent = corpus.absentees(
      files,
      (index) =>
        variants.every((keys) => index.lacks(keys, caution)) &&
        !words.some((list) => index.hasPhraseOf(quotedOf(list))),
    );
    if (absent.length === 0) return [];
    const evidence = members.map(({ file, span }): Place => ({ file, span }));
    const omission = statement(`omission:${family.key}`, main.text, main.speaker, evidence, absent);
    return [{ omission, rank: rankOf(family, files.size) }];
  });
}

function cautionFor(members: readonly FamilyMember[], outlets: number): Caution {
  if (members.every((m) => m.directness === 'indirect')) return outlets === 1 ? LONE_REPORTED : REPORTED;
  return outlets === 1 ? STRICT : NORMAL;
}

function saysEnough(words: readonly OmissionWord[], member: FamilyMember | undefined): boolean {
  const content = contentWords(keysOf(words));
  return (
    content >= MIN_CONTENT_WORDS || (member?.directness === 'direct' && content > 0 && words.length >= SENTENCE_WORDS)
  );
}

/** A phrase in quote marks that another article quotes too is not absent there, whoever is said to have used it. */
const quotedOf = (words: readonly OmissionWord[]) => words.filter((w) => w.quoted);

const worthAlone = (variants: readonly ReadonlyMap<number, number>[]): boolean =>
  variants.some((keys) => contentWords(keys) >= SINGLE_CONTENT_WORDS);

function rankOf({ members, pairs }: Family, outlets: number): number {
  return (
    RANK.outlet * (outlets - 1) +
    (pairs.some((p) => p.senseAtRisk) ? RANK.disputed : 0) +
    (members.some((m) => /\d/.test(m.text)) ? RANK.figure : 0) +
    (members.some((m) => m.directness !== 'indirect') ? RANK.direct : 0) +
    (members.some((m) => m.naming === 'named') ? RANK.named : 0)
  );
}

export const keysOf = (words: readonly OmissionWord[]): ReadonlyMap<number, number> =>
  new Map(words.map((word) => [word.key, word.base]));

/** Copies of one wording are looked for once. */
export function distinct(variants: readonly ReadonlyMap<number, number>[]): readonly ReadonlyMap<number, number>[] {
  const bySignature = new Map(variants.map((keys) => [[...keys.keys()].sort((x, y) => x - y).join(), keys]));
  return [...bySignature.values()];
}

export const contentWords = (keys: ReadonlyMap<number, number>): number =>
  [...keys.values()].filter((base) => base >= 1).length;

/** What is shown in a table cell; the evidence has the whole. */
const SHOWN = 160;

export function statement(
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
