/** The outlet by what the text says: a head line with the date, copyright, house rules, a lone known name, the address. */
import type { FoundText } from '../model/metadata';
import { firstPrintedDate } from '../text/calendar';
import { agencyNamed } from './agencies';
import { foundAt, type KindLine } from './kind-line';
import { isKnownOutlet, outletHost, outletOfHost, ownerOfCopyright, registeredHost } from './outlets';

type Reading = { readonly value: string; readonly printed?: string } | null;

/** Strongest first; the first reading that finds something in any line wins. */
const readings: readonly ((line: KindLine, index: number) => Reading)[] = [
  (line) => (line.kind === 'dateline' ? named(besideDate(line.plain)) : null),
  (line, index) => (index < 6 && isKnownOutlet(line.plain) ? named(line.plain) : null),
  (line) => (line.kind === 'byline' ? named(knownPart(line.plain)) : null),
  (line) => (line.kind === 'boilerplate' ? named(ownerOfCopyright(line.plain)) : null),
  (line) => (line.kind === 'boilerplate' ? named(ofHouseRules(line.plain)) : null),
  (line) => (line.kind === 'boilerplate' ? named(ofRepublication(line.plain)) : null),
];

const named = (value: string | null): Reading => (value === null || value === '' ? null : { value });

export function outletInText(lines: readonly KindLine[], url: string | null): FoundText | null {
  for (const read of readings) {
    for (const [index, line] of lines.entries()) {
      const reading = read(line, index);
      if (reading && !agencyNamed(reading.value)) return foundAt(line, reading.value);
    }
  }
  return ofAddress(lines, url) ?? ofMail(lines);
}

/** "- The Harbour Post - Friday, December 31, 2021" -> The Harbour Post. */
function besideDate(plain: string): string | null {
  const date = firstPrintedDate(plain);
  if (!date) return null;
  const part = plain
    .slice(0, date.span[0])
    .split(/\s+[-–—|•·]\s+|,\s+|\|/u)
    .map((words) => words.trim().replace(/^[-–—|•\s]+|[-–—|•,\s]+$/gu, ''))
    .find((words) => words !== '' && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(words));
  return part !== undefined && isName(part) ? part : null;
}

const NOT_OUTLET =
  /^(?:published|updated|posted|last|first|on|by|date|created|modified|news|world|politics|europe|article|story|[ap]\.?m|mon|tue|wed|thu|fri|sat|sun)\b/iu;

const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && words.length <= 50 && !NOT_OUTLET.test(words);

/** "By Ann Lind, The Guardian". */
const knownPart = (plain: string): string | null =>
  plain
    .split(/\s*[,|•·]\s*|\s[-–—]\s|\s(?:for|of)\s/u)
    .slice(1)
    .find((part) => isKnownOutlet(part)) ?? null;

/** "... agreed to the Harbour-Post's TERMS OF SERVICE", "Harbour Post's comment policy". */
function ofHouseRules(plain: string): string | null {
  const match =
    /\b(?:to|of|with|by|read|see|under)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,4})[’']s?\s+(?:terms of|privacy|comment(?:s|ing)?|community|cookie|editorial|house|newsletter)\b/iu.exec(
      plain,
    );
  return match?.[1] !== undefined && /^\p{Lu}/u.test(match[1]) ? match[1] : null;
}

/** "This article first appeared on Harbour Post", "The post X appeared first on Harbour Post." */
function ofRepublication(plain: string): string | null {
  const match =
    /\b(?:(?:originally|first) (?:published|appeared)|(?:published|appeared) first) (?:on|in|at|by)\s+(?:the\s+)?(\p{Lu}[^.,|]{1,50}?)(?:\.|,|\||\s(?:on|in|at|and|under|here)\b|$)/u.exec(
      plain,
    );
  return match?.[1]?.trim() ?? null;
}

function ofAddress(lines: readonly KindLine[], url: string | null): FoundText | null {
  const host = url === null ? null : outletHost(url);
  const line = url === null ? undefined : lines.find((one) => one.raw.includes(url));
  if (host === null || line === undefined) return null;
  return foundAt(line, outletOfHost(host), url ?? undefined);
}

/** Mail hosts that say nothing about an outlet. */
const FREE_MAIL = /^(?:gmail|yahoo|hotmail|outlook|aol|icloud|proton(?:mail)?|gmx|mail|live|msn)\./u;

function ofMail(lines: readonly KindLine[]): FoundText | null {
  for (const line of lines) {
    if (line.kind !== 'boilerplate' && line.kind !== 'byline' && line.kind !== 'credit') continue;
    const match = /[\w.+-]{1,60}@([\w-]{1,60}(?:\.[\w-]{2,20}){1,3})/u.exec(line.raw);
    const host = match?.[1] === undefined ? null : registeredHost(match[1]);
    if (match && host !== null && !FREE_MAIL.test(host)) return foundAt(line, outletOfHost(host), match[0]);
  }
  return null;
}
