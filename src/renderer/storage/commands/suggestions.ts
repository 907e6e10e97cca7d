/** The engine's quotations, scare quotes and figures of one article as records, suggested and untouched. */
import type { AnalysedArticle, AnalysedMention, AnalysedQuotation } from '../../../core/model/analysis';
import type { Figure } from '../../../core/model/figure';
import { figureIdSchema, quotationIdSchema, type ArticleId, type EntityId } from '../../../core/model/ids';
import type { Mention, Quotation } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import { newId } from '../command-tx';

/** Library entities by the analysis' own ids. */
export type EntityMap = ReadonlyMap<string, EntityId>;

export function suggestedQuotations(
  article: ArticleId,
  analysed: AnalysedArticle,
  entities: EntityMap,
  now: string,
): Quotation[] {
  const blank = blankQuotation(article, now);
  return [
    ...analysed.quotations.map((quotation) => ({
      ...blank,
      ...partsOf(quotation, entities),
      id: newId(quotationIdSchema),
    })),
    ...analysed.scareQuotes.map((span) => ({ ...blank, ...scareParts(span), id: newId(quotationIdSchema) })),
  ];
}

const blankQuotation = (article: ArticleId, now: string) =>
  ({
    article,
    status: 'suggested',
    reviewedBy: null,
    createdAt: now,
    updatedAt: now,
    note: '',
  }) as const;

function partsOf(quotation: AnalysedQuotation, entities: EntityMap) {
  const mention = ({ span, entity }: AnalysedMention): Mention => ({
    span,
    entity: entity === null ? null : (entities.get(entity) ?? null),
  });
  const { content, quoted, cue, sources, onBehalfOf, chain, directness, polarity, rule, because } = quotation;
  return {
    kind: 'quotation',
    content,
    quoted,
    cue,
    sources: sources.map(mention),
    onBehalfOf: onBehalfOf === null ? null : mention(onBehalfOf),
    chain,
    directness,
    polarity,
    origin: { kind: 'rule', rule, because },
  } as const;
}

const scareParts = (span: Span) =>
  ({
    kind: 'scare',
    content: [span],
    quoted: [span],
    cue: null,
    sources: [],
    onBehalfOf: null,
    chain: [],
    directness: 'direct',
    polarity: 'affirmed',
    origin: { kind: 'rule', rule: 'scare-quote', because: [] },
  }) as const;

export function suggestedFigures(article: ArticleId, analysed: AnalysedArticle, now: string): Figure[] {
  return analysed.figures.map(({ span, kind, value, unit, counted, approximator }) => ({
    id: newId(figureIdSchema),
    article,
    span,
    kind,
    value,
    unit,
    counted,
    approximator,
    origin: { kind: 'rule', rule: kind, because: [] },
    status: 'suggested',
    createdAt: now,
    updatedAt: now,
  }));
}
