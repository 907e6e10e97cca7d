/** The reader beside plain text and the peer: the same texts, taking turns on a fresh page each, medians of the rounds. */
import type { Page } from 'playwright';
import type { BenchPage } from './open-page';
import type { Way } from './page';
import { highest, median, type Figure } from './figures';

const peers = ['recogito-spans', 'recogito-highlights'] as const;
/** 80 ms of ours to 120 ms of the peer: what counts on a busy machine. */
const twoThirds = 80 / 120;

const openers = ['plain', 'plain-lazy', 'reader', ...peers] as const;

/** A frame at 60 Hz, and some for the clock. */
const twoFrames = 34;
/** A held wheel: 7,200 pixels a second. */
const wheel = 120;
/** Page Down held: a screen each frame would be 48,000 pixels a second, so a third of one is still more than that key. */
const paging = 280;

export async function readerFigures(bench: BenchPage, rounds: number): Promise<Figure[]> {
  return [
    ...(await opening(bench, 10_000, 2000, rounds)),
    ...(await opening(bench, 100_000, 5000, rounds)),
    ...(await wholeText(bench)),
    ...(await oneMore(bench, 10)),
    ...(await scrolling(bench, wheel, 'by wheel')),
    ...(await scrolling(bench, paging, 'by pages')),
  ];
}

/** A page that has nothing of the last measurement, warmed up by a short text shown the same way. */
async function freshPage({ page, reload }: BenchPage, way: Way): Promise<Page> {
  await reload();
  await page.evaluate((way) => window.bench.open(way, 3000, 300), way);
  return page;
}

const words = (count: number): string => count.toLocaleString('en');

async function opening(bench: BenchPage, count: number, annotations: number, rounds: number): Promise<Figure[]> {
  const took = new Map<Way, number[]>(openers.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const way of openers) {
      const page = await freshPage(bench, way);
      const { painted } = await page.evaluate(
        ([way, count, annotations]) => window.bench.open(way, count, annotations),
        [way, count, annotations] as const,
      );
      took.get(way)?.push(painted);
    }
  const of = (way: Way): number => median(took.get(way) ?? []);
  const ours = of('reader');
  const plain = of('plain');
  const lazy = of('plain-lazy');
  const peer = Math.min(...peers.map(of));
  const what = `open ${words(count)} words, ${words(annotations)} annotations`;
  const long = count >= 100_000;
  const aim = long ? '<= 2 x plain, < peer' : '< 80 ms where the peer takes 120';
  const reached = (long ? ours <= 2 * plain : ours < 80 || ours <= twoThirds * peer) && ours < peer;
  return [
    { what, ours, plain, peer, aim, reached },
    { what: '  the same, plain text laid out only on screen', ours, plain: lazy, peer: null, aim: '', reached: true },
  ];
}

/** Nothing was won by leaving out text, and the marks out of sight come soon without holding up a frame. */
async function wholeText(bench: BenchPage): Promise<Figure[]> {
  const page = await freshPage(bench, 'reader');
  const { letters, took, longest } = await page.evaluate(() => window.bench.whole(100_000, 5000));
  return [
    {
      what: '  until all 5,000 are on the text, also out of sight',
      ours: took,
      plain: null,
      peer: null,
      aim: `all the text at once: ${letters.toFixed(3)} of it`,
      reached: letters > 0.999,
    },
    {
      what: '  longest frame meanwhile',
      ours: longest,
      plain: null,
      peer: null,
      aim: '<= 50 ms',
      reached: longest <= 50,
    },
  ];
}

async function oneMore(bench: BenchPage, times: number): Promise<Figure[]> {
  const add = async (way: Way) => {
    const page = await freshPage(bench, way);
    return page.evaluate(([way, times]) => window.bench.addOne(way, 100_000, 5000, times), [way, times] as const);
  };
  const ours = median(await add('reader'));
  const both = [median(await add(peers[0])), median(await add(peers[1]))];
  const peer = Math.min(...both);
  return [
    {
      what: 'one more annotation on 100,000 words with 5,000',
      ours,
      plain: null,
      peer,
      aim: 'two frames (33 ms), < peer',
      reached: ours <= twoFrames && ours < peer,
    },
  ];
}

const frames = 100;

/** Milliseconds: three frames at 60 Hz, told by a clock that counts whole frames. */
const longFrame = 50.5;

async function scrolling(bench: BenchPage, step: number, how: string): Promise<Figure[]> {
  const scroll = async (way: Way) => {
    const page = await freshPage(bench, way);
    return page.evaluate(([way, step, frames]) => window.bench.scroll(way, 100_000, 5000, step, frames), [
      way,
      step,
      frames,
    ] as const);
  };
  const runs = new Map<Way, number[]>();
  for (const way of openers) runs.set(way, await scroll(way));
  const longest = (way: Way): number => highest(runs.get(way) ?? []);
  const ours = longest('reader');
  const peer = Math.min(...peers.map(longest));
  const slow = (way: Way): number => (runs.get(way) ?? []).filter((frame) => frame > longFrame).length;
  return [
    {
      what: `scroll ${how}, the longest of ${frames} frames`,
      ours,
      plain: longest('plain'),
      peer,
      aim: `<= 50 ms (${slow('reader')} longer, plain ${slow('plain')})`,
      reached: slow('reader') === 0,
    },
  ];
}
