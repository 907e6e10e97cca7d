/** Figures left out: rows of the ledger that an article lacks, and large figures that one article alone has. */
import type { AnalysedFigure } from '../model/analysis';
import type { FigureRow, Omission, Place } from '../model/comparison';
import { overlaps, slice } from '../text/span';
import { omissionOf, type Ranked } from './ranked';
import { lacksTogether, type OmissionArticle } from './presence';

export function figureOmissions(articles: readonly OmissionArticle[], rows: readonly FigureRow[]): Ranked[] {
  return rows.flatMap((row) => {
    const files = new Set(row.values.map((v) => v.file));
    const absent = articles.filter(
      (a) => !files.has(a.article.file) && row.values.every((v) => lacksFigure(articles, a, v)),
    );
    if (absent.length === 0 || isWeekday(row)) return [];
    const evidence = row.values.map(({ file, span }): Place => ({ file, span }));
    const what = labelled(row.values[0]?.text ?? '', row.counted);
    return [{ omission: figure(`omission:${row.key}`, what, evidence, absent), rank: rankOf(row, files.size) }];
  });
}

/** Disputed figures weigh like disputed statements. */
const rankOf = ({ verdict }: FigureRow, outlets: number): number =>
  2 * (outlets - 1) + (['conflict', 'differs-undated', 'update'].includes(verdict) ? 1.5 : 0.5);

const isWeekday = (row: FigureRow): boolean => row.values.every((v) => !/\d/.test(v.text) && /day\b/i.test(v.text));

/** Below this a count that only one article gives ("three words") is no omission of the others. */
const NOTABLE = 100;

export function singleFigures(articles: readonly OmissionArticle[], rows: readonly FigureRow[]): Ranked[] {
  const inRows = new Set(rows.flatMap((row) => row.values.map((v) => `${v.file}@${v.span[0]}`)));
  return articles.flatMap(({ article }) => {
    const alone = article.figures.filter((f) => isNotable(f) && !inRows.has(`${article.file}@${f.span[0]}`));
    return alone.flatMap((f): Ranked[] => {
      const place = { file: article.file, span: f.span };
      const absent = articles.filter((a) => a.article !== article && lacksFigure(articles, a, place));
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
  counted === '' || text.toLowerCase().includes(counted.toLowerCase()) ? text : `${text} ${counted}`;

const WORD = 1;
const NUMBER = 1.6;

/** Neither the number beside what it counts, nor what it counts beside any number. */
function lacksFigure(articles: readonly OmissionArticle[], absent: OmissionArticle, at: Place): boolean {
  const owner = articles.find((a) => a.article.file === at.file);
  const words = owner?.sentences.flatMap((s) => s.words) ?? [];
  const inside = words.filter((w) => overlaps(w.span, at.span));
  const figure = owner?.article.figures.find((f) => overlaps(f.span, at.span));
  const named = new Set((figure?.counted ?? '').toLowerCase().split(/[\s-]+/));
  const near = words.filter((w) => named.has(w.plain) && Math.abs(w.span[0] - at.span[0]) < 200);
  const numbers = inside.filter((w) => w.base === NUMBER).map((w) => w.key);
  const counted = [...inside, ...near].filter((w) => w.base >= WORD && w.base !== NUMBER).map((w) => w.key);
  if (numbers.length === 0 && counted.length === 0) return false;
  if (!lacksTogether(absent, numbers, counted)) return false;
  return !absent.article.figures.some((f) => countsSame(absent, f, new Set(counted)));
}

function countsSame({ sentences }: OmissionArticle, figure: AnalysedFigure, counted: ReadonlySet<number>): boolean {
  const named = new Set((figure.counted ?? '').toLowerCase().split(/[\s-]+/));
  const sentence = sentences.find((s) => overlaps(s.span, figure.span));
  return sentence?.words.some((w) => counted.has(w.key) && named.has(w.plain) && w.base >= WORD) ?? false;
}

const figure = (key: string, what: string, evidence: readonly Place[], absent: readonly OmissionArticle[]): Omission =>
  omissionOf({ key, kind: 'figure', what, evidence, absent, lacking: 'a figure for it' });
