/** Codebooks with their codes, both in their order. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Code, Codebook } from '../../../core/model/codebook';
import type { LibrarySession } from '../session';

export interface CodebookWithCodes {
  readonly codebook: Codebook;
  /** Flat; `parent` makes the tree. Siblings are in order. */
  readonly codes: readonly Code[];
}

export async function readCodebooks({ database }: LibrarySession): Promise<CodebookWithCodes[]> {
  const [codebooks, codes] = await Promise.all([database.records('codebooks').all(), database.records('codes').all()]);
  const inOrder = codes.sort(byOrder);
  return codebooks
    .sort(byOrder)
    .map((codebook) => ({ codebook, codes: inOrder.filter((code) => code.codebook === codebook.id) }));
}

const byOrder = (a: Code | Codebook, b: Code | Codebook): number => a.order - b.order || (a.id < b.id ? -1 : 1);

export const useCodebooks = (session: LibrarySession): readonly CodebookWithCodes[] | undefined =>
  useLiveQuery(() => readCodebooks(session), [session]);
