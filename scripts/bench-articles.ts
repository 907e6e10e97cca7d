/**
 * What `npm run bench` works on: the articles of the sample library, edited copies of them, and invented near-twin
 * happenings. No real texts; the same on every machine.
 */
import { analyseArticle } from '../src/core/analyse-article';
import { nearTwins, seededRandom } from '../src/core/grouping/evaluation/near-twins';
import { importArticle } from '../src/core/import/import-article';
import type { AnalysedArticle } from '../src/core/model/analysis';
import type { ImportedArticle } from '../src/core/model/imported-article';
import { readFileSync, readdirSync } from 'node:fs';

export interface BenchArticle {
  readonly file: string;
  readonly sha256: string;
  readonly imported: ImportedArticle;
}

/** Articles of the sample library's folder, in name order. */
export function sampleArticles(folder: URL): BenchArticle[] {
  return readdirSync(folder)
    .sort()
    .map((file) => importedArticle(readFileSync(new URL(file, folder)), file));
}

function importedArticle(bytes: Uint8Array, file: string): BenchArticle {
  const imported = importArticle(bytes, file);
  if (!imported.ok) throw new Error(`${file}: ${imported.error.message}`);
  return { file, sha256: '0'.repeat(64), imported: imported.value };
}

export const analysed = (articles: readonly BenchArticle[]): AnalysedArticle[] => articles.map(analyseArticle);

/** `times` equal copies of each article under names of their own. */
export const copies = (articles: readonly AnalysedArticle[], times: number): AnalysedArticle[] =>
  articles.flatMap((article) =>
    Array.from({ length: times }, (_, n) => ({ ...article, file: `${article.file}-${n}` })),
  );

/** One word in so many is changed, one paragraph in so many left out: a copy that an editor has been over. */
const CHANGED = 0.04;
const LEFT_OUT = 0.12;
/** Paragraphs with metadata and the lede stay. */
const KEPT = 5;
const WORDS = 'not may about several officials severe however reportedly the said quickly'.split(' ');

/** `times` copies of each article, every one edited in another way and analysed anew. */
export function editedCopies(articles: readonly BenchArticle[], times: number): AnalysedArticle[] {
  const random = seededRandom(7);
  return articles.flatMap(({ file, imported }) =>
    Array.from({ length: times }, (_, n) => {
      const text = edited(imported.text, random);
      return analyseArticle(importedArticle(new TextEncoder().encode(text), `${file}-${n}.txt`));
    }),
  );
}

function edited(text: string, random: () => number): string {
  const kept = text.split('\n').filter((_, n) => n < KEPT || random() >= LEFT_OUT);
  return kept
    .map((line) => line.replace(/\p{L}+/gu, (word) => (random() < CHANGED ? changed(word, random) : word)))
    .join('\n');
}

function changed(word: string, random: () => number): string {
  const other = WORDS[Math.floor(random() * WORDS.length)] ?? '';
  return random() < 0.5 ? `${word} ${other}` : other;
}

/** `count` articles of invented happenings, three to five outlets each. */
export function inventedArticles(count: number): AnalysedArticle[] {
  let places = 8;
  let made = nearTwins(places, 1);
  while (made.length < count) made = nearTwins((places *= 2), 1);
  return made.slice(0, count).map(({ article }, n) => ({ ...article, file: `${n}-${article.file}` }));
}
