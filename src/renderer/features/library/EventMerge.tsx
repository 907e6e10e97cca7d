/** Merges an event with another one: articles, decisions and memos of both are in the first afterwards. Undo splits them. */
import { useMemo, useState } from 'react';
import type { EventId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useServices, useSession } from '../../session/services';
import { useView } from '../../session/view';
import { mergeEvents } from '../../storage/commands/merge-events';
import { useEvents } from '../../storage/queries/events';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { matchText } from '../../ui/match-text';
import { PickList, type PickItem } from '../../ui/PickList';
import './event-merge.css';

interface EventMergeProps {
  readonly event: EventId;
  readonly onClose: () => void;
}

export function EventMerge(props: EventMergeProps) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Merging {...props} /> : null;
}

function Merging({ event, onClose }: EventMergeProps) {
  const session = useSession();
  const events = useEvents(session);
  const [query, setQuery] = useState('');
  const target = events?.find((one) => one.id === event);
  const items = useMemo(
    () =>
      (events ?? []).flatMap((one): PickItem[] => {
        const match = one.id === event ? null : matchText(query, one.name);
        if (!match) return [];
        const side = one.articles.length === 1 ? '1 article' : `${one.articles.length} articles`;
        return [{ key: one.id, title: one.name, ranges: match.ranges, icon: 'folder', side }];
      }),
    [events, event, query],
  );
  if (!target) return null;
  const merge = async (key: string): Promise<void> => {
    const other = events?.find((one) => one.id === key);
    if (!other) return;
    onClose();
    const done = await mergeEvents(session, target.id, [other.id]);
    if (!done.ok) return notify(done.error.message, 'error');
    if (useView.getState().event === other.id) useView.setState({ event: target.id });
    notify(`“${other.name}” is now part of “${target.name}”. Undo splits them again.`);
  };
  return (
    <Dialog title={`Merge ${target.name} with`} onClose={onClose} bare>
      <p className="event-merge-head trunc" title={target.name}>
        Merge “{target.name}” with …
      </p>
      <PickList
        label="Events"
        placeholder="Find the event whose articles come in"
        query={query}
        groups={items.length > 0 ? [{ title: 'Events', items }] : []}
        onQuery={setQuery}
        onPick={(key) => void merge(key)}
        onClose={onClose}
        nothing="No other event of that name."
        footer={
          <span>
            <Kbd>Enter</Kbd> merge
          </span>
        }
      />
    </Dialog>
  );
}
