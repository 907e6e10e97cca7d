/** What the window finds as `window.variorum`, whichever host it runs in: one function a call, and one stream of events. */
import type { Result } from '../core/model/result';
import type { CallInput, CallName, CallOutput, HostEvent } from './contract';

export type Bridge = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
} & {
  /** Returns the function that stops listening. */
  readonly onHostEvent: (listener: (event: HostEvent) => void) => () => void;
};
