/** Measures of the family engine on generated cases: kinds of alteration, and same-utterance pairs with hard negatives. */
import { alterationKinds, type AlterationKind } from '../../model/comparison';
import type { AnalysedArticle } from '../../model/analysis';
import { compareWording } from '../compare-wording';
import { findFamilies } from '../find-families';
import { alterQuotation, type AlteredPair } from './alter-quotation';
import { inventedQuotations, occasions, type InventedQuotation } from './invented-quotations';
import { markedArticle, speakersByName } from './marked-article';

/** Right, missed and wrongly said, for one kind or all. */
export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

export const f1 = ({ right, missed, wrong }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + missed + wrong);

export interface Miss {
  readonly kind: AlterationKind;
  readonly said: readonly AlterationKind[];
  readonly original: string;
  readonly altered: string;
}

const quote = (text: string): string => `“${text},”`;

/** Every kind applied to every invented quotation, `rounds` times with the random source. */
export function alteredPairs(rounds: number, random: () => number): readonly AlteredPair[] {
  return Array.from({ length: rounds }).flatMap(() =>
    inventedQuotations.flatMap((q) => alterationKinds.flatMap((kind) => alterQuotation(q, kind, random) ?? [])),
  );
}

function saidOf(pair: AlteredPair): readonly AlterationKind[] {
  const other =
    pair.other === null
      ? ''
      : ` Later that day the same speaker came back to the matter at length. ${quote(pair.other.text)}`;
  const original = quote(pair.original);
  const altered = pair.indirect ? pair.altered : quote(pair.altered);
  const { alterations } = compareWording(
    { text: original + other, spans: [[0, original.length]] },
    { text: altered, spans: [[0, altered.length]] },
  );
  return [...new Set(alterations.map((a) => a.kind))];
}

/** Counts by kind; a further kind said besides the right one counts as wrongly said for that kind. */
export function evaluateKinds(pairs: readonly AlteredPair[]): {
  readonly counts: ReadonlyMap<AlterationKind, Counts>;
  readonly misses: readonly Miss[];
} {
  const counts = new Map(
    alterationKinds.map((kind): [AlterationKind, Counts] => [kind, { right: 0, missed: 0, wrong: 0 }]),
  );
  const misses: Miss[] = [];
  for (const pair of pairs) {
    const said = saidOf(pair);
    const own = counts.get(pair.kind);
    if (own === undefined) continue;
    if (said.includes(pair.kind)) own.right += 1;
    else own.missed += 1;
    for (const kind of said) {
      const other = counts.get(kind);
      if (kind !== pair.kind && other !== undefined) other.wrong += 1;
    }
    if (said.length !== 1 || said[0] !== pair.kind)
      misses.push({ kind: pair.kind, said, original: pair.original, altered: pair.altered });
  }
  return { counts, misses };
}

export function macroF1(counts: ReadonlyMap<AlterationKind, Counts>): number {
  const seen = [...counts.values()].filter((c) => c.right + c.missed > 0);
  return seen.reduce((sum, c) => sum + f1(c), 0) / seen.length;
}

const shown = (pair: AlteredPair): string => (pair.indirect ? pair.altered : quote(pair.altered));

/** One case: two articles with several sentences of one speaker, one of them altered and some in one article only. */
function caseOf(
  pair: AlteredPair,
  random: () => number,
): { articles: readonly AnalysedArticle[]; same: readonly (readonly [string, string])[] } {
  const siblings = inventedQuotations.filter(
    (q) => q.speaker === pair.quotation.speaker && q !== pair.quotation && q !== pair.other,
  );
  const [inA, inB] =
    random() < 0.5 ? [siblings.slice(0, 1), siblings.slice(1)] : [siblings.slice(1), siblings.slice(0, 1)];
  const said = (q: InventedQuotation, text: string) =>
    `${occasions[inventedQuotations.indexOf(q)] ?? ''}, {${q.speaker}: ${text}} ${q.speaker} <said>.`;
  const a = [said(pair.quotation, quote(pair.original)), ...inA.map((q) => said(q, quote(q.text)))];
  const b = [...inB.map((q) => said(q, quote(q.text))), said(pair.quotation, shown(pair))];
  if (pair.other !== null) a.push(said(pair.other, quote(pair.other.text)));
  const articles = [markedArticle('a.txt', a.join('\n\n')), markedArticle('b.txt', b.join('\n\n'))];
  const spliced = pair.other === null ? [] : [[quote(pair.other.text), shown(pair)] as const];
  return { articles, same: [[quote(pair.original), shown(pair)], ...spliced] };
}

/** Same-utterance pairs over the cases: found, missed, and pairs of different sentences put into one family. */
export function evaluatePairs(
  pairs: readonly AlteredPair[],
  random: () => number,
): { readonly counts: Counts; readonly misses: readonly string[] } {
  const counts: Counts = { right: 0, missed: 0, wrong: 0 };
  const misses: string[] = [];
  for (const pair of pairs) {
    const { articles, same } = caseOf(pair, random);
    const found = findFamilies(articles, speakersByName(articles)).flatMap((family) =>
      family.members.flatMap((x) =>
        family.members.filter((y) => x.file === 'a.txt' && y.file === 'b.txt').map((y) => [x.text, y.text] as const),
      ),
    );
    for (const [x, y] of same) {
      const hit = found.some(([p, q]) => p === x && q === y);
      counts[hit ? 'right' : 'missed'] += 1;
      if (!hit) misses.push(`${pair.kind} missed: ${x} / ${y}`);
    }
    const wrong = found.filter(([p, q]) => !same.some(([x, y]) => p === x && q === y));
    counts.wrong += wrong.length;
    for (const [p, q] of wrong) misses.push(`${pair.kind} wrongly joined: ${p} / ${q}`);
  }
  return { counts, misses };
}
