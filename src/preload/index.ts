/** Electron's sandboxed preload: one CommonJS file, no dependency, nothing exposed but the contract. */
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, hostEventChannel } from '../shared/channels';
import type { HostEvent } from '../shared/contract';
import { makeBridge } from './bridge';

const bridge = makeBridge({
  call: (name, input) => ipcRenderer.invoke(callChannel(name), input),
  listen: (listener) => {
    const heard = (_event: unknown, hostEvent: HostEvent) => listener(hostEvent);
    ipcRenderer.on(hostEventChannel, heard);
    return () => ipcRenderer.removeListener(hostEventChannel, heard);
  },
});

contextBridge.exposeInMainWorld('variorum', bridge);
