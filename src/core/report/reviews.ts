/** What the analyst decided about findings, by key; and which findings the report shows because of it. */
import type { ReportReview } from '../model/report-format';
import type { ReportDecision, ReportOptions } from './report-model';
import { sortedBy } from './stable-order';

export class Reviews {
  readonly #byKey: ReadonlyMap<string, ReportDecision>;
  readonly #options: ReportOptions;

  /** Of several decisions on one finding the latest counts. */
  constructor(decisions: readonly ReportDecision[], options: ReportOptions) {
    const ordered = sortedBy(
      decisions,
      (d) => d.updatedAt ?? '',
      (d) => d.coder,
      (d) => d.comment,
    );
    this.#byKey = new Map(ordered.map((d) => [d.finding, d]));
    this.#options = options;
  }

  of(key: string): ReportReview | null {
    const decision = this.#byKey.get(key);
    if (!decision) return null;
    return { verdict: decision.verdict, comment: decision.comment, coder: decision.coder, at: decision.updatedAt };
  }

  /** A dismissed finding is left out unless the analyst wants it in. */
  isShown(key: string): boolean {
    return this.#options.dismissed || this.of(key)?.verdict !== 'dismissed';
  }
}
