/** The page of `npm run bench:ui`: offers its measurements to the script that drives the browser. */
import '../../src/renderer/styles/fonts.css';
import '../../src/renderer/styles/tokens.css';
import '../../src/renderer/styles/base.css';
import '../../src/renderer/styles/panes.css';
import '../../src/renderer/styles/controls.css';
import './page.css';
import { painted, scrollFrames, timeToPaint } from './frames';
import { inventedArticle, inventedMark, seeded } from './invented-text';
import { showPlain, showPlainLazy } from './show-plain';
import { showReader } from './show-reader';
import { showRecogito } from './show-recogito';
import type { Show, ShownText } from './shown-text';

export const ways = {
  plain: showPlain,
  'plain-lazy': showPlainLazy,
  reader: showReader,
  'recogito-spans': showRecogito('SPANS'),
  'recogito-highlights': showRecogito('CSS_HIGHLIGHTS'),
} satisfies Record<string, Show>;

export type Way = keyof typeof ways;

const place = document.querySelector<HTMLElement>('#place') ?? document.body;

/** Milliseconds until the text with its annotations is painted, and until the page has nothing more to do. */
async function open(way: Way, words: number, annotations: number): Promise<{ painted: number; settled: number }> {
  const invented = inventedArticle(words, annotations);
  const held: { shown?: ShownText } = {};
  const began = performance.now();
  const time = await timeToPaint(
    () => (held.shown = ways[way](place, invented)),
    () => held.shown?.drawn() ?? false,
  );
  await idle();
  const settled = performance.now() - began;
  held.shown?.close();
  await idle();
  return { painted: time, settled };
}

/** Milliseconds from one more annotation on screen to its paint, once for each of `times`. */
async function addOne(way: Way, words: number, annotations: number, times: number): Promise<number[]> {
  const invented = inventedArticle(words, annotations);
  const shown = ways[way](place, invented);
  await idle();
  const random = seeded(times);
  const { text, paragraphs } = invented.article;
  // Within the first screen, where it must be seen at once.
  const starts = [...text.slice(0, paragraphs[12]?.span[1]).matchAll(/\p{L}+/gu)].map((match) => match.index);
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const mark = inventedMark(annotations + at, starts, text, random);
    took.push(await timeToPaint(() => shown.add?.(mark), shown.drawn));
    await idle();
  }
  shown.close();
  await idle();
  return took;
}

/** Milliseconds of each frame while the text scrolls by `step` pixels a frame. */
async function scroll(way: Way, words: number, annotations: number, step: number, frames: number): Promise<number[]> {
  const shown = ways[way](place, inventedArticle(words, annotations));
  await idle();
  const times = await scrollFrames(shown.scroller, step, frames);
  shown.close();
  await idle();
  return times;
}

/** Some frames in which the page may finish what it had to do. */
const idle = async (): Promise<void> => {
  await painted();
  await new Promise((done) => setTimeout(done, 120));
  await painted();
};

/**
 * How much of the text is in the document (1 = all), and when all marks were on it: nothing is won by leaving things
 * out. Milliseconds; `longest` is the longest frame until then.
 */
async function whole(words: number, annotations: number) {
  const invented = inventedArticle(words, annotations);
  await painted();
  const began = performance.now();
  const shown = showReader(place, invented);
  const ids = (): number => {
    const runs = shown.scroller.querySelectorAll<HTMLElement>('[data-marks]');
    return new Set([...runs].flatMap((run) => (run.dataset.marks ?? '').split(' '))).size;
  };
  const paragraphs = shown.scroller.querySelectorAll('[data-paragraph]');
  const letters = [...paragraphs].reduce((sum, one) => sum + (one.textContent?.length ?? 0) + 1, 0);
  let frames: number[] = [];
  while (ids() < annotations && performance.now() - began < 60_000)
    frames = [...frames, ...(await scrollFrames(shown.scroller, 0, 10))];
  const took = performance.now() - began;
  shown.close();
  await idle();
  return { letters: letters / invented.article.text.length, took, longest: Math.max(0, ...frames.slice(1)) };
}

const bench = { open, addOne, scroll, whole };
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
await document.fonts.ready;
document.documentElement.dataset.ready = 'true';
