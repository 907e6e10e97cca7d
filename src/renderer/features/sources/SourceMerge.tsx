/** Merge: this source's quotations, names and memos go to the one chosen. Spellings of one name are offered first. */
import { useMemo, useState } from 'react';
import { isSameEntity } from '../../../core/entities/same-entity';
import type { Entity } from '../../../core/model/entity';
import { entityIdSchema } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { select } from '../../session/view';
import { mergeEntities } from '../../storage/commands/merge-entities';
import type { QuotedSource } from '../../storage/queries/sources';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { matchText } from '../../ui/match-text';
import { PickList, type PickGroup, type PickItem } from '../../ui/PickList';

interface SourceMergeProps {
  readonly entity: Entity;
  readonly sources: readonly QuotedSource[];
  readonly onClose: () => void;
}

/** Rows offered; more letters find the others. */
const most = 60;

export function SourceMerge({ entity, sources, onClose }: SourceMergeProps) {
  const session = useSession();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => choices(entity, sources, query), [entity, sources, query]);
  const merge = async (key: string): Promise<void> => {
    const into = entityIdSchema.parse(key);
    const name = sources.find((one) => one.entity.id === into)?.entity.name ?? '';
    onClose();
    const done = await mergeEntities(session, into, [entity.id]);
    if (!done.ok) return notify(done.error.message, 'error');
    select({ kind: 'entity', id: into });
    notify(`“${entity.name}” is now one with “${name}”. Undo parts them again.`);
  };
  return (
    <Dialog title={`Merge ${entity.name}`} onClose={onClose} bare>
      <p className="source-merge-head trunc">“{entity.name}” is the same source as …</p>
      <PickList
        label="Merge into"
        placeholder="Find the source that stays"
        query={query}
        groups={groups}
        onQuery={setQuery}
        onPick={(key) => void merge(key)}
        onClose={onClose}
        nothing="No other source of that name."
        footer={
          <span>
            <Kbd>Enter</Kbd> merge
          </span>
        }
      />
    </Dialog>
  );
}

function choices(entity: Entity, sources: readonly QuotedSource[], query: string): PickGroup[] {
  const found = sources
    .filter((one) => one.entity.id !== entity.id)
    .flatMap((one) => {
      const match = matchText(query, one.entity.name);
      return match ? [{ one, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score || b.one.quotations - a.one.quotations);
  const alike = found.filter(({ one }) => isSameEntity(one.entity, entity));
  const others = found.filter(({ one }) => !isSameEntity(one.entity, entity));
  const groups = [
    { title: 'Perhaps the same', items: alike.map(itemOf) },
    { title: 'Sources', items: others.slice(0, most).map(itemOf) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const itemOf = ({ one, match }: { one: QuotedSource; match: { ranges: PickItem['ranges'] } }): PickItem => ({
  key: one.entity.id,
  title: one.entity.name,
  ranges: match.ranges,
  icon: one.entity.kind === 'person' ? 'person' : 'people',
  side: `${one.quotations === 1 ? '1 quotation' : `${one.quotations} quotations`}${one.entity.role ? `, ${one.entity.role}` : ''}`,
});
