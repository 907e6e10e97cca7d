/** One listener for all keys of the window; what they mean is in the list of commands and the settings. */
import { useEffect } from 'react';
import type { Settings } from '../shared/contract';
import { runCommand } from './session/command-handlers';
import { commandFor } from './session/keys';
import { useView } from './session/view';

export function useAppKeys(settings: Settings): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const id = commandFor(event, settings, placesNow());
      if (id && runCommand(id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [settings]);
}

/** Which single-letter keys are heard now: none while something floats above the work. */
function placesNow(): ReadonlySet<string> {
  const { mode, overlay } = useView.getState();
  if (overlay) return new Set();
  if (mode === 'read') return new Set(['reading', 'reviewing']);
  return new Set(mode === 'compare' ? ['reviewing'] : []);
}
