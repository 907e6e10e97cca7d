/** One listener for all keys of the window; what they mean is in the list of commands and the settings. */
import { useEffect } from 'react';
import type { Settings } from '../shared/contract';
import { runCommand } from './session/command-handlers';
import { commandFor } from './session/keys';
import { useView } from './session/view';

export function useAppKeys(settings: Settings): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // What floats above the window has its own keys; Escape must reach it.
      if (event.defaultPrevented || event.isComposing || useView.getState().overlay) return;
      const id = commandFor(event, settings, placesNow());
      if (id && runCommand(id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [settings]);
}

/** Which single-letter keys are heard now. */
function placesNow(): ReadonlySet<string> {
  const { mode } = useView.getState();
  if (mode === 'read') return new Set(['reading', 'reviewing']);
  return new Set(mode === 'compare' ? ['reviewing'] : []);
}
