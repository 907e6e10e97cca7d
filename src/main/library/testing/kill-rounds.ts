/** Kills a writing program at random moments and looks whether anything it was told is on disk is missing. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LibraryId } from '../../../core/model/ids';
import { random } from './made-up-changes';
import { allChanges, must, newLibrary, type TemporaryPlace } from './temporary-libraries';

export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly doubled: number;
  /** Openings that found a torn end and put it aside. */
  readonly mended: number;
}

const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url));

/** Rounds on one library; then a new one, for each round reads the whole journal. */
const roundsOnOne = 25;

export async function killRounds(
  place: TemporaryPlace,
  rounds: number,
  seed: number,
  tell: (report: KillReport) => void = () => undefined,
): Promise<KillReport> {
  const next = random(seed);
  let report: KillReport = { rounds: 0, acknowledged: 0, lost: [], doubled: 0, mended: 0 };
  let library = await closedLibrary(place);
  for (let round = 1; round <= rounds; round += 1) {
    if (round % roundsOnOne === 0) library = await closedLibrary(place);
    const wanted = 1 + Math.floor(next() * 60);
    const printed = await killedWriter([place.root, library.id, String(seed * 10_000 + round)], wanted, next() * 30);
    for (const one of printed) library.acknowledged.add(one);
    report = added(report, printed.length, await whatIsThere(place, library));
    tell(report);
  }
  return report;
}

interface Soaked {
  readonly id: LibraryId;
  readonly acknowledged: Set<string>;
}

async function closedLibrary(place: TemporaryPlace): Promise<Soaked> {
  const maker = place.start();
  const { id } = await newLibrary(maker, 'Soak');
  await maker.closeAll();
  return { id, acknowledged: new Set() };
}

async function whatIsThere(place: TemporaryPlace, { id, acknowledged }: Soaked) {
  const libraries = place.start();
  const opened = must(await libraries.handlers.openLibrary({ library: id }));
  const ids = (await allChanges(libraries, id)).map((change) => change.id as string);
  await libraries.closeAll();
  const there = new Set(ids);
  return {
    lost: [...acknowledged].filter((one) => !there.has(one)),
    doubled: ids.length - there.size,
    mended: opened.notices.length > 0 ? 1 : 0,
  };
}

const added = (
  report: KillReport,
  printed: number,
  found: Pick<KillReport, 'lost' | 'doubled' | 'mended'>,
): KillReport => ({
  rounds: report.rounds + 1,
  acknowledged: report.acknowledged + printed,
  lost: [...new Set([...report.lost, ...found.lost])],
  doubled: report.doubled + found.doubled,
  mended: report.mended + found.mended,
});

/** Starts a writer, kills it `delay` milliseconds after `wanted` acknowledgements; answers all it had printed. */
function killedWriter(args: readonly string[], wanted: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  let killing = false;
  child.stdout.on('data', (bytes: Buffer) => {
    printed += bytes.toString('latin1');
    if (killing || printed.split('\n').length <= wanted) return;
    killing = true;
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // The last line may be cut off: then its acknowledgement did not arrive whole and does not count.
      if (code === null) resolve(printed.split('\n').slice(0, -1));
      else reject(new Error(`the writer ended by itself (${code})`));
    });
  });
}
