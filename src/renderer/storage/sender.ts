/**
 * Sends the outbox to the journal, batch after batch in order, one at a time. On failure it waits and tries again by
 * itself, longer each time; the changes stay in the outbox until the journal has acknowledged them.
 */
import { Dexie } from 'dexie';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Failure, type Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import type { CallInput, CallOutput } from '../../shared/contract';
import type { LibraryDatabase, OutboxRow } from './library-database';
import { observable, type Observable } from './observable';
import { acknowledge, nextBatch } from './outbox';
import type { SaveState } from './session';
import { storageFailure } from './storage-failure';

/** First and longest wait between tries, in milliseconds. */
const retry = { first: 500, longest: 30_000 };

export interface Sender {
  readonly state: Observable<SaveState>;
  /** There is something new in the outbox: from now on nothing says “saved” until it is. */
  readonly wake: () => void;
  /** Sends all there is; the failure if something could not be sent. */
  readonly drain: () => Promise<Result<null>>;
  /** No more tries; waits for the one that runs. */
  readonly stop: () => Promise<void>;
}

export function createSender(bridge: Bridge, library: LibraryId, database: LibraryDatabase): Sender {
  const state = observable<SaveState>({ kind: 'saved' });
  let asked = false;
  let stopped = false;
  let wait: number = retry.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Result<null>> | null = null;

  const drain = (): Promise<Result<null>> => {
    clearTimeout(timer);
    asked = true;
    running ??= sendAll();
    return running;
  };

  const sendAll = async (): Promise<Result<null>> => {
    // No await between the last look at `asked` and `running = null`: a wake in between would be lost.
    while (asked && !stopped) {
      asked = false;
      const sent = await sendNext();
      if (!sent.ok) {
        running = null;
        return await failed(sent.error);
      }
      if (sent.value > 0) asked = true;
    }
    running = null;
    wait = retry.first;
    if (!stopped && state.get().kind !== 'saved') state.set({ kind: 'saved' });
    return ok(null);
  };

  const sendNext = async (): Promise<Result<number>> => {
    try {
      const batch = await nextBatch(database);
      if (batch.length === 0) return ok(0);
      state.set({ kind: 'saving', waiting: await database.outbox.count() });
      const answer = await append(bridge, library, batch);
      if (!answer.ok) return answer;
      await acknowledge(database, batch, answer.value.head);
      return ok(batch.length);
    } catch (error) {
      // Closed underneath, by the window's end or another tab's upgrade: nothing to be had by trying again.
      if (error instanceof Dexie.DatabaseClosedError) stopped = true;
      return fail(storageFailure(error));
    }
  };

  const failed = async (error: Failure): Promise<Result<null>> => {
    const waiting = await database.outbox.count().catch(() => 0);
    state.set({ kind: 'failed', message: error.message, waiting });
    if (!stopped) {
      clearTimeout(timer);
      timer = setTimeout(() => void drain(), wait);
      wait = Math.min(wait * 2, retry.longest);
    }
    return fail(error);
  };

  return {
    state,
    wake: () => {
      if (state.get().kind === 'saved') state.set({ kind: 'saving', waiting: 1 });
      void drain();
    },
    drain,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}

async function append(
  bridge: Bridge,
  library: LibraryId,
  batch: readonly OutboxRow[],
): Promise<Result<CallOutput<'appendChanges'>>> {
  const changes = batch.map((row) => row.change) as CallInput<'appendChanges'>['changes'];
  const answer = await callHost(() => bridge.appendChanges({ library, changes }));
  if (!answer.ok) return answer;
  const missing = batch.some((row) => !answer.value.acknowledged.includes(row.id));
  return missing ? fail(notAll) : answer;
}

const notAll = { kind: 'not-acknowledged', message: 'The library did not confirm all changes; they are sent again.' };

/** A host that is gone answers with an error of its own; that is a failure to be shown, not a fault of the program. */
export async function callHost<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch {
    return fail({
      kind: 'host',
      message: 'Variorum’s other half did not answer. Changes are kept in the window; restart Variorum if this stays.',
    });
  }
}
