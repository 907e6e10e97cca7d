/** Codebooks and their codes: a tree of named tags with rules for their use. */
import { codeIdSchema, codebookIdSchema } from './ids';
import { z } from './zod';

export const codebookSchema = z
  .object({
    id: codebookIdSchema,
    name: z.string().min(1),
    description: z.string(),
    /** Codebooks that ship with the program name their source in the literature; null for the analyst's own. */
    source: z.string().nullable(),
    order: z.number(),
  })
  .readonly();
export type Codebook = z.infer<typeof codebookSchema>;

export const codeSchema = z
  .object({
    id: codeIdSchema,
    codebook: codebookIdSchema,
    parent: codeIdSchema.nullable(),
    name: z.string().min(1),
    definition: z.string(),
    include: z.string(),
    exclude: z.string(),
    example: z.string(),
    /** 1 to 12: one of the twelve code colours of the design tokens. */
    colour: z.int().min(1).max(12),
    /** `1` to `9`, or null. */
    key: z
      .string()
      .regex(/^[1-9]$/)
      .nullable(),
    order: z.number(),
  })
  .readonly();
export type Code = z.infer<typeof codeSchema>;
