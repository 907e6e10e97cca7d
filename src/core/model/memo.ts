/** A memo: the analyst's own text on an article, event, entity, code or annotation. */
import { memoIdSchema } from './ids';
import { z } from './zod';

export const memoSchema = z
  .object({
    id: memoIdSchema,
    target: z.object({
      kind: z.enum(['library', 'article', 'event', 'entity', 'code', 'quotation', 'coding', 'figure']),
      id: z.string(),
    }),
    text: z.string(),
    coder: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Memo = z.infer<typeof memoSchema>;
