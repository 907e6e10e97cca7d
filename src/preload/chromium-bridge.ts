/**
 * The Chromium host's counterpart of the preload, injected before any script of the page: one Playwright binding a call,
 * values as text (shared/wire.ts). It also holds the window open until the host has let the window send everything.
 */
import { callBinding, hostEventName } from '../shared/channels';
import type { HostEvent } from '../shared/contract';
import { chromiumOrigin } from '../shared/origins';
import { decodeWire, encodeWire } from '../shared/wire';
import { makeBridge } from './bridge';

type Binding = (input: string) => Promise<string>;

const bridge = makeBridge({
  call: async (name, input) => {
    const binding: unknown = Reflect.get(window, callBinding(name));
    if (typeof binding !== 'function') throw new Error('the host is gone');
    return decodeWire(await (binding as Binding)(encodeWire(input)));
  },
  listen: (listener) => {
    const heard = (event: Event) => listener((event as CustomEvent<HostEvent>).detail);
    window.addEventListener(hostEventName, heard);
    return () => window.removeEventListener(hostEventName, heard);
  },
});

if (window.location.origin === chromiumOrigin && window.top === window) {
  Object.defineProperty(window, 'variorum', { value: Object.freeze(bridge) });
  // Here a second window cannot be forbidden, only closed again; so the page is not given the means.
  Object.defineProperty(window, 'open', { value: () => null });
  stayHere();
  // The browser asks the host whether the window may go; the host says no, lets the window flush, and closes it itself.
  window.addEventListener('beforeunload', (event) => event.preventDefault());
}

/** The host takes any wish to leave for a wish to close. So links, dropped files and the reload keys must not be one. */
function stayHere(): void {
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination } = event as unknown as { destination: { sameDocument: boolean } };
    if (!destination.sameDocument) event.preventDefault();
  });
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r'))
      event.preventDefault();
  });
}
