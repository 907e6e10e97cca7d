/** Fractions: "half of the ships", "two-thirds of voters", "nearly a third", "one in five children", "three quarters". */
import { approximatorBefore } from './approximators';
import { countedAfter } from './counted';
import { figure, lowerAt, spanOf, type FigureContext, type FigureReader, type FigureReading } from './figure-context';
import { readNumber } from './number-words';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);

const signs: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function fraction(context: FigureContext, at: number, next: number, value: number): FigureReading {
  const approximator = approximatorBefore(context.tokens, at)?.phrase ?? null;
  const of = lowerAt(context, next) === 'of';
  const counted =
    of || /^(?:the|its|their|a|an|all)$/u.test(lowerAt(context, next))
      ? countedAfter(
          context.tokens,
          of ? next + 1 : /^(?:a|an|all)$/u.test(lowerAt(context, next)) ? next + 1 : next,
          false,
        )
      : null;
  return {
    figure: figure({
      span: spanOf(context, at, next),
      kind: 'fraction',
      value,
      counted: counted?.phrase ?? null,
      approximator,
    }),
    next,
  };
}

/** "half of", "half the", "more than half", "by half". Not "half an hour", "second half", "half-brother", "a half". */
const readHalf: FigureReader = (context, at) => {
  const one = lowerAt(context, at) === 'one' ? 1 : 0;
  if (lowerAt(context, at + one) !== 'half') return null;
  const before = lowerAt(context, at - 1);
  const after = lowerAt(context, at + one + 1);
  if (one === 0 && `${after} ${lowerAt(context, at + 2)} ${lowerAt(context, at + 3)}` === 'a percentage point')
    return halfPoint(context, at);
  if (/^(?:first|second|other|a|an|latter|and|last|each|later)$/u.test(before) || after === '-') return null;
  const bound =
    /^(?:of|the|its|their|his|her|all)$/u.test(after) ||
    approximatorBefore(context.tokens, at) !== null ||
    /^(?:by|only)$/u.test(before);
  return bound || one === 1 ? fraction(context, at, at + one + 1, 0.5) : null;
};

/** "half a percentage point". */
function halfPoint(context: FigureContext, at: number): FigureReading {
  const approximator = approximatorBefore(context.tokens, at)?.phrase ?? null;
  const read = { kind: 'percentage', value: 0.5, unit: 'percentage points', approximator } as const;
  return { figure: figure({ span: spanOf(context, at, at + 4), ...read }), next: at + 4 };
}

/** "a third of", "one-fifth", "two thirds", "three-quarters". Singular "a third" needs "of" or an approximator. */
const readParts: FigureReader = (context, at) => {
  const article = lowerAt(context, at) === 'a';
  const number = article ? { value: 1, next: at + 1, spelled: true } : readNumber(context.tokens, at);
  if (!number || !number.spelled || number.value < 1 || number.value > 9) return null;
  const from = lowerAt(context, number.next) === '-' ? number.next + 1 : number.next;
  const word = lowerAt(context, from);
  const part = parts.get(word);
  if (part === undefined || number.value >= part) return null;
  const plural = /s$/u.test(word);
  if (plural !== number.value > 1) return null;
  const next = from + 1;
  const bound =
    plural ||
    lowerAt(context, next) === 'of' ||
    /^(?:percentage|point)$/u.test(lowerAt(context, next)) ||
    (article &&
      (approximatorBefore(context.tokens, at) !== null || lowerAt(context, at - 1) === 'by') &&
      !/^\p{Ll}/u.test(context.tokens[next]?.text ?? '')) ||
    (!article && from > number.next);
  if (!bound || /^(?:mile|hour|century)$/u.test(lowerAt(context, next))) return null;
  return fraction(context, at, next, number.value / part);
};

/** "one in five children", "9 out of 10 voters". */
const readInEvery: FigureReader = (context, at) => {
  const part = readNumber(context.tokens, at);
  if (!part || !Number.isInteger(part.value) || part.value < 1) return null;
  const joint =
    lowerAt(context, part.next) === 'out' && lowerAt(context, part.next + 1) === 'of'
      ? part.next + 2
      : lowerAt(context, part.next) === 'in'
        ? part.next + 1
        : null;
  if (joint === null) return null;
  const every = /^(?:every|each)$/u.test(lowerAt(context, joint)) ? joint + 1 : joint;
  const whole = readNumber(context.tokens, every);
  if (!whole || whole.value <= part.value || whole.value > 1e6 || !Number.isInteger(whole.value)) return null;
  // "one in 2014", "three in January 2022", "two in two weeks" are no shares.
  const year =
    every === joint &&
    lowerAt(context, joint - 1) === 'in' &&
    /^(?:1[5-9]|20)\d\d$/u.test(context.tokens[joint]?.text ?? '');
  if (
    year ||
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|places|cities|countries|attacks?)$/u.test(
      lowerAt(context, whole.next),
    )
  )
    return null;
  const counted = countedAfter(context.tokens, whole.next, false);
  const approximator = approximatorBefore(context.tokens, at)?.phrase ?? null;
  return {
    figure: figure({
      span: spanOf(context, at, whole.next),
      kind: 'fraction',
      value: part.value / whole.value,
      counted: counted?.phrase ?? null,
      approximator,
    }),
    next: whole.next,
  };
};

/** "1/3 of the ships", "½". Other slashes (9/11, 24/7, 3/4/2021) are no fractions. */
const readSign: FigureReader = (context, at) => {
  const value = signs.get(context.tokens[at]?.text ?? '');
  if (value !== undefined && context.tokens[at - 1]?.kind !== 'number') return fraction(context, at, at + 1, value);
  const [top, slash, bottom] = [context.tokens[at], context.tokens[at + 1], context.tokens[at + 2]];
  if (top?.kind !== 'number' || slash?.text !== '/' || !slash.glued || bottom?.kind !== 'number' || !bottom.glued)
    return null;
  if (
    top.value === null ||
    bottom.value === null ||
    !/^(?:[2-9]|10|100)$/u.test(bottom.text) ||
    top.value >= bottom.value ||
    top.value < 1
  )
    return null;
  return lowerAt(context, at + 3) === 'of' ? fraction(context, at, at + 3, top.value / bottom.value) : null;
};

export const readFraction: FigureReader = (context, at) =>
  readHalf(context, at) ?? readSign(context, at) ?? readInEvery(context, at) ?? readParts(context, at);
