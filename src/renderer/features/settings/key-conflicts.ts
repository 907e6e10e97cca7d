/**
 * What stands against giving a command a key: another command that has it, the codes' digits, or the system and the
 * fields of the window, which own some keys.
 */
import { codeKeys, commands, type CommandDescription } from '../../../shared/commands';
import { keyOf, type KeySettings } from '../../session/keys';

export type KeyConflict =
  | { readonly kind: 'command'; readonly command: CommandDescription }
  | { readonly kind: 'kept'; readonly reason: string };

/** Keys that are never ours to give, with the reason shown to the analyst. */
const kept: readonly (readonly [keys: RegExp, reason: string])[] = [
  // `Mod+C`: every text field and the article itself copy with it.
  [/^Mod\+[CVXA]$/, 'copy, paste, cut and select all keep this key'],
  // `Tab` and `Shift+Tab` move the keyboard through the window; `Enter` presses what has it.
  [/^(Shift\+)?(Tab|Enter)$/, 'this key moves through the window and presses buttons'],
  // `Mod+ArrowLeft`: the text cursor (editor/use-text-cursor).
  [/^(Mod\+)?(Alt\+)?(Shift\+)?(Arrow\w+|Home|End)$/, 'the arrows move in the text'],
  // `Mod+Q`, `Mod+W`, `Alt+F4` close windows; `Mod+Tab` changes them.
  [/^(Mod\+[QW]|Alt\+F4|Mod\+(Shift\+)?Tab)$/, 'the system closes or changes windows with this key'],
  [/^Escape$/, 'Esc closes what is open and goes back to the text'],
];

/** A modifier alone is no key: the analyst is still pressing. */
export const isModifier = (key: string): boolean =>
  /^(Control|Shift|Alt|AltGraph|Meta|CapsLock|Dead|Process)$/.test(key);

/** Null if nothing stands against it. Giving a command the key it has already is no conflict. */
export function keyConflict(key: string, command: CommandDescription, settings: KeySettings): KeyConflict | null {
  if (key === '' || key === keyOf(command, settings)) return null;
  const reason = kept.find(([keys]) => keys.test(key))?.[1];
  if (reason !== undefined) return { kind: 'kept', reason };
  if ((codeKeys as readonly string[]).includes(key)) return { kind: 'kept', reason: 'the digits apply the codes' };
  const list: readonly CommandDescription[] = commands;
  const other = list.find((one) => one.id !== command.id && keyOf(one, settings) === key);
  return other ? { kind: 'command', command: other } : null;
}

/** The changed keys after `command` got `key`; who had it before has none afterwards. The default is not written down. */
export function withKey(key: string, command: CommandDescription, settings: KeySettings): Record<string, string> {
  const conflict = keyConflict(key, command, settings);
  const freed = conflict?.kind === 'command' ? put(settings.keys, conflict.command, '') : { ...settings.keys };
  return put(freed, command, key);
}

function put(keys: Readonly<Record<string, string>>, command: CommandDescription, key: string): Record<string, string> {
  const { [command.id]: _before, ...others } = keys;
  const standard = keyOf(command, { keys: {}, singleLetterKeys: true });
  return key === standard ? others : { ...others, [command.id]: key };
}

/** Back to the key it came with, unless another command has been given that key since. */
export function withoutOwnKey(command: CommandDescription, settings: KeySettings): Record<string, string> {
  return withKey(keyOf(command, { keys: {}, singleLetterKeys: true }), command, settings);
}

export const isChanged = (command: CommandDescription, settings: KeySettings): boolean =>
  settings.keys[command.id] !== undefined;
