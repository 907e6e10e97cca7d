/** What is known before a library is open: the recent libraries, and whether the start is over. */
import { create } from 'zustand';
import type { RecentLibrary } from '../../shared/contract';

export const useStartup = create<{ readonly ready: boolean; readonly recent: readonly RecentLibrary[] }>(() => ({
  ready: false,
  recent: [],
}));
