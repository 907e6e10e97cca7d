/** What import makes of a file: text, paragraph kinds, metadata, and what extraction dropped. */
import { metadataSchema } from './metadata';
import { paragraphSchema } from './paragraph';
import { z } from './zod';

export const importedArticleSchema = z
  .object({
    text: z.string(),
    paragraphs: z.array(paragraphSchema).readonly(),
    metadata: metadataSchema,
    leftOut: z.array(z.string()).readonly(),
    /** Name of the encoding the bytes were read with: `utf-8`, `utf-16le`, `windows-1252` ... */
    encoding: z.string(),
  })
  .readonly();
export type ImportedArticle = z.infer<typeof importedArticleSchema>;

export const importFailureKinds = [
  'empty',
  'not-text',
  'too-large',
  'unreadable',
  'unsupported',
  'no-article',
] as const;
export type ImportFailureKind = (typeof importFailureKinds)[number];
