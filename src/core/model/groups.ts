/** `variorum/groups@1`: which articles tell the same event. */
import { inputFailureSchema } from './analysis';
import { z } from './zod';

export const groupsSchema = z
  .object({
    format: z.literal('variorum/groups@1'),
    events: z.array(z.array(z.string()).readonly()).readonly(),
    /** Scores of pairs that were close enough to be weighed, 0 to 1. */
    pairs: z.array(z.object({ a: z.string(), b: z.string(), score: z.number() })).readonly(),
    failures: z.array(inputFailureSchema).readonly(),
  })
  .readonly();
export type Groups = z.infer<typeof groupsSchema>;
