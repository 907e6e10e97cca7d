/** Names an event, and for a new one says which articles tell it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ArticleId, EventId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useServices, useSession } from '../../session/services';
import { createEvent } from '../../storage/commands/create-event';
import { renameEvent } from '../../storage/commands/edit-event';
import { useEvent } from '../../storage/queries/events';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ArticlePicker } from './ArticlePicker';

interface EventNameProps {
  /** Null: a new event. */
  readonly event: EventId | null;
  /** Articles ticked at the beginning. */
  readonly articles: readonly ArticleId[];
  /** A new event is split off this one: only its articles are offered. */
  readonly from?: EventId | undefined;
  readonly onClose: () => void;
}

export function EventName({ event, articles, from, onClose }: EventNameProps) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  if (!open) return null;
  return event === null ? (
    <NewEvent articles={articles} from={from} onClose={onClose} />
  ) : (
    <Renaming id={event} onClose={onClose} />
  );
}

function NewEvent({ articles, from, onClose }: Omit<EventNameProps, 'event'>) {
  const session = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<ArticleId>>(new Set(articles));
  const make = async (name: string): Promise<void> => {
    const made = await createEvent(session, { name, articles: [...chosen] });
    if (!made.ok) return notify(made.error.message, 'error');
    onClose();
  };
  return (
    <NameDialog
      title="New event"
      action={chosen.size === 1 ? 'Make event of 1 article' : `Make event of ${chosen.size} articles`}
      before=""
      onSave={make}
      onClose={onClose}
    >
      <ArticlePicker chosen={chosen} from={from} onChange={setChosen} />
    </NameDialog>
  );
}

function Renaming({ id, onClose }: { readonly id: EventId; readonly onClose: () => void }) {
  const session = useSession();
  const event = useEvent(session, id);
  const rename = async (name: string): Promise<void> => {
    const done = await renameEvent(session, id, name);
    if (!done.ok) return notify(done.error.message, 'error');
    onClose();
  };
  if (!event) return null;
  return <NameDialog title="Rename event" action="Rename" before={event.name} onSave={rename} onClose={onClose} />;
}

interface NameDialogProps {
  readonly title: string;
  readonly action: string;
  readonly before: string;
  readonly onSave: (name: string) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function NameDialog({ title, action, before, onSave, onClose, children }: NameDialogProps) {
  const [name, setName] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const ready = name.trim() !== '';
  const id = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      wide={children !== undefined}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={!ready} onPress={() => void onSave(name.trim())}>
            {action}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (ready) void onSave(name.trim());
        }}
      >
        <div className="field-row">
          <label htmlFor={id}>Name</label>
          <input
            id={id}
            ref={field}
            className="text-field"
            autoComplete="off"
            spellCheck={false}
            value={name}
            onChange={(change) => setName(change.target.value)}
          />
        </div>
        {children}
        {/* Enter saves; a form of several fields needs a submit button for that. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
