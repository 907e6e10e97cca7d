/**
 * What one outlet alone tells: own sentences with a name (person, ship, place, title) that stands in no other article.
 * Other lone sentences are mostly colour; new names are what a reader of the other outlets never hears of.
 */
import type { Alignment, Family, Place } from '../model/comparison';
import { overlaps, slice } from '../text/span';
import type { Corpus } from './corpus';
import type { OmissionSentence, PresenceIndex } from './presence';
import type { Ranked } from './ranked';
import type { Term } from './statement';
import { statement } from './statement-omissions';

/** Base weight of names (see core/alignment/read-article). */
const NAME = 1.3;
/** After everything that two outlets have; more new names come first. */
const RANK_PER_NAME = 0.2;
const MOST_NAMES = 4;

export function loneFacts(corpus: Corpus, families: readonly Family[], alignments: readonly Alignment[]): Ranked[] {
  const told = toldPlaces(families, alignments);
  return corpus.articles.flatMap((index) => {
    const { article, sentences } = index.owner;
    const others = corpus.articles.filter((other) => other !== index);
    const quoted = told.get(article.file) ?? [];
    return sentences
      .filter((s) => s.body && !quoted.some((span) => overlaps(span, s.span)))
      .flatMap((s) => loneFact(corpus, index, others, s));
  });
}

/** Spans that correspond to another article's or stand in a family, by file. */
function toldPlaces(families: readonly Family[], alignments: readonly Alignment[]): Map<string, Place['span'][]> {
  const told = new Map<string, Place['span'][]>();
  const note = (file: string, span: Place['span']) => {
    const list = told.get(file);
    if (list) list.push(span);
    else told.set(file, [span]);
  };
  for (const { a, b } of alignments) {
    note(a.file, a.span);
    note(b.file, b.span);
  }
  for (const { members } of families) for (const { file, spans } of members) for (const span of spans) note(file, span);
  return told;
}

function loneFact(
  corpus: Corpus,
  { owner }: PresenceIndex,
  others: readonly PresenceIndex[],
  sentence: OmissionSentence,
): Ranked[] {
  const { file, text } = owner.article;
  const terms = corpus.statementAt(file, [sentence.span]);
  const isNew = ([key, { base, matter }]: readonly [number, Term]) =>
    base === NAME && others.every((other) => !other.holds(key) && (matter === null || !other.holdsMatter(matter)));
  const names = [...terms].filter(isNew);
  if (names.length === 0) return [];
  const absent = corpus.absentees(new Set([file]), (index) => index.lacks(terms));
  if (absent.length < others.length) return [];
  const place = { file, span: sentence.span };
  const key = `omission:sentence:${file}@${sentence.span[0]}`;
  const omission = statement(key, slice(text, sentence.span), null, [place], absent);
  return [{ omission, rank: RANK_PER_NAME * Math.min(MOST_NAMES, names.length) }];
}
