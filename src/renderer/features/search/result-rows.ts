/** What was found as rows to choose from: the places of an article, or the article itself where none stands in the text. */
import type { Article } from '../../../core/model/article';
import { articleLabel } from '../../../core/import/label';
import { outletName } from '../../session/outlet-name';
import type { SearchHit } from './full-text/search-index';
import type { SearchPlace } from './full-text/places';

export interface ResultRow {
  readonly article: Article['id'];
  readonly outlet: string;
  readonly headline: string;
  /** First row of its article: shows outlet and headline. */
  readonly first: boolean;
  /** Null: only the headline or the outlet has the words. */
  readonly place: SearchPlace | null;
}

export function resultRows(hits: readonly SearchHit[], articles: ReadonlyMap<string, Article>): ResultRow[] {
  return hits.flatMap(({ article: id, places }): ResultRow[] => {
    const article = articles.get(id);
    if (!article) return [];
    const label = articleLabel(article.metadata, article.fileName);
    const outlet = article.metadata.outlet ? outletName(article) : label;
    const headline = article.metadata.headline?.value ?? '';
    const row = { article: article.id, outlet, headline };
    if (places.length === 0) return [{ ...row, first: true, place: null }];
    return places.map((place, at) => ({ ...row, first: at === 0, place }));
  });
}
