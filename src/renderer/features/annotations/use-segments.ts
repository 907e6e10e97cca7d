/** The rows of the chosen part of the library, live; undefined while they are read. */
import { useMemo } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { useView } from '../../session/view';
import { useEvents } from '../../storage/queries/events';
import { useSegmented } from '../../storage/queries/segments';
import type { LibrarySession } from '../../storage/session';
import type { SegmentFilter } from './segment-filter';
import { segmentRows, type SegmentRow } from './segment-rows';

export function useSegments(session: LibrarySession, scope: SegmentFilter['scope']): readonly SegmentRow[] | undefined {
  const active = useView((state) => state.active);
  const shown = useView((state) => state.event);
  const mode = useView((state) => state.mode);
  const events = useEvents(session);
  const articles = useMemo((): readonly ArticleId[] | null => {
    if (scope === 'library') return null;
    if (scope === 'article') return active ? [active] : [];
    const event = events?.find((one) =>
      mode === 'read' && active !== null ? one.articles.includes(active) : one.id === shown,
    );
    return event?.articles ?? (active ? [active] : []);
  }, [scope, active, shown, mode, events]);
  const segmented = useSegmented(session, articles);
  return useMemo(() => segmented && segmentRows(segmented, segmented), [segmented]);
}
