/** Dates as pages state them for machines -> an ISO day, or day, time and offset where all are given. */
import { dayOfIso, firstPrintedDate, isoDay } from '../../text/calendar';
import { monthNumber } from '../../text/month-names';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/iu;

/** RFC 2822: "Fri, 31 Dec 2021 10:15:00 +0100". */
const MAIL =
  /^(?:[a-z]{3,9},\s*)?(\d{1,2})\s([a-z]{3,9})\.?\s(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/iu;

/** Compact forms: 20211231, 20211231101500. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,6})?$/u;

/** Unix times of this century, in seconds or milliseconds. */
const UNIX = /^\d{10}(?:\d{3})?$/u;

export function isoMoment(value: string | null): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const iso = ISO.exec(text);
  if (iso) return join(dayOfIso(iso[1] ?? ''), iso.slice(2, 5), iso[5]);
  const mail = MAIL.exec(text);
  const month = mail ? monthNumber(mail[2] ?? '') : null;
  if (mail && month !== null) return join(isoDay(Number(mail[3]), month, Number(mail[1])), mail.slice(4, 7), mail[7]);
  const compact = COMPACT.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (UNIX.test(text)) return `${new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19)}Z`;
  return firstPrintedDate(text.slice(0, 200))?.iso ?? null;
}

function join(day: string | null, time: readonly (string | undefined)[], zone: string | undefined): string | null {
  const [hours, minutes, seconds] = time;
  if (day === null || hours === undefined || minutes === undefined || zone === undefined) return day;
  return `${day}T${hours}:${minutes}:${seconds ?? '00'}${offset(zone)}`;
}

function offset(zone: string): string {
  const match = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  return match ? `${match[1]}:${match[2] ?? '00'}` : 'Z';
}
