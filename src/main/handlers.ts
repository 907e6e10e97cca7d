/** What serves the contract: one function a call. Input has been parsed; expected failure is a value, the rest throws. */
import type { Result } from '../core/model/result';
import type { CallInput, CallName, CallOutput } from '../shared/contract';

export type Handler<N extends CallName> = (input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
export type Handlers = { readonly [N in CallName]: Handler<N> };

/** What only a host can do: dialogs, printing, the window itself. The library serves everything else. */
export type HostHandlers = Pick<
  Handlers,
  | 'appInfo'
  | 'chooseLibrary'
  | 'chooseLibrariesPlace'
  | 'chooseWatchedFolder'
  | 'revealLibrary'
  | 'revealOriginal'
  | 'saveReport'
  | 'printPdf'
  | 'showReport'
  | 'eraseWindowCopies'
  | 'writeLog'
  | 'readLog'
  | 'readyToClose'
>;
