/** Codebooks with their codes, both in their order. */
import type { Code, Codebook } from '../../../core/model/codebook';
import { combinedView } from '../live/combined-view';
import { listView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export interface CodebookWithCodes {
  readonly codebook: Codebook;
  /** Flat; `parent` makes the tree. Siblings are in order. */
  readonly codes: readonly Code[];
}

const byOrder = (a: Code | Codebook, b: Code | Codebook): number => a.order - b.order || (a.id < b.id ? -1 : 1);

const booksOf = ({ codebooks, codes }: { readonly codebooks: readonly Codebook[]; readonly codes: readonly Code[] }) =>
  codebooks.map((codebook): CodebookWithCodes => ({
    codebook,
    codes: codes.filter((code) => code.codebook === codebook.id),
  }));

const inOrder = <K extends 'codebooks' | 'codes'>(kind: K) =>
  listView<K>({
    name: kind,
    kind,
    read: async ({ database }) => (await database.records(kind).all()).sort(byOrder),
    belongs: () => true,
    compare: byOrder,
  });

export const codebooksView = combinedView(
  'codebooks',
  { codebooks: inOrder('codebooks'), codes: inOrder('codes') },
  booksOf,
);

export const readCodebooks = async (session: LibrarySession): Promise<readonly CodebookWithCodes[]> =>
  (await codebooksView.read(session)).shown;

export const useCodebooks = (session: LibrarySession): readonly CodebookWithCodes[] | undefined =>
  useLiveView(session, codebooksView)?.shown;
