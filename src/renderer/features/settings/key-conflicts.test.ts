import { describe, expect, it, vi } from 'vitest';
import { commands, type CommandDescription } from '../../../shared/commands';

// session/keys asks the platform once, when it is loaded; Node has no navigator.
vi.stubGlobal('navigator', { platform: 'Linux x86_64' });
const { isModifier, keyConflict, withKey, withoutOwnKey } = await import('./key-conflicts');
const { keyOf } = await import('../../session/keys');

const named = (id: string): CommandDescription => {
  const found = (commands as readonly CommandDescription[]).find((command) => command.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
};
const settings = { keys: {}, singleLetterKeys: true };
const accept = named('review.accept');

describe('giving a command a key', () => {
  it('finds the command that has the key', () => {
    expect(keyConflict('J', accept, settings)).toMatchObject({ kind: 'command', command: { id: 'go.next-span' } });
  });
  it('finds nothing against a free key, nor against the one it has', () => {
    expect(keyConflict('Mod+Alt+Y', accept, settings)).toBeNull();
    expect(keyConflict('A', accept, settings)).toBeNull();
  });
  it('keeps the digits for codes, copying, arrows and the system’s keys', () => {
    for (const key of ['3', 'Mod+C', 'Tab', 'Alt+ArrowLeft', 'Mod+W', 'Escape'])
      expect(keyConflict(key, accept, settings), key).toMatchObject({ kind: 'kept' });
  });
  it('takes the key from the command that had it', () => {
    const keys = withKey('J', accept, settings);
    expect(keys).toEqual({ 'review.accept': 'J', 'go.next-span': '' });
    expect(keyOf(named('go.next-span'), { ...settings, keys })).toBe('');
  });
  it('writes nothing down for the key a command comes with', () => {
    expect(withKey('A', accept, { ...settings, keys: { 'review.accept': 'J' } })).toEqual({});
    expect(withoutOwnKey(accept, { ...settings, keys: { 'review.accept': '' } })).toEqual({});
  });
  it('takes the old key back from the command that got it since', () => {
    const keys = { 'review.accept': 'J', 'go.next-span': 'A' };
    const back = withoutOwnKey(accept, { ...settings, keys });
    expect(keyOf(accept, { ...settings, keys: back })).toBe('A');
    expect(keyOf(named('go.next-span'), { ...settings, keys: back })).toBe('');
  });
  it('waits while only a modifier is down', () => {
    expect(isModifier('Shift')).toBe(true);
    expect(isModifier('J')).toBe(false);
  });
});

describe('the keys the program comes with', () => {
  it('are no two commands’', () => {
    const keys = commands.map((command) => keyOf(command, settings)).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
