/** Everybody who made or reviewed an annotation, by name. A name stays in the list as long as somebody looks at it. */
import type { Coding } from '../../../core/model/coding';
import type { Quotation } from '../../../core/model/quotation';
import { constantView } from '../live/list-view';
import type { LiveView } from '../live/live-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

/** Who stands for the annotation; empty for what only the engine said. */
export function coderOf(annotation: Quotation | Coding): string {
  if (annotation.origin.kind === 'coder') return annotation.origin.coder;
  return 'reviewedBy' in annotation ? (annotation.reviewedBy ?? '') : '';
}

export const codersView: LiveView<readonly string[]> = {
  name: 'coders',
  heavy: true,
  read: async ({ database }) => {
    const [quotations, codings] = await Promise.all([
      database.records('quotations').all(),
      database.records('codings').all(),
    ]);
    return withNames([], [...quotations, ...codings]);
  },
  after: (names, { quotations, codings }) =>
    withNames(
      names,
      [quotations, codings].flatMap((part) => [...(part?.added ?? []), ...(part?.updated ?? []).map(([, to]) => to)]),
    ),
};

function withNames(names: readonly string[], annotations: readonly (Quotation | Coding)[]): readonly string[] {
  const all = new Set([...names, ...annotations.map(coderOf)]);
  all.delete('');
  return all.size === names.length ? names : [...all].sort((a, b) => a.localeCompare(b));
}

const unread = constantView<readonly string[]>('no coders', []);

/** Reads all annotations once, so only when it is `wanted`. */
export const useCoders = (session: LibrarySession, wanted: boolean): readonly string[] | undefined =>
  useLiveView(session, wanted ? codersView : unread);
