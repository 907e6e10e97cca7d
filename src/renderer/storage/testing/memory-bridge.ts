/** A bridge for tests that keeps the journal in memory and nothing else: no files, no faults. */
import type { Change } from '../../../core/model/change';
import { libraryIdSchema } from '../../../core/model/ids';
import { ok } from '../../../core/model/result';
import type { Bridge } from '../../../shared/bridge';
import type { LibraryInfo } from '../../../shared/contract';

const hashOf = (seq: number): string => seq.toString(16).padStart(64, '0');
const headOf = (seq: number) => ({ seq, hash: hashOf(seq) });

export interface MemoryJournal {
  readonly bridge: Bridge;
  readonly info: () => LibraryInfo;
  readonly changes: readonly Change[];
}

export function memoryBridge(): MemoryJournal {
  const changes: Change[] = [];
  const handlers: Partial<Bridge> = {
    appendChanges: async (input) => {
      const known = new Set(changes.map((change) => change.id));
      changes.push(...structuredClone(input.changes).filter((change) => !known.has(change.id)));
      return ok({ head: headOf(changes.length), acknowledged: input.changes.map((change) => change.id) });
    },
    readJournal: async ({ after, limit }) => {
      const lines = changes.slice(after, after + limit).map((change, i) => ({ ...headOf(after + i + 1), change }));
      return ok({ lines: lines as never, head: headOf(changes.length) });
    },
    journalHashAt: async ({ seq }) => ok(seq <= changes.length ? hashOf(seq) : null),
    readSnapshot: async () => ok(null),
    keepBranch: async () => ok({ branch: '', fileName: 'branches/none' }),
    closeLibrary: async () => ok(null),
    onHostEvent: () => () => undefined,
  };
  const info = () => ({
    id: libraryIdSchema.parse('test'),
    name: 'Harbour',
    folder: '/nowhere',
    head: headOf(changes.length),
    readOnly: false,
    notices: [],
  });
  return { bridge: handlers as Bridge, info, changes };
}
