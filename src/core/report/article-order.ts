/**
 * In which order articles stand beside each other, in the report and in the window, and what each is called in a report:
 * by date of publication, undated ones last, then by outlet (or file name) and file; the label is the outlet, or the next
 * best thing, made unique.
 */
import { shownOutlet } from '../text/masthead';
import type { ReportArticle } from './report-model';
import { instant, sortedBy } from './stable-order';

const clean = (text: string | null): string | null => {
  const trimmed = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** What the order of articles depends on. */
export interface Ordered {
  readonly published: string | null;
  readonly outlet: string | null;
  readonly fileName: string;
  readonly file: string;
}

/** Articles in the order of their columns. */
export function orderArticles<T extends Ordered>(articles: readonly T[]): T[] {
  const when = (a: T) => (a.published === null ? Infinity : (instant(a.published) ?? Infinity));
  return sortedBy(
    articles,
    when,
    (a) => (clean(a.outlet) ?? a.fileName).toLowerCase(),
    (a) => a.fileName,
    (a) => a.file,
  );
}

/** A headline short enough for the head of a column: whole words, about 32 characters. */
function shortened(headline: string | null): string | null {
  if (headline === null || headline.length <= 36) return headline;
  const cut = headline.slice(0, 32).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}

const shown = (outlet: string | null): string | null => {
  const name = clean(outlet);
  return name === null ? null : shownOutlet(name);
};

/** One label an article, in the same order. Two of one outlet get their dates added, and where that fails their files. */
export function labelArticles(articles: readonly ReportArticle[]): string[] {
  const plain = articles.map((a) => shown(a.outlet) ?? shortened(clean(a.headline)) ?? clean(a.fileName) ?? a.file);
  const dated = articles.map((a, i) =>
    a.published === null ? (plain[i] ?? '') : `${plain[i] ?? ''}, ${a.published.slice(0, 10)}`,
  );
  const filed = articles.map((a, i) => `${plain[i] ?? ''} (${a.fileName})`);
  const kept = [plain, dated, filed].reduce((chosen, next) =>
    chosen.map((label, i) => (isRepeated(chosen, label) ? (next[i] ?? label) : label)),
  );
  return kept.map((label, i) => (isRepeated(kept, label) ? `${label} [${i + 1}]` : label));
}

const isRepeated = (labels: readonly string[], label: string): boolean =>
  labels.filter((other) => other === label).length > 1;
