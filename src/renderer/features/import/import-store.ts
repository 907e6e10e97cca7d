/** The state of the running or last import, shown by the import panel. */
import { create } from 'zustand';
import type { ArticleId } from '../../../core/model/ids';

export interface ImportProblem {
  readonly fileName: string;
  readonly message: string;
}

export interface ImportReport {
  readonly total: number;
  readonly done: number;
  readonly running: boolean;
  readonly cancelled: boolean;
  readonly read: number;
  readonly words: number;
  readonly boilerplate: number;
  readonly leftOut: number;
  /** Articles of which something was left out. */
  readonly leftOutOf: readonly ArticleId[];
  /** Files whose article is in the library already, or came twice in one import. */
  readonly known: number;
  /** Articles that took the place of an older version, and annotations that lost their place by it. */
  readonly versions: readonly ArticleId[];
  readonly orphans: number;
  readonly restored: number;
  readonly failed: readonly ImportProblem[];
  readonly eventsSuggested: number;
}

export const emptyReport: ImportReport = {
  total: 0,
  done: 0,
  running: false,
  cancelled: false,
  read: 0,
  words: 0,
  boilerplate: 0,
  leftOut: 0,
  leftOutOf: [],
  known: 0,
  versions: [],
  orphans: 0,
  restored: 0,
  failed: [],
  eventsSuggested: 0,
};

export const useImport = create<{ readonly report: ImportReport | null }>(() => ({ report: null }));

export const changeReport = (change: (report: ImportReport) => Partial<ImportReport>): void =>
  useImport.setState(({ report }) => ({ report: { ...(report ?? emptyReport), ...change(report ?? emptyReport) } }));

export const dismissReport = (): void => useImport.setState({ report: null });
