/** `npm run eval:families [-- --misses]`: how the family and grouping engines do on generated cases, as k of n. */
import { alterationKinds } from '../core/model/comparison';
import {
  alteredPairs,
  evaluateKinds,
  evaluatePairs,
  f1,
  macroF1,
  type Counts,
} from '../core/families/evaluation/evaluate';
import { analyseArticle } from '../core/analyse-article';
import { compareArticles } from '../core/compare-articles';
import { evaluateHardEvents } from '../core/families/evaluation/evaluate-hard-events';
import { importArticle } from '../core/import/import-article';
import type { AnalysedArticle } from '../core/model/analysis';
import { groupArticles } from '../core/group-articles';
import { nearTwins, seededRandom } from '../core/grouping/evaluation/near-twins';

const ROUNDS = 6;
const SEED = 20240611;
const showMisses = process.argv.includes('--misses');

const percent = (counts: Counts): string =>
  `${counts.right} of ${counts.right + counts.missed} found, ${counts.wrong} wrongly said, F1 ${f1(counts).toFixed(3)}`;

function families(): void {
  const random = seededRandom(SEED);
  const pairs = alteredPairs(ROUNDS, random);
  const kinds = evaluateKinds(pairs);
  console.log(`Alteration kinds, ${pairs.length} generated pairs`);
  for (const kind of alterationKinds) {
    const counts = kinds.counts.get(kind);
    if (counts !== undefined) console.log(`  ${kind.padEnd(20)} ${percent(counts)}`);
  }
  console.log(`  macro F1 ${macroF1(kinds.counts).toFixed(3)}`);
  const same = evaluatePairs(pairs, random);
  console.log(`Same-utterance pairs with other sentences of the speech beside them\n  ${percent(same.counts)}`);
  if (!showMisses) return;
  for (const miss of kinds.misses)
    console.log(`${miss.kind} -> ${miss.said.join(', ')}\n    ${miss.original}\n    ${miss.altered}`);
  for (const miss of same.misses) console.log(miss);
}

/** The same texts read from the raw text on, as a library would: attribution's misses count as well. */
function readAnew(article: AnalysedArticle): AnalysedArticle {
  const imported = importArticle(new TextEncoder().encode(article.text), article.file);
  if (!imported.ok) throw new Error(imported.error.message);
  const { file, published } = article;
  return { ...analyseArticle({ file, sha256: '', imported: imported.value }), published };
}

function handWritten(): void {
  console.log('Same-utterance pairs of hand-written events (4 words or more / shorter)');
  for (const [what, find] of [
    ['quotations given', (articles: readonly AnalysedArticle[]) => compareArticles(articles).families],
    ['from the raw text', (articles: readonly AnalysedArticle[]) => compareArticles(articles.map(readAnew)).families],
  ] as const) {
    const { full, partial, misses } = evaluateHardEvents(find);
    console.log(`  ${what.padEnd(18)} ${percent(full)} / ${percent(partial)}`);
    if (showMisses) for (const miss of misses) console.log(`    ${miss}`);
  }
}

function grouping(): void {
  const labelled = nearTwins(4, SEED);
  const { events, pairs } = groupArticles(labelled.map((l) => l.article));
  const eventOf = new Map(events.flatMap((event, n) => event.map((file) => [file, n] as const)));
  const scores = new Map(pairs.map((p) => [`${p.a} ${p.b}`, p.score]));
  const counts: Counts = { right: 0, missed: 0, wrong: 0 };
  const hard: { readonly same: boolean; readonly score: number }[] = [];
  labelled.forEach((x, i) =>
    labelled.slice(0, i).forEach((y) => {
      const together = eventOf.get(x.article.file) === eventOf.get(y.article.file);
      const same = x.event === y.event;
      if (together || same) counts[together && same ? 'right' : same ? 'missed' : 'wrong'] += 1;
      if (x.topic === y.topic) hard.push({ same, score: scores.get(`${y.article.file} ${x.article.file}`) ?? 0 });
    }),
  );
  const [alike, apart] = [hard.filter((h) => h.same), hard.filter((h) => !h.same)];
  const wins = alike.reduce(
    (sum, s) =>
      sum + apart.filter((o) => s.score > o.score).length + apart.filter((o) => s.score === o.score).length / 2,
    0,
  );
  console.log(`Events, ${labelled.length} articles of near-twin happenings\n  pairs: ${percent(counts)}`);
  console.log(
    `  hard pairs AUC ${(wins / (alike.length * apart.length)).toFixed(4)} (${alike.length} of one event, ${apart.length} of another of the same kind)`,
  );
}

families();
handWritten();
grouping();
