/**
 * The window's side of the analysis worker. Cancelling a request that is running ends the worker and starts a new one:
 * the core is synchronous, and a pure function loses nothing by being stopped.
 */
import { fail, ok, type Result } from '../../core/model/result';
import type { AnalysisAnswer, AnalysisCall, AnalysisCalls } from './requests';

interface Waiting {
  readonly settle: (result: Result<never>) => void;
  readonly deliver: (answer: AnalysisAnswer) => void;
  readonly resend: (worker: Worker) => void;
}

export interface AnalysisClient {
  readonly ask: <C extends AnalysisCall>(
    call: C,
    input: AnalysisCalls[C]['input'],
    signal?: AbortSignal,
  ) => Promise<Result<AnalysisCalls[C]['output']>>;
  readonly close: () => void;
}

export function createAnalysisClient(makeWorker: () => Worker): AnalysisClient {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let worker: Worker | null = null;

  const start = (): Worker => {
    const fresh = makeWorker();
    fresh.addEventListener('message', (event: MessageEvent<AnalysisAnswer>) => {
      const entry = waiting.get(event.data.number);
      waiting.delete(event.data.number);
      entry?.deliver(event.data);
    });
    fresh.addEventListener('error', (event) => {
      event.preventDefault();
      restart({
        kind: 'worker-failed',
        message: 'The analysis stopped unexpectedly. Nothing of yours is lost; try again.',
      });
    });
    worker = fresh;
    return fresh;
  };

  /** Ends the running worker; requests given as `failed` get an answer, the others are sent to the new worker. */
  const restart = (error: { kind: string; message: string }, only?: number): void => {
    worker?.terminate();
    worker = null;
    for (const [number, entry] of [...waiting]) {
      if (only !== undefined && number !== only) continue;
      waiting.delete(number);
      entry.settle(fail(error));
    }
    if (waiting.size > 0) for (const entry of waiting.values()) entry.resend(worker ?? start());
  };

  return {
    ask: (call, input, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve(fail(cancelled));
        const number = next++;
        waiting.set(number, {
          settle: resolve,
          deliver: (answer) =>
            resolve(
              answer.ok
                ? ok(answer.output as AnalysisCalls[typeof call]['output'])
                : fail({ kind: 'analysis-failed', message: `The analysis failed: ${answer.message}` }),
            ),
          resend: (target) => target.postMessage({ number, call, input }),
        });
        signal?.addEventListener('abort', () => waiting.has(number) && restart(cancelled, number), { once: true });
        (worker ?? start()).postMessage({ number, call, input });
      }),
    close: () => restart(cancelled),
  };
}

const cancelled = { kind: 'cancelled', message: 'Cancelled.' };

/** The worker as the build bundles it. */
export const makeAnalysisWorker = (): Worker =>
  new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
