/**
 * The text engine: what one article says who said. Joins the stages quotes -> attribution -> entities -> figures.
 * Deterministic, pure, linear in the length of the text; never throws for any text.
 */
import { attribute } from './attribution/attribute';
import { isDirect } from './attribution/speaking-subject';
import type { Draft, MentionSpan } from './attribution/draft';
import { resolveMentions, type MentionInput } from './entities/resolve-mentions';
import { findFigures } from './figures/find-figures';
import type { AnalysedArticle, AnalysedMention, AnalysedQuotation } from './model/analysis';
import type { ImportedArticle } from './model/imported-article';
import type { Paragraph } from './model/paragraph';
import { findQuoted } from './quotes/find-quoted';
import { lexemes } from './text/lexemes';
import { compareSpans, type Span } from './text/span';

/** Paragraphs without sentences of the outlet: they are neither attributed nor searched for speakers. */
const SILENT = new Set<Paragraph['kind']>(['boilerplate', 'byline', 'credit']);

/** Quotations, entities and figures of an imported article, with offsets into `imported.text`. */
export function analyseArticle(article: { file: string; sha256: string; imported: ImportedArticle }): AnalysedArticle {
  const { text, paragraphs, metadata, leftOut } = article.imported;
  const read = paragraphs.filter((paragraph) => !SILENT.has(paragraph.kind));
  const found = findSpeech(text, read);
  return {
    file: article.file,
    sha256: article.sha256,
    text,
    headline: metadata.headline?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    byline: metadata.byline.map((value) => value.value),
    credits: metadata.credits.map((value) => value.value),
    dateline: metadata.dateline?.value ?? null,
    published: metadata.published?.value ?? null,
    url: metadata.url?.value ?? null,
    language: metadata.language?.value ?? null,
    paragraphs,
    ...found,
    figures: findFigures(text, paragraphs, metadata.published?.value ?? null),
    leftOut,
  };
}

type Speech = Pick<AnalysedArticle, 'quotations' | 'scareQuotes' | 'entities'>;

function findSpeech(text: string, paragraphs: readonly Paragraph[]): Speech {
  const spans = paragraphs.map((paragraph) => paragraph.span);
  const quoted = findQuoted(text, spans);
  const inputs = paragraphs.map((paragraph) => ({
    span: paragraph.span,
    headline: paragraph.kind === 'headline' || paragraph.kind === 'heading',
    lexemes: lexemes(text, paragraph.span),
  }));
  const { drafts, scare } = attribute(text, inputs, quoted);
  const mentions = drafts.flatMap(mentionsOf);
  const speech = quoted.map((part) => part.span);
  const { entities, ids } = resolveMentions(text, inputs, mentions, speech);
  let at = 0;
  const next = (): string | null => ids[at++] ?? null;
  const quotations = drafts.map((draft, i) => quotationOf(draft, i, next));
  return { quotations, scareQuotes: scare, entities };
}

const mentionsOf = (draft: Draft): MentionInput[] => [
  ...draft.sources,
  ...(draft.onBehalfOf === null ? [] : [draft.onBehalfOf]),
];

function quotationOf(draft: Draft, i: number, nextEntity: () => string | null): AnalysedQuotation {
  const mention = (source: MentionSpan): AnalysedMention => ({ span: source.span, entity: nextEntity() });
  const sources = draft.sources.map(mention);
  const onBehalfOf = draft.onBehalfOf === null ? null : mention(draft.onBehalfOf);
  const because: Span[] = [
    ...(draft.cue === null ? [] : [draft.cue]),
    ...sources.map((source) => source.span),
    ...draft.quoted,
  ];
  return {
    id: `q${String(i + 1)}`,
    content: [...draft.content].sort(compareSpans),
    // a transcript or dash dialogue has no marks, and all of its words are somebody's own
    quoted: [...(draft.verbatim && draft.quoted.length === 0 ? draft.content : draft.quoted)].sort(compareSpans),
    cue: draft.cue,
    sources,
    onBehalfOf,
    directness: isDirect(draft) ? 'direct' : draft.quoted.length > 0 ? 'mixed' : 'indirect',
    chain: draft.chain.map((hop) => ({ span: hop.span, kind: hop.kind, medium: hop.medium })),
    polarity: draft.polarity,
    rule: draft.rule,
    because: because.sort(compareSpans),
  };
}
