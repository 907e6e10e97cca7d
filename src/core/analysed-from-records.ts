/**
 * A library's records of one article in the form the comparison takes: what the analyst accepted or corrected stands in
 * place of what the engine said; what was rejected is gone.
 */
import type {
  AnalysedArticle,
  AnalysedEntity,
  AnalysedFigure,
  AnalysedMention,
  AnalysedQuotation,
} from './model/analysis';
import type { Article, ArticleText } from './model/article';
import type { Entity } from './model/entity';
import type { Figure } from './model/figure';
import type { Mention, Quotation } from './model/quotation';

export interface ArticleRecords {
  readonly article: Article;
  readonly text: ArticleText;
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
}

/** `file` of the result is the article's id, ids of quotations and entities are the library's. */
export function analysedFromRecords(records: ArticleRecords, entities: readonly Entity[]): AnalysedArticle {
  const { article, text, quotations, figures } = records;
  const { metadata } = article;
  const kept = quotations.filter((quotation) => quotation.status !== 'rejected');
  const named = new Set(
    kept.flatMap((quotation) => [...quotation.sources, quotation.onBehalfOf].map((mention) => mention?.entity)),
  );
  return {
    file: article.id,
    sha256: article.sha256,
    text: text.text,
    headline: metadata.headline?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    byline: metadata.byline.map((one) => one.value),
    credits: metadata.credits.map((one) => one.value),
    dateline: metadata.dateline?.value ?? null,
    published: metadata.published?.value ?? null,
    url: metadata.url?.value ?? null,
    language: metadata.language?.value ?? null,
    paragraphs: text.paragraphs,
    quotations: kept.filter((quotation) => quotation.kind === 'quotation').map(analysedQuotation),
    scareQuotes: kept.filter((quotation) => quotation.kind === 'scare').flatMap((quotation) => quotation.content),
    entities: entities.filter((entity) => named.has(entity.id)).map((entity): AnalysedEntity => ({ ...entity })),
    figures: figures.filter((figure) => figure.status !== 'rejected').map(analysedFigure),
    leftOut: text.leftOut,
  };
}

const mentionOf = ({ span, entity }: Mention): AnalysedMention => ({ span, entity });

function analysedQuotation(quotation: Quotation): AnalysedQuotation {
  const { id, content, quoted, cue, sources, onBehalfOf, directness, chain, polarity, origin } = quotation;
  return {
    id,
    content,
    quoted,
    cue,
    sources: sources.map(mentionOf),
    onBehalfOf: onBehalfOf ? mentionOf(onBehalfOf) : null,
    directness,
    chain,
    polarity,
    rule: origin.kind === 'rule' ? origin.rule : 'by-hand',
    because: origin.kind === 'rule' ? origin.because : [],
  };
}

function analysedFigure({ span, kind, value, unit, counted, approximator }: Figure): AnalysedFigure {
  return { span, kind, value, unit, counted, approximator };
}
