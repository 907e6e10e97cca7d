/**
 * The undo history of a copy that was made anew: the analyst's last changes as the journal has them, with what was undone
 * already. It goes back until enough steps are found or too much would have to be read; older steps are not to be had.
 */
import type { Change } from '../../core/model/change';
import type { JournalHead } from '../../shared/contract';
import { doneRow } from './history-rows';
import type { HistoryRow } from './library-database';
import { isOfOwnAccord } from './own-accord';
import { weightOf } from './outbox';
import type { Rebuilding } from './rebuild';
import { callHost } from './sender';

/** Steps that are enough, and how much is read for them at most, in records (a text counts for one each 500 characters). */
const most = { steps: 200, weight: 4000 };
/** Lines asked for first, from the end; twice as many each further time. */
const linesAtFirst = 8;

/** Into the copy's empty history. What the journal does not answer is left out: undo is a convenience. */
export async function historyFromJournal(at: Rebuilding, head: JournalHead): Promise<void> {
  const changes = await lastChanges(at, head.seq);
  const rows = historyOf(changes.filter((change) => change.coder === at.coder()));
  await at.database.history.bulkAdd(rows.slice(-most.steps));
}

/** The journal's last changes, oldest first. */
async function lastChanges(at: Rebuilding, last: number): Promise<readonly Change[]> {
  let changes: readonly Change[] = [];
  let weight = 0;
  for (let to = last, lines = linesAtFirst; to > 0 && changes.length < most.steps; lines *= 2) {
    const from = Math.max(0, to - lines);
    const read = await linesBetween(at, from, to);
    if (read === null) break;
    changes = [...read, ...changes];
    weight += read.reduce((sum, change) => sum + weightOf(change), 0);
    if (weight > most.weight) break;
    to = from;
  }
  return changes;
}

/** Null where the journal does not reach back so far. */
async function linesBetween({ bridge, info }: Rebuilding, from: number, to: number): Promise<Change[] | null> {
  const changes: Change[] = [];
  for (let after = from; after < to;) {
    const page = await callHost(() => bridge.readJournal({ library: info.id, after, limit: to - after }));
    const last = page.ok ? page.value.lines.at(-1) : undefined;
    if (!page.ok || last === undefined) return null;
    changes.push(...page.value.lines.map((line) => line.change));
    after = last.seq;
  }
  return changes;
}

/** Rows as the commands would have left them: a step undone is on the other side, and a new command ends all redoing. */
export function historyOf(changes: readonly Change[]): Omit<HistoryRow, 'n'>[] {
  let done: HistoryStep[] = [];
  let undone: HistoryStep[] = [];
  for (const change of changes.filter(({ label }) => !isOfOwnAccord(label))) {
    const named = ({ id }: HistoryStep): boolean => id === change.undoes;
    const [back, again] = [done.find(named), undone.find(named)];
    if (back) {
      done = done.filter((step) => step !== back);
      undone = [...undone, { ...back, id: change.id }];
    } else if (again) {
      undone = undone.filter((step) => step !== again);
      done = [...done, { ...again, id: change.id }];
    } else if (change.undoes === null) {
      done = [...done, { id: change.id, change }];
      undone = [];
    }
  }
  const rows = (steps: readonly HistoryStep[], state: HistoryRow['state']) =>
    steps.map(({ id, change }, at) => ({ ...doneRow(change, at + 1), change: id, state }));
  return [...rows(done, 'done'), ...rows(undone, 'undone')];
}

interface HistoryStep {
  /** The change that the next step the other way refers to. */
  readonly id: Change['id'];
  /** The change that was made first. */
  readonly change: Change;
}
