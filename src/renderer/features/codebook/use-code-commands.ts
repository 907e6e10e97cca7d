/** F, Q and R while reading: pick a code, put the last one again, pick a recent one. And the code that is switched on. */
import { useEffect, useRef } from 'react';
import type { Code } from '../../../core/model/codebook';
import type { CodeId } from '../../../core/model/ids';
import { useCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { openOverlay, useView } from '../../session/view';
import { useCodebooks } from '../../storage/queries/codebooks';
import { applyCode } from './apply-code';

/** For the reading view: the commands are there while it is mounted. */
export function useCodeCommands(): void {
  const session = useSession();
  const codebooks = useCodebooks(session);
  const last = useView((state) => state.recentCodes[0]);
  const enabled = !session.readOnly;
  const find = (id: CodeId | null | undefined): Code | undefined =>
    codebooks?.flatMap((book) => book.codes).find((code) => code.id === id);
  const lastCode = find(last);
  useCommand('mark.code', () => openOverlay({ kind: 'code-picker', recent: false }), { enabled });
  useCommand('mark.recent-code', () => openOverlay({ kind: 'code-picker', recent: true }), { enabled });
  useCommand(
    'mark.last-code',
    async () => {
      if (lastCode) await applyCode(session, lastCode);
      else notify('No code was used yet. Pick one with “Mark with a code”.');
    },
    { enabled, title: lastCode ? `Mark with the last code again: ${lastCode.name}` : undefined },
  );
  const keeping = useView((state) => state.activeCode !== null);
  useCommand(
    'mark.keep-code',
    () => {
      if (keeping) useView.setState({ activeCode: null });
      else if (lastCode) useView.setState({ activeCode: lastCode.id });
      else notify('No code was used yet. Pick one with “Mark with a code”.');
    },
    { enabled, title: keeping ? 'Stop marking every selection with the code' : undefined },
  );
  useSwitchedOnCode((code) => void applyCode(session, code), find);
}

/**
 * While a code is switched on each selection gets it, once the selecting is over: the pointer is up, or Shift is let go.
 */
function useSwitchedOnCode(apply: (code: Code) => void, find: (id: CodeId | null) => Code | undefined): void {
  const latest = useRef({ apply, find });
  useEffect(() => {
    latest.current = { apply, find };
  });
  useEffect(() => {
    let done: string | null = null;
    const settle = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Shift') return;
      const { activeCode, textSelection, overlay } = useView.getState();
      const code = activeCode === null ? undefined : latest.current.find(activeCode);
      if (!code || !textSelection || overlay) return;
      const place = `${code.id} ${textSelection.article} ${textSelection.span.join('-')}`;
      if (place === done) return;
      done = place;
      latest.current.apply(code);
    };
    window.addEventListener('pointerup', settle);
    window.addEventListener('keyup', settle);
    return () => {
      window.removeEventListener('pointerup', settle);
      window.removeEventListener('keyup', settle);
    };
  }, []);
}
