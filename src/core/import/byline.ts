/** Who wrote the article, as printed: "By Ann Lind and Bo Ek", "By [AFP](#)", "Ann Lind can be reached at ...". */
import type { FoundText } from '../model/metadata';
import { printedDates } from '../text/calendar';
import { agencyNamed } from './agencies';
import { foundAt, type KindLine } from './kind-line';
import { NAME, namesIn } from './person-names';

const BY =
  /^(?:(?:written|posted|reported|published|story|words|text) )?(?:by|von|par|por|di|door|av|автор|текст)\s*:?\s+/iu;

/** A line below the article that tells how to reach its author. */
const REACH = new RegExp(
  `^(?:(?:reporter|correspondent|staff writer)\\s+)?(${NAME}) (?:can be (?:reached|contacted|emailed)|is (?:a|an|the) [^.]{0,60}\\b(?:reporter|correspondent|writer|editor|columnist)\\b)`,
  'u',
);

/** Names of the authors, each once; an agency in the byline stays there, as printed. */
export function bylineOf(lines: readonly KindLine[]): FoundText[] {
  const found = new Map<string, FoundText>();
  for (const line of lines) {
    if (line.kind !== 'byline') continue;
    for (const name of namesOfByline(line.plain)) if (!found.has(name)) found.set(name, foundAt(line, name));
  }
  if (found.size > 0) return [...found.values()];
  for (const line of lines) {
    const name = line.kind === 'boilerplate' || line.kind === 'credit' ? REACH.exec(line.plain)?.[1] : undefined;
    if (name !== undefined && name.includes(' ')) return [foundAt(line, name)];
  }
  return [];
}

/** "10/ 5/11 09:19 PM": which is the month does not matter here. */
const NUMERIC_DATE = /\s*(?<!\d)\d{1,2}\/\s?\d{1,2}\/\s?\d{2,4}(?!\d).*$/u;

/** "By Ann Lind and Bo Ek, Staff Writers | Dec. 31, 2021" -> Ann Lind, Bo Ek. */
export function namesOfByline(plain: string): string[] {
  let words = plain;
  for (const date of printedDates(plain).reverse()) words = words.slice(0, date.span[0]);
  words = words.replace(
    /\b(?:published|updated|posted|last modified|on|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b[^\p{L}]*$/iu,
    '',
  );
  // "Ann Lind @annlind": the name under which somebody writes elsewhere.
  words = words.replace(/(?<!\S)@\w{2,30}/gu, ' ').replace(NUMERIC_DATE, '');
  const rest = words.replace(BY, '').replace(/^[“"]|[”"]$/gu, '');
  const agency = agencyNamed(rest);
  if (agency) return [rest.trim().replace(/[.,:;]+$/u, '')];
  const names = namesIn(rest, BY.test(words));
  return names.filter((name) => !agencyNamed(name) || names.length === 1);
}
