/** The form of a span: half-open `[start, end)` in UTF-16 code units of an article's text. Arithmetic is in core/text/span.ts. */
import { z } from './zod';

export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, 'a span starts before it ends')
  .readonly();

export type Span = readonly [start: number, end: number];
