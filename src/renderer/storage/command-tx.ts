/** What a command may use while it makes its diff: reading inside the command's own transaction, the time, the coder. */
import type { Diff } from '../../core/model/change';
import type { RecordKind, RecordOf } from '../../core/model/records';
import type { Result } from '../../core/model/result';
import type { z } from '../../core/model/zod';

export interface CommandTx {
  readonly coder: string;
  /** Time of the command, ISO, UTC. */
  readonly now: string;
  readonly get: <K extends RecordKind>(kind: K, id: string) => Promise<RecordOf<K> | undefined>;
  /** Those that exist, in the order of `ids`. */
  readonly getMany: <K extends RecordKind>(kind: K, ids: readonly string[]) => Promise<RecordOf<K>[]>;
  readonly all: <K extends RecordKind>(kind: K) => Promise<RecordOf<K>[]>;
  /** Records whose index (see library-database) holds the value. */
  readonly where: <K extends RecordKind>(kind: K, index: string, value: string | string[]) => Promise<RecordOf<K>[]>;
  /** Records whose index holds any of the values, each record once. */
  readonly whereAny: <K extends RecordKind>(
    kind: K,
    index: string,
    values: readonly string[],
  ) => Promise<RecordOf<K>[]>;
}

/** What a command made: the diff, and a value for its caller (ids of new records, for instance). */
export interface Built<T> {
  readonly diff: Diff;
  readonly value: T;
}

export type Build<T> = (tx: CommandTx) => Promise<Result<Built<T>>> | Result<Built<T>>;

/** A new random id of the schema's brand. */
export const newId = <S extends z.ZodType>(schema: S): z.infer<S> => schema.parse(crypto.randomUUID());
