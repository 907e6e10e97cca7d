/**
 * `npm start`: opens Variorum in the best host this machine has. Electron; where it cannot be had, an installed Chromium;
 * where there is no window to open, the main job on the sample library through the command line.
 * `npm start -- --host=electron|chromium|cli` insists on one; `npm start -- FOLDER` opens that library. Says what it does in one line.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { fetchElectron, findElectron } from './find-electron.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.find((argument) => argument.startsWith('--host='))?.slice('--host='.length) ?? 'any';
/** A library's folder to begin with: `npm start -- FOLDER`. */
const library = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('-'))
  .slice(0, 1)
  .map((folder) => resolve(process.env.INIT_CWD ?? '.', folder));
const isRoot = process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Tries one host after the other; answers with the exit code. */
async function start() {
  if (!['any', 'electron', 'chromium', 'cli'].includes(wanted)) {
    console.error(`Unknown host "${wanted}": choose electron, chromium or cli.`);
    return 2;
  }
  if (!hasDisplay || wanted === 'cli')
    return withoutWindow(wanted === 'cli' ? 'As asked, no window' : 'No display here');
  if (!(await buildIfNeeded())) return 1;
  const electron = wanted === 'chromium' ? null : (findElectron() ?? fetchElectron());
  if (electron) {
    const code = await runElectron(electron);
    if (code === 0 || wanted === 'electron') return code;
  }
  const why =
    wanted === 'chromium' ? '' : electron ? 'Electron does not run here. ' : 'Electron could not be fetched. ';
  if (wanted === 'electron') return said(`${why}Try \`npx install-electron\`.`, 1);
  const browser = await findBrowser();
  if (!browser) return withoutWindow(`${why}No Chromium or Chrome found`);
  console.log(`${why}Variorum opens in ${browser} instead.${isRoot ? sandboxNote : ''}`);
  return run(process.execPath, [
    join(root, 'out/main/chromium-host.cjs'),
    `--browser=${browser}`,
    ...rootSwitches(),
    ...library,
  ]);
}

/** False if the sources do not build. */
async function buildIfNeeded() {
  if (!isStale()) return true;
  console.log('Building ...');
  try {
    await build('warn');
    return true;
  } catch (error) {
    console.error(`Variorum could not be built: ${error.message}`);
    return false;
  }
}

const sandboxNote = ' (You are root: the browser runs without its sandbox.)';
const rootSwitches = () => (isRoot ? ['--no-sandbox'] : []);

/** Zero also when the window was open for a while: only an Electron that cannot even start is worth another host. */
async function runElectron(electron) {
  if (isRoot) console.log(`Variorum opens in Electron.${sandboxNote}`);
  const began = Date.now();
  const code = await run(electron, [root, ...library, ...rootSwitches()]);
  return code !== 0 && Date.now() - began > 15_000 ? 0 : code;
}

function run(command, args) {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  // The child hears the same Ctrl-C and closes carefully; this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((end) => {
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(code ?? (signal ? 1 : 0)));
  });
}

/** The main job without a window: a report of the sample library. */
function withoutWindow(why) {
  console.log(`${why}: the sample library is done without a window. ${advice()}`.trim());
  const report = join(root, 'out', 'sample-report.html');
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const articles = join(root, 'resources/sample-library/articles');
  const args = [tsx, join(root, 'src/cli/main.ts'), 'report', articles, '-o', report];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0 || !existsSync(report)) return said('The report on the sample library could not be made.', 1);
  return said(`A report on the sample library lies in ${report}`, 0);
}

/** The one command that would help. */
function advice() {
  if (wanted === 'cli') return '';
  const browser = hasDisplay ? 'chromium' : 'xvfb xauth chromium';
  const then = hasDisplay ? '' : 'xvfb-run -a npm start';
  if (!hasDisplay && onPath('xvfb-run')) return `This would help: ${then}`;
  const install = installers.find(([tool]) => onPath(tool))?.[1](browser);
  return `This would help: ${[install ?? 'install Chromium or Chrome', then].filter(Boolean).join(' && ')}`;
}

const sudo = isRoot ? '' : 'sudo ';
const installers = [
  ['apt-get', (packages) => `${sudo}apt-get install -y ${packages}`],
  ['dnf', (packages) => `${sudo}dnf install -y ${packages.replace('xvfb xauth', 'xorg-x11-server-Xvfb')}`],
  ['pacman', (packages) => `${sudo}pacman -S ${packages.replace('xvfb xauth', 'xorg-server-xvfb')}`],
  ['brew', () => 'brew install --cask chromium'],
  ['winget', () => 'winget install Google.Chrome'],
];

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)));
}

function said(line, code) {
  console.log(line);
  return code;
}

process.exit(await start());
