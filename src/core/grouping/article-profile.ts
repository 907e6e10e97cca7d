/**
 * What grouping knows of an article: weighted terms (names count more, so does what stands first), telling numbers,
 * calendar days named in the text, runs of words inside quote marks, and the day of publication. Small and flat:
 * ten thousand profiles are held in memory.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Vocabulary } from './vocabulary';
import { isIgnored, lightStem, termsOf, type Term } from './terms';
import { wordTokens } from '../text/tokens';

export interface Profile {
  readonly file: string;
  /** Term ids in rising order, with the damped and classed frequency of each. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Which of the terms are names: 1 or 0. */
  readonly names: Uint8Array;
  /** Which of the terms stand in the head of the text: 1 or 0. */
  readonly leads: Uint8Array;
  readonly numbers: Int32Array;
  /** Hashes of four-word runs inside quote marks, rising. */
  readonly quotes: Int32Array;
  /** Month and day as 100 * month + day, rising. */
  readonly days: Int32Array;
  /** Days since 1970; null where the date of publication is not known. */
  readonly published: number | null;
}

/** Names tell happenings of one topic apart better than words do; numbers are compared on their own as well. */
const KIND_WEIGHT = { word: 1, name: 1.7, number: 1.2 } as const;
/** The head of a news text says what happened: its terms count half as much again. */
const LEAD_CHARACTERS = 450;
const LEAD_WEIGHT = 1.5;
/** Long backgrounders: what stands beyond is about other things as often as not. */
const READ_CHARACTERS = 6000;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** "Jan. 9", "January 9th"; capitals keep "may 10" out. */
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?!\\d)`, 'gu');
/** "9 January", "the 9th of January". */
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})\\b`, 'gu');

const SILENT = new Set(['boilerplate', 'credit', 'byline']);

const rising = (values: Iterable<number>): Int32Array => Int32Array.from(new Set(values)).sort();

const dayOf = (month: string, day: string): number =>
  100 * (MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1) + Number(day);

function daysIn(article: AnalysedArticle, text: string): Int32Array {
  const days: number[] = [];
  for (const m of text.matchAll(MONTH_FIRST)) days.push(dayOf(m[1] ?? '', m[2] ?? ''));
  for (const m of text.matchAll(DAY_FIRST)) days.push(dayOf(m[2] ?? '', m[1] ?? ''));
  for (const figure of article.figures) {
    const iso = typeof figure.value === 'string' ? /^\d{4}-(\d{2})-(\d{2})/u.exec(figure.value) : null;
    if (iso !== null) days.push(100 * Number(iso[1]) + Number(iso[2]));
  }
  return rising(days.filter((day) => day > 100 && day % 100 >= 1 && day % 100 <= 31));
}

function publishedDay(published: string | null): number | null {
  const parsed = published === null ? NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(parsed) ? null : Math.round(parsed / 86_400_000);
}

/** FNV-1a over the words of a run, as a signed 32-bit number. */
function hashRun(words: readonly string[]): number {
  let value = 0x811c9dc5 | 0;
  for (const word of words)
    for (let i = 0; i <= word.length; i += 1) value = Math.imul(value ^ (word.charCodeAt(i) || 32), 0x01000193);
  return value;
}

const RUN = 4;

function quoteRuns(article: AnalysedArticle): Int32Array {
  const runs: number[] = [];
  for (const quotation of article.quotations)
    for (const span of quotation.quoted) {
      const words = wordTokens(article.text, span).map((t) => lightStem(t.text.toLowerCase()));
      for (let at = 0; at + RUN <= words.length; at += 1) {
        const run = words.slice(at, at + RUN);
        if (run.some((word) => !isIgnored(word))) runs.push(hashRun(run));
      }
    }
  return rising(runs);
}

interface Read {
  readonly body: string;
  readonly terms: readonly Term[];
}

/** The text that counts: paragraphs that are not boilerplate, up to the limit. */
function read(article: AnalysedArticle): Read {
  const pieces: string[] = [];
  let length = 0;
  const kept = article.paragraphs.filter((p) => !SILENT.has(p.kind));
  for (const { span } of kept) {
    if (length > READ_CHARACTERS) break;
    pieces.push(article.text.slice(...span));
    length += span[1] - span[0] + 1;
  }
  const body = kept.length === 0 ? article.text.slice(0, READ_CHARACTERS) : pieces.join('\n');
  return { body, terms: termsOf(body, 0, body.length) };
}

interface Tally {
  count: number;
  lead: boolean;
  kind: Term['kind'];
}

function tally(terms: readonly Term[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const term of terms) {
    const known = tallies.get(term.key) ?? { count: 0, lead: false, kind: term.kind };
    known.count += 1;
    known.lead ||= term.at < LEAD_CHARACTERS;
    if (term.kind === 'name') known.kind = 'name';
    tallies.set(term.key, known);
  }
  return tallies;
}

/** Reads an article into a profile; its terms are entered into `vocabulary`, which counts the articles that hold them. */
export function profileOf(article: AnalysedArticle, vocabulary: Vocabulary): Profile {
  const { body, terms } = read(article);
  const tallies = [...tally(terms)].map(([key, t]) => ({ id: vocabulary.enter(key), key, ...t }));
  tallies.sort((x, y) => x.id - y.id);
  const weigh = (t: Tally) => (1 + Math.log(t.count)) * KIND_WEIGHT[t.kind] * (t.lead ? LEAD_WEIGHT : 1);
  return {
    file: article.file,
    terms: Int32Array.from(tallies, (t) => t.id),
    weights: Float32Array.from(tallies, weigh),
    names: Uint8Array.from(tallies, (t) => (t.kind === 'name' ? 1 : 0)),
    leads: Uint8Array.from(tallies, (t) => (t.lead ? 1 : 0)),
    numbers: Int32Array.from(tallies.filter((t) => t.kind === 'number').map((t) => t.id)),
    quotes: quoteRuns(article),
    days: daysIn(article, body),
    published: publishedDay(article.published),
  };
}
