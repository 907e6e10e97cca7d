/** The state of the running or last import, shown by the import panel. */
import { create } from 'zustand';

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
  readonly known: readonly string[];
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
  known: [],
  restored: 0,
  failed: [],
  eventsSuggested: 0,
};

export const useImport = create<{ readonly report: ImportReport | null }>(() => ({ report: null }));

export const changeReport = (change: (report: ImportReport) => Partial<ImportReport>): void =>
  useImport.setState(({ report }) => ({ report: { ...(report ?? emptyReport), ...change(report ?? emptyReport) } }));

export const dismissReport = (): void => useImport.setState({ report: null });
