/** Builds every host's files into out/: electron-vite for main, preload and window, then the Chromium host's bridge. */
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'out', '.built');
const sources = ['src', 'electron.vite.config.ts', 'scripts/build.mjs', 'package-lock.json'];

/** True if something the build reads is newer than what it wrote. */
export function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/** `level` is Vite's: 'info' tells everything, 'warn' only what is odd. */
export async function build(level = 'info') {
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  // Whoever changes a source while this runs finds the build stale afterwards.
  const began = new Date();
  rmSync(stamp, { force: true });
  const { build: buildAll } = await import('electron-vite');
  await buildAll({ root, logLevel: level });
  await buildChromiumBridge(level);
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

/** Injected into the page as it is, so it is a script and not a module, and holds all it needs. */
async function buildChromiumBridge(level) {
  const { build: buildOne } = await import('vite');
  await buildOne({
    root,
    configFile: false,
    logLevel: level,
    publicDir: false,
    build: {
      target: 'chrome108',
      outDir: 'out/preload',
      emptyOutDir: false,
      minify: false,
      lib: { entry: 'src/preload/chromium-bridge.ts', formats: ['iife'], name: 'variorumBridge' },
      rolldownOptions: { output: { entryFileNames: 'chromium-bridge.js' } },
    },
  });
}

function newest(path) {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), state.mtimeMs);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await build();
