/**
 * `npm run bench`: how fast the core is, in processor time of one process (the machine may be busy), each figure with its
 * target and as a multiple of one plain tokenising of the same text, which depends less on the machine.
 */
import { analyseArticle } from '../src/core/analyse-article';
import { compareArticles } from '../src/core/compare-articles';
import { groupArticles } from '../src/core/group-articles';
import type { AnalysedArticle } from '../src/core/model/analysis';
import { countWords } from '../src/core/text/tokens';
import { analysed, copies, editedCopies, inventedArticles, sampleArticles } from './bench-articles';

/** Articles of the sample library that tell its main event. */
const ONE_EVENT = 5;
const GROUPED = 10_000;

/** Milliseconds of processor time. */
function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median of `rounds` after `warm` rounds that are not counted. */
function median(work: () => unknown, warm: number, rounds: number): number {
  for (let n = 0; n < warm; n += 1) work();
  const times = Array.from({ length: rounds }, () => cpuOf(work)).sort((x, y) => x - y);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** The reference work: words of the texts, found once by a plain regular expression. */
function tokenising(articles: readonly { readonly text: string }[]): number {
  const bytes = bytesOf(articles);
  // Some two megabytes, so that the clock's grain does not matter.
  const times = Math.max(1, Math.ceil(2e6 / bytes));
  const once = () => articles.reduce((n, { text }) => n + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const work = () => {
    for (let n = 0; n < times; n += 1) once();
  };
  return median(work, 1, 5) / times;
}

const bytesOf = (articles: readonly { readonly text: string }[]): number =>
  articles.reduce((n, { text }) => n + Buffer.byteLength(text), 0);

const line = (what: string, measured: string, target: string, ratio: number | null): void => {
  console.log(
    `${what.padEnd(46)} ${measured.padEnd(24)} ${target.padEnd(20)} ${(ratio?.toFixed(0) ?? '').padStart(6)}`.trimEnd(),
  );
};

function benchAnalyse(sample: ReturnType<typeof sampleArticles>): void {
  const texts = sample.map(({ imported }) => imported);
  const ms = median(() => sample.map(analyseArticle), 30, 15);
  const words = texts.reduce((n, { text }) => n + countWords(text), 0);
  const ratio = ms / tokenising(texts);
  line('analyse', `${(bytesOf(texts) / 1e3 / ms).toFixed(2)} MB/s`, '>= 1 MB/s', ratio);
  line('analyse, 1,000 words', `${((1000 * ms) / words).toFixed(1)} ms`, '< 30 ms', ratio);
}

function benchCompare(what: string, articles: readonly AnalysedArticle[], target: string, rounds: number): void {
  const ms = median(() => compareArticles(articles), Math.ceil(rounds / 2), rounds);
  line(`compare ${articles.length} articles, ${what}`, `${ms.toFixed(0)} ms`, target, ms / tokenising(articles));
}

function benchGroup(): void {
  const articles = inventedArticles(GROUPED);
  const ms = cpuOf(() => groupArticles(articles));
  const ratio = ms / tokenising(articles);
  line(`group ${GROUPED} articles`, `${(ms / 1000).toFixed(1)} s`, '< 60 s', ratio);
  const peak = process.resourceUsage().maxRSS / 1024;
  line('  most memory of the whole run', `${peak.toFixed(0)} MB`, '< 1024 MB', null);
}

const sample = sampleArticles(new URL('../resources/sample-library/articles/', import.meta.url));
const event = sample.slice(0, ONE_EVENT);
console.log(`Node ${process.versions.node}; processor time of one process; the last column: times one tokenising`);
benchAnalyse(sample);
benchCompare('sample library', analysed(event), '<= 150 ms', 31);
benchCompare('edited copies', editedCopies(event, 10), '<= 3000 ms', 3);
benchCompare('equal copies', copies(analysed(event), 10), '<= 3000 ms', 3);
benchGroup();
