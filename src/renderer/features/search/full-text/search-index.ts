/**
 * Full-text search over the articles of a library, with the words found in their context. Knows nothing of workers and
 * windows: the worker beside it feeds it, tests call it directly.
 */
import { createInvertedIndex } from './inverted-index';
import { bestPlaces, type SearchPlace } from './places';
import { termsOf } from './words';

export interface SearchedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly text: string;
}

export interface SearchHit {
  readonly article: string;
  /** At most three, in the order of the text; none if only headline or outlet have the words. */
  readonly places: readonly SearchPlace[];
}

export interface Found {
  readonly hits: readonly SearchHit[];
  /** Articles that have the words, also those not in `hits`. */
  readonly total: number;
}

export interface SearchIndex {
  /** Adds articles, or replaces those of the same id. */
  readonly put: (articles: readonly SearchedArticle[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly search: (query: string, limit: number) => Found;
}

/** A word of the headline counts as three of the text, one of the outlet's name as two. */
const prominence = { headline: 3, outlet: 2, text: 1 };

export function createSearchIndex(): SearchIndex {
  const index = createInvertedIndex();
  const articles: (SearchedArticle | null)[] = [];
  const numbers = new Map<string, number>();
  const forget = (id: string): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    index.drop(number);
    articles[number] = null;
    numbers.delete(id);
  };
  return {
    put: (added) => {
      for (const article of added) {
        forget(article.id);
        numbers.set(article.id, articles.length);
        index.add(articles.length, countsOf(article));
        articles.push(article);
      }
    },
    remove: (ids) => ids.forEach(forget),
    search: (query, limit) => {
      const words = termsOf(query);
      if (words.length === 0) return { hits: [], total: 0 };
      const phrases = phrasesOf(query);
      const { documents, terms } = index.match(words);
      const found = documents.flatMap((number) => {
        const article = articles[number];
        return article && hasPhrases(article, phrases) ? [article] : [];
      });
      const hits = found
        .slice(0, limit)
        .map((article) => ({ article: article.id, places: bestPlaces(article.text, terms, phrases) }));
      return { total: found.length, hits };
    },
  };
}

function countsOf(article: SearchedArticle): Map<string, number> {
  const counts = new Map<string, number>();
  for (const field of ['headline', 'outlet', 'text'] as const)
    for (const term of termsOf(article[field])) counts.set(term, (counts.get(term) ?? 0) + prominence[field]);
  return counts;
}

/** `harbour "on tuesday"`: the groups in quote marks, whose words must stand together. */
function phrasesOf(query: string): string[] {
  const quoted = [...query.matchAll(/["“„]([^"”“]+)["”“]/gu)].map((match) => termsOf(match[1] ?? '').join(' '));
  return quoted.filter((phrase) => phrase !== '');
}

function hasPhrases(article: SearchedArticle, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const words = ` ${termsOf(`${article.headline}\n${article.outlet}\n${article.text}`).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${phrase} `));
}
