/**
 * Where is an Electron that runs? One that the environment names, else the one in node_modules, else it is fetched once.
 * Nothing here imports the package `electron`: that would download it without being asked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const module_ = join(root, 'node_modules', 'electron');
const refused = join(root, 'node_modules', '.cache', 'variorum', 'electron-refused');
/** A download that was refused is not tried again for a day, so that every start is quick. */
const dayMs = 24 * 60 * 60 * 1000;
const patienceMs = 10 * 60 * 1000;

const binaryName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** Path of the binary, or null. Downloads nothing. */
export function findElectron(env = process.env) {
  const { ELECTRON_EXEC_PATH: exact, ELECTRON_OVERRIDE_DIST_PATH: folder } = env;
  const places = [exact, folder && join(folder, binaryName), join(module_, 'dist', binaryName)];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** Runs Electron's own installer quietly. Path of the binary, or null if there is still none. */
export function fetchElectron() {
  if (!existsSync(join(module_, 'install.js'))) return null;
  if (existsSync(refused) && Date.now() - statSync(refused).mtimeMs < dayMs) return null;
  const { version } = JSON.parse(readFileSync(join(module_, 'package.json'), 'utf8'));
  console.log(`Fetching Electron ${version} (once, about 110 MB) ...`);
  const options = { cwd: root, timeout: patienceMs, stdio: 'pipe', encoding: 'utf8' };
  spawnSync(process.execPath, [join(module_, 'install.js')], options);
  const found = findElectron();
  if (!found) {
    mkdirSync(dirname(refused), { recursive: true });
    writeFileSync(refused, '');
  }
  return found;
}
