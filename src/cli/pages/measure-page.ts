/** One page's marks: likeness of the text, quoted strings kept, title, authors and date right. */
import type { PageGold } from './page-gold';
import type { PageReading } from './page-reading';
import { likeness, type Likeness } from './text-likeness';

export interface PageMarks {
  readonly likeness: Likeness;
  readonly quotes: { readonly kept: number; readonly of: number; readonly lost: readonly string[] };
  /** Null where the page states none. */
  readonly title: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
}

export function measurePage(gold: PageGold, read: PageReading): PageMarks {
  const quoted = quotedStrings(gold.text);
  const shown = spaced(read.shown);
  const lost = quoted.filter((one) => !shown.includes(one));
  return {
    likeness: likeness(gold.text, read.body, gold.optional),
    quotes: { kept: quoted.length - lost.length, of: quoted.length, lost },
    title: gold.title === null ? null : sameTitle(gold.title, read.title ?? ''),
    authors: gold.authors.length === 0 ? null : sameNames(gold.authors, read.authors),
    date: gold.date === null ? null : read.date !== null && gold.date.split('|').includes(read.date),
  };
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** `“We shall see,”` of one paragraph, three letters or more between the marks; marks as printed. */
const QUOTED =
  /“[^“”\n]{3,2000}”|„[^„“”\n]{3,2000}[“”]|«[^«»\n]{3,2000}»|「[^「」\n]{3,2000}」|(?<![\p{L}\p{N}])"[^"\n]{3,2000}"(?![\p{L}\p{N}])/gu;

function quotedStrings(text: string): string[] {
  return text.split(/\n+/u).flatMap((paragraph) => (spaced(paragraph).match(QUOTED) ?? []).map((one) => one.trim()));
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The same words; a site's name or a kicker of up to two words more is let pass on neither side. */
const sameTitle = (gold: string, found: string): boolean => bare(gold) === bare(found);

/** Every author named, and nobody else. */
function sameNames(gold: readonly string[], found: readonly string[]): boolean {
  const names = new Set(found.map(bare));
  return gold.every((name) => names.has(bare(name))) && names.size === new Set(gold.map(bare)).size;
}
