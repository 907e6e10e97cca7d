/**
 * Paragraphs: a partition of the article's text into lines with a kind. Boilerplate is marked, never deleted:
 * it takes no part in analysis and the analyst can flip the mark.
 */
import { spanSchema } from './span';
import { z } from './zod';

export const paragraphKinds = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'heading',
  'boilerplate',
] as const;

export const paragraphKindSchema = z.enum(paragraphKinds);
export type ParagraphKind = z.infer<typeof paragraphKindSchema>;

export const paragraphSchema = z.object({ span: spanSchema, kind: paragraphKindSchema }).readonly();
export type Paragraph = z.infer<typeof paragraphSchema>;
