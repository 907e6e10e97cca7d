/** An entity: one speaker, organisation, group or document over all articles of a library. */
import { entityIdSchema } from './ids';
import { z } from './zod';

export const entityKindSchema = z.enum(['person', 'organisation', 'group', 'document']);
export type EntityKind = z.infer<typeof entityKindSchema>;

/** named; `individual` = unnamed person ("a senior official"); `group` = unnamed group ("Kremlin officials"). */
export const namingSchema = z.enum(['named', 'unnamed-individual', 'unnamed-group']);
export type Naming = z.infer<typeof namingSchema>;

export const entitySchema = z
  .object({
    id: entityIdSchema,
    name: z.string().min(1),
    aliases: z.array(z.string()).readonly(),
    kind: entityKindSchema,
    naming: namingSchema,
    role: z.string().nullable(),
  })
  .readonly();
export type Entity = z.infer<typeof entitySchema>;
