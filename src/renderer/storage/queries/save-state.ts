/** Whether everything is on disk. */
import { useSyncExternalStore } from 'react';
import type { LibrarySession, SaveState } from '../session';

export const useSaveState = ({ saveState }: LibrarySession): SaveState =>
  useSyncExternalStore(saveState.subscribe, saveState.get);
