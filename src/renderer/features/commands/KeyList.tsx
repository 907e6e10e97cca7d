/** `?`: every key of the window, by what it is for, with a field to find one and the way to change them. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useServices, useSettings } from '../../session/services';
import { keyCaps } from '../../session/keys';
import { openOverlay } from '../../session/view';
import { useCodebooks } from '../../storage/queries/codebooks';
import type { LibrarySession } from '../../storage/session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Highlighted } from '../../ui/Highlighted';
import { Icon } from '../../ui/Icon';
import { KeyCombination } from '../../ui/Kbd';
import { codeKeyGroup, keyGroups, matchingKeys, type KeyGroup } from './key-groups';
import './key-list.css';

interface KeyListProps {
  readonly onClose: () => void;
}

export function KeyList({ onClose }: KeyListProps) {
  const session = useServices((state) => state.session);
  return session ? <LibraryKeys session={session} onClose={onClose} /> : <Keys codes={null} onClose={onClose} />;
}

function LibraryKeys({ session, onClose }: KeyListProps & { readonly session: LibrarySession }) {
  const codebooks = useCodebooks(session);
  const codes = useMemo(() => codeKeyGroup((codebooks ?? []).flatMap((book) => book.codes)), [codebooks]);
  return <Keys codes={codes} onClose={onClose} />;
}

function Keys({ codes, onClose }: KeyListProps & { readonly codes: KeyGroup | null }) {
  const settings = useSettings();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const groups = useMemo(
    () => matchingKeys(query, [...keyGroups(settings), ...(codes ? [codes] : [])]),
    [query, settings, codes],
  );
  return (
    <Dialog
      title="Keys"
      onClose={onClose}
      wide
      footer={<Button onPress={() => openOverlay({ kind: 'settings', page: 'keys' })}>Change keys…</Button>}
    >
      <div className="key-list-head">
        <div className="key-list-search">
          <Icon name="search" />
          <input
            ref={field}
            type="search"
            aria-label="Find a key"
            placeholder="Find a key or what it does"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <p className="small t3">
          {settings.singleLetterKeys
            ? 'Single letters are heard while reading, never while typing.'
            : 'Single-letter keys are switched off in the settings.'}
        </p>
      </div>
      <div className="dialog-content key-list" tabIndex={0} role="region" aria-label="All keys">
        {groups.map((group) => (
          <KeySection key={group.title} group={group} />
        ))}
        {groups.length === 0 ? <p className="t3">No key of that name.</p> : null}
      </div>
    </Dialog>
  );
}

function KeySection({ group }: { readonly group: ReturnType<typeof matchingKeys>[number] }) {
  return (
    <section>
      <h3>{group.title}</h3>
      <dl>
        {group.lines.map((line) => (
          <div key={`${line.title}${line.key}`}>
            <dt className="trunc" title={line.title}>
              <Highlighted text={line.title} ranges={line.ranges} />
            </dt>
            <dd>
              <KeyCombination caps={line.caps ?? keyCaps(line.key)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
