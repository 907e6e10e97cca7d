/** The lines found as rows of the search page, with the names of what they belong to. */
import type { Article } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Entity } from '../../../core/model/entity';
import type { CodeId, EntityId } from '../../../core/model/ids';
import { outletName } from '../../session/outlet-name';
import { jumpTo, openArticle, select } from '../../session/view';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import type { Line } from './full-text/search-index';
import type { FoundSegment } from './found-segments';
import type { LinesState } from './use-search-lines';

export interface PageRow {
  readonly key: string;
  readonly line: Line;
  readonly article: Article;
  /** First line of its article: its head stands above. */
  readonly first: boolean;
  readonly outlet: string;
  readonly headline: string;
  readonly segment: FoundSegment | null;
  readonly saidBy: string;
  readonly codes: readonly Code[];
}

/** By id. */
export interface Names {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<EntityId, string>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

export const namesById = (
  articles: readonly Article[],
  entities: readonly Entity[],
  codebooks: readonly CodebookWithCodes[],
): Names => ({
  articles: new Map(articles.map((article) => [article.id, article])),
  entities: new Map(entities.map((entity) => [entity.id, entity.name])),
  codes: new Map(codebooks.flatMap((book) => book.codes).map((code) => [code.id, code])),
});

export function pageRows({ found, segments }: LinesState, { articles, entities, codes }: Names): PageRow[] {
  let before = '';
  return found.lines.flatMap((line): PageRow[] => {
    const article = articles.get(line.article);
    if (!article) return [];
    const segment = segments?.get(line.segment ?? '') ?? null;
    const first = line.article !== before;
    before = line.article;
    return [
      {
        key: `${line.article} ${line.segment ?? line.span.join('-')}`,
        line,
        article,
        first,
        outlet: outletName(article),
        headline: article.metadata.outlet ? (article.metadata.headline?.value ?? article.fileName) : '',
        segment,
        saidBy: (segment?.speakers ?? []).flatMap((id) => entities.get(id) ?? []).join(', '),
        codes: (segment?.codes ?? []).flatMap((id) => codes.get(id) ?? []),
      },
    ];
  });
}

export function openLine({ line, article, segment }: PageRow): void {
  if (line.span[1] === line.span[0]) return openArticle(article.id);
  jumpTo(article.id, line.span);
  if (segment?.open.kind === 'quotation') select({ ...segment.open, part: { role: 'content', index: 0 } });
  else if (segment) select(segment.open);
}
