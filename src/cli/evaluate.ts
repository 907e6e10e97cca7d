/**
 * `npm run eval -- FOLDER [--errors]`: measures the text engine on gold. FOLDER holds `.txt` with `.json` beside it
 * (gum-news) or `.cases` files (notation: core/attribution/cases/README.md). Prints a table; `--errors` lists what differs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseArticle } from '../core/analyse-article';
import { parseCases } from '../core/evaluation/case-notation';
import type { GoldText } from '../core/evaluation/gold';
import { goldArticle } from '../core/evaluation/gold-article';
import { gumGold } from '../core/evaluation/gum-gold';
import { measureText, noMeasures } from '../core/evaluation/measure';
import { tableOf } from '../core/evaluation/table';

function readGold(folder: string): GoldText[] {
  const names = readdirSync(folder).sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const cases = names
    .filter((name) => name.endsWith('.cases'))
    .flatMap((name) => parseCases(read(name), name.replace('.cases', '')));
  const texts = names.filter((name) => name.endsWith('.txt') && names.includes(name.replace(/txt$/, 'json')));
  return [...cases, ...texts.map((name) => gumGold(read(name), JSON.parse(read(name.replace(/txt$/, 'json')))))];
}

/** Megabytes a second of processor time (not wall time: the machine may be busy), over enough repetitions to be warm. */
function speed(gold: readonly GoldText[]): string {
  const bytes = gold.reduce((n, text) => n + Buffer.byteLength(text.text), 0);
  const articles = gold.map((text) => goldArticle(text));
  const rounds = Math.max(3, Math.ceil(600_000 / Math.max(1, bytes)));
  const start = process.cpuUsage();
  for (let i = 0; i < rounds; i += 1) for (const article of articles) analyseArticle(article);
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  return `${((bytes * rounds) / 1e6 / seconds).toFixed(2)} MB/s (${String(bytes * rounds)} bytes in ${seconds.toFixed(2)} s)`;
}

function main(): number {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    console.error('usage: npm run eval -- FOLDER [--errors]');
    return 2;
  }
  const gold = readGold(folder);
  const measures = noMeasures();
  for (const text of gold) measureText(text, analyseArticle(goldArticle(text)), measures);
  console.log(`${String(gold.length)} texts in ${folder}\n${tableOf(measures)}\n${'speed'.padEnd(44)} ${speed(gold)}`);
  if (process.argv.includes('--errors')) console.log(`\n${measures.errors.join('\n')}`);
  return gold.length === 0 ? 1 : 0;
}

process.exitCode = main();
