/**
 * `variorum/comparison@1`: the findings over the articles of one event. Every finding carries its evidence as spans of
 * the articles' texts, the rule, and a sentence in plain words (`why`).
 */
import { inputFailureSchema } from './analysis';
import { namingSchema } from './entity';
import { figureValueSchema } from './figure';
import { spanSchema } from './span';
import { z } from './zod';

export const alterationKinds = [
  'identical',
  'trimmed',
  'elided-marked',
  'elided-hidden',
  'spliced',
  'inserted-bracketed',
  'inserted',
  'substituted',
  'inflected',
  'cleaned',
  'reordered',
  'name',
  'number',
  'negation',
  'modality',
  'hedge',
  'roles-reversed',
  'reworded',
  'direct-to-indirect',
] as const;
export const alterationKindSchema = z.enum(alterationKinds);
export type AlterationKind = z.infer<typeof alterationKindSchema>;

/** A place in one article. */
export const placeSchema = z.object({ file: z.string(), span: spanSchema }).readonly();
export type Place = z.infer<typeof placeSchema>;

/** `a` and `b` are spans of the two members' articles; empty (start = end) where the words are missing on that side. */
export const alterationSchema = z.object({ kind: alterationKindSchema, a: spanSchema, b: spanSchema }).readonly();
export type Alteration = z.infer<typeof alterationSchema>;

export const familyMemberSchema = z
  .object({
    file: z.string(),
    span: spanSchema,
    text: z.string(),
    quotation: z.string(),
    speaker: z.string().nullable(),
    naming: namingSchema.nullable(),
    cue: z.string().nullable(),
    directness: z.enum(['direct', 'indirect', 'mixed']),
    /** All spans of a member that is interrupted by its attribution; one span otherwise. */
    spans: z.array(spanSchema).min(1).readonly(),
  })
  .readonly();
export type FamilyMember = z.infer<typeof familyMemberSchema>;

/** `a` and `b` are positions in `members`. */
export const familyPairSchema = z
  .object({
    a: z.int().nonnegative(),
    b: z.int().nonnegative(),
    wording: z.enum(['identical', 'trimmed', 'altered']),
    alterations: z.array(alterationSchema).readonly(),
    senseAtRisk: z.boolean(),
    why: z.string(),
  })
  .readonly();
export type FamilyPair = z.infer<typeof familyPairSchema>;

export const familySchema = z
  .object({
    id: z.string(),
    /** Stable key made of the evidence: decisions of the analyst hang on it. */
    key: z.string(),
    /** Position in `members` of the fullest, earliest wording. */
    reference: z.int().nonnegative(),
    members: z.array(familyMemberSchema).min(1).readonly(),
    pairs: z.array(familyPairSchema).readonly(),
  })
  .readonly();
export type Family = z.infer<typeof familySchema>;

/** Key of one version of a family: made of its evidence, so that the analyst's decision on it survives re-analysis. */
export const versionKey = (family: Family, member: FamilyMember): string =>
  `version:${family.key}:${member.file}:${member.span[0]}`;

export const attributionConflictSchema = z
  .object({
    key: z.string(),
    family: z.string(),
    kind: z.enum(['speaker', 'naming', 'cue', 'chain']),
    values: z
      .array(
        z.object({ file: z.string(), span: spanSchema, speaker: z.string().nullable(), value: z.string().nullable() }),
      )
      .readonly(),
    why: z.string(),
  })
  .readonly();
export type AttributionConflict = z.infer<typeof attributionConflictSchema>;

export const figureVerdicts = ['equal', 'hedged', 'rounding', 'update', 'differs-undated', 'conflict'] as const;

export const figureRowSchema = z
  .object({
    key: z.string(),
    counted: z.string(),
    verdict: z.enum(figureVerdicts),
    values: z
      .array(
        z.object({
          file: z.string(),
          span: spanSchema,
          text: z.string(),
          value: figureValueSchema.nullable(),
          approximator: z.string().nullable(),
        }),
      )
      .readonly(),
    why: z.string(),
  })
  .readonly();
export type FigureRow = z.infer<typeof figureRowSchema>;

export const derivationSchema = z
  .object({
    key: z.string(),
    from: z.string(),
    to: z.string(),
    /** Part of the body text of `to` that comes from `from`, 0 to 1. */
    share: z.number().min(0).max(1),
    kind: z.enum(['verbatim', 'edited', 'reworded', 'common-source']),
    /** The third text, where both took from one: an agency's name. */
    via: z.string().nullable(),
    why: z.string(),
  })
  .readonly();
export type Derivation = z.infer<typeof derivationSchema>;

export const alignmentSchema = z
  .object({ a: placeSchema, b: placeSchema, kind: z.enum(['verbatim', 'edited', 'reworded']), score: z.number() })
  .readonly();
export type Alignment = z.infer<typeof alignmentSchema>;

export const omissionSchema = z
  .object({
    key: z.string(),
    kind: z.enum(['statement', 'source', 'figure']),
    what: z.string(),
    evidence: z.array(placeSchema).readonly(),
    absentIn: z.array(z.string()).readonly(),
    /** Articles of which it is not decided, each with the sentence to look at: it corresponds or shares most words. */
    nearest: z.array(placeSchema).readonly(),
    why: z.string(),
  })
  .readonly();
export type Omission = z.infer<typeof omissionSchema>;

export const framingSchema = z
  .object({
    /** Cue verbs by source: how each outlet has each source speak. */
    cues: z
      .array(
        z.object({ file: z.string(), speaker: z.string().nullable(), cue: z.string(), evidence: z.array(placeSchema) }),
      )
      .readonly(),
    /** Share of voice: words quoted (direct) and reported (indirect) by article and speaker, and who comes first. */
    voices: z
      .array(
        z.object({
          file: z.string(),
          speaker: z.string(),
          quotations: z.int(),
          directWords: z.int(),
          indirectWords: z.int(),
          rank: z.int().positive(),
          evidence: z.array(placeSchema),
        }),
      )
      .readonly(),
    /** Word choice for one referent (`kind: referent`) and words over-used by one outlet (`kind: keyness`). */
    words: z
      .array(
        z.object({
          kind: z.enum(['referent', 'keyness']),
          file: z.string(),
          word: z.string(),
          referent: z.string().nullable(),
          count: z.int(),
          /** Log-likelihood (G2) and log ratio against the other articles; null for word choice. */
          logLikelihood: z.number().nullable(),
          logRatio: z.number().nullable(),
          evidence: z.array(placeSchema),
        }),
      )
      .readonly(),
    ledes: z
      .array(
        z.object({
          file: z.string(),
          headline: spanSchema.nullable(),
          lede: spanSchema.nullable(),
          quotedFirst: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .readonly();
export type Framing = z.infer<typeof framingSchema>;

export const comparisonSchema = z
  .object({
    format: z.literal('variorum/comparison@1'),
    articles: z
      .array(
        z.object({
          file: z.string(),
          headline: z.string().nullable(),
          outlet: z.string().nullable(),
          published: z.string().nullable(),
        }),
      )
      .readonly(),
    families: z.array(familySchema).readonly(),
    attributionConflicts: z.array(attributionConflictSchema).readonly(),
    figures: z.array(figureRowSchema).readonly(),
    derivation: z.array(derivationSchema).readonly(),
    alignments: z.array(alignmentSchema).readonly(),
    omissions: z.array(omissionSchema).readonly(),
    framing: framingSchema,
    failures: z.array(inputFailureSchema).readonly(),
  })
  .readonly();
export type Comparison = z.infer<typeof comparisonSchema>;
