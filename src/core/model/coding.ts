/** A coding (REFI-QDA's term): a code applied to spans of an article by a coder or suggested by a rule. */
import { articleIdSchema, codeIdSchema, codingIdSchema } from './ids';
import { originSchema, reviewStatusSchema } from './quotation';
import { spanSchema } from './span';
import { z } from './zod';

export const codingSchema = z
  .object({
    id: codingIdSchema,
    article: articleIdSchema,
    code: codeIdSchema,
    spans: z.array(spanSchema).min(1).readonly(),
    origin: originSchema,
    status: reviewStatusSchema,
    note: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Coding = z.infer<typeof codingSchema>;
