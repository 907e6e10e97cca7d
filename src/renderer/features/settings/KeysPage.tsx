/** Every command with its key: change it, clear it, put it back. Who has a key already is told before it is taken. */
import { useState } from 'react';
import { commands, type CommandDescription } from '../../../shared/commands';
import { changeSettings, useSettings } from '../../session/services';
import { LinkButton } from '../../ui/Button';
import { matchText } from '../../ui/match-text';
import { Check } from './Check';
import { KeyRow } from './KeyRow';

const all: readonly CommandDescription[] = commands;
/** `Escape` closes what is open everywhere; a key that moved it away would lock the keyboard in. */
const changeable = all.filter((command) => command.id !== 'go.text');

export function KeysPage() {
  const { singleLetterKeys, keys } = useSettings();
  const [query, setQuery] = useState('');
  const shown = changeable.filter((command) => matchText(query, command.title) !== null);
  return (
    <>
      <h3>Keys</h3>
      <Check
        label="Single-letter keys"
        note="C, S, V, 1 to 9 and the like, while reading. Off: they do nothing, so that speech input and slips cannot mark."
        checked={singleLetterKeys}
        onChange={(checked) => changeSettings({ singleLetterKeys: checked })}
      />
      <div className="settings-keys-head">
        <input
          type="search"
          className="text-field"
          aria-label="Find a command"
          placeholder="Find a command"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {Object.keys(keys).length > 0 ? (
          <LinkButton onPress={() => changeSettings({ keys: {} })}>Put all keys back</LinkButton>
        ) : null}
      </div>
      <ul className="settings-keys" aria-label="Commands and their keys">
        {shown.map((command) => (
          <KeyRow key={command.id} command={command} />
        ))}
      </ul>
      {shown.length === 0 ? <p className="t3">No command of that name.</p> : null}
    </>
  );
}
