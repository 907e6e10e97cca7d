/** Background work shown in the status bar, with progress and cancel. */
import { create } from 'zustand';

export interface Job {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly cancel: (() => void) | null;
}

export const useJobs = create<{ readonly jobs: readonly Job[] }>(() => ({ jobs: [] }));

export function setJob(job: Job): void {
  useJobs.setState(({ jobs }) => ({ jobs: [...jobs.filter((other) => other.id !== job.id), job] }));
}

export const endJob = (id: string): void =>
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));
