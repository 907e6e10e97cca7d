/** When to take snapshots of an open library, taking them, and handing the newest out a page at a time. */
import { fail, ok, type Result } from '../../core/model/result';
import type { CallOutput, JournalHead } from '../../shared/contract';
import type { Journal } from './journal';
import { applyToState, emptyState, type LibraryState } from './replay';
import { newestSnapshot, snapshotPage, stateOf, writeSnapshot, type Snapshot } from './snapshot';

/**
 * A snapshot is due when so many bytes of journal lines came after the last one. While the library is open seldom, for it
 * costs a second on a large library; when it is closed nearly always, for the next opening is quick then and damage to
 * the journal is covered.
 */
const dueBytes = { open: 32 * 1024 * 1024, closing: 1 };

/** Beyond this size of the last snapshot, closing waits until the tail has a twentieth of it. */
const largeSnapshot = 20 * 1024 * 1024;

/** Bytes of records in one page: beyond a megabyte the Chromium host's wire slows down. */
const pageBytes = 1024 * 1024;

/** Lines replayed at once. */
const linesAtOnce = 1000;

export class SnapshotKeeper {
  /** The newest good snapshot: the journal's bytes up to it, and its own size; zeros until one was taken or read. */
  private last = { seq: 0, journalBytes: 0, size: 0 };
  private reading: Snapshot | null = null;

  constructor(
    private readonly folder: string,
    private readonly journal: Journal,
  ) {}

  isDue(closing: boolean): boolean {
    const { head, bytes } = this.journal;
    if (head.seq === this.last.seq) return false;
    const { size } = this.last;
    const enough = closing && size > largeSnapshot ? size / 20 : closing ? dueBytes.closing : dueBytes.open;
    return bytes - this.last.journalBytes >= enough;
  }

  /** Replays the journal's lines on the newest good snapshot and writes the result. */
  async take(): Promise<Result<null>> {
    const { head } = this.journal;
    const { snapshot } = await this.newest();
    if (snapshot !== null) this.remember(snapshot.head, snapshot.size);
    if (snapshot?.head.seq === head.seq) return ok(null);
    const state = await this.stateFrom(snapshot);
    if (!state.ok) return state;
    const size = await writeSnapshot(this.folder, head, state.value);
    this.remember(head, size);
    return ok(null);
  }

  /** Every record as it is at the journal's head. */
  async state(): Promise<Result<LibraryState>> {
    return this.stateFrom((await this.newest()).snapshot);
  }

  private async stateFrom(snapshot: Snapshot | null): Promise<Result<LibraryState>> {
    const state = snapshot === null ? emptyState() : stateOf(snapshot);
    const replayed = await this.replay(state, snapshot?.head.seq ?? 0, this.journal.head.seq);
    return replayed.ok ? ok(state) : replayed;
  }

  /** The page of the newest good snapshot that begins at `from`; null if there is no snapshot. */
  async page(from: number): Promise<Result<CallOutput<'readSnapshot'>>> {
    if (from === 0) this.reading = (await this.newest()).snapshot;
    else if (this.reading === null) return fail(startAgain);
    if (this.reading === null) return ok(null);
    const page = snapshotPage(this.reading, from, pageBytes);
    if (page.next === null) this.reading = null;
    return ok(page);
  }

  private newest() {
    return newestSnapshot(this.folder, (head) => this.journal.hashAt(head.seq) === head.hash);
  }

  private remember(head: JournalHead, size: number): void {
    const journalBytes = this.journal.bytes - this.journal.bytesAfter(head.seq);
    this.last = { seq: head.seq, journalBytes, size };
  }

  private async replay(state: LibraryState, after: number, to: number): Promise<Result<null>> {
    let done = after;
    while (done < to) {
      const lines = await this.journal.read(done, Math.min(linesAtOnce, to - done));
      if (!lines.ok) return lines;
      for (const line of lines.value) applyToState(state, line.change.diff);
      done += lines.value.length;
    }
    return ok(null);
  }
}

const startAgain = { kind: 'start-again', message: 'The snapshot was closed in between. Open the library again.' };
