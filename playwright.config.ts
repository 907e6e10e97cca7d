/**
 * End-to-end specs, each in both hosts where it makes sense: project `electron` and project `chromium`. What only Electron
 * can show is tagged @electron, what only the Chromium host @chromium; what proves the operating-system sandbox is tagged @sandbox and runs as an unprivileged
 * user (scripts/test.mjs sees to that). Two workers: a spec waits more than it computes; with more, windows on a small machine
 * get in each other's way. In CI a spec that fails is tried once more, for machines there are shared and stall: scripts/test.mjs
 * names each one that needed it, and anywhere else a failure is a failure at once.
 */
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/hosts/test';

export default defineConfig<HostOptions>({
  testDir: 'e2e',
  outputDir: process.env['VARIORUM_TEST_OUTPUT'] ?? 'test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  projects: [
    { name: 'electron', testIgnore: 'start.spec.ts', use: { host: 'electron' }, grepInvert: /@chromium/ },
    { name: 'chromium', testIgnore: 'start.spec.ts', use: { host: 'chromium' }, grepInvert: /@electron/ },
    { name: 'start', testMatch: 'start.spec.ts' },
  ],
});
