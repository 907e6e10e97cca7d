/** A live view in a component. */
import { useSyncExternalStore } from 'react';
import type { LibrarySession } from '../session';
import { liveViews, type LiveView } from './live-view';

/** Undefined while loading. The view may be made anew at each render: its name says which it is. */
export function useLiveView<T>(session: LibrarySession, view: LiveView<T>): T | undefined {
  const { subscribe, get } = liveViews(session).open(view);
  return useSyncExternalStore(subscribe, get);
}
