/** Kind, naming, role, other names and the analyst's memo of one source. */
import type { Entity, EntityKind, Naming } from '../../../core/model/entity';
import { MemoEditor } from '../../editor/MemoEditor';
import { useSession } from '../../session/services';
import { useMemoOn } from '../../session/use-memo-on';
import { Icon } from '../../ui/Icon';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextLine } from './TextLine';
import { useEdit } from './use-edit';

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

export function SourceFields({ entity }: { readonly entity: Entity }) {
  const session = useSession();
  const edit = useEdit(entity);
  return (
    <div className="source-fields">
      <span>Kind</span>
      <SegmentedControl
        label="Kind"
        value={entity.kind}
        options={kinds}
        disabled={session.readOnly}
        onChange={(kind) => edit({ kind })}
      />
      <span>Naming</span>
      <SegmentedControl
        label="Naming"
        value={entity.naming}
        options={namings}
        disabled={session.readOnly}
        onChange={(naming) => edit({ naming })}
      />
      <label htmlFor="source-role">Role</label>
      <TextLine
        id="source-role"
        label="Role"
        value={entity.role ?? ''}
        placeholder="Deputy minister, engineer …"
        onSave={(role) => edit({ role: role === '' ? null : role })}
      />
      <span>Also called</span>
      <Aliases entity={entity} />
      <span>Memo</span>
      <SourceMemo key={entity.id} entity={entity} />
    </div>
  );
}

function Aliases({ entity }: { readonly entity: Entity }) {
  const session = useSession();
  const edit = useEdit(entity);
  return (
    <ul className="source-aliases" aria-label="Other names">
      {entity.aliases.map((alias) => (
        <li key={alias}>
          <span className="trunc" title={alias} dir="auto">
            {alias}
          </span>
          <button
            type="button"
            aria-label={`Remove the name ${alias}`}
            disabled={session.readOnly}
            onClick={() => edit({ aliases: entity.aliases.filter((one) => one !== alias) })}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li className="source-new-alias">
        <TextLine
          key={entity.aliases.length}
          label="Another name"
          value=""
          placeholder="Add a name"
          onSave={(alias) => edit({ aliases: [...new Set([...entity.aliases, alias])] })}
        />
      </li>
    </ul>
  );
}

function SourceMemo({ entity }: { readonly entity: Entity }) {
  const { readOnly } = useSession();
  const memo = useMemoOn('entity', entity.id);
  if (!memo) return <div />;
  return (
    <div>
      <MemoEditor
        id="source-memo"
        label="Memo on the source"
        field="memo"
        value={memo.mine}
        placeholder="Your own notes on this source"
        disabled={readOnly}
        onWrite={memo.write}
      />
      {memo.others.map((other) => (
        <p key={other.id} className="small">
          <span className="t3">{other.coder || 'Coder not named'}</span> {other.text}
        </p>
      ))}
    </div>
  );
}
