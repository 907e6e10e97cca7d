/**
 * `node scripts/readme-pictures.mjs [FOLDER]`: the README's pictures out of `screenshots/`, which
 * `VARIORUM_SCREENS=1 npm test -- --e2e screens.spec` has filled: 1200 pixels wide, few colours. Needs a Chromium and pngquant.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';

const pictures = {
  'read-selected': 'read',
  'compare-finding': 'compare-quotations',
  'compare-overview': 'compare-overview',
  report: 'report',
};
const size = { width: 1200, height: 750 };

const from = process.argv[2] ?? 'screenshots';
const browser = await chromium.launch({ executablePath: await findBrowser() });
const page = await browser.newPage({ viewport: size });
for (const [screen, name] of Object.entries(pictures)) {
  const original = readFileSync(join(from, `${screen}-1280-light.png`)).toString('base64');
  await page.setContent(`<img style="position:fixed;inset:0;width:100%" src="data:image/png;base64,${original}">`);
  const input = await page.screenshot();
  const { status, stdout, stderr } = spawnSync('pngquant', ['--quality', '60-90', '--speed', '1', '-'], { input });
  if (status !== 0) throw new Error(`pngquant: ${stderr}`);
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'images', `${name}.png`), stdout);
  console.log(`${name}.png ${stdout.length} bytes`);
}
await browser.close();
