/**
 * What families are made of: sentences of quoted parts, or of the content where nothing is quoted. A sentence that its
 * attribution interrupts ("I will," she said, "not go.") is one unit with several spans; the sentences of one quoted
 * part make a run, from which members are put together again once it is known which sentences travel together.
 */
import type { AnalysedArticle, AnalysedQuotation } from '../model/analysis';
import type { Naming } from '../model/entity';
import type { Span } from '../model/span';
import { sentences } from '../text/sentences';
import { contains, hull, overlaps } from '../text/span';
import { asReported } from './reported-speech';
import { isCommonplace } from './lexicon/commonplaces';
import { isFunctionWord } from './lexicon/function-words';
import { numberValue } from './lexicon/numbers';
import { isNegator } from './lexicon/sense-words';
import { speechTokens, type SpeechToken } from './speech-tokens';

export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly naming: Naming;
}

/** A library-wide identity of an article's local entity id; null where nobody is known. */
export type SpeakerOf = (file: string, entity: string | null) => Speaker | null;

/** Summed weights by root: a bag of words that forgets order. */
export type Bag = ReadonlyMap<string, number>;

export interface Unit {
  readonly id: number;
  readonly article: number;
  readonly file: string;
  readonly quotation: AnalysedQuotation;
  /** Number of its quoted part (or content) over all articles, and its place in it. */
  readonly run: number;
  readonly place: number;
  readonly spans: readonly Span[];
  readonly quoted: boolean;
  readonly tokens: readonly SpeechToken[];
  readonly bag: Bag;
  /** Words in order: a number for each root (the same over all units read together), and the word's weight. */
  readonly roots: Int32Array;
  readonly rootSet: ReadonlySet<number>;
  readonly weights: Float64Array;
  /** Sum of the bag. */
  readonly weight: number;
  readonly words: number;
  readonly contentWords: number;
  /** Roots of content words that not everybody uses after anything. */
  readonly specific: ReadonlySet<string>;
  /** Who speaks, and on whose behalf; keys of `SpeakerOf`. */
  readonly speakers: readonly Speaker[];
  /** The sentence of the article in which it starts. */
  readonly host: Span;
}

export interface ArticleUnits {
  readonly article: AnalysedArticle;
  /** Sentences of the whole article, in order. */
  readonly hosts: readonly Span[];
  readonly units: readonly Unit[];
}

/** "Not", "nobody" and their like stand in any sentence: they change the sense, but say little about which sentence it is. */
const NEGATION_EVIDENCE = 0.4;
const INDEFINITE_EVIDENCE = 0.3;
const INDEFINITE = /^(?:any|some|every|no)(?:one|body|thing)$/u;

/** What a word's being shared says for two units being one utterance. */
function evidenceOf(token: SpeechToken): number {
  if (isNegator(token.word)) return Math.min(token.weight, NEGATION_EVIDENCE);
  return INDEFINITE.test(token.word) ? INDEFINITE_EVIDENCE : token.weight;
}

/** Words of this weight carry content: neither grammar words nor verbs of all work. */
const SPECIFIC = 0.9;

/** "$2.3" and "2.3", "nineteen" and "19" are one number. */
export function keyOf(token: SpeechToken): string {
  const value = token.number ? numberValue(token.word) : null;
  return value === null ? token.root : `#${value}`;
}

export function bagOf(tokens: readonly SpeechToken[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const key = keyOf(token);
    bag.set(key, (bag.get(key) ?? 0) + evidenceOf(token));
  }
  return bag;
}

export const bagWeight = (bag: Bag): number => [...bag.values()].reduce((sum, w) => sum + w, 0);

const SENTENCE_END = /[.?!…]["”’»'\s]*$/u;

/** A quotation over several paragraphs: each begins with a mark, only the last one ends with one. */
const isOverParagraphs = (text: string, first: Span, second: Span): boolean =>
  !/["”’»']\s*$/u.test(text.slice(...first)) && /^\s*\n\s*$/u.test(text.slice(first[1], second[0]));

/** Does the second piece go on with the sentence of the first, over an attribution ("..., he said, ...")? */
function continues(text: string, quotation: AnalysedQuotation, first: Span, second: Span): boolean {
  if (isOverParagraphs(text, first, second)) return true;
  if (quotation.content.some((span) => contains(span, [first[0], second[1]]))) return false;
  if (SENTENCE_END.test(text.slice(...first))) return false;
  const between = text.slice(first[1], second[0]).trim();
  const small = /^["“«‘'\s[(…]*\p{Ll}/u.test(text.slice(...second));
  return !between.includes('\n') && (between.endsWith(',') || (small && !between.endsWith('.')));
}

/** Sentences of a span; a line break inside a wrapped sentence does not end it. */
function sentencesOf(text: string, span: Span): Span[] {
  const joined: Span[] = [];
  for (const next of sentences(text, span)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && !SENTENCE_END.test(text.slice(...last))) joined[joined.length - 1] = [last[0], next[1]];
    else joined.push(next);
  }
  return joined;
}

/** The runs of a quotation: each a list of sentences, each sentence a list of spans. */
function runsOf(text: string, quotation: AnalysedQuotation): Span[][][] {
  const parts = quotation.quoted.length > 0 ? quotation.quoted : quotation.content;
  const runs: Span[][][] = [];
  let before: Span | null = null;
  for (const part of parts) {
    const pieces = sentencesOf(text, part).map((span) => [span]);
    const run = runs[runs.length - 1];
    if (before !== null && run !== undefined && continues(text, quotation, before, part)) {
      const ended = SENTENCE_END.test(text.slice(...before));
      if (!ended) run[run.length - 1]?.push(...(pieces.shift() ?? []));
      run.push(...pieces);
    } else runs.push(pieces);
    before = part;
  }
  return runs.filter((run) => run.length > 0);
}

function speakersOf(article: AnalysedArticle, quotation: AnalysedQuotation, speakerOf: SpeakerOf): Speaker[] {
  const mentions = [...quotation.sources, ...(quotation.onBehalfOf === null ? [] : [quotation.onBehalfOf])];
  return mentions.flatMap((mention) => speakerOf(article.file, mention.entity) ?? []);
}

/** Boilerplate takes no part in analysis; a declined comment has no wording to compare. */
function takesPart(article: AnalysedArticle, quotation: AnalysedQuotation): boolean {
  const start = quotation.content[0]?.[0] ?? 0;
  const home = article.paragraphs.find((p) => p.span[0] <= start && start < p.span[1]);
  return home?.kind !== 'boilerplate' && quotation.polarity !== 'declined';
}

/** Sentences of every paragraph, in order; the context of quotations is looked up among them. */
function hostSentences(article: AnalysedArticle): readonly Span[] {
  return article.paragraphs.flatMap((paragraph) => sentences(article.text, paragraph.span));
}

function hostOf(hosts: readonly Span[], spans: readonly Span[]): Span {
  const start = spans[0]?.[0] ?? 0;
  const end = spans[spans.length - 1]?.[1] ?? start;
  const touching = hosts.filter((host) => host[0] < end && host[1] > start);
  return hull(touching) ?? [start, end];
}

/** The same words attributed twice (one report inside another) are one utterance: the first reading counts. */
const isTaken = (run: readonly (readonly Span[])[], units: readonly Unit[]): boolean =>
  run.some((spans) => units.some((unit) => unit.quoted && unit.spans.some((x) => spans.some((y) => overlaps(x, y)))));

const specificRoots = (words: readonly SpeechToken[]): ReadonlySet<string> =>
  new Set(words.filter((t) => t.weight >= SPECIFIC && !isCommonplace(t.word) && !isNegator(t.word)).map((t) => t.root));

function rootsOf(words: readonly SpeechToken[], numberOf: (root: string) => number): Pick<Unit, 'roots' | 'rootSet'> {
  const roots = Int32Array.from(words, (t) => numberOf(keyOf(t)));
  return { roots, rootSet: new Set(roots) };
}

/** Units of the articles in order of reading; ids count from 0 over all of them. */
export function readUnits(articles: readonly AnalysedArticle[], speakerOf: SpeakerOf): readonly ArticleUnits[] {
  let id = 0;
  let runs = 0;
  const numbers = new Map<string, number>();
  const numberOf = (root: string): number => {
    const known = numbers.get(root) ?? numbers.size;
    numbers.set(root, known);
    return known;
  };
  return articles.map((article, index) => {
    const hosts = hostSentences(article);
    const units: Unit[] = [];
    for (const quotation of article.quotations.filter((q) => takesPart(article, q))) {
      const speakers = speakersOf(article, quotation, speakerOf);
      const quoted = quotation.quoted.length > 0;
      for (const run of runsOf(article.text, quotation)) {
        if (quoted && isTaken(run, units)) continue;
        run.forEach((spans, place) => {
          const tokens = speechTokens(article.text, spans);
          const bag = bagOf(quoted ? tokens : asReported(tokens));
          const words = tokens.filter((t) => t.kind === 'word');
          units.push({
            ...{
              id: id++,
              article: index,
              file: article.file,
              quotation,
              run: runs,
              place,
              spans,
              quoted,
              tokens,
              bag,
            },
            ...{ weight: bagWeight(bag), words: words.length, speakers, host: hostOf(hosts, spans) },
            ...rootsOf(words, numberOf),
            weights: Float64Array.from(words, evidenceOf),
            specific: specificRoots(words),
            contentWords: words.filter((t) => !isFunctionWord(t.word)).length,
          });
        });
        runs += 1;
      }
    }
    return { article, hosts, units: units.filter((unit) => unit.words > 0) };
  });
}
