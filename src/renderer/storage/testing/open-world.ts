/** One window over one library for tests: what it sees can be lost, the folder can be changed behind its back. */
import type { DatabasePlace } from '../library-database';
import { openSession } from '../library-session';
import type { LibrarySession } from '../session';
import type { LibraryInfo } from '../../../shared/contract';
import { bridgeOver, type Faults } from './bridge-over';

/** Throws where opening fails. */
export async function openWindow(
  handlers: object,
  info: LibraryInfo,
  place: DatabasePlace,
  faults?: Faults,
): Promise<LibrarySession> {
  const { bridge } = bridgeOver(handlers, faults);
  const opened = await openSession(bridge, info, { coder: () => 'Ada', place });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
