/**
 * The one door from a window to the handlers, the same in every host: the call must be in the contract, its argument must
 * fit the schema, and whatever a handler throws becomes a failure that says nothing of the inside.
 */
import { fail, type Result } from '../core/model/result';
import { z } from '../core/model/zod';
import { contract, type CallName } from '../shared/contract';
import { describeError } from './describe-error';
import type { Handlers } from './handlers';
import type { Log } from './log';

export interface Answering {
  readonly handlers: Handlers;
  readonly log: Log;
  /** Also holds what handlers give back against the contract. Costs time: VARIORUM_CHECK=1 asks for it, as the specs do. */
  readonly checkOutput: boolean;
}

/** Parses `input`, which may be anything, and answers. Never throws. */
export async function answerCall(answering: Answering, name: unknown, input: unknown): Promise<Result<unknown>> {
  const { log } = answering;
  if (!isCallName(name)) {
    log.write('error', 'refused a call that is not in the contract');
    return fail({ kind: 'unknown-call', message: 'The window asked for something that does not exist.' });
  }
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    log.write('error', `refused ${name}: ${describeIssues(name, parsed.error.issues)}`);
    return fail({ kind: 'bad-argument', message: `The window asked for "${name}" in a form that is not allowed.` });
  }
  try {
    const handler = answering.handlers[name] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handler(parsed.data);
    if (answering.checkOutput && result.ok) contract[name].output.parse(result.value);
    return result;
  } catch (error) {
    log.write('error', `${name} failed: ${describeError(error)}`);
    return fail({ kind: 'internal', message: `Something went wrong inside Variorum (${name}). The log tells more.` });
  }
}

/** Issues told in one log line. */
const issuesTold = 5;

/** Where it does not fit, by the contract's own names: deeper parts of a path may be words of the argument. */
function describeIssues(name: CallName, issues: readonly z.core.$ZodIssue[]): string {
  const { input } = contract[name];
  const known = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
  const told = issues.map(({ path: [first = ''], code }) => `${known.find((key) => key === first) ?? ''}: ${code}`);
  return [...new Set(told)].slice(0, issuesTold).join(', ');
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(contract, name);
}
