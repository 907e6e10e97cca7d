/**
 * The only place where main listens to a window. A call counts only if it comes from the top frame of the one window,
 * showing the app's own origin; then `answerCall` holds its argument against the contract.
 */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { fail } from '../../core/model/result';
import { callChannel } from '../../shared/channels';
import { contract, type CallName } from '../../shared/contract';
import { electronOrigin } from '../../shared/origins';
import { answerCall, type Answering } from '../answer-call';
import type { Refusals } from '../refusals';

export function serveCalls(answering: Answering, refusals: Refusals, trusted: () => WebContents | null): void {
  for (const name of Object.keys(contract) as CallName[]) {
    ipcMain.handle(callChannel(name), (event, input: unknown) => {
      if (isTrusted(event, trusted())) return answerCall(answering, name, input);
      refusals.note('sender', event.senderFrame?.url ?? 'a frame that is gone');
      return fail({ kind: 'not-allowed', message: 'Only the window of Variorum may ask for this.' });
    });
  }
}

function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, trusted: WebContents | null): boolean {
  if (!trusted || sender !== trusted || !senderFrame) return false;
  return senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${electronOrigin}/`);
}
