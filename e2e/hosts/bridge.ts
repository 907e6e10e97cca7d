/** Calls of the contract as the window makes them: `call(app, 'openLibrary', input)`. Any input, for forged ones too. */
import type { Result } from '../../src/core/model/result';
import type { Bridge } from '../../src/shared/bridge';
import type { CallName, CallOutput } from '../../src/shared/contract';
import type { App } from './app';

export interface WindowWithBridge {
  readonly variorum: Bridge;
}

export function call<N extends CallName>(app: App, name: N, input: unknown): Promise<Result<CallOutput<N>>> {
  return app.page.evaluate(
    ([callName, argument]) => {
      const { variorum } = window as unknown as WindowWithBridge;
      return (variorum[callName] as (input: unknown) => Promise<unknown>)(argument);
    },
    [name, input] as const,
  ) as Promise<Result<CallOutput<N>>>;
}

/** The value, or the failure's words as an error. */
export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`${answer.error.kind}: ${answer.error.message}`);
  return answer.value;
}

/** The failure's kind; `null` if the call went through. */
export async function failure(result: Promise<Result<unknown>>): Promise<string | null> {
  const answer = await result;
  return answer.ok ? null : answer.error.kind;
}
