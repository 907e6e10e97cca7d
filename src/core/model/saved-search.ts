/** A saved search: what the analyst asked the library, under a name, to be asked again as the library grows. */
import { codeIdSchema, entityIdSchema, eventIdSchema, savedSearchIdSchema } from './ids';
import { reviewStatusSchema } from './quotation';
import { z } from './zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How a second code lies to the first: over the same words, or beginning after it within some paragraphs. */
export const codeRelationSchema = z.enum(['overlaps', 'follows']);
export type CodeRelation = z.infer<typeof codeRelationSchema>;

/** Every part narrows the search; null and the empty string leave it open. */
export const searchQuerySchema = z
  .object({
    words: z.string(),
    event: eventIdSchema.nullable(),
    outlet: z.string().nullable(),
    /** Days, inclusive; articles without a date are left out as soon as one of them is given. */
    from: day.nullable(),
    to: day.nullable(),
    code: codeIdSchema.nullable(),
    /** A second code that must lie so to the first. */
    together: z
      .object({ code: codeIdSchema, relation: codeRelationSchema, paragraphs: z.int().min(0).max(50) })
      .readonly()
      .nullable(),
    speaker: entityIdSchema.nullable(),
    status: reviewStatusSchema.nullable(),
    coder: z.string().nullable(),
  })
  .readonly();
export type SearchQuery = z.infer<typeof searchQuerySchema>;

export const emptyQuery: SearchQuery = {
  words: '',
  event: null,
  outlet: null,
  from: null,
  to: null,
  code: null,
  together: null,
  speaker: null,
  status: null,
  coder: null,
};

export const savedSearchSchema = z
  .object({
    id: savedSearchIdSchema,
    name: z.string().min(1),
    query: searchQuerySchema,
    createdAt: z.iso.datetime(),
  })
  .readonly();
export type SavedSearch = z.infer<typeof savedSearchSchema>;
