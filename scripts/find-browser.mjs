/** Where is an installed Chromium or Chrome? Names on the PATH first, then the usual places, then Playwright's own. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const places = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) =>
      join(process.env[variable] ?? 'C:\\', name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    ),
  ),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/var/lib/flatpak/exports/bin/org.chromium.Chromium'],
};

/** Path of the browser, or null. VARIORUM_BROWSER names one, or `none`. */
export async function findBrowser(env = process.env) {
  if (env.VARIORUM_BROWSER === 'none') return null;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [env.VARIORUM_BROWSER, ...onPath, ...(places[process.platform] ?? []), await playwrightOwn()];
  return candidates.find((candidate) => candidate && existsSync(candidate)) ?? null;
}

async function playwrightOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}
