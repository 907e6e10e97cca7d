/**
 * What the whole window shares: the bridge to the host, the settings, the open library. Opening and closing go through
 * here, so that there is one place that knows which library is open.
 */
import { create } from 'zustand';
import type { LibraryId } from '../../core/model/ids';
import type { Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import { defaultSettings, type LibraryInfo, type Settings } from '../../shared/contract';
import { createAnalysisClient, makeAnalysisWorker, type AnalysisClient } from '../analysis/analysis-client';
import { openSession } from '../storage/library-session';
import type { LibrarySession } from '../storage/session';
import { notify } from './notices';
import { rememberedView, rememberView } from './remembered-view';
import { initialView, useView } from './view';

export interface Services {
  readonly bridge: Bridge;
  readonly settings: Settings;
  readonly session: LibrarySession | null;
  readonly opening: { readonly name: string; readonly done: number; readonly total: number } | null;
}

export const useServices = create<Services>(() => ({
  bridge: window.variorum,
  settings: defaultSettings,
  session: null,
  opening: null,
}));

export const analysis: AnalysisClient = createAnalysisClient(makeAnalysisWorker);

/** The open library; components below the library's frame may rely on it. */
export function useSession(): LibrarySession {
  const session = useServices((state) => state.session);
  if (!session) throw new Error('no library is open');
  return session;
}

export const useSettings = (): Settings => useServices((state) => state.settings);

/** Changes settings at once on screen and writes them to disk. */
export function changeSettings(change: Partial<Settings>): void {
  const { bridge, settings } = useServices.getState();
  const next = { ...settings, ...change };
  useServices.setState({ settings: next });
  void bridge.writeSettings(next).then((written) => {
    if (!written.ok) notify(`Settings were not saved: ${written.error.message}`, 'error');
  });
}

/** Opening and closing take turns: two at once would leave one library half open. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

/** The open library once nothing is being opened or closed any more; null if there is none. */
export const whenSettled = (): Promise<LibrarySession | null> => inTurn(async () => useServices.getState().session);

/** Opens what the host answered: asks the journal, rebuilds if needed, and shows the library. */
export const showLibrary = (info: LibraryInfo): Promise<LibrarySession | null> => inTurn(() => openNow(info));

/** Ends the remembering of what is open in the library. */
let forgetView: () => Promise<void> = async () => undefined;

async function openNow(info: LibraryInfo): Promise<LibrarySession | null> {
  await closeNow();
  const { bridge } = useServices.getState();
  useServices.setState({ opening: { name: info.name, done: 0, total: 0 } });
  const opened = await openSession(bridge, info, {
    coder: () => useServices.getState().settings.coder,
    onProgress: ({ done, total }) => useServices.setState({ opening: { name: info.name, done, total } }),
  });
  useServices.setState({ opening: null });
  if (!opened.ok) {
    notify(opened.error.message, 'error');
    return null;
  }
  for (const text of opened.value.notices) notify(text, 'warning');
  useView.setState({ ...initialView, panes: useView.getState().panes, ...(await rememberedView(opened.value)) });
  forgetView = rememberView(opened.value);
  useServices.setState({ session: opened.value });
  return opened.value;
}

export async function openLibrary(library: LibraryId): Promise<LibrarySession | null> {
  return asked(() => useServices.getState().bridge.openLibrary({ library }));
}

export async function createLibrary(name: string): Promise<LibrarySession | null> {
  return asked(() => useServices.getState().bridge.createLibrary({ name }));
}

/** Null when the analyst changed their mind. */
export async function chooseLibrary(): Promise<LibrarySession | null> {
  const chosen = await useServices.getState().bridge.chooseLibrary(null);
  if (!chosen.ok) notify(chosen.error.message, 'error');
  return chosen.ok && chosen.value ? showLibrary(chosen.value) : null;
}

/** Asks the host and shows what it answers, in one turn: a drop in the meantime waits for the library. */
const asked = (ask: () => Promise<Result<LibraryInfo>>): Promise<LibrarySession | null> =>
  inTurn(async () => {
    const answer = await ask();
    if (answer.ok) return openNow(answer.value);
    notify(answer.error.message, 'error');
    return null;
  });

/** Sends what waits, then closes. What could not be sent stays in the window's copy and is sent at the next opening. */
export const closeLibrary = (): Promise<void> => inTurn(closeNow);

async function closeNow(): Promise<void> {
  const { session } = useServices.getState();
  if (!session) return;
  await forgetView();
  useServices.setState({ session: null });
  const closed = await session.close();
  if (!closed.ok) notify(closed.error.message, 'warning');
}

/** Everything is on disk, or the reason why not; the host closes the window after this. */
export async function prepareToClose(): Promise<void> {
  const { bridge } = useServices.getState();
  await closeLibrary();
  await bridge.readyToClose(null);
}
