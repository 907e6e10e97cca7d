/**
 * An article: its head (what lists show and what the analyst may edit) and its text, which is decoded once at import
 * and never edited after. Two records, so that a list of ten thousand articles does not load their texts.
 */
import { articleIdSchema } from './ids';
import { metadataSchema } from './metadata';
import { paragraphSchema } from './paragraph';
import { z } from './zod';

export const articleSchema = z
  .object({
    id: articleIdSchema,
    fileName: z.string(),
    byteSize: z.int().nonnegative(),
    /** SHA-256 of the original file, lower-case hex: the same file twice is the same article. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    importedAt: z.iso.datetime(),
    metadata: metadataSchema,
    /** Words without boilerplate. */
    wordCount: z.int().nonnegative(),
    /** Deleted articles keep their record until purged, so that deletion can be undone. */
    deleted: z.boolean(),
    /** Engine version whose suggestions the article has; null = not analysed yet. */
    analysedBy: z.string().nullable(),
  })
  .readonly();
export type Article = z.infer<typeof articleSchema>;

export const articleTextSchema = z
  .object({
    id: articleIdSchema,
    text: z.string(),
    paragraphs: z.array(paragraphSchema).readonly(),
    /** What extraction dropped from the original (navigation, related links ...), one string a paragraph. */
    leftOut: z.array(z.string()).readonly(),
  })
  .readonly();
export type ArticleText = z.infer<typeof articleTextSchema>;
