/** Would a diff leave a record that names another one which is not there? */
import type { Diff } from '../../core/model/change';
import type { CommandTx } from './command-tx';
import { entityLinks } from './links';

/** Looks at what the diff removes (is it still in use?) and at what it adds or changes (is what it names there?). */
export const missingReference = async (tx: CommandTx, diff: Diff): Promise<boolean> =>
  (await removedInUse(tx, diff)) || (await addedWithoutTarget(tx, diff));

const written = <R>(
  part:
    | { readonly added?: readonly R[] | undefined; readonly updated?: readonly (readonly [R, R])[] | undefined }
    | undefined,
): R[] => [...(part?.added ?? []), ...(part?.updated ?? []).map(([, to]) => to)];

async function removedInUse(tx: CommandTx, diff: Diff): Promise<boolean> {
  const entities = idsOf(diff.entities?.removed);
  const codes = idsOf(diff.codes?.removed);
  const codebooks = idsOf(diff.codebooks?.removed);
  const quotations = remaining(await tx.whereAny('quotations', 'links', entities), diff.quotations);
  const codings = remaining(await tx.whereAny('codings', 'links', codes), diff.codings);
  const inside = remaining(await tx.whereAny('codes', 'record.codebook', codebooks), diff.codes);
  return quotations.length + codings.length + inside.length > 0;
}

const idsOf = (records: readonly { readonly id: string }[] | undefined): string[] =>
  (records ?? []).map(({ id }) => id);

/** Those that the diff neither removes nor writes anew. */
function remaining<R extends { readonly id: string }>(records: readonly R[], part: Diff[keyof Diff]): R[] {
  const touched = new Set([...idsOf(part?.removed), ...idsOf(written<{ readonly id: string }>(part))]);
  return records.filter((record) => !touched.has(record.id));
}

async function addedWithoutTarget(tx: CommandTx, diff: Diff): Promise<boolean> {
  const quotations = written(diff.quotations);
  const codings = written(diff.codings);
  return (
    (await isMissing(tx, 'entities', quotations.flatMap(entityLinks), diff)) ||
    (await isMissing(
      tx,
      'codes',
      codings.map((coding) => coding.code),
      diff,
    )) ||
    (await isMissing(
      tx,
      'codebooks',
      written(diff.codes).map((code) => code.codebook),
      diff,
    )) ||
    (await isMissing(
      tx,
      'articles',
      [...quotations, ...codings].map((annotation) => annotation.article),
      diff,
    ))
  );
}

async function isMissing(
  tx: CommandTx,
  kind: 'entities' | 'codes' | 'codebooks' | 'articles',
  ids: readonly string[],
  diff: Diff,
): Promise<boolean> {
  const added = new Set(idsOf(diff[kind]?.added));
  const gone = new Set(idsOf(diff[kind]?.removed));
  const wanted = [...new Set(ids)].filter((id) => !added.has(id));
  if (wanted.some((id) => gone.has(id))) return true;
  return (await tx.getMany(kind, wanted)).length < wanted.length;
}
