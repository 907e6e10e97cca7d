/**
 * What families are made of: sentences of quoted parts, or of the content where nothing is quoted. A sentence that its
 * attribution interrupts ("I will," she said, "not go.") is one unit with several spans; the sentences of one quoted
 * part make a run, from which members are put together again once it is known which sentences travel together.
 */
import type { AnalysedArticle, AnalysedQuotation } from '../model/analysis';
import type { EntityKind, Naming } from '../model/entity';
import type { Span } from '../model/span';
import { sentences } from '../text/sentences';
import { contains, hull, overlaps } from '../text/span';
import { asReported } from './reported-speech';
import { clausesOf, runsOf, type Piece } from './pieces';
import { isCommonplace } from './lexicon/commonplaces';
import { isFunctionWord } from './lexicon/function-words';
import { numberValue } from './lexicon/numbers';
import { isNegator } from './lexicon/sense-words';
import { speechTokens, type SpeechToken } from './speech-tokens';

export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly naming: Naming;
  readonly kind?: EntityKind;
  /** As its own article words it. */
  readonly role?: string | null;
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
  /** A clause of the sentence whose other clause is the unit before it: their attribution stands between them. */
  readonly clause: boolean;
  readonly quoted: boolean;
  /** Few words in quote marks inside a report ("the inspection had shown \"no cause for concern\""): the report's clause. */
  readonly report: Unit | null;
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
const isTaken = (run: readonly Piece[], units: readonly Unit[]): boolean =>
  run.some(({ spans }) =>
    units.some((unit) => unit.quoted && unit.spans.some((x) => spans.some((y) => overlaps(x, y)))),
  );

const specificRoots = (words: readonly SpeechToken[]): ReadonlySet<string> =>
  new Set(words.filter((t) => t.weight >= SPECIFIC && !isCommonplace(t.word) && !isNegator(t.word)).map((t) => t.root));

/** Where a unit stands. */
type UnitPlace = Pick<Unit, 'id' | 'article' | 'file' | 'quotation' | 'run' | 'place' | 'speakers' | 'host'>;

/** Units of several articles: ids, runs and the numbers of roots count over all of them. */
class UnitReader {
  private id = 0;
  private runs = 0;
  private readonly numbers = new Map<string, number>();

  constructor(private readonly speakerOf: SpeakerOf) {}

  read(article: AnalysedArticle, index: number): ArticleUnits {
    const hosts = hostSentences(article);
    const units: Unit[] = [];
    for (const quotation of article.quotations.filter((q) => takesPart(article, q))) {
      const speakers = speakersOf(article, quotation, this.speakerOf);
      const quoted = quotation.quoted.length > 0;
      const clauses = quoted ? clausesOf(article.text, quotation) : [];
      const runs = runsOf(article.text, quotation).map((pieces) => ({ pieces, quoted }));
      for (const span of clauses.filter((c) => isReport(article.text, quotation, c)))
        runs.push({ pieces: [{ spans: [span], clause: false }], quoted: false });
      for (const run of runs) {
        if (quoted && isTaken(run.pieces, units)) continue;
        run.pieces.forEach((piece, place) => {
          const host = hostOf(hosts, piece.spans);
          const at = {
            id: this.id,
            article: index,
            file: article.file,
            quotation,
            run: this.runs,
            place,
            speakers,
            host,
          };
          const unit = this.unitOf(article.text, piece, run.quoted, at);
          units.push(run.quoted ? this.withReport(article.text, unit, clauses) : unit);
          this.id += 1;
        });
        this.runs += 1;
      }
    }
    return { article, hosts, units: units.filter((unit) => unit.words > 0) };
  }

  private unitOf(text: string, { spans, clause }: Piece, quoted: boolean, at: UnitPlace): Unit {
    const tokens = speechTokens(text, spans);
    const bag = bagOf(quoted ? tokens : asReported(tokens));
    const words = tokens.filter((t) => t.kind === 'word');
    const roots = Int32Array.from(words, (t) => this.numberOf(keyOf(t)));
    return {
      ...{ ...at, spans, clause, quoted, report: null, tokens, bag },
      ...{ weight: bagWeight(bag), words: words.length, roots, rootSet: new Set(roots) },
      weights: Float64Array.from(words, evidenceOf),
      specific: specificRoots(words),
      contentWords: words.filter((t) => !isFunctionWord(t.word)).length,
    };
  }

  /** A unit of few words with the clause of the report that it stands in. */
  private withReport(text: string, unit: Unit, clauses: readonly Span[]): Unit {
    const around = clauses.find((clause) => unit.spans.every((span) => contains(clause, span)));
    if (around === undefined || unit.words > FEW_WORDS) return unit;
    if (unit.quotation.quoted.filter((part) => overlaps(part, around)).length > 1) return unit;
    const report = this.unitOf(text, { spans: [around], clause: false }, false, unit);
    return report.weight < unit.weight + LEAST_AROUND ? unit : { ...unit, report };
  }

  private numberOf(root: string): number {
    const known = this.numbers.get(root) ?? this.numbers.size;
    this.numbers.set(root, known);
    return known;
  }
}

/** Words in quote marks that an outlet built into a sentence of its own. */
const FEW_WORDS = 8;
/** Weight of what the report says besides: two words of content. */
const LEAST_AROUND = 1.8;

/** Fewer words ("that he had") belong to what stands in quote marks beside them. */
const REPORT_WORDS = 4;

const isReport = (text: string, { quoted }: AnalysedQuotation, clause: Span): boolean =>
  !quoted.some((part) => overlaps(part, clause)) && text.slice(...clause).split(/\s+/u).length >= REPORT_WORDS;

/** Units of the articles in order of reading; ids count from 0 over all of them. */
export function readUnits(articles: readonly AnalysedArticle[], speakerOf: SpeakerOf): readonly ArticleUnits[] {
  const reader = new UnitReader(speakerOf);
  return articles.map((article, index) => reader.read(article, index));
}
