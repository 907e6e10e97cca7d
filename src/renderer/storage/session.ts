/**
 * What a session is: one open library in one window. The window's copy (IndexedDB) is the working store, the journal in
 * the library folder is the durable truth, the outbox between them holds what is not on disk yet.
 */
import type { Bridge } from '../../shared/bridge';
import type { LibraryInfo } from '../../shared/contract';
import type { Result } from '../../core/model/result';
import type { LibraryDatabase } from './library-database';
import type { ChangeFeed } from './live/change-feed';
import type { Observable } from './observable';

/** What the window says about saving. `saved` = every change is in the journal and fsynced. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  /** The host refused or could not write. The changes stay in the window's copy and are sent again by themselves. */
  | { readonly kind: 'failed'; readonly message: string; readonly waiting: number };

export interface LibrarySession {
  readonly library: LibraryInfo;
  readonly bridge: Bridge;
  readonly readOnly: boolean;
  /** What opening had to mend, could not read or put aside, in the analyst's words. */
  readonly notices: readonly string[];
  readonly saveState: Observable<SaveState>;
  /** Name of the analyst as the settings have it now. */
  readonly coder: () => string;
  /** Sends what waits; answers when everything is on disk, or with the reason why it is not. */
  readonly flush: () => Promise<Result<null>>;
  /** Flushes, stops sending and closes the window's copy and the library. */
  readonly close: () => Promise<Result<null>>;
  /** For this folder only: features read through `queries` and write through `commands`. */
  readonly database: LibraryDatabase;
  /** What each committed change did: views follow it (live/live-view.ts). */
  readonly changes: ChangeFeed;
  /** For this folder only: tells the sender that the outbox has something new. */
  readonly wakeSender: () => void;
}
