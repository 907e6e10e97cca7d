/** What the analyst decided about a finding of the comparison. Kept apart from findings, which are computed anew each time. */
import { decisionIdSchema, eventIdSchema } from './ids';
import { z } from './zod';

export const decisionSchema = z
  .object({
    id: decisionIdSchema,
    event: eventIdSchema,
    /** Stable key of the finding: made of its kind and its evidence, not of its position in a list. */
    finding: z.string(),
    verdict: z.enum(['confirmed', 'dismissed', 'open']),
    comment: z.string(),
    coder: z.string(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
