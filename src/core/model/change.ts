/**
 * A change: what one named command did, as a diff of records. It is what the outbox holds, what the journal stores line
 * by line, and what undo reverses. (Undo as a reversed diff: tldraw's store.)
 */
import { changeIdSchema } from './ids';
import { recordSchemas, type RecordKind, type RecordOf } from './records';
import { z } from './zod';

export interface RecordDiff<R> {
  readonly added?: readonly R[] | undefined;
  readonly updated?: readonly (readonly [from: R, to: R])[] | undefined;
  readonly removed?: readonly R[] | undefined;
}

export type Diff = { readonly [K in RecordKind]?: RecordDiff<RecordOf<K>> | undefined };

const diffOf = <T extends z.ZodType>(record: T) =>
  z
    .object({
      added: z.array(record).optional(),
      updated: z.array(z.tuple([record, record])).optional(),
      removed: z.array(record).optional(),
    })
    .optional();

export const diffSchema = z.strictObject({
  articles: diffOf(recordSchemas.articles),
  articleTexts: diffOf(recordSchemas.articleTexts),
  quotations: diffOf(recordSchemas.quotations),
  entities: diffOf(recordSchemas.entities),
  events: diffOf(recordSchemas.events),
  codebooks: diffOf(recordSchemas.codebooks),
  codes: diffOf(recordSchemas.codes),
  codings: diffOf(recordSchemas.codings),
  figures: diffOf(recordSchemas.figures),
  memos: diffOf(recordSchemas.memos),
  decisions: diffOf(recordSchemas.decisions),
  searches: diffOf(recordSchemas.searches),
});

export const changeSchema = z
  .object({
    id: changeIdSchema,
    /** The command's label in the analyst's words: "Accept suggestion". Shown by undo and in the history. */
    label: z.string(),
    coder: z.string(),
    /** Time of the analyst's machine, UTC. Not trusted for order: the journal's sequence numbers are. */
    at: z.iso.datetime(),
    /** Sequence number of the journal's last line known to the window when the change was made. */
    base: z.int().nonnegative(),
    /** The change that this one undoes or does again, if any. */
    undoes: changeIdSchema.nullable(),
    diff: diffSchema,
  })
  .readonly();

export interface Change extends Omit<z.infer<typeof changeSchema>, 'diff'> {
  readonly diff: Diff;
}

/** The diff that takes back `diff`: added and removed change places, updates run backwards. */
export function reverseDiff(diff: Diff): Diff {
  const reversed = Object.entries(diff).map(([kind, part]) => [
    kind,
    {
      added: part?.removed,
      updated: part?.updated?.map(([from, to]) => [to, from] as const),
      removed: part?.added,
    },
  ]);
  return Object.fromEntries(reversed) as Diff;
}
