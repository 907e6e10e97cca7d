/** The digits 1 to 9 while reading: each puts its code on what is selected. */
import { useEffect } from 'react';
import { codeKeys } from '../../../shared/commands';
import { notify } from '../../session/notices';
import { useSession, useSettings } from '../../session/services';
import { useView } from '../../session/view';
import { useCodebooks } from '../../storage/queries/codebooks';
import { applyCode } from './apply-code';

/** For the reading view: listens while it is mounted. */
export function useCodeKeys(): void {
  const session = useSession();
  const { singleLetterKeys } = useSettings();
  const codebooks = useCodebooks(session);
  useEffect(() => {
    if (!singleLetterKeys || session.readOnly) return;
    const codes = (codebooks ?? []).flatMap((book) => book.codes);
    const onKey = (event: KeyboardEvent): void => {
      if (!isCodeKey(event)) return;
      event.preventDefault();
      const code = codes.find((one) => one.key === event.key);
      if (code) void applyCode(session, code);
      else notify(`No code has the key ${event.key}. Keys of codes are set in the codebook.`);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, codebooks, singleLetterKeys]);
}

/** A digit alone, heard only in the text's own place: not in fields, menus or what floats. */
function isCodeKey(event: KeyboardEvent): boolean {
  const { mode, overlay } = useView.getState();
  if (event.defaultPrevented || event.isComposing || mode !== 'read' || overlay) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return (codeKeys as readonly string[]).includes(event.key) && !isField(event.target);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="menu"]',
  ) !== null;
