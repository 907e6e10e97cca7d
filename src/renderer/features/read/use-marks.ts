/** The marks of one article, live. */
import { useMemo } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import type { ReaderMark } from '../../editor/reader-mark';
import { useSession, useSettings } from '../../session/services';
import { useCodings, useFigures, useQuotations } from '../../storage/queries/annotations';
import { useCodebooks } from '../../storage/queries/codebooks';
import { useEntities } from '../../storage/queries/entities';
import { marksOfArticle, type Annotated, type Names } from './article-marks';

export interface ArticleMarks {
  readonly marks: readonly ReaderMark[];
  readonly annotated: Annotated;
  readonly names: Names;
}

/** Undefined while loading. */
export function useMarks(article: ArticleId): ArticleMarks | undefined {
  const session = useSession();
  const { suggestions } = useSettings();
  const quotations = useQuotations(session, article);
  const codings = useCodings(session, article);
  const figures = useFigures(session, article);
  const codebooks = useCodebooks(session);
  const entities = useEntities(session);
  return useMemo(() => {
    if (!quotations || !codings || !figures || !codebooks || !entities) return undefined;
    const names: Names = {
      codes: new Map(codebooks.flatMap(({ codes }) => codes).map((code) => [code.id, code])),
      entities: new Map(entities.map((entity) => [entity.id, entity])),
    };
    const annotated = { quotations, codings, figures };
    return { annotated, names, marks: marksOfArticle(annotated, names, suggestions) };
  }, [quotations, codings, figures, codebooks, entities, suggestions]);
}
