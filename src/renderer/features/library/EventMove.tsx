/** Moves articles to another event, to a new one, or out of any. One step; undo puts them back. */
import { useMemo, useState } from 'react';
import { eventIdSchema, type ArticleId } from '../../../core/model/ids';
import { useServices, useSession } from '../../session/services';
import { openOverlay } from '../../session/view';
import { useEvents } from '../../storage/queries/events';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { matchText } from '../../ui/match-text';
import { PickList, type PickGroup, type PickItem } from '../../ui/PickList';
import { moveToEvent } from './library-actions';
import './event-merge.css';

interface EventMoveProps {
  readonly articles: readonly ArticleId[];
  readonly onClose: () => void;
}

export function EventMove(props: EventMoveProps) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Moving {...props} /> : null;
}

const newKey = 'new';
const noneKey = 'none';

function Moving({ articles, onClose }: EventMoveProps) {
  const session = useSession();
  const events = useEvents(session);
  const [query, setQuery] = useState('');
  const groups = useMemo((): PickGroup[] => {
    const others = (events ?? []).filter((event) => !articles.every((id) => event.articles.includes(id)));
    const items = others.flatMap((event): PickItem[] => {
      const match = matchText(query, event.name);
      const side = event.articles.length === 1 ? '1 article' : `${event.articles.length} articles`;
      return match ? [{ key: event.id, title: event.name, ranges: match.ranges, icon: 'folder', side }] : [];
    });
    const elsewhere: PickItem[] = [
      { key: newKey, title: 'A new event…', ranges: [], icon: 'plus' },
      { key: noneKey, title: 'No event', ranges: [], icon: 'minus' },
    ];
    return [
      { title: 'Events', items },
      { title: 'Elsewhere', items: elsewhere },
    ].filter((group) => group.items.length > 0);
  }, [events, query, articles]);
  const move = async (key: string): Promise<void> => {
    if (key === newKey) return openOverlay({ kind: 'event-name', event: null, articles });
    onClose();
    const id = key === noneKey ? null : eventIdSchema.parse(key);
    const name = events?.find((event) => event.id === id)?.name ?? '';
    await moveToEvent(session, articles, id === null ? null : { id, name });
  };
  const what = articles.length === 1 ? 'the article' : `${articles.length} articles`;
  return (
    <Dialog title={`Move ${what} to`} onClose={onClose} bare>
      <p className="event-merge-head">Move {what} to …</p>
      <PickList
        label="Events"
        placeholder="Find the event"
        query={query}
        groups={groups}
        onQuery={setQuery}
        onPick={(key) => void move(key)}
        onClose={onClose}
        nothing="No event of that name."
        footer={
          <span>
            <Kbd>Enter</Kbd> move
          </span>
        }
      />
    </Dialog>
  );
}
