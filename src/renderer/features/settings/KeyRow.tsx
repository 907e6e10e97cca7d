/** One command's key: press a new one, clear it, put it back. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { CommandDescription } from '../../../shared/commands';
import { keyCaps, keyName, keyOf } from '../../session/keys';
import { changeSettings, useSettings } from '../../session/services';
import { LinkButton } from '../../ui/Button';
import { KeyCombination } from '../../ui/Kbd';
import { isChanged, isModifier, keyConflict, withKey, withoutOwnKey, type KeyConflict } from './key-conflicts';

interface Asked {
  readonly key: string;
  readonly conflict: KeyConflict;
}

export function KeyRow({ command }: { readonly command: CommandDescription }) {
  const settings = useSettings();
  const [listening, setListening] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const title = command.title.replace('…', '');
  const key = keyOf(command, settings);
  const finish = (): void => {
    setListening(false);
    setAsked(null);
    button.current?.focus();
  };
  const give = (chosen: string): void => {
    changeSettings({ keys: withKey(chosen, command, settings) });
    finish();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (isModifier(event.key)) return;
    if (event.key === 'Escape') return finish();
    const chosen = keyName(event.nativeEvent);
    const conflict = keyConflict(chosen, command, settings);
    if (!conflict) return give(chosen);
    setListening(false);
    setAsked({ key: chosen, conflict });
  };
  return (
    <li>
      <div className="settings-key">
        <span className="grow trunc" title={title}>
          {title}
        </span>
        <button
          ref={button}
          type="button"
          className="settings-key-button"
          data-listening={listening || undefined}
          onClick={() => setListening(true)}
          onKeyDown={onKey}
          onBlur={() => setListening(false)}
        >
          <span className="visually-hidden">{`Key of ${title}: `}</span>
          <KeyShown listening={listening} name={key} />
          {listening ? null : <span className="visually-hidden">. Change</span>}
        </button>
        <span className="settings-key-links">
          {key !== '' ? <LinkButton onPress={() => give('')}>Clear</LinkButton> : null}
          {isChanged(command, settings) ? (
            <LinkButton onPress={() => changeSettings({ keys: withoutOwnKey(command, settings) })}>Put back</LinkButton>
          ) : null}
        </span>
      </div>
      {asked ? <Conflict asked={asked} onTake={() => give(asked.key)} onCancel={finish} /> : null}
    </li>
  );
}

function KeyShown({ listening, name }: { readonly listening: boolean; readonly name: string }) {
  if (listening) return 'Press a key';
  return name === '' ? <span className="t3">none</span> : <KeyCombination caps={keyCaps(name)} />;
}

interface ConflictProps {
  readonly asked: Asked;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

function Conflict({ asked: { key, conflict }, onTake, onCancel }: ConflictProps) {
  return (
    <p className="settings-conflict small" role="alert">
      <KeyCombination caps={keyCaps(key)} />
      <span className="grow">
        {conflict.kind === 'kept'
          ? `cannot be given: ${conflict.reason}.`
          : `is the key of “${conflict.command.title.replace('…', '')}”.`}
      </span>
      {conflict.kind === 'command' ? <LinkButton onPress={onTake}>Use it here</LinkButton> : null}
      <LinkButton onPress={onCancel}>{conflict.kind === 'command' ? 'Leave it there' : 'Close'}</LinkButton>
    </p>
  );
}
