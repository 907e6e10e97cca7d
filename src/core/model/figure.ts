/** A figure: a quantity, date, duration or ordinal in an article, with what it counts and its approximator. */
import { articleIdSchema, figureIdSchema } from './ids';
import { originSchema, reviewStatusSchema } from './quotation';
import { spanSchema } from './span';
import { z } from './zod';

export const figureKinds = [
  'quantity',
  'money',
  'percentage',
  'fraction',
  'ordinal',
  'duration',
  'date',
  'time',
] as const;

export const figureKindSchema = z.enum(figureKinds);
export type FigureKind = z.infer<typeof figureKindSchema>;

/** A number, an ISO date, or a range of numbers `[low, high]`. */
export const figureValueSchema = z.union([z.number(), z.string(), z.tuple([z.number(), z.number()]).readonly()]);
export type FigureValue = z.infer<typeof figureValueSchema>;

export const figureSchema = z
  .object({
    id: figureIdSchema,
    article: articleIdSchema,
    span: spanSchema,
    kind: figureKindSchema,
    value: figureValueSchema.nullable(),
    unit: z.string().nullable(),
    counted: z.string().nullable(),
    approximator: z.string().nullable(),
    origin: originSchema,
    status: reviewStatusSchema,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .readonly();
export type Figure = z.infer<typeof figureSchema>;
