/**
 * Runs Playwright as an unprivileged user (Linux, called by root). That user may read neither this folder nor root's home,
 * so what the specs need is copied to a folder of its own and thrown away afterwards.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const needed = ['out', 'e2e', 'src', 'resources', 'package.json', 'playwright.config.ts', 'tsconfig.base.json'];
const packages = ['playwright', 'playwright-core', '@playwright', 'zod'];

/** Playwright's JSON report, or null if it did not get so far. */
export function runAsUser({ root, env, command: [command, args] }) {
  const user = spawnSync('bash', [join(root, '.ci/test-user.sh')], { encoding: 'utf8' }).stdout.trim();
  if (!user) return null;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-as-user-'));
  try {
    copyProgram(root, folder);
    spawnSync('chown', ['-R', `${user}:`, folder]);
    const report = join(folder, 'report.json');
    const variables = Object.entries({
      ...env,
      HOME: folder,
      TMPDIR: folder,
      VARIORUM_TEST_OUTPUT: join(folder, 'test-results'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }).map(([name, value]) => `${name}=${value}`);
    spawnSync('runuser', ['-u', user, '--', 'env', ...variables, command, ...args], { cwd: folder, stdio: 'inherit' });
    return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function copyProgram(root, folder) {
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'node_modules'));
  for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of packages) {
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
}
