/**
 * `variorum/report@1`: a report as a neutral document. Everything is resolved (names, exact words, paragraph numbers,
 * diffs), so that a renderer only lays out; what the analyst left out is `null`. HTML, Markdown, JSON and CSV come from
 * this one form. Spans are half-open, in UTF-16 code units of the article's text; times are ISO 8601, UTC.
 */
import { alterationKindSchema, figureVerdicts } from './comparison';
import { namingSchema } from './entity';
import { figureValueSchema } from './figure';
import { paragraphKindSchema, paragraphSchema } from './paragraph';
import { directnessSchema, hopKindSchema, polaritySchema, reviewStatusSchema } from './quotation';
import { spanSchema } from './span';
import { z } from './zod';

export const reportSections = [
  'articles',
  'families',
  'conflicts',
  'figures',
  'derivation',
  'omissions',
  'framing',
  'codes',
  'decisions',
  'texts',
  'annotations',
  'method',
] as const;
export const reportSectionSchema = z.enum(reportSections);
export type ReportSection = z.infer<typeof reportSectionSchema>;

/** A place in an article with its exact words. `paragraph` counts body paragraphs from 1; null in a headline, caption ... */
export const reportPlaceSchema = z
  .object({
    article: z.string(),
    span: spanSchema,
    paragraph: z.int().positive().nullable(),
    paragraphKind: paragraphKindSchema,
    words: z.string(),
  })
  .readonly();
export type ReportPlace = z.infer<typeof reportPlaceSchema>;

/** What the analyst decided about a finding; null = not reviewed. */
const reviewSchema = z
  .object({
    verdict: z.enum(['confirmed', 'dismissed', 'open']),
    comment: z.string(),
    coder: z.string(),
    at: z.string().nullable(),
  })
  .readonly();
export type ReportReview = z.infer<typeof reviewSchema>;

const annotation = {
  /** Footnote number, counted through the report for each kind of annotation. */
  number: z.int().positive(),
  id: z.string(),
  article: z.string(),
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rule'), rule: z.string() }),
    z.object({ kind: z.literal('coder'), coder: z.string() }),
  ]),
  status: reviewStatusSchema,
  reviewedBy: z.string().nullable(),
  createdAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  note: z.string(),
};

const speakerSchema = z
  .object({
    at: reportPlaceSchema,
    name: z.string().nullable(),
    naming: namingSchema.nullable(),
    role: z.string().nullable(),
  })
  .readonly();
export type ReportedSpeaker = z.infer<typeof speakerSchema>;

export const reportedQuotationSchema = z
  .object({
    ...annotation,
    kind: z.enum(['quotation', 'scare']),
    content: z.array(reportPlaceSchema).readonly(),
    quoted: z.array(spanSchema).readonly(),
    cue: reportPlaceSchema.nullable(),
    sources: z.array(speakerSchema).readonly(),
    onBehalfOf: speakerSchema.nullable(),
    chain: z
      .array(z.object({ at: reportPlaceSchema, kind: hopKindSchema, medium: z.string().nullable() }).readonly())
      .readonly(),
    directness: directnessSchema,
    polarity: polaritySchema,
    /** Numbers of the quote families it belongs to. */
    families: z.array(z.int()).readonly(),
  })
  .readonly();
export type ReportedQuotation = z.infer<typeof reportedQuotationSchema>;

export const reportedCodingSchema = z
  .object({ ...annotation, code: z.string(), segments: z.array(reportPlaceSchema).readonly() })
  .readonly();
export type ReportedCoding = z.infer<typeof reportedCodingSchema>;

export const reportedCodeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    codebook: z.string(),
    definition: z.string(),
    colour: z.int().min(1).max(12),
    /** Codings by article, and code units covered by the code in analysed text, as a share 0 to 1. */
    uses: z.array(z.object({ article: z.string(), codings: z.int(), share: z.number() }).readonly()).readonly(),
  })
  .readonly();
export type ReportedCode = z.infer<typeof reportedCodeSchema>;

export const reportedFigureSchema = z
  .object({
    ...annotation,
    at: reportPlaceSchema,
    value: figureValueSchema.nullable(),
    unit: z.string().nullable(),
    counted: z.string().nullable(),
    approximator: z.string().nullable(),
  })
  .readonly();
export type ReportedFigure = z.infer<typeof reportedFigureSchema>;

export const reportedArticleSchema = z
  .object({
    file: z.string(),
    number: z.int().positive(),
    /** Outlet, or the next best thing; unique in the report. */
    label: z.string(),
    fileName: z.string(),
    headline: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.array(z.string()).readonly(),
    credits: z.array(z.string()).readonly(),
    contributors: z.array(z.string()).readonly(),
    dateline: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    /** Where metadata values were found, by field, as far as known: `published` -> `json-ld`. */
    foundIn: z.record(z.string(), z.string()),
    sha256: z.string(),
    byteSize: z.int().nonnegative().nullable(),
    importedAt: z.string().nullable(),
    words: z.int().nonnegative(),
    boilerplate: z.int().nonnegative(),
    text: z.string().nullable(),
    paragraphs: z.array(paragraphSchema).readonly().nullable(),
  })
  .readonly();
export type ReportedArticle = z.infer<typeof reportedArticleSchema>;

/** `cut`: left out at an edge, too long to print; `beside`: stands in the article right beside the version, outside it. */
export const diffRunSchema = z
  .object({ kind: z.enum(['same', 'left-out', 'added', 'cut', 'beside']), text: z.string() })
  .readonly();
export type DiffRun = z.infer<typeof diffRunSchema>;

export const reportedVersionSchema = z
  .object({
    at: reportPlaceSchema,
    /** All passages joined by a space: an interrupted quote reads as one. */
    text: z.string(),
    quotation: z.int().nullable(),
    speaker: z.string().nullable(),
    naming: namingSchema.nullable(),
    speakerDiffers: z.boolean(),
    cue: z.string().nullable(),
    directness: directnessSchema,
    wording: z.enum(['reference', 'identical', 'trimmed', 'altered']),
    /** Against the reference; null where it is the reference, identical to it, or has too little in common with it. */
    diff: z.array(diffRunSchema).readonly().nullable(),
    alterations: z.array(z.object({ kind: alterationKindSchema, atRisk: z.boolean() }).readonly()).readonly(),
    senseAtRisk: z.boolean(),
    why: z.string(),
    /** The decision on this version alone; that on the family stands there. */
    review: reviewSchema.nullable(),
  })
  .readonly();
export type ReportedVersion = z.infer<typeof reportedVersionSchema>;

export const reportedFamilySchema = z
  .object({
    number: z.int().positive(),
    key: z.string(),
    reference: reportedVersionSchema,
    versions: z.array(reportedVersionSchema).readonly(),
    /** Files of articles without a version. */
    notIn: z.array(z.string()).readonly(),
    senseAtRisk: z.boolean(),
    speakerDiffers: z.boolean(),
    review: reviewSchema.nullable(),
  })
  .readonly();
export type ReportedFamily = z.infer<typeof reportedFamilySchema>;

const finding = { key: z.string(), why: z.string(), review: reviewSchema.nullable() };

export const reportedConflictSchema = z
  .object({
    ...finding,
    kind: z.enum(['speaker', 'naming', 'cue', 'chain']),
    family: z.int().nullable(),
    values: z
      .array(
        z.object({ at: reportPlaceSchema, speaker: z.string().nullable(), value: z.string().nullable() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type ReportedConflict = z.infer<typeof reportedConflictSchema>;

export const reportedFigureRowSchema = z
  .object({
    ...finding,
    counted: z.string(),
    verdict: z.enum(figureVerdicts),
    values: z.array(z.object({ at: reportPlaceSchema, value: figureValueSchema.nullable() }).readonly()).readonly(),
  })
  .readonly();
export type ReportedFigureRow = z.infer<typeof reportedFigureRowSchema>;

export const reportedDerivationSchema = z
  .object({
    ...finding,
    from: z.string(),
    to: z.string(),
    share: z.number(),
    kind: z.enum(['verbatim', 'edited', 'reworded', 'common-source']),
    via: z.string().nullable(),
    passages: z.object({ verbatim: z.int(), edited: z.int(), reworded: z.int() }).readonly(),
  })
  .readonly();
export type ReportedDerivation = z.infer<typeof reportedDerivationSchema>;

export const reportedOmissionSchema = z
  .object({
    ...finding,
    kind: z.enum(['statement', 'source', 'figure']),
    what: z.string(),
    evidence: z.array(reportPlaceSchema).readonly(),
    absentIn: z.array(z.string()).readonly(),
    /** Articles of which it is not decided, each with the sentence to look at. */
    nearest: z.array(reportPlaceSchema).readonly(),
  })
  .readonly();
export type ReportedOmission = z.infer<typeof reportedOmissionSchema>;

const places = z.array(reportPlaceSchema).readonly();

export const reportedFramingSchema = z
  .object({
    ledes: z
      .array(
        z
          .object({
            article: z.string(),
            headline: z.string().nullable(),
            lede: z.string().nullable(),
            quotedFirst: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Words are counted inside the content of quotations; `share` is of all quoted and reported words of the article. */
    voices: z
      .array(
        z
          .object({
            speaker: z.string(),
            article: z.string(),
            quotations: z.int(),
            directWords: z.int(),
            indirectWords: z.int(),
            share: z.number(),
            rank: z.int(),
            evidence: places,
          })
          .readonly(),
      )
      .readonly(),
    cues: z
      .array(
        z.object({ speaker: z.string().nullable(), article: z.string(), cue: z.string(), evidence: places }).readonly(),
      )
      .readonly(),
    referents: z
      .array(
        z
          .object({ referent: z.string(), article: z.string(), word: z.string(), count: z.int(), evidence: places })
          .readonly(),
      )
      .readonly(),
    overused: z
      .array(
        z
          .object({
            article: z.string(),
            word: z.string(),
            count: z.int(),
            logLikelihood: z.number().nullable(),
            logRatio: z.number().nullable(),
            evidence: places,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type ReportedFraming = z.infer<typeof reportedFramingSchema>;

export const reportedMemoSchema = z
  .object({ about: z.string(), text: z.string(), coder: z.string(), updatedAt: z.string().nullable() })
  .readonly();
export type ReportedMemo = z.infer<typeof reportedMemoSchema>;

export const reportedDecisionSchema = z.object({ about: z.string(), review: reviewSchema }).readonly();
export type ReportedDecision = z.infer<typeof reportedDecisionSchema>;

const statusCounts = z.object({ suggested: z.int(), accepted: z.int(), rejected: z.int(), byHand: z.int() }).readonly();
export type StatusCounts = z.infer<typeof statusCounts>;

export const reportedMethodSchema = z
  .object({
    articles: z.int(),
    words: z.int(),
    boilerplate: z.int(),
    /** Counted over everything handed in, also what the report leaves out. */
    quotations: statusCounts,
    codings: statusCounts,
    figures: statusCounts,
    /** Suggestions of quotations by rule, in order of id. */
    rules: z.array(z.object({ rule: z.string(), counts: statusCounts }).readonly()).readonly(),
    findings: z.object({ confirmed: z.int(), dismissed: z.int(), open: z.int() }).readonly().nullable(),
    failures: z.array(z.object({ file: z.string(), message: z.string() }).readonly()).readonly(),
    /** Sentences about how it was done, in order. */
    notes: z.array(z.object({ about: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type ReportedMethod = z.infer<typeof reportedMethodSchema>;

export const reportSchema = z
  .object({
    format: z.literal('variorum/report@1'),
    title: z.string(),
    /** Only when the caller passed it in: the same library gives the same bytes. */
    generatedAt: z.string().nullable(),
    program: z.object({ name: z.literal('Variorum'), version: z.string(), engine: z.string() }).readonly(),
    sections: z.array(reportSectionSchema).readonly(),
    articles: z.array(reportedArticleSchema).readonly(),
    /** Files of the articles that were compared with each other, event by event. */
    events: z.array(z.array(z.string()).readonly()).readonly(),
    quotations: z.array(reportedQuotationSchema).readonly().nullable(),
    codes: z.array(reportedCodeSchema).readonly().nullable(),
    codings: z.array(reportedCodingSchema).readonly().nullable(),
    taggedFigures: z.array(reportedFigureSchema).readonly().nullable(),
    families: z.array(reportedFamilySchema).readonly().nullable(),
    conflicts: z.array(reportedConflictSchema).readonly().nullable(),
    figures: z.array(reportedFigureRowSchema).readonly().nullable(),
    derivation: z.array(reportedDerivationSchema).readonly().nullable(),
    omissions: z.array(reportedOmissionSchema).readonly().nullable(),
    framing: reportedFramingSchema.nullable(),
    decisions: z.array(reportedDecisionSchema).readonly().nullable(),
    memos: z.array(reportedMemoSchema).readonly().nullable(),
    method: reportedMethodSchema.nullable(),
  })
  .readonly();
export type ReportDocument = z.infer<typeof reportSchema>;
