/**
 * End-to-end specs, each in both hosts where it makes sense: project `electron` and project `chromium`. What only Electron
 * can show is tagged @electron, what only the Chromium host @chromium; what proves the operating-system sandbox is tagged @sandbox and runs as an unprivileged
 * user (scripts/test.mjs sees to that). One worker: windows on a small machine get in each other's way.
 */
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './e2e/hosts/test';

export default defineConfig<HostOptions>({
  testDir: 'e2e',
  outputDir: process.env['VARIORUM_TEST_OUTPUT'] ?? 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: [['list']],
  projects: [
    { name: 'electron', testIgnore: 'start.spec.ts', use: { host: 'electron' }, grepInvert: /@chromium/ },
    { name: 'chromium', testIgnore: 'start.spec.ts', use: { host: 'chromium' }, grepInvert: /@electron/ },
    { name: 'start', testMatch: 'start.spec.ts' },
  ],
});
