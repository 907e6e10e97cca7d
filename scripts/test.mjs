/**
 * `npm test`: sets up what is missing, builds, runs the unit tests and the end-to-end specs in every host that can be had,
 * and ends with a line of its own: `N passed, N failed, N skipped`.
 * `npm test -- --unit` and `-- --e2e` run one half; further words choose specs: `npm test -- --e2e recovery`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { fetchElectron, findElectron } from './find-electron.mjs';
import { runAsUser } from './run-as-user.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;
const isDebian = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query');
const only = process.argv.find((argument) => ['--unit', '--e2e'].includes(argument));
const specs = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const reports = mkdtempSync(join(tmpdir(), 'variorum-reports-'));
process.chdir(root);

const counts = { passed: 0, failed: 0, skipped: 0 };
if (only !== '--e2e') add(unitTests());
if (only !== '--unit') await endToEnd();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);

function unitTests() {
  const file = join(reports, 'unit.json');
  const status = run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests = 0 } = report;
  // A test file that cannot even be read has no tests, and must count all the same.
  const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

async function endToEnd() {
  if (isDebian) run('bash', ['.ci/install-packages.sh']);
  const env = await hosts();
  if (isStale()) await build('warn');
  if (!isRoot || process.platform !== 'linux') return add(playwright([], env));
  add(playwright(['--grep-invert', '@sandbox'], env));
  if (specs.length === 0 || specs.some((spec) => 'sandbox.spec.ts'.includes(spec))) add(sandboxSpecs(env));
}

/** What the specs are told of this machine. A host that cannot be had is told with its reason, and they skip themselves. */
async function hosts() {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY || hasXvfb();
  if (!display) {
    console.log(
      'No display and no xvfb-run: windows cannot be tested. This would help: sudo apt-get install -y xvfb xauth',
    );
    return { VARIORUM_TEST_ELECTRON_WHY: 'no display here' };
  }
  const electron = findElectron() ?? fetchElectron() ?? fetchOlderElectron();
  console.log(electron ? `Electron for the specs: ${electron}` : 'No Electron can be had: its specs will be skipped.');
  const browser = (await findBrowser()) ?? '';
  if (!browser) console.log('No Chromium or Chrome: the specs of the Chromium host will be skipped.');
  return {
    VARIORUM_TEST_ELECTRON: electron ?? '',
    VARIORUM_TEST_ELECTRON_WHY: 'neither its own download nor the older one for tests could be had',
    VARIORUM_TEST_BROWSER: browser,
  };
}

function hasXvfb() {
  return spawnSync('sh', ['-c', 'command -v xvfb-run']).status === 0;
}

/** A real but older Electron for tests, in a cache outside the repository. */
function fetchOlderElectron() {
  if (process.platform !== 'linux') return null;
  const { status, stdout } = spawnSync('bash', ['.ci/fetch-electron.sh'], {
    env: { ...process.env, VARIORUM_CACHE: process.env.VARIORUM_CACHE ?? (isRoot ? '/var/cache/variorum' : '') },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : null;
}

function playwright(args, env) {
  const file = join(reports, 'e2e.json');
  const command = ['npx', 'playwright', 'test', '--reporter=list,json', '--pass-with-no-tests', ...args, ...specs];
  run(...onDisplay(command), { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return countSpecs(readReport(file));
}

/** Root has no sandbox: the specs that prove it run as a user who has one. */
function sandboxSpecs(env) {
  return countSpecs(
    runAsUser({
      root,
      env,
      command: onDisplay(
        ['node', 'node_modules/@playwright/test/cli.js', 'test', 'sandbox.spec.ts', '--reporter=list,json'],
        true,
      ),
    }),
  );
}

/** `own`: a display of its own even where there is one, for another user may not draw on ours. */
function onDisplay([command, ...args], own = false) {
  const here = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const needed = process.platform === 'linux' && (own || !here) && hasXvfb();
  return needed ? ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]] : [command, args];
}

function countSpecs(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  for (const title of report.suites.flatMap(passedOnSecondTry)) console.log(`passed on the second try only: ${title}`);
  // Errors outside of tests (a spec that cannot be loaded) count as one failure each.
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** In CI a spec has a second try; whoever looks after the specs should see which ones needed it. */
function passedOnSecondTry({ suites = [], specs: inside = [] }) {
  const here = inside.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${spec.file} › ${spec.title}`),
  );
  return [...here, ...suites.flatMap(passedOnSecondTry)];
}

function add(more) {
  for (const key of Object.keys(counts)) counts[key] += more[key];
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status;
}
