/**
 * The table of record kinds. The journal, IndexedDB, the snapshots and the rebuild all read this one table:
 * a new kind of record is added here and nowhere else.
 */
import { articleSchema, articleTextSchema } from './article';
import { codeSchema, codebookSchema } from './codebook';
import { codingSchema } from './coding';
import { decisionSchema } from './decision';
import { entitySchema } from './entity';
import { eventSchema } from './event';
import { figureSchema } from './figure';
import { memoSchema } from './memo';
import { quotationSchema } from './quotation';
import { savedSearchSchema } from './saved-search';
import type { z } from './zod';

export const recordSchemas = {
  articles: articleSchema,
  articleTexts: articleTextSchema,
  quotations: quotationSchema,
  entities: entitySchema,
  events: eventSchema,
  codebooks: codebookSchema,
  codes: codeSchema,
  codings: codingSchema,
  figures: figureSchema,
  memos: memoSchema,
  decisions: decisionSchema,
  searches: savedSearchSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[];

/**
 * Version of the record schemas as a whole, raised with each new kind and each changed form: a library written by a newer
 * program is not opened, and says so, instead of being refused at the first line it cannot read. 2: saved searches.
 */
export const recordsVersion = 2;
