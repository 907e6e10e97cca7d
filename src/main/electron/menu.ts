/**
 * The menu, made from the one list of commands. Keys are shown, not registered: the window hears them itself, so that a key
 * changed in the settings, a single letter while reading, or undo inside a text field each mean one thing only.
 */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { commands, type CommandDescription, type CommandId, type MenuName } from '../../shared/commands';

const menus: readonly MenuName[] = ['Library', 'Edit', 'View', 'Mark', 'Go', 'Help'];
const isMac = process.platform === 'darwin';

/** Roles are what the system does by itself; they follow the commands of their menu. */
const roles: Readonly<Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>>> = {
  Library: isMac ? [{ role: 'close' }] : [{ role: 'quit' }],
  Edit: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  View: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
};

/** `keys` are those the analyst changed: command id -> key, empty for none. `run` is told which command was chosen. */
export function buildMenu(keys: Readonly<Record<string, string>>, run: (command: CommandId) => void): void {
  const template = menus.map((name) => ({
    label: `&${name}`,
    submenu: [
      ...commands.filter(({ menu }) => menu === name).map((command) => menuItem(command, keys, run)),
      ...(roles[name] ? [{ type: 'separator' } as const, ...roles[name]] : []),
    ],
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(isMac ? [{ role: 'appMenu' }, ...template] : template));
}

function menuItem(
  command: CommandDescription & { readonly id: CommandId },
  keys: Readonly<Record<string, string>>,
  run: (command: CommandId) => void,
): MenuItemConstructorOptions {
  const { id, title: label } = command;
  const accelerator = acceleratorOf(keys[id] ?? command.key);
  // macOS always registers what it shows: there, single letters stay out of the menu.
  const shown = accelerator && (!isMac || accelerator.includes('+')) ? { accelerator, registerAccelerator: false } : {};
  return { id, label, click: () => run(id), ...shown };
}

/** "Mod+Shift+Z" -> "CommandOrControl+Shift+Z"; the empty key -> undefined. */
export function acceleratorOf(key: string): string | undefined {
  return key === '' ? undefined : key.replace(/\bMod\b/, 'CommandOrControl');
}
