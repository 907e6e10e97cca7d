/** The whole window, as built, on a library of 10,000 articles: from the click or key to the painted answer. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { openHost as OpenHost } from '../../src/main/chromium-host/open-host';
import { longOutlet, writeBigLibrary } from './big-library';
import { highest, median, type Figure } from './figures';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = 10_000;

export async function windowFigures(
  executable: string,
  sandbox: boolean,
  tell: (line: string) => void,
): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'variorum-bench-window-'));
  const state = join(home, 'state');
  const folders = { libraries: join(home, 'libraries'), state, logs: join(state, 'logs') };
  mkdirSync(state, { recursive: true });
  tell(`writing a library of ${articles.toLocaleString('en')} articles`);
  await writeBigLibrary(folders, articles);
  const { openHost } = createRequire(import.meta.url)(join(root, 'out/main/open-chromium-host.cjs')) as {
    openHost: typeof OpenHost;
  };
  const host = await openHost({ root, folders, executable, sandbox });
  if (!host) throw new Error('another host holds the folder');
  try {
    tell('opening it in the window');
    await host.page.waitForSelector('.tree-article', { timeout: 600_000 });
    // tsx names functions by a helper of its own, which the page lacks.
    await host.page.evaluate('globalThis.__name = (named) => named');
    await host.page.evaluate(watch);
    return [...(await searching(host.page)), ...(await reading(host.page))];
  } finally {
    host.closing.request();
    await host.closed;
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

interface Watched extends Window {
  /** When the last key or click came, and when what it changed last was painted. */
  asked: number;
  shown: number;
}

/** Runs in the window: notes when something was asked for and when the document's last change was painted. */
function watch(): void {
  const noted = window as unknown as Watched;
  const ask = (): void => {
    noted.asked = performance.now();
    noted.shown = noted.asked;
  };
  for (const kind of ['keydown', 'mousedown']) window.addEventListener(kind, ask, { capture: true });
  let waiting = false;
  new MutationObserver((changes) => {
    // What ticks by itself is no answer: the save state, progress, notices.
    const answer = changes.some(
      ({ target }) => !(target instanceof Element && target.closest('.status-bar, .notices')),
    );
    if (!answer || waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        waiting = false;
        noted.shown = performance.now();
      };
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Milliseconds from the last key or click to the last change painted after it, once nothing has changed for a while. */
async function answered(page: Page, quiet: number): Promise<number> {
  await page.waitForTimeout(quiet);
  return page.evaluate(() => {
    const { asked, shown } = window as unknown as Watched;
    return shown - asked;
  });
}

/** Words of the invented vocabulary, typed letter by letter. */
const typed = ['bakeli', 'mora seti', 'vozapel', 'dorgan'];

async function searching(page: Page): Promise<Figure[]> {
  const field = page.getByRole('combobox', { name: 'Search library' });
  await field.click();
  // The index is made when the field is first used.
  await field.pressSequentially('bake');
  await page.waitForSelector('[role=option]', { timeout: 300_000 });
  await page.waitForFunction(
    () => !document.querySelector('[aria-label="Reading for search"][role=progressbar]'),
    null,
    {
      timeout: 600_000,
    },
  );
  await page.waitForTimeout(3000);
  const keys: number[] = [];
  for (const words of typed) {
    await field.fill('');
    await page.waitForTimeout(500);
    for (const letter of words) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      keys.push(await answered(page, 400));
    }
  }
  await field.fill('');
  const ours = median(keys);
  const slow = keys.filter((key) => key > 50).length;
  return [
    {
      what: `type a search on ${articles.toLocaleString('en')} articles, a key`,
      ours,
      plain: null,
      peer: null,
      aim: `< 50 ms (longest of ${keys.length}: ${highest(keys).toFixed(0)}, ${slow} above)`,
      reached: ours < 50,
    },
  ];
}

async function reading(page: Page): Promise<Figure[]> {
  const row = page.locator('.tree-article', { hasText: longOutlet }).first();
  const opened: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await row.click();
    await page.waitForSelector('.reader .run', { timeout: 60_000 });
    opened.push(await page.evaluate(firstRunShown));
    await page.waitForTimeout(4000);
    if (round < 2) await page.getByRole('button', { name: /^Close The Long/ }).click();
  }
  const tagged: number[] = [];
  for (let at = 0; at < 5; at += 1) {
    await page.evaluate(selectWordsOfParagraph, at);
    await page.waitForTimeout(300);
    await page.keyboard.press('c');
    tagged.push(await answered(page, 2500));
  }
  return [
    figure('window: click on the long article until it is painted', opened, '(storage and inspector included)'),
    figure('window: C on selected words until all is painted', tagged, '(storage and inspector included)'),
  ];
}

const figure = (what: string, times: readonly number[], aim: string): Figure => ({
  what,
  ours: median(times),
  plain: null,
  peer: null,
  aim,
  reached: true,
});

function firstRunShown(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      setTimeout(() => done(performance.now() - (window as unknown as Watched).asked));
    });
  });
}

function selectWordsOfParagraph(at: number): void {
  const root = document.querySelector<HTMLElement>('.reader .text');
  const node = root?.querySelectorAll('[data-paragraph]')[at + 1]?.querySelector('.run, span')?.firstChild;
  root?.focus();
  if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, Math.min(12, node.textContent?.length ?? 0));
}
