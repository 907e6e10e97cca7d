/**
 * `npm run eval:pages -- FOLDER [--errors]`: measures the extraction of saved pages on pages with gold (`NAME.html` and
 * `NAME.json`, see pages/page-gold.ts), beside Readability as the peer, in one run.
 */
import { measurePage, type PageMarks } from './pages/measure-page';
import { readPageGold, type PageGold } from './pages/page-gold';
import { readWithVariorum, type PageReading } from './pages/page-reading';
import { readWithPeer } from './pages/read-with-peer';
import { f1Of } from './pages/text-likeness';

interface Marked {
  readonly gold: PageGold;
  readonly read: PageReading;
  readonly marks: PageMarks;
}

const mark = (gold: PageGold, read: PageReading): Marked => ({ gold, read, marks: measurePage(gold, read) });

const kOfN = (values: readonly (boolean | null)[]): string => {
  const stated = values.filter((value) => value !== null);
  const right = stated.filter(Boolean).length;
  return `${String(right)} of ${String(stated.length)} (${(right / Math.max(1, stated.length)).toFixed(2)})`;
};

function table(name: string, pages: readonly Marked[]): string {
  const { precision, recall, f1 } = f1Of(pages.map((page) => page.marks.likeness));
  const kept = pages.reduce((sum, page) => sum + page.marks.quotes.kept, 0);
  const quoted = pages.reduce((sum, page) => sum + page.marks.quotes.of, 0);
  return [
    name,
    `  body text       F1 ${f1.toFixed(3)}   precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}`,
    `  quoted strings  ${String(kept)} of ${String(quoted)} kept`,
    `  title right     ${kOfN(pages.map((page) => page.marks.title))}`,
    `  authors right   ${kOfN(pages.map((page) => page.marks.authors))}`,
    `  date right      ${kOfN(pages.map((page) => page.marks.date))}`,
  ].join('\n');
}

/** A page whose text falls below either of these is listed. */
const LISTED_BELOW = 0.97;

function errorsOf({ gold, read, marks }: Marked): string[] {
  const { precision, recall } = marks.likeness;
  const low = precision < LISTED_BELOW || recall < LISTED_BELOW;
  return [
    ...(low ? [`precision ${precision.toFixed(2)} recall ${recall.toFixed(2)}`] : []),
    ...marks.quotes.lost.map((one) => `quoted string lost: ${one.slice(0, 100)}`),
    ...(marks.title === false ? [`title: ${gold.title ?? ''} <> ${read.title ?? '-'}`] : []),
    ...(marks.authors === false ? [`authors: ${gold.authors.join('; ')} <> ${read.authors.join('; ') || '-'}`] : []),
    ...(marks.date === false ? [`date: ${gold.date ?? ''} <> ${read.date ?? '-'}`] : []),
  ].map((line) => `${gold.name}: ${line}`);
}

function main(): number {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    console.error('usage: npm run eval:pages -- FOLDER [--errors]');
    return 2;
  }
  const gold = readPageGold(folder);
  const own = gold.map((page) => mark(page, readWithVariorum(page)));
  const peer = gold.map((page) => mark(page, readWithPeer(page)));
  console.log(`${String(gold.length)} pages\n${table('Variorum', own)}\n${table('Readability', peer)}`);
  if (process.argv.includes('--errors')) console.log(own.flatMap(errorsOf).join('\n'));
  return gold.length === 0 ? 1 : 0;
}

process.exitCode = main();
