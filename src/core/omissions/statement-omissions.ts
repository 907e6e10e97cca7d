/** Statements left out: families of quotations that some articles lack. */
import type { Family, FamilyMember, FigureRow, Omission, Place } from '../model/comparison';
import type { Corpus } from './corpus';
import { filesSharingFigures } from './figure-omissions';
import type { OmissionArticle, OmissionWord } from './presence';
import { omissionOf, RANK, type Ranked } from './ranked';
import { speaksOf } from './same-speaker';
import type { OmissionSpeaker } from './source-omissions';
import { contentWords, distinct, type Statement } from './statement';

/** A statement with fewer content words says nothing that could be missed … */
const MIN_CONTENT_WORDS = 3;
/** … unless it is a whole sentence in quote marks: “We trust that he will get one”, but not “We’ll see”. */
const SENTENCE_WORDS = 5;
/** Only one outlet has it: then short clauses do not matter. */
const SINGLE_CONTENT_WORDS = 5;

export function familyOmissions(
  corpus: Corpus,
  families: readonly Family[],
  speakers: readonly OmissionSpeaker[],
  figures: readonly FigureRow[],
): Ranked[] {
  const byName = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  return families.flatMap((family) => {
    const { members, reference } = family;
    const files = new Set(members.map((m) => m.file));
    const main = members[reference] ?? members[0];
    if (!main || files.size === corpus.articles.length) return [];
    const words = members.map((m) => corpus.wordsAt(m.file, m.spans));
    const telling = members.filter((m, i) => saysEnough(words[i] ?? [], m));
    const variants = distinct(telling.map((m) => corpus.statementAt(m.file, m.spans)));
    if (variants.length === 0 || (files.size === 1 && !worthAlone(variants))) return [];
    const reported = members.every((m) => m.directness === 'indirect');
    const speaker = reported && main.speaker !== null ? byName.get(main.speaker) : undefined;
    const sharing = reported ? filesSharingFigures(members, figures) : [];
    const absent = corpus.absentees(
      new Set([...files, ...sharing]),
      (index) =>
        variants.every((terms) => index.lacks(terms, reported)) &&
        !(speaker && variants.some((terms) => speaksOf(corpus, index, speaker, terms))) &&
        !(reported && variants.some((terms) => index.sharesMatters(terms))) &&
        !words.some((list) => index.hasPhraseOf(quotedOf(list))),
    );
    if (absent.length === 0) return [];
    const evidence = members.map(({ file, span }): Place => ({ file, span }));
    const nearest = corpus.nearest(evidence, absent, variants);
    const omission = statement(`omission:${family.key}`, main.text, main.speaker, evidence, absent, nearest);
    return [{ omission, rank: rankOf(family, files.size), speaker: main.speaker, absent }];
  });
}

function saysEnough(words: readonly OmissionWord[], member: FamilyMember | undefined): boolean {
  const content = new Set(words.filter((word) => word.base >= 1).map((word) => word.key)).size;
  return (
    content >= MIN_CONTENT_WORDS || (member?.directness === 'direct' && content > 0 && words.length >= SENTENCE_WORDS)
  );
}

/** A phrase in quote marks that another article quotes too is not absent there, whoever is said to have used it. */
const quotedOf = (words: readonly OmissionWord[]) => words.filter((w) => w.quoted);

const worthAlone = (variants: readonly Statement[]): boolean =>
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

/** What is shown in a table cell; the evidence has the whole. */
const SHOWN = 160;

export function statement(
  key: string,
  text: string,
  speaker: string | null,
  evidence: readonly Place[],
  absent: readonly OmissionArticle[],
  nearest: readonly Place[] = [],
): Omission {
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : text;
  const what = speaker === null ? short : `${speaker}: ${short}`;
  return omissionOf({ key, kind: 'statement', what, evidence, absent, nearest, lacking: 'anything like it' });
}
