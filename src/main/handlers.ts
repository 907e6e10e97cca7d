/** What serves the contract: one function a call. Input has been parsed; expected failure is a value, the rest throws. */
import type { Bridge } from '../shared/bridge';
import type { CallName } from '../shared/contract';

/** Host and window have the same functions on either side of the wire. */
export type Handler<N extends CallName> = Bridge[N];
export type Handlers = Pick<Bridge, CallName>;

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
