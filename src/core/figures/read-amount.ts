/**
 * Numbers with what they measure or count: money, percentages, durations, measures, counts, and ranges of each
 * ("between 10 and 15 ships", "5-7 percent", "$2 to 3 billion"). The span holds the number and its unit words.
 */
import type { AnalysedFigure } from '../model/analysis';
import { approximatorAfter, approximatorBefore } from './approximators';
import { readAge } from './read-age';
import { countedAfter, isPlural } from './counted';
import { countedBefore, headOf, lastingThing } from './counted-before';
import { withSmallerUnit } from './composed-duration';
import { figure, lowerAt, spanOf, type FigureContext, type FigureReader, type FigureReading } from './figure-context';
import { isNoFigure } from './no-figure';
import { readNumber, type ReadNumber } from './number-words';
import { asThousands } from './parse-digits';
import { currencyOfWord, currencySigns, measures, PERCENT_WORD, timeUnits } from './units';

interface Amount {
  /** Index of the first token: a currency sign, a minus, the number. */
  readonly start: number;
  readonly numbers: readonly ReadNumber[];
  readonly negative: boolean;
  readonly currency: string | null;
  readonly next: number;
}

const isDash = (text: string): boolean => /^[-–—‐‑]$/u.test(text);

export const readAmount: FigureReader = (context, at) => {
  const age = readAge(context, at);
  if (age !== null) return age;
  const amount = readNumbers(context, at);
  if (!amount || isNoFigure(context, amount.start, amount.next, amount.currency !== null)) return null;
  const before = context.tokens[amount.start - 1];
  const between = before?.lower === 'between' || before?.lower === 'from';
  const approximation = approximatorBefore(context.tokens, between ? amount.start - 1 : amount.start);
  return withUnit(context, amount, approximation?.phrase ?? null);
};

/** Sign, number, and the second number of a range. */
function readNumbers(context: FigureContext, at: number): Amount | null {
  const minus = readMinus(context, at);
  const signAt = minus?.next ?? at;
  const sign = currencyAt(context, signAt);
  const numberAt = sign ? signAt + 1 : signAt;
  const first = readNumber(context.tokens, sign && lowerAt(context, numberAt) === '.' ? numberAt + 1 : numberAt);
  if (!first) return null;
  const second = readSecond(context, at, first, sign);
  const negative = minus !== null;
  if (!second) return { start: at, numbers: [first], negative, currency: sign, next: first.next };
  return { start: at, numbers: [spread(first, second), second], negative, currency: sign, next: second.next };
}

/** "-3.16", "−5", "minus 5"; a hyphen inside a word or after a number is none. */
function readMinus(context: FigureContext, at: number): { readonly next: number } | null {
  const token = context.tokens[at];
  const next = context.tokens[at + 1];
  if (token?.lower === 'minus') return next?.kind === 'number' ? { next: at + 1 } : null;
  const before = context.tokens[at - 1];
  const free = before === undefined || !token?.glued || before.text === '(';
  return token && /^[-−–]$/u.test(token.text) && free && next?.glued === true && next.kind === 'number'
    ? { next: at + 1 }
    : null;
}

/** A currency before the number: "$", "US$", "EUR 5", "Rs. 500". */
function currencyAt(context: FigureContext, at: number): string | null {
  const token = context.tokens[at];
  if (!token) return null;
  const sign = currencySigns.get(token.lower);
  if (sign !== undefined) return sign;
  const code =
    token.kind === 'word' && (/^\p{Lu}{3}$/u.test(token.text) || token.text === 'Rs')
      ? currencyOfWord(token.text)
      : null;
  const follows = context.tokens[at + 1]?.text === '.' ? context.tokens[at + 2] : context.tokens[at + 1];
  return code !== null && follows?.kind === 'number' ? code : null;
}

/** Verbs before "from 3 to 5" that make it a range; with any other it is a change from one number to another. */
const RANGES = /^(?:rang(?:e|es|ed|ing)|vary|varies|varied|varying|anywhere|somewhere|last|lasts|costs?|aged|ages)$/u;

/** Words after "1-2" that make it a score or a vote. */
const NOT_RANGED =
  /^(?:to|at|in|on|by|up|win|victory|loss|defeat|draw|lead|vote|votes|score|scoreline|decision|majority|and|with|against|over|for|after|from|ahead|down|ruling|margin|record)$/u;

/** The second number of "10 to 15", "10-15", "between 10 and 15", "$2 to $3"; null where the words make no range. */
function readSecond(context: FigureContext, at: number, first: ReadNumber, currency: string | null): ReadNumber | null {
  const { tokens } = context;
  const joint = tokens[first.next];
  if (!joint) return null;
  const before = lowerAt(context, at - 1);
  const dash = isDash(joint.text) && joint.glued === (tokens[first.next + 1]?.glued ?? false);
  const word =
    (joint.lower === 'and' && before === 'between') ||
    ((joint.lower === 'to' || joint.lower === 'or') && (before !== 'from' || RANGES.test(lowerAt(context, at - 2))));
  if (!dash && !word) return null;
  const signAt = first.next + 1;
  const sign = currencyAt(context, signAt);
  const second = readNumber(tokens, sign ? signAt + 1 : signAt);
  if (!second || (sign !== null && sign !== currency)) return null;
  const low = spread(first, second).value;
  if (low >= second.value) return null;
  // "1-2" without anything behind it is a score or a list number; "two or three" is a range only in neighbours.
  if (joint.lower === 'or' && second.value > low * 3) return null;
  const after = tokens[second.next];
  const named = after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && !NOT_RANGED.test(after.lower);
  const supported = word || currency !== null || named || /^[%°-]$/u.test(after?.text ?? '');
  return supported ? second : null;
}

/** "2 to 3 million": the first number shares the scale of the second. */
function spread(first: ReadNumber, second: ReadNumber): ReadNumber {
  if (first.scaled || !second.scaled || first.value >= 1000) return first;
  const scale = [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100].find((one) => second.value >= one) ?? 1;
  return first.value * scale < second.value
    ? { ...first, value: Number((first.value * scale).toPrecision(12)) }
    : first;
}

type Kind = AnalysedFigure['kind'];

/** Decides by the words behind the number what it measures, and what it counts. */
function withUnit(context: FigureContext, amount: Amount, approximator: string | null): FigureReading {
  const { tokens } = context;
  const trailing = approximatorAfter(tokens, amount.next);
  const hyphen =
    isDash(lowerAt(context, amount.next)) &&
    tokens[amount.next]?.glued === true &&
    tokens[amount.next + 1]?.glued === true;
  // "two more years", "200 more people"
  const more =
    /^(?:more|further|additional)$/u.test(lowerAt(context, amount.next)) &&
    lowerAt(context, amount.next + 1) !== 'than';
  const unitAt = hyphen || more ? amount.next + 1 : amount.next;
  const hedge = approximator ?? (more ? lowerAt(context, amount.next) : null);
  const make = (kind: Kind, next: number, rest: Partial<AnalysedFigure>): FigureReading => {
    const after = trailing ?? approximatorAfter(tokens, next);
    return {
      figure: figure({
        span: spanOf(context, amount.start, next),
        kind,
        value: valueOf(amount, rest.counted ?? null),
        approximator: hedge ?? after?.phrase ?? null,
        ...rest,
      }),
      next: Math.max(next, amount.next),
    };
  };
  const behind = (next: number): string | null => countedAfter(tokens, next, false)?.phrase ?? null;
  const head = (): string | null => headOf(tokens, amount.start);
  if (amount.currency !== null) return readMoney(context, amount, make);
  const percent = percentAt(context, unitAt);
  if (percent)
    return make('percentage', percent.next, {
      unit: percent.unit,
      counted: behindPercent(context, percent.next) ?? head(),
    });
  const currency = currencyWordAt(context, unitAt) ?? poundsAt(context, unitAt, amount);
  if (currency)
    return make('money', currency.next, { unit: currency.unit, counted: purpose(context, currency.next) ?? head() });
  const time = timeAt(context, unitAt);
  if (time) {
    // "50-minute call", "50 minute call", "two weeks' notice": the duration stands before what lasts.
    const singular = amount.numbers[0]?.value !== 1 && lowerAt(context, time.next - 1) === time.unit;
    const of = lowerAt(context, time.next) === 'of';
    const before = (): string | null => lastingThing(tokens, amount.start) ?? head();
    const counted = hyphen || singular || time.possessive || of ? behind(time.next) : before();
    const composed = withSmallerUnit(context, {
      value: amount.numbers[0]?.value ?? 0,
      unit: time.unit,
      next: time.next,
    });
    if (composed && amount.numbers.length === 1)
      return make('duration', composed.next, { unit: composed.unit, value: composed.value, counted });
    return make('duration', time.next, { unit: time.unit, counted });
  }
  const measure = measureAt(context, unitAt);
  if (measure) {
    const of = /^of$/u.test(lowerAt(context, measure.next));
    const adjective =
      amount.numbers[0]?.value !== 1 &&
      !measure.unit.includes(' per ') &&
      lowerAt(context, measure.next - 1) === measure.unit.split(' ').pop() &&
      !/^(?:high|long|wide|deep|tall|thick|away|north|south|east|west|off|from)$/u.test(lowerAt(context, measure.next));
    return make('quantity', measure.next, {
      unit: measure.unit,
      counted: of || hyphen || adjective ? behind(of ? measure.next + 1 : measure.next) : head(),
    });
  }
  const from = trailing?.next ?? unitAt;
  // "317 more than her rival" is a difference: what it counts stands elsewhere.
  const than =
    /^(?:more|fewer|less)$/u.test(lowerAt(context, amount.next)) && lowerAt(context, amount.next + 1) === 'than';
  if (than) return make('quantity', amount.next, { approximator: lowerAt(context, amount.next) });
  const one = amount.numbers.length === 1 && amount.numbers[0]?.value === 1;
  const counted =
    countedAfter(tokens, from, one)?.phrase ??
    countedBehindCopula(context, from) ??
    countedBefore(tokens, amount.start);
  return make('quantity', amount.next, { counted });
}

/** "Of the 212 passengers, 198 were Norde citizens": a plural behind "were" is what is counted. */
function countedBehindCopula(context: FigureContext, at: number): string | null {
  if (!/^(?:were|are)$/u.test(lowerAt(context, at))) return null;
  const phrase = countedAfter(context.tokens, at + 1, false)?.phrase ?? null;
  return phrase !== null && isPlural(phrase.split(' ').pop() ?? '') ? phrase : null;
}

/** A span of time and how it is bound to what lasts; "14-year-old" and "58 years old" are years of age. */
function timeAt(
  context: FigureContext,
  at: number,
): { readonly unit: string; readonly next: number; readonly possessive: boolean } | null {
  const word = lowerAt(context, at);
  const unit = timeUnits.get(word.replace(/['’]s?$/u, ''));
  if (unit === undefined) return null;
  const dash = (index: number): boolean => isDash(lowerAt(context, index)) && context.tokens[index]?.glued === true;
  if (dash(at + 1) && /^(?:old|olds)$/u.test(lowerAt(context, at + 2)))
    return { unit: unit === 'year' ? 'year of age' : unit, next: at + 3, possessive: true };
  if (lowerAt(context, at + 1) === 'old')
    return { unit: unit === 'year' ? 'year of age' : unit, next: at + 2, possessive: false };
  if (dash(at + 1) && /^(?:long|plus)$/u.test(lowerAt(context, at + 2)))
    return { unit, next: at + 3, possessive: true };
  const half =
    lowerAt(context, at + 1) === 'and' && lowerAt(context, at + 2) === 'a' && lowerAt(context, at + 3) === 'half';
  return { unit, next: half ? at + 4 : at + 1, possessive: /['’]/u.test(word) };
}

function percentAt(context: FigureContext, at: number): { readonly unit: string; readonly next: number } | null {
  const word = lowerAt(context, at);
  const two = `${word} ${lowerAt(context, at + 1)}`;
  if (word === '%' || PERCENT_WORD.test(word)) {
    const points = /^points?$/u.test(lowerAt(context, at + 1));
    return { unit: points ? 'percentage points' : '%', next: points ? at + 2 : at + 1 };
  }
  if (two === 'per cent') return { unit: '%', next: at + 2 };
  if (word === 'percentage' && /^-$/u.test(lowerAt(context, at + 1)) && /^points?$/u.test(lowerAt(context, at + 2)))
    return { unit: 'percentage points', next: at + 3 };
  return /^percentage points?$/u.test(two) ? { unit: 'percentage points', next: at + 2 } : null;
}

const behindPercent = (context: FigureContext, next: number): string | null =>
  countedAfter(context.tokens, next, false)?.phrase ?? null;

function currencyWordAt(context: FigureContext, at: number): { readonly unit: string; readonly next: number } | null {
  const token = context.tokens[at];
  if (!token) return null;
  const sign = currencySigns.get(token.lower);
  if (sign !== undefined) return { unit: sign, next: at + 1 };
  const national =
    /^(?:us|u\.s\.|american|australian|canadian|swedish|norwegian|danish|czech|swiss|russian|indian|british|chinese|japanese|turkish|hong)$/u.test(
      token.lower,
    )
      ? at + 1
      : at;
  const word = context.tokens[national];
  const unit = word
    ? (currencyOfWord(`${word.text} ${context.tokens[national + 1]?.text ?? ''}`) ?? currencyOfWord(word.text))
    : null;
  if (unit === null || word?.kind !== 'word') return null;
  return { unit, next: national + 1 };
}

/** Millions of pounds are money, unless they are pounds of something. */
function poundsAt(context: FigureContext, at: number, amount: Amount): ReturnType<typeof currencyWordAt> {
  const scaled = amount.numbers.some((one) => one.scaled && one.value >= 1e6);
  return scaled && lowerAt(context, at) === 'pounds' && lowerAt(context, at + 1) !== 'of'
    ? { unit: 'pounds', next: at + 1 }
    : null;
}

type Make = (kind: Kind, next: number, rest: Partial<AnalysedFigure>) => FigureReading;

/** "$5m", "$700 billion bailout", "€3 million in aid". A glued "m" or "b" after an amount of money is million or billion. */
function readMoney(context: FigureContext, amount: Amount, make: Make): FigureReading {
  const letter = context.tokens[amount.next];
  const scale =
    letter?.glued === true && /^[mbt]$/u.test(letter.lower) ? { m: 1e6, b: 1e9, t: 1e12 }[letter.lower] : undefined;
  const scaled =
    scale === undefined
      ? amount
      : {
          ...amount,
          next: amount.next + 1,
          numbers: amount.numbers.map((one) => (one.scaled ? one : { ...one, value: one.value * scale })),
        };
  // "$700 billion USD", "$5 million dollars"
  const repeated = currencyWordAt(context, scaled.next);
  const next = repeated ? repeated.next : scaled.next;
  const counted = purpose(context, next) ?? headOf(context.tokens, amount.start);
  return make('money', next, { unit: amount.currency, counted, value: valueOf(scaled, counted) });
}

/** What the money is: "in aid", "of damage", "bailout", "-a-year". */
function purpose(context: FigureContext, next: number): string | null {
  const place = lowerAt(context, next + 1) === 'the' ? next + 2 : next + 1;
  if (lowerAt(context, next) === 'in' && /^\p{Lu}|\d/u.test(context.tokens[place]?.text ?? '')) return null;
  const from = /^(?:in|of|worth)$/u.test(lowerAt(context, next)) ? next + 1 : next;
  const of = lowerAt(context, from) === 'of' ? from + 1 : from;
  return countedAfter(context.tokens, of, false)?.phrase ?? null;
}

function measureAt(context: FigureContext, at: number): { readonly unit: string; readonly next: number } | null {
  const two = measures.get(`${lowerAt(context, at)} ${lowerAt(context, at + 1)}`);
  if (two !== undefined) return { unit: two, next: at + 2 };
  const dashed =
    lowerAt(context, at + 1) === '-' ? measures.get(`${lowerAt(context, at)} ${lowerAt(context, at + 2)}`) : undefined;
  if (dashed !== undefined) return { unit: dashed, next: at + 3 };
  const token = context.tokens[at];
  const one = token?.kind === 'word' ? measures.get(token.lower) : undefined;
  if (one === undefined)
    return token?.text === '°'
      ? { unit: 'degree', next: /^[CFK]$/u.test(context.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1 }
      : null;
  // "20 seat", "9 points clear": points of a share index or a score stay a measure; "mb", "ha" only behind digits.
  const wind = /^(?:an|per)$/u.test(lowerAt(context, at + 1)) && lowerAt(context, at + 2) === 'hour';
  return wind ? { unit: `${one} per hour`, next: at + 3 } : { unit: one, next: at + 1 };
}

/** One number, or low and high of a range. "10.000 soldiers" is ten thousand where something is counted. */
function valueOf(amount: Amount, counted: string | null): AnalysedFigure['value'] {
  const sign = amount.negative ? -1 : 1;
  const [first, second] = amount.numbers.map((one) => {
    const thousands =
      counted !== null && one.digits !== null && amount.currency === null ? asThousands(one.digits) : null;
    return sign * (thousands ?? one.value);
  });
  if (first === undefined) return null;
  return second === undefined ? first : [Math.min(first, second), Math.max(first, second)];
}
