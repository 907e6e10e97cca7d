import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryId } from '../../core/model/ids';
import { recordKinds } from '../../core/model/records';
import type { Libraries } from '../../main/library/handlers';
import { applyToState, emptyState, type LibraryState } from '../../main/library/replay';
import { random } from '../../main/library/testing/made-up-changes';
import {
  allChanges,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from '../../main/library/testing/temporary-libraries';
import { tallyChanges } from './tallies';
import { openSession } from './library-session';
import type { LibrarySession } from './session';
import { bridgeOver, type TestBridge } from './testing/bridge-over';
import { randomCommand } from './testing/random-command';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

/** A window and a host over one library, both of which can be killed; faults are switched on and off. */
class World {
  readonly faults = { drop: 0, lose: 0 };
  /** Commands that were begun; those of a killed window end in a failure. */
  readonly underWay: Promise<unknown>[] = [];
  private factory = new IDBFactory();
  private acknowledgedBefore = new Set<string>();
  private constructor(
    readonly library: LibraryId,
    readonly folder: string,
    private host: Libraries,
    private link: TestBridge,
    public session: LibrarySession,
    private readonly next: () => number,
  ) {}

  static async begin(next: () => number): Promise<World> {
    const host = place.start();
    const info = await newLibrary(host);
    const world = new World(info.id, info.folder, host, null as never, null as never, next);
    await world.openWindow();
    return world;
  }

  get acknowledged(): Set<string> {
    return new Set([...this.acknowledgedBefore, ...this.link.acknowledged]);
  }

  private async openWindow(): Promise<void> {
    const before = this.faults.drop + this.faults.lose;
    if (this.link !== null) this.acknowledgedBefore = this.acknowledged;
    let opening = true;
    this.link = bridgeOver(this.host.handlers, {
      dropsCall: () => !opening && this.next() < this.faults.drop,
      losesAnswer: () => !opening && this.next() < this.faults.lose,
    });
    const info = must(await this.host.handlers.openLibrary({ library: this.library }));
    const options = { coder: () => 'Ada', place: { indexedDB: this.factory, IDBKeyRange } };
    this.session = must(await openSession(this.link.bridge, info, options));
    opening = false;
    expect(before).toBe(this.faults.drop + this.faults.lose);
  }

  /** The window dies at once; what it was doing is cut off. */
  async killWindow(): Promise<void> {
    this.session.database.close();
    await this.link.quiet();
    await this.openWindow();
  }

  async loseWindowsCopy(): Promise<void> {
    this.session.database.close();
    await this.link.quiet();
    this.factory = new IDBFactory();
    await this.openWindow();
  }

  /** Window and host die; the lock stays behind and is of a dead process. */
  async killAll(): Promise<void> {
    this.session.database.close();
    await this.link.quiet();
    await rm(join(this.folder, 'lock'), { force: true });
    this.host = place.start();
    await this.openWindow();
  }

  /** Everything is closed properly: a snapshot is taken. */
  async restart(): Promise<void> {
    await this.session.close();
    await this.host.closeAll();
    this.host = place.start();
    await this.openWindow();
  }

  async journal() {
    const info = must(await this.host.handlers.openLibrary({ library: this.library }));
    expect(info.readOnly).toBe(false);
    return allChanges(this.host, this.library);
  }
}

async function copyOf({ database }: LibrarySession): Promise<LibraryState> {
  const state = emptyState();
  for (const kind of recordKinds)
    for (const record of await database.records(kind).all()) {
      expect(state[kind].has(record.id), 'no record is there twice').toBe(false);
      (state[kind] as Map<string, unknown>).set(record.id, record);
    }
  return state;
}

const sorted = (state: LibraryState) =>
  recordKinds.map((kind) => [...(state[kind] as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1)));

async function expectTruth(world: World): Promise<void> {
  const changes = await world.journal();
  const ids = changes.map((change) => change.id as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of world.acknowledged) expect(ids).toContain(id);
  const state = emptyState();
  for (const change of changes) applyToState(state, change.diff);
  const { session } = world;
  expect(sorted(await copyOf(session))).toEqual(sorted(state));
  expect(await session.database.outbox.count()).toBe(0);
  const all = tallyChanges(Object.fromEntries(recordKinds.map((kind) => [kind, { added: [...state[kind].values()] }])));
  const tallies = (await session.database.tallies.toArray()).filter(
    (t) => t.suggested + t.accepted + t.rejected + t.codings,
  );
  expect(new Map(tallies.map(({ article, ...counts }) => [article, counts]))).toEqual(all);
}

const steps = [
  'command',
  'command',
  'command',
  'command',
  'command',
  'killWindow',
  'killAll',
  'loseWindowsCopy',
  'restart',
  'drop',
  'lose',
  'heal',
  'flush',
] as const;

describe('whatever is killed or lost, at whatever moment', () => {
  it('every acknowledged change is in the journal once, and the window’s copy is the replay of the journal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.array(fc.constantFrom(...steps), { minLength: 5, maxLength: 40 }),
        async (seed, plan) => {
          const next = random(seed);
          const world = await World.begin(next);
          for (const step of plan) await take(world, step, next);
          Object.assign(world.faults, { drop: 0, lose: 0 });
          await Promise.allSettled(world.underWay);
          must(await world.session.flush());
          await expectTruth(world);
          await world.loseWindowsCopy();
          await expectTruth(world);
          world.session.database.close();
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

async function take(world: World, step: (typeof steps)[number], next: () => number): Promise<void> {
  if (step === 'command') {
    const done = randomCommand(world.session, next);
    world.underWay.push(done.catch(() => undefined));
    // Half of the commands are waited for; the others are under way while the next thing happens.
    if (next() < 0.5) {
      const result = await done;
      if (!result.ok) expect(['no-such-record', 'does-not-fit']).toContain(result.error.kind);
    }
  } else if (step === 'drop') world.faults.drop = 0.5;
  else if (step === 'lose') world.faults.lose = 0.5;
  else if (step === 'heal') Object.assign(world.faults, { drop: 0, lose: 0 });
  else if (step === 'flush') await world.session.flush();
  else await world[step]();
}
