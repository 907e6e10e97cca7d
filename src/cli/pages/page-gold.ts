/**
 * Gold for saved pages: `NAME.html` with `NAME.json` beside it. The JSON says what a reader of the page calls its article:
 * the text of the body, passages that may be counted in or left out (captions, standfirsts, editors' notes), the
 * headline, the authors and the day, where the page states them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageGold {
  readonly name: string;
  readonly html: Uint8Array;
  readonly title: string | null;
  /** Empty where the page names none. */
  readonly authors: readonly string[];
  /** ISO day, or two with a bar where the page itself states two (its clock and the reader's); null where it states none. */
  readonly date: string | null;
  readonly text: string;
  readonly optional: readonly string[];
}

/** Pages of a folder in name order; pages without gold are passed over. */
export function readPageGold(folder: string): PageGold[] {
  const names = new Set(readdirSync(folder));
  return [...names]
    .filter((name) => /\.html?$/u.test(name) && names.has(goldName(name)))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, goldName(name)), 'utf8')) as Partial<PageGold>;
      return {
        name,
        html: new Uint8Array(readFileSync(join(folder, name))),
        title: gold.title ?? null,
        authors: gold.authors ?? [],
        date: gold.date ?? null,
        text: gold.text ?? '',
        optional: gold.optional ?? [],
      };
    });
}

const goldName = (name: string): string => name.replace(/\.html?$/u, '.json');
