/** Times of day: "10:15 a.m. EST", "16:08 UTC", "5 p.m.", "noon", "midnight". Value `HH:MM`, unit = the zone as printed. */
import { figure, lowerAt, spanOf, type FigureContext, type FigureReader } from './figure-context';
import { readNumber } from './number-words';

const ZONES =
  /^(?:GMT|UTC|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|KST|AEST|AEDT)$/u;

const HALF = /^(?:am|pm|a\.m\.|p\.m\.)$/u;

/** Is token `at` a half of the day? "a.m" without its last dot is two tokens. */
const halfAt = (context: FigureContext, at: number): { readonly pm: boolean; readonly next: number } | null => {
  const word = lowerAt(context, at);
  return HALF.test(word) ? { pm: word.startsWith('p'), next: at + 1 } : null;
};

export const readTime: FigureReader = (context, at) => {
  const word = lowerAt(context, at);
  if (word === 'noon' || word === 'midnight') {
    const value = word === 'noon' ? '12:00' : '00:00';
    return { figure: figure({ span: spanOf(context, at, at + 1), kind: 'time', value }), next: at + 1 };
  }
  return readSpokenTime(context, at) ?? readSpelledHour(context, at) ?? readClock(context, at);
};

const isOClock = (word: string): boolean => /^o['’]clock$/u.test(word);

/** "nine o’clock", "four in the morning". */
const readSpelledHour: FigureReader = (context, at) => {
  const token = context.tokens[at];
  const number = token?.kind === 'word' ? readNumber(context.tokens, at) : null;
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 12) return null;
  const from = isOClock(lowerAt(context, number.next)) ? number.next + 1 : number.next;
  const part = partOfDayAt(context, from);
  if (from === number.next && (!part || !AT.test(lowerAt(context, at - 1)))) return null;
  const next = part?.next ?? from;
  const value = clock(number.value, 0, part?.pm ?? null);
  return value === null ? null : { figure: figure({ span: spanOf(context, at, next), kind: 'time', value }), next };
};

const HOUR = 60;
const HALF_HOUR = 30;
const QUARTER = 15;

/** "half past nine", "a quarter to four", "twenty-five past 6": minutes before or after an hour. */
const readSpokenTime: FigureReader = (context, at) => {
  const minutes = spokenMinutes(context, at);
  if (minutes === null) return null;
  const way = lowerAt(context, minutes.next);
  if (way !== 'past' && (way !== 'to' || minutes.value === HALF_HOUR)) return null;
  const hour = readNumber(context.tokens, minutes.next + 1);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  const next = lowerAt(context, hour.next);
  if (!minutes.sure && !(MOMENT.test(lowerAt(context, at - 1)) && ENDS_TIME.test(next))) return null;
  const part = partOfDayAt(context, hour.next) ?? halfAt(context, hour.next);
  const from = clock(hour.value, 0, part?.pm ?? null);
  if (from === null) return null;
  const start = Number(from.slice(0, 2)) * HOUR + (way === 'past' ? minutes.value : -minutes.value);
  // "Ten to one" with nothing about the half of the day is 12:50, as on a dial.
  const ofDay = part === null && start < HOUR ? start + 12 * HOUR : start;
  const value = clock(Math.floor(ofDay / HOUR), ofDay % HOUR, null);
  const end = part?.next ?? hour.next;
  return value === null ? null : { figure: figure({ span: spanOf(context, at, end), kind: 'time', value }), next: end };
};

/** "at twenty to four, when", not "after five to ten minutes", "by ten to twelve points". */
const MOMENT = /^(?:at|until|till|since|before|after)$/u;
const ENDS_TIME = /^(?:\W*|in|on|at|and|but|when|as|that|while|to|local|am|pm|a\.m\.|p\.m\.)$/u;

/** "half", "quarter", "a quarter", or five, ten, twenty ... in words; `sure` where nothing else begins so. */
function spokenMinutes(
  context: FigureContext,
  at: number,
): { readonly value: number; readonly next: number; readonly sure: boolean } | null {
  const from = lowerAt(context, at) === 'a' ? at + 1 : at;
  const word = lowerAt(context, from);
  if (word === 'quarter') return { value: QUARTER, next: from + 1, sure: lowerAt(context, from + 1) === 'past' };
  if (from !== at) return null;
  if (word === 'half') return { value: HALF_HOUR, next: at + 1, sure: true };
  const number = context.tokens[at]?.kind === 'word' ? readNumber(context.tokens, at) : null;
  const isMinutes = number !== null && number.value < HOUR && number.value % 5 === 0 && number.value > 0;
  return isMinutes ? { value: number.value, next: number.next, sure: false } : null;
}

/** Words before an hour without minutes: "at four in the morning", not "four in the morning queue". */
const AT = /^(?:at|by|around|about|until|till|since|before|after)$/u;

/** "in the morning", "in the evening", "at night" behind an hour. */
function partOfDayAt(context: FigureContext, at: number): { readonly pm: boolean; readonly next: number } | null {
  const part = lowerAt(context, at + 2);
  if (
    `${lowerAt(context, at)} ${lowerAt(context, at + 1)}` === 'in the' &&
    /^(?:morning|afternoon|evening)$/u.test(part)
  )
    return { pm: part !== 'morning', next: at + 3 };
  return lowerAt(context, at) === 'at' && lowerAt(context, at + 1) === 'night' ? { pm: true, next: at + 2 } : null;
}

const readClock: FigureReader = (context, at) => {
  const token = context.tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}(?:[.]\d{2})?$/u.test(token.text)) return null;
  const [printedHours = '', dotted] = token.text.split('.');
  const colon =
    lowerAt(context, at + 1) === ':' &&
    context.tokens[at + 1]?.glued === true &&
    context.tokens[at + 2]?.glued === true;
  const minutesToken = colon ? context.tokens[at + 2]?.text : dotted;
  if (colon && !/^[0-5]\d$/u.test(minutesToken ?? '')) return null;
  const from = colon ? at + 3 : at + 1;
  const half = halfAt(context, from) ?? (colon ? partOfDayAt(context, from) : null);
  const zoneAt = half?.next ?? from;
  const zone = ZONES.test(context.tokens[zoneAt]?.text ?? '') ? (context.tokens[zoneAt]?.text ?? null) : null;
  const oclock = isOClock(lowerAt(context, from));
  if (!half && !colon && !oclock && !(dotted !== undefined && zone !== null)) return null;
  const value = clock(Number(printedHours), Number(minutesToken ?? '0'), half?.pm ?? null);
  if (value === null) return null;
  const next = oclock ? from + 1 : zone === null ? zoneAt : zoneAt + 1;
  return { figure: figure({ span: spanOf(context, at, next), kind: 'time', value, unit: zone }), next };
};

function clock(hours: number, minutes: number, pm: boolean | null): string | null {
  if (minutes > 59 || hours > 24 || (pm !== null && (hours < 1 || hours > 12))) return null;
  const full = pm === null ? hours % 24 : (hours % 12) + (pm ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
