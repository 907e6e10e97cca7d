/** An event: a set of articles about one happening, suggested by the engine, confirmed by the analyst. */
import { articleIdSchema, eventIdSchema } from './ids';
import { z } from './zod';

export const eventSchema = z
  .object({
    id: eventIdSchema,
    name: z.string().min(1),
    articles: z.array(articleIdSchema).readonly(),
    status: z.enum(['suggested', 'confirmed']),
    createdAt: z.iso.datetime(),
  })
  .readonly();
export type Event = z.infer<typeof eventSchema>;
