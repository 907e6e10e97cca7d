/** Names that both ends of a host's wire must agree on. Each call has a channel of its own: there is no generic "invoke". */
import type { CallName } from './contract';

/** Electron: the IPC channel of a call. */
export const callChannel = (name: CallName): string => `variorum:call:${name}`;

/** Electron: the one channel from main to the window. */
export const hostEventChannel = 'variorum:event';

/** Chromium host: the name of a call's binding on `window`. */
export const callBinding = (name: CallName): string => `__variorum_${name}`;

/** Chromium host: name of the DOM event that carries a host event (its detail is the event). */
export const hostEventName = 'variorum-host-event';
