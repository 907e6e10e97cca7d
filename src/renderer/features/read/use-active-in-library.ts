/**
 * A tab whose article was deleted is not shown, but keeps its place: undo brings it back where it was, and to the front
 * if it was there.
 */
import { useEffect } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { openArticle, useView } from '../../session/view';

/** A new article may be opened before it is listed: only what was listed once can be gone. Also while another mode shows. */
const seen = new Set<ArticleId>();
/** Articles that were in front when they were deleted. */
const gone = new Set<ArticleId>();

export function useActiveInLibrary(ids: readonly ArticleId[] | undefined): void {
  useEffect(() => {
    if (!ids) return;
    const listed = new Set(ids);
    for (const id of ids) seen.add(id);
    const { active, second, tabs } = useView.getState();
    const isGone = (id: ArticleId): boolean => seen.has(id) && !listed.has(id);
    if (active !== null && isGone(active)) {
      gone.add(active);
      useView.setState({ active: neighbourOf(tabs, active, isGone), selected: null, textSelection: null });
    }
    if (second !== null && isGone(second)) useView.setState({ second: null });
    for (const id of gone) {
      if (!listed.has(id)) continue;
      gone.delete(id);
      if (tabs.includes(id)) openArticle(id);
    }
  }, [ids]);
}

/** The next tab to the right that can be shown, or else to the left. */
export function neighbourOf(
  tabs: readonly ArticleId[],
  from: ArticleId,
  isGone: (id: ArticleId) => boolean,
): ArticleId | null {
  const at = tabs.indexOf(from);
  const inOrder = [...tabs.slice(at + 1), ...tabs.slice(0, Math.max(0, at)).reverse()];
  return inOrder.find((id) => !isGone(id)) ?? null;
}
