/**
 * The dateline at the head of a report: place, perhaps date and agency, then a dash. "OSLO, Norway (AP) — The ferry ...".
 * The paragraph it opens stays body; only the place is taken.
 */
import type { Span } from '../model/span';
import { monthNumber } from '../text/month-names';
import { agenciesIn } from './agencies';

export interface Dateline {
  readonly place: string;
  /** Span of the place, relative to the paragraph. */
  readonly span: Span;
  readonly agency: string | null;
  /** "Dec. 31" as printed, without a year. */
  readonly day: { readonly month: number; readonly day: number } | null;
  /** Nothing follows the dateline in its paragraph. */
  readonly alone: boolean;
}

/** A datelines's part before its dash is short: city, region, date, agency. */
const LONGEST = 90;

/** "—", "–", "--", or " - "; a hyphen inside a word is none. */
const DASH = /\s*(?:—|–|--)\s*|\s+-\s+/u;

/** WILMINGTON · NEW YORK · ST. JOHN’S · KYIV/MOSCOW · SAINT-DENIS: capitals throughout, three letters at least. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.]*(?:[\s/-]+\p{Lu}[\p{Lu}\p{M}'’.]*){0,4}$/u;

/** Taipei · New York · Sharm el-Sheikh. */
const TITLE_CASE = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s(?:(?:de|el|al|la|le|am|an|der|do)\s)?\p{Lu}[\p{L}\p{M}'’.-]+){0,3}$/u;

const REGION = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\p{M}'’.-]*){0,3})$/u;

/** Words before a dash that are no places. */
const NO_PLACE =
  /^(?:update|breaking|exclusive|analysis|opinion|watch|read|live|video|photos?|note|editor|correction|q|a|group|round|day|part|game|file|graphic|explainer|factbox|q&a|advisory|urgent)\b/iu;

/** The dateline with which a paragraph begins, or null. Title-case places need a region, an agency or a date beside them. */
export function placeAtHead(paragraph: string): Dateline | null {
  const lead = /^[\s\u00a0]*/u.exec(paragraph)?.[0].length ?? 0;
  const head = paragraph.slice(lead, lead + LONGEST);
  const dash = DASH.exec(head);
  if (!dash || dash.index < 3) return null;
  const parts = readParts(head.slice(0, dash.index));
  if (!parts) return null;
  const rest = paragraph.slice(lead + dash.index + dash[0].length);
  if (rest !== '' && !/^[\p{Lu}\p{Lo}\p{N}“"‘'«„([¿¡]/u.test(rest)) return null;
  return { ...parts, span: [lead, lead + parts.place.length], alone: rest.trim() === '' };
}

type Parts = Omit<Dateline, 'span' | 'alone'>;

function readParts(before: string): Parts | null {
  const bracket = /\s*\(([^()]{2,40})\)\s*$/u.exec(before);
  const agency = bracket ? (agenciesIn(bracket[1] ?? '')[0]?.name ?? null) : null;
  const [city = '', ...more] = (bracket ? before.slice(0, bracket.index) : before).split(/,\s*/u);
  const day = readDay(more[more.length - 1] ?? '') ?? readDay(more.slice(-2).join(' '));
  const regions = day ? more.filter((part) => !/\d/u.test(part)) : more;
  if (regions.length > 2 || !regions.every((part) => REGION.test(part.trim())) || NO_PLACE.test(city)) return null;
  const supported = bracket !== null || regions.length > 0 || day !== null;
  const isCity = CAPITALS.test(city) && /\p{Lu}{3}/u.test(city.replace(/[^\p{L}]/gu, ''));
  if (!isCity && !(supported && TITLE_CASE.test(city))) return null;
  return { place: [city, ...regions].join(', '), agency, day };
}

/** "Dec. 31", "31 December", "Dec 31 2021". */
function readDay(words: string): Dateline['day'] {
  const match = /^\s*(?:(\p{L}{3,10})\.?\s(\d{1,2})|(\d{1,2})\s(\p{L}{3,10})\.?)(?:,?\s\d{4})?\s*$/u.exec(words);
  const month = match ? monthNumber(match[1] ?? match[4] ?? '') : null;
  const day = Number(match?.[2] ?? match?.[3]);
  return month !== null && day >= 1 && day <= 31 ? { month, day } : null;
}
