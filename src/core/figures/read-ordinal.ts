/**
 * Ordinals: "the second meeting", "30th anniversary", "their second in three weeks". "First" and "second" are also set
 * phrases ("at first", "first lady", "a second later"), so in words they need a determiner before and a noun behind.
 */
import { countedAfter, STOP } from './counted';
import { figure, lowerAt, spanOf, type FigureReader } from './figure-context';
import { readNumber } from './number-words';

const inWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + index * 10]),
);

/** What stands before an ordinal in words. */
const BEFORE = /^(?:the|a|an|its|their|his|her|our|my|your|this|that|only|for|every|each|very)$|['’]s?$/u;

/** What follows set phrases: first lady, first minister, second hand, third party, first aid, first name ... */
const SET_PHRASE =
  /^(?:lady|gentleman|ladies|minister|aid|name|names|place|hand|thing|things|class|party|parties|world|degree|person|half|quarter|quarters|thought|thoughts|nature|language|step|floor|grade|grader|base|down|responders?|nations|amendment|sea|lord|instance|glance|sight|and|or|of|to)$/u;

/** What may follow where no noun does: "their second in three weeks". */
const ELLIPSIS = /^(?:in|this|since|such|of|after|to)$/u;

export const readOrdinal: FigureReader = (context, at) => {
  const token = context.tokens[at];
  if (token?.kind === 'number') return readInDigits(context, at);
  const word = lowerAt(context, at);
  if (word === 'number') return readNumbered(context, at);
  const ten = tens.get(word);
  const compound =
    ten !== undefined && lowerAt(context, at + 1) === '-' ? inWords.get(lowerAt(context, at + 2)) : undefined;
  const value = ten !== undefined && compound !== undefined && compound < 10 ? ten + compound : inWords.get(word);
  if (value === undefined) return null;
  const next = compound === undefined || ten === undefined ? at + 1 : at + 3;
  const before = lowerAt(context, at - 1);
  const after = lowerAt(context, next);
  if (!BEFORE.test(before) || SET_PHRASE.test(after) || after === '-' || /^(?:ago|later|earlier)$/u.test(after))
    return null;
  // "a third of", "a fifth" are fractions; "a second" alone is a time.
  if (/^an?$/u.test(before) && value > 2 && !/^\p{Ll}/u.test(context.tokens[next]?.text ?? '')) return null;
  const counted = countedAfter(context.tokens, next, true);
  if (!counted && !(ELLIPSIS.test(after) && /^(?:their|its|his|her|our|the)$/u.test(before))) return null;
  return {
    figure: figure({ span: spanOf(context, at, next), kind: 'ordinal', value, counted: counted?.phrase ?? null }),
    next,
  };
};

/** "This collision was number three", "pillar number seven"; "number one" is a set phrase, "number 42" a label. */
const readNumbered: FigureReader = (context, at) => {
  const number = readNumber(context.tokens, at + 1);
  if (!number || !Number.isInteger(number.value) || number.value < 2 || number.value > 100) return null;
  const before = context.tokens[at - 1];
  const copula = /^(?:was|is|be|became|makes|made|of)$/u.test(before?.lower ?? '');
  if (!number.spelled && !copula) return null;
  const noun = !copula && before?.kind === 'word' && !STOP.has(before.lower) ? before.text : null;
  const read = { kind: 'ordinal', value: number.value, counted: noun } as const;
  return { figure: figure({ span: spanOf(context, at, number.next), ...read }), next: number.next };
};

const readInDigits: FigureReader = (context, at) => {
  const token = context.tokens[at];
  const ending = context.tokens[at + 1];
  if (
    !token ||
    token.value === null ||
    !/^\d+$/u.test(token.text) ||
    ending?.glued !== true ||
    !/^(?:st|nd|rd|th)$/u.test(ending.lower)
  )
    return null;
  const counted = countedAfter(context.tokens, at + 2, true);
  return {
    figure: figure({
      span: spanOf(context, at, at + 2),
      kind: 'ordinal',
      value: token.value,
      counted: counted?.phrase ?? null,
    }),
    next: at + 2,
  };
};
