/** Figures left out: rows of the ledger that an article lacks, and large figures that one article alone has. */
import type { AnalysedFigure } from '../model/analysis';
import type { FigureRow, Omission, Place } from '../model/comparison';
import { overlaps, slice } from '../text/span';
import type { Corpus } from './corpus';
import type { OmissionArticle, PresenceIndex } from './presence';
import { omissionOf, RANK, type Ranked } from './ranked';

export function figureOmissions(corpus: Corpus, rows: readonly FigureRow[]): Ranked[] {
  return rows.flatMap((row) => {
    const files = new Set(row.values.map((v) => v.file));
    const traces = row.values.map((value) => traceOf(corpus, value));
    const absent = corpus.absentees(files, (index) => traces.every((trace) => lacksFigure(index, trace)));
    if (absent.length === 0 || isWeekday(row)) return [];
    const evidence = row.values.map(({ file, span }): Place => ({ file, span }));
    const what = labelled(row.values[0]?.text ?? '', row.counted);
    return [{ omission: figure(`omission:${row.key}`, what, evidence, absent), rank: rankOf(row, files.size) }];
  });
}

/** Disputed figures weigh like disputed statements. */
const rankOf = ({ verdict }: FigureRow, outlets: number): number =>
  RANK.outlet * (outlets - 1) +
  RANK.figure +
  (['conflict', 'differs-undated', 'update'].includes(verdict) ? RANK.disputed : 0);

const isWeekday = (row: FigureRow): boolean => row.values.every((v) => !/\d/.test(v.text) && /day\b/i.test(v.text));

/** Below this a count that only one article gives ("three words") is no omission of the others. */
const NOTABLE = 100;

export function singleFigures(corpus: Corpus, rows: readonly FigureRow[]): Ranked[] {
  const inRows = new Set(rows.flatMap((row) => row.values.map((v) => `${v.file}@${v.span[0]}`)));
  return corpus.articles.flatMap(({ owner: { article } }) => {
    const alone = article.figures.filter((f) => isNotable(f) && !inRows.has(`${article.file}@${f.span[0]}`));
    return alone.flatMap((f): Ranked[] => {
      const place = { file: article.file, span: f.span };
      const trace = traceOf(corpus, place);
      const absent = corpus.absentees(new Set([article.file]), (index) => lacksFigure(index, trace));
      if (absent.length === 0) return [];
      const what = labelled(slice(article.text, f.span), f.counted ?? '');
      return [{ omission: figure(`omission:figure:${article.file}@${f.span[0]}`, what, [place], absent), rank: 0.25 }];
    });
  });
}

function isNotable({ kind, value, counted }: AnalysedFigure): boolean {
  if (kind === 'money' || kind === 'percentage') return true;
  return kind === 'quantity' && counted !== null && typeof value === 'number' && Math.abs(value) >= NOTABLE;
}

const labelled = (text: string, counted: string): string =>
  counted === '' || text.toLowerCase().includes(counted.toLowerCase()) ? text : `${counted}: ${text}`;

const WORD = 1;
const NUMBER = 1.6;
/** How far from the figure the words for what it counts are looked for, in code units. */
const NEAR = 200;

/** Keys by which a figure is looked for in other articles. */
interface Trace {
  readonly value: AnalysedFigure['value'];
  readonly numbers: readonly number[];
  readonly counted: readonly number[];
}

function traceOf(corpus: Corpus, { file, span }: Place): Trace {
  const owner = corpus.of(file);
  const figure = owner?.article.figures.find((f) => overlaps(f.span, span));
  const named = countedWords(figure);
  const around = corpus.wordsAt(file, [[Math.max(0, span[0] - NEAR), span[1] + NEAR]]);
  const telling = around.filter((w) => w.base >= WORD && (overlaps(w.span, span) || named.has(w.plain)));
  return {
    value: figure?.value ?? null,
    numbers: telling.filter((w) => w.base === NUMBER && overlaps(w.span, span)).map((w) => w.key),
    counted: telling.filter((w) => w.base !== NUMBER).map((w) => w.key),
  };
}

const NO_WORDS: ReadonlySet<string> = new Set(['']);
const wordsCounted = new WeakMap<AnalysedFigure, ReadonlySet<string>>();

/** Words that name what a figure counts; read once, for it is looked at beside every figure of the others. */
function countedWords(figure: AnalysedFigure | undefined): ReadonlySet<string> {
  if (figure === undefined) return NO_WORDS;
  const words = wordsCounted.get(figure) ?? new Set((figure.counted ?? '').toLowerCase().split(/[\s-]+/));
  wordsCounted.set(figure, words);
  return words;
}

/** Neither the number beside what it counts, nor what it counts beside any number. */
function lacksFigure(index: PresenceIndex, { value, numbers, counted }: Trace): boolean {
  if (numbers.length === 0 && counted.length === 0) return false;
  if (!index.lacksTogether(numbers, counted)) return false;
  const keys = new Set(counted);
  return !index.owner.article.figures.some((f) => likeSize(value, f.value) && countsSame(index.owner, f, keys));
}

/** "two people who know the case" is not another number for "8,400 people". */
const FAR_OFF = 10;

function likeSize(x: AnalysedFigure['value'], y: AnalysedFigure['value']): boolean {
  if (typeof x !== 'number' || typeof y !== 'number' || x === 0 || y === 0) return true;
  return Math.max(x / y, y / x) < FAR_OFF;
}

const countsSame = (article: OmissionArticle, figure: AnalysedFigure, counted: ReadonlySet<number>): boolean =>
  countedKeys(article, figure).some((key) => counted.has(key));

const keysCounted = new WeakMap<OmissionArticle, Map<AnalysedFigure, readonly number[]>>();

/** Keys of the words in the figure's sentence that name what it counts. */
function countedKeys(article: OmissionArticle, figure: AnalysedFigure): readonly number[] {
  const ofArticle = keysCounted.get(article) ?? new Map<AnalysedFigure, readonly number[]>();
  const known = ofArticle.get(figure);
  if (known !== undefined) return known;
  const named = countedWords(figure);
  const sentence = article.sentences.find((s) => overlaps(s.span, figure.span));
  const telling = sentence?.words.filter((w) => named.has(w.plain) && w.base >= WORD) ?? [];
  const made = telling.map((w) => w.key);
  keysCounted.set(article, ofArticle.set(figure, made));
  return made;
}

const figure = (key: string, what: string, evidence: readonly Place[], absent: readonly OmissionArticle[]): Omission =>
  omissionOf({ key, kind: 'figure', what, evidence, absent, lacking: 'a figure for it' });

/** Articles that give the sentence's figure, in whatever words: they do not lack its matter. */
export function filesSharingFigures(group: readonly Place[], figures: readonly FigureRow[]): string[] {
  const inGroup = (value: FigureRow['values'][number]) =>
    group.some((place) => place.file === value.file && overlaps(place.span, value.span));
  return figures.filter((row) => row.values.some(inGroup)).flatMap((row) => row.values.map((v) => v.file));
}
