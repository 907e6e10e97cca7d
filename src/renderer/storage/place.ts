/**
 * Where the analyst is in a library (open tabs, mode), kept in the window's copy beside the records. Not in the journal: it is
 * a matter of this machine, and lost with the copy. Not in `localStorage` either: Chromium writes that to disk seconds later,
 * so that a window closed soon after came back without its tabs.
 */
import type { Table } from 'dexie';
import type { LibrarySession } from './session';

interface PlaceRow {
  readonly key: 'place';
  readonly place: unknown;
}

/** What was kept last, unknown until the reader's schema has parsed it; undefined the first time. */
export const readPlace = async (session: LibrarySession): Promise<unknown> => (await rows(session).get('place'))?.place;

export interface PlaceWriter {
  /** Keeps this place; one that comes while another is being written waits, and only the newest of those is written. */
  readonly write: (place: unknown) => void;
  /** Settles when nothing waits any more. */
  readonly written: () => Promise<void>;
}

export function placeWriter(session: LibrarySession): PlaceWriter {
  let next: { readonly place: unknown } | null = null;
  let working: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    for (; next;) {
      const { place } = next;
      next = null;
      // The disk is full or the copy is closed: only the place is lost.
      await rows(session)
        .put({ key: 'place', place })
        .catch(() => undefined);
    }
    working = null;
  };
  return {
    write: (place) => {
      next = { place };
      working ??= work();
    },
    written: async () => working ?? undefined,
  };
}

const rows = ({ database }: LibrarySession): Table<PlaceRow, 'place'> => database.table('meta');
