/**
 * A quotation: one attribution relation (content, cue, sources; terms of PARC / PolNeAR), see docs/domain.
 * All spans index the article's text in UTF-16 code units.
 */
import { articleIdSchema, entityIdSchema, quotationIdSchema } from './ids';
import { spanSchema } from './span';
import { z } from './zod';

export const directnessSchema = z.enum(['direct', 'indirect', 'mixed']);
export type Directness = z.infer<typeof directnessSchema>;

export const polaritySchema = z.enum(['affirmed', 'negated', 'declined']);
export type Polarity = z.infer<typeof polaritySchema>;

/** Kinds of hop between a source and the outlet. */
export const hopKinds = [
  'agency',
  'medium',
  'statement',
  'briefing',
  'anonymity',
  'document',
  'social',
  'person',
] as const;
export const hopKindSchema = z.enum(hopKinds);
export type HopKind = z.infer<typeof hopKindSchema>;

export const hopSchema = z.object({ span: spanSchema, kind: hopKindSchema, medium: z.string().nullable() }).readonly();
export type Hop = z.infer<typeof hopSchema>;

/** Suggested by rule, accepted or rejected by the analyst. What the analyst tags by hand is accepted from the start. */
export const reviewStatusSchema = z.enum(['suggested', 'accepted', 'rejected']);
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

/** Who made an annotation: a rule of the engine (with the words that led to it) or a coder. */
export const originSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('rule'), rule: z.string(), because: z.array(spanSchema).readonly() }),
    z.object({ kind: z.literal('coder'), coder: z.string() }),
  ])
  .readonly();
export type Origin = z.infer<typeof originSchema>;

export const mentionSchema = z.object({ span: spanSchema, entity: entityIdSchema.nullable() }).readonly();
export type Mention = z.infer<typeof mentionSchema>;

export const quotationSchema = z
  .object({
    id: quotationIdSchema,
    article: articleIdSchema,
    /** `scare` = scare quote, title, nickname or slogan tagged as such: content only. */
    kind: z.enum(['quotation', 'scare']),
    content: z.array(spanSchema).min(1).readonly(),
    /** Parts of the content inside quote marks, marks included; empty for indirect speech. */
    quoted: z.array(spanSchema).readonly(),
    cue: spanSchema.nullable(),
    sources: z.array(mentionSchema).readonly(),
    onBehalfOf: mentionSchema.nullable(),
    chain: z.array(hopSchema).readonly(),
    directness: directnessSchema,
    polarity: polaritySchema,
    origin: originSchema,
    status: reviewStatusSchema,
    /** Who accepted or rejected it, when; null while suggested. */
    reviewedBy: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    note: z.string(),
  })
  .readonly();
export type Quotation = z.infer<typeof quotationSchema>;
