/**
 * Figures of an article: one pass from left to right over the tokens of each paragraph, the readers tried in order at each
 * token that can begin a figure. Linear in the text, never throws. Boilerplate, bylines and credits are not read.
 */
import type { AnalysedFigure } from '../model/analysis';
import type { Paragraph } from '../model/paragraph';
import { englishMonths } from '../text/month-names';
import { dayOfIso, printedDates, type PrintedDate } from '../text/calendar';
import type { FigureContext, FigureReader } from './figure-context';
import { figureTokens, type FigureToken } from './figure-tokens';
import { numberScales, numberWords } from './number-words';
import { readAmount } from './read-amount';
import { readDate } from './read-date';
import { readDurationInWords } from './read-duration';
import { readFraction } from './read-fraction';
import { readOrdinal } from './read-ordinal';
import { readAgo, readRelativeDay } from './read-relative-day';
import { readTime } from './read-time';
import { readVague } from './read-vague';
import { timeUnits } from './units';
import { weekdayNames } from './weekdays';

const READ_KINDS = new Set(['headline', 'standfirst', 'body', 'heading', 'caption']);

/** The order matters: "Jan. 9" is a date before it is a number, "two weeks ago" a date before it is a duration. */
const readers: readonly FigureReader[] = [
  readTime,
  readAgo,
  readDate,
  readRelativeDay,
  readDurationInWords,
  readFraction,
  readOrdinal,
  readVague,
  readAmount,
];

/** `published` = ISO day (or day and time) of publication, against which relative days are resolved; null if unknown. */
export function findFigures(
  text: string,
  paragraphs: readonly Paragraph[],
  published: string | null,
): readonly AnalysedFigure[] {
  const day = published === null ? null : dayOfIso(published);
  return paragraphs.filter(({ kind }) => READ_KINDS.has(kind)).flatMap(({ span }) => figuresOf(text, span, day));
}

/** Words with which a figure can begin; every other word is passed over at once. */
const STARTERS = new Set([
  ...(
    'half minus noon midnight today tonight yesterday tomorrow last past previous this current next coming earlier later late early several few many couple ' +
    'dozens scores tens hundreds thousands millions billions trillions first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth day week month year decade hour number'
  ).split(' '),
  ...numberWords,
]);

/** What follows "a" and "an" where they begin a figure: "a week", "a third", "a dozen", "a few hundred", "a half-hour". */
const AFTER_ARTICLE = new Set(
  [
    'few couple half third quarter fifth sixth seventh eighth ninth tenth'.split(' '),
    [...timeUnits.keys()],
    [...numberScales],
  ].flat(),
);

/** Months and weekdays, with a capital ("May"); the codes of currencies are three capitals or "Rs". */
const CAPITAL_STARTERS = new Set([...englishMonths, ...weekdayNames]);

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The commonest signs, so that they need no pattern. */
const isPunctuation = (text: string): boolean => text === ',' || text === '.' || text === '“' || text === '”';

function begins(tokens: readonly FigureToken[], at: number, token: FigureToken): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'name') return false;
  if (token.kind === 'symbol')
    return !isPunctuation(token.text) && /^(?:[\p{Sc}½⅓⅔¼¾−–-]|\p{Lu}{1,2}\$)$/u.test(token.text);
  if (token.lower === 'a' || token.lower === 'an') return AFTER_ARTICLE.has(tokens[at + 1]?.lower ?? '');
  const word = withoutPossessive(token.lower);
  if (STARTERS.has(word)) return true;
  if (!isCapital(token.text.charCodeAt(0))) return false;
  return (
    CAPITAL_STARTERS.has(word) ||
    token.text === 'Rs' ||
    (token.text.length === 3 && isCapital(token.text.charCodeAt(2)))
  );
}

/** "Thursday’s call", "today's". */
function withoutPossessive(lower: string): string {
  const mark = lower.charCodeAt(lower.length - 2);
  if (mark === 39 || mark === 0x2019) return lower.slice(0, -2);
  return lower;
}

function figuresOf(text: string, span: Paragraph['span'], published: string | null): AnalysedFigure[] {
  const tokens = figureTokens(text, span);
  const dates = datesInDigits(text, span);
  const context: FigureContext = { text, tokens, published, dates };
  const figures: AnalysedFigure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const reading = token && (begins(tokens, at, token) || dates.has(token.start)) ? readAt(context, at) : null;
    if (reading?.figure) figures.push(reading.figure);
    at = Math.max(at + 1, reading?.next ?? 0);
  }
  return figures;
}

/** 2021-12-31, 31.12.2021, 2021年12月31日: dates that are numbers to the tokens. */
const DATE_IN_DIGITS = /\d[./-]\d{1,2}[./-]\d|年/u;

function datesInDigits(text: string, [start, end]: Paragraph['span']): Map<number, PrintedDate> {
  const dates = new Map<number, PrintedDate>();
  const part = text.slice(start, end);
  if (!DATE_IN_DIGITS.test(part)) return dates;
  for (const date of printedDates(part)) {
    if (!DATE_IN_DIGITS.test(part.slice(...date.span))) continue;
    dates.set(start + date.span[0], { iso: date.iso, span: [start + date.span[0], start + date.span[1]] });
  }
  return dates;
}

function readAt(context: FigureContext, at: number): ReturnType<FigureReader> {
  for (const read of readers) {
    const reading = read(context, at);
    if (reading) return reading;
  }
  return null;
}
