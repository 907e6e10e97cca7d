/**
 * `variorum/analysis@1`: what the text engine says of one article. This is the command line's output (docs/cli contract)
 * and the form in which the stages hand articles to each other; ids (`q1`, `e1`) are local to one analysis.
 */
import { namingSchema, entityKindSchema } from './entity';
import { figureKindSchema, figureValueSchema } from './figure';
import { paragraphSchema } from './paragraph';
import { directnessSchema, hopSchema, polaritySchema } from './quotation';
import { spanSchema } from './span';
import { z } from './zod';

export const analysedMentionSchema = z.object({ span: spanSchema, entity: z.string().nullable() }).readonly();
export type AnalysedMention = z.infer<typeof analysedMentionSchema>;

export const analysedQuotationSchema = z
  .object({
    id: z.string(),
    content: z.array(spanSchema).min(1).readonly(),
    quoted: z.array(spanSchema).readonly(),
    cue: spanSchema.nullable(),
    sources: z.array(analysedMentionSchema).readonly(),
    onBehalfOf: analysedMentionSchema.nullable(),
    directness: directnessSchema,
    chain: z.array(hopSchema).readonly(),
    polarity: polaritySchema,
    /** Id of the rule that found it, and the words that led to it. */
    rule: z.string(),
    because: z.array(spanSchema).readonly(),
  })
  .readonly();
export type AnalysedQuotation = z.infer<typeof analysedQuotationSchema>;

export const analysedEntitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()).readonly(),
    kind: entityKindSchema,
    naming: namingSchema,
    role: z.string().nullable(),
  })
  .readonly();
export type AnalysedEntity = z.infer<typeof analysedEntitySchema>;

export const analysedFigureSchema = z
  .object({
    span: spanSchema,
    kind: figureKindSchema,
    value: figureValueSchema.nullable(),
    unit: z.string().nullable(),
    counted: z.string().nullable(),
    approximator: z.string().nullable(),
  })
  .readonly();
export type AnalysedFigure = z.infer<typeof analysedFigureSchema>;

export const analysedArticleSchema = z
  .object({
    /** Path relative to the folder argument, or an article id when the app compares. Unique in one comparison. */
    file: z.string(),
    sha256: z.string(),
    text: z.string(),
    headline: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.array(z.string()).readonly(),
    credits: z.array(z.string()).readonly(),
    dateline: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    paragraphs: z.array(paragraphSchema).readonly(),
    quotations: z.array(analysedQuotationSchema).readonly(),
    /** Words in quote marks that are not quotations: scare quotes, titles, nicknames, slogans. */
    scareQuotes: z.array(spanSchema).readonly(),
    entities: z.array(analysedEntitySchema).readonly(),
    figures: z.array(analysedFigureSchema).readonly(),
    /** What extraction dropped from the original, one string a paragraph: never blamed on the outlet. */
    leftOut: z.array(z.string()).readonly(),
  })
  .readonly();
export type AnalysedArticle = z.infer<typeof analysedArticleSchema>;

export const inputFailureSchema = z.object({ file: z.string(), kind: z.string(), message: z.string() }).readonly();
export type InputFailure = z.infer<typeof inputFailureSchema>;

export const analysisSchema = z
  .object({
    format: z.literal('variorum/analysis@1'),
    articles: z.array(analysedArticleSchema).readonly(),
    failures: z.array(inputFailureSchema).readonly(),
  })
  .readonly();
export type Analysis = z.infer<typeof analysisSchema>;
