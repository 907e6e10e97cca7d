/**
 * Keys: which command a keyboard event means. Single letters are heard only outside fields, dialogs and menus, and only
 * if the analyst left them on. `Mod` is Ctrl, or Cmd on macOS.
 */
import { commands, type CommandDescription, type CommandId } from '../../shared/commands';

const onMac = /Mac/.test(navigator.platform);

export interface KeySettings {
  readonly keys: Readonly<Record<string, string>>;
  readonly singleLetterKeys: boolean;
}

/** `Mod+Shift+Z`, `J`, `Space`, `?`: the form keys have in the list of commands and in the settings. */
export function keyName(event: KeyboardEvent): string {
  const mod = onMac ? event.metaKey : event.ctrlKey;
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shifted = event.shiftKey && (key.length > 1 || /\p{L}/u.test(key) || mod);
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${key}`;
}

/** The command's key as the analyst set it; empty = none. */
export const keyOf = (command: CommandDescription, settings: KeySettings): string =>
  normalise(settings.keys[command.id] ?? command.key);

/** Shift before Alt or after: one order. */
function normalise(key: string): string {
  if (key === '') return '';
  const parts = key.split('+');
  const last = key.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  return `${parts.includes('Mod') ? 'Mod+' : ''}${parts.includes('Alt') ? 'Alt+' : ''}${parts.includes('Shift') ? 'Shift+' : ''}${last}`;
}

/** `Ctrl ⇧ Z`, the way keys are drawn in the window. */
export function keyCaps(key: string): readonly string[] {
  const caps: Record<string, string> = onMac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Escape: 'Esc' }
    : { Mod: 'Ctrl', Shift: '⇧', Escape: 'Esc', PageDown: 'PgDn', PageUp: 'PgUp' };
  if (key === '') return [];
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
  return parts.map((part) => caps[part] ?? part);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="menu"]',
  ) !== null;

/** Keys that a field has for itself while one types in it: its own undo, for instance. */
const fieldKeys: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+B', 'Mod+E', 'Mod+Shift+V']);

/** The command meant by the event, or null. `place` is the part of the window that has the keyboard. */
export function commandFor(event: KeyboardEvent, settings: KeySettings, places: ReadonlySet<string>): CommandId | null {
  const name = keyName(event);
  if (isField(event.target) && fieldKeys.has(name)) return null;
  const plain = !name.startsWith('Mod+') && name !== 'Escape' && !/^F\d+$/.test(name);
  if (plain && (isField(event.target) || (!settings.singleLetterKeys && name !== '?'))) return null;
  if (
    name === 'Space' &&
    event.target instanceof HTMLElement &&
    event.target.closest('button, a, [role="button"], summary')
  )
    return null;
  const found = commands.find(
    (command) => keyOf(command, settings) === name && (command.where === 'everywhere' || places.has(command.where)),
  );
  return found?.id ?? null;
}
