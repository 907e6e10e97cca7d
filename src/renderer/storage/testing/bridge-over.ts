/**
 * A bridge for tests over the real library handlers: every argument and answer goes through the contract's schemas and a
 * structured clone, as between processes, and faults can be put in: calls that never arrive, answers that get lost.
 */
import { fail, type Result } from '../../../core/model/result';
import type { Bridge } from '../../../shared/bridge';
import { contract, type CallName } from '../../../shared/contract';

type AnyHandlers = object;

export interface Faults {
  /** The call does not reach the host. */
  readonly dropsCall: (name: CallName) => boolean;
  /** The host does it, but the window never hears. */
  readonly losesAnswer: (name: CallName) => boolean;
}

export const noFaults: Faults = { dropsCall: () => false, losesAnswer: () => false };

export interface TestBridge {
  readonly bridge: Bridge;
  /** Ids of all changes whose acknowledgement reached the window. */
  readonly acknowledged: ReadonlySet<string>;
  /** Resolves when the host has nothing more to do. */
  readonly quiet: () => Promise<unknown>;
}

export function bridgeOver(handlers: AnyHandlers, faults: Faults = noFaults): TestBridge {
  const acknowledged = new Set<string>();
  const running = new Set<Promise<unknown>>();
  const callOf = (name: CallName) => async (input: unknown) => {
    if (faults.dropsCall(name)) return lost;
    const done = callHandler(handlers, name, input);
    running.add(done);
    const answer = await done.finally(() => running.delete(done));
    if (faults.losesAnswer(name)) return lost;
    if (answer.ok && name === 'appendChanges')
      for (const id of (answer.value as { acknowledged: string[] }).acknowledged) acknowledged.add(id);
    return answer;
  };
  const calls = Object.fromEntries((Object.keys(contract) as CallName[]).map((name) => [name, callOf(name)]));
  const bridge = { ...calls, onHostEvent: () => () => undefined } as unknown as Bridge;
  return { bridge, acknowledged, quiet: () => Promise.allSettled([...running]) };
}

const lost = fail({ kind: 'host', message: 'Lost on the way.' });

async function callHandler(handlers: AnyHandlers, name: CallName, input: unknown): Promise<Result<unknown>> {
  const handler = (handlers as Record<string, ((input: unknown) => Promise<Result<unknown>>) | undefined>)[name];
  if (handler === undefined) throw new Error(`the test has no handler for ${name}`);
  const answer = await handler(contract[name].input.parse(structuredClone(input)));
  if (answer.ok) contract[name].output.parse(answer.value);
  return structuredClone(answer);
}
