/** One source: name, kind, role, other names, merging with another, and everything it is quoted as saying in the library. */
import { useMemo } from 'react';
import type { Entity, EntityKind, Naming } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { jumpTo, select } from '../../session/view';
import { editEntity } from '../../storage/commands/edit-entity';
import { mergeEntities } from '../../storage/commands/merge-entities';
import { useEntities, useEntity } from '../../storage/queries/entities';
import { useQuotedWords } from '../../storage/queries/quoted-words';
import { IconButton } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';

export function EntityForm({ id }: { readonly id: EntityId }) {
  const session = useSession();
  const entity = useEntity(session, id);
  if (entity === undefined) return null;
  if (entity === null) return <p className="hint">This source was merged or removed. Undo brings it back.</p>;
  return <Form entity={entity} />;
}

function Form({ entity }: { readonly entity: Entity }) {
  return (
    <>
      <div className="pane-head">
        <h2>Source</h2>
        <span className="grow" />
        <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
      </div>
      <div className="scroll">
        <div className="inspector-body">
          <Fields entity={entity} />
          <Merge entity={entity} />
          <Quoted entity={entity} />
        </div>
      </div>
    </>
  );
}

const kinds: readonly (readonly [EntityKind, string])[] = [
  ['person', 'Person'],
  ['organisation', 'Organisation'],
  ['group', 'Group'],
  ['document', 'Document'],
];

const namings: readonly (readonly [Naming, string])[] = [
  ['named', 'Named'],
  ['unnamed-individual', 'Unnamed person'],
  ['unnamed-group', 'Unnamed group'],
];

function Fields({ entity }: { readonly entity: Entity }) {
  const session = useSession();
  const edit = async (parts: Partial<Omit<Entity, 'id'>>): Promise<void> => {
    const done = await editEntity(session, entity.id, parts);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <section className="inspector-section entity-fields">
      <TextLine label="Name" value={entity.name} onChange={(name) => name !== '' && void edit({ name })} />
      <TextLine label="Role" value={entity.role ?? ''} onChange={(role) => void edit({ role: role || null })} />
      <label>
        Kind
        <select
          className="text-field"
          value={entity.kind}
          disabled={session.readOnly}
          onChange={(event) => void edit({ kind: event.target.value as EntityKind })}
        >
          {kinds.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Naming
        <select
          className="text-field"
          value={entity.naming}
          disabled={session.readOnly}
          onChange={(event) => void edit({ naming: event.target.value as Naming })}
        >
          {namings.map(([naming, words]) => (
            <option key={naming} value={naming}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <TextLine
        label="Also called"
        value={entity.aliases.join('; ')}
        onChange={(words) =>
          void edit({
            aliases: words
              .split(';')
              .map((alias) => alias.trim())
              .filter(Boolean),
          })
        }
      />
    </section>
  );
}

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Written when the field is left or Enter is pressed; a value changed elsewhere makes the field anew. */
function TextLine({ label, value, onChange }: TextLineProps) {
  const session = useSession();
  return (
    <label>
      {label}
      <input
        key={value}
        className="text-field"
        defaultValue={value}
        disabled={session.readOnly}
        onBlur={(event) => {
          if (event.target.value.trim() !== value) onChange(event.target.value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </label>
  );
}

function Merge({ entity }: { readonly entity: Entity }) {
  const session = useSession();
  const entities = useEntities(session) ?? [];
  const merge = async (other: EntityId): Promise<void> => {
    const done = await mergeEntities(session, entity.id, [other]);
    if (done.ok) notify('The two sources are one now. Undo parts them again.');
    else notify(done.error.message, 'error');
  };
  return (
    <section className="inspector-section">
      <h3 className="section-title">Same person or body as</h3>
      <Combobox
        label="Merge with another source"
        value=""
        placeholder="Choose to merge…"
        disabled={session.readOnly}
        options={entities
          .filter((other) => other.id !== entity.id)
          .map((other) => ({ id: other.id, label: other.name }))}
        onChoose={(id) => void merge(id as EntityId)}
      />
    </section>
  );
}

function Quoted({ entity }: { readonly entity: Entity }) {
  const session = useSession();
  const quoted = useQuotedWords(session, entity.id);
  const outlets = useMemo(() => new Set(quoted?.map((one) => one.outlet)).size, [quoted]);
  if (!quoted) return null;
  return (
    <section className="inspector-section">
      <h3 className="section-title">
        {quoted.length} quotation{quoted.length === 1 ? '' : 's'} in {outlets} outlet{outlets === 1 ? '' : 's'}
      </h3>
      <ul className="quoted-list">
        {quoted.map(({ quotation, outlet, words }) => (
          <li key={quotation.id}>
            <button type="button" className="annotation-row" onClick={() => openQuotation(quotation)}>
              <span className="annotation-who">
                <span className={`state-dot ${quotation.status}`} aria-hidden="true" />
                <span className="trunc">{outlet}</span>
              </span>
              <span className="annotation-words serif">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function openQuotation(quotation: Quotation): void {
  const first = quotation.content[0];
  if (first) jumpTo(quotation.article, first);
  select({ kind: 'quotation', id: quotation.id, part: { role: 'content', index: 0 } });
}
