/** Searches kept under a name, in the library: opened with a click, renamed, brought up to date, removed. All undoable. */
import { useState } from 'react';
import type { Result } from '../../../core/model/result';
import type { SavedSearch } from '../../../core/model/saved-search';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { deleteSearch, editSearch, saveSearch } from '../../storage/commands/save-search';
import { useSavedSearches } from '../../storage/queries/saved-searches';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { asksForSegments } from './filter-articles';
import { openSavedSearch, useSearchPage } from './search-store';

export function SavedSearches() {
  const session = useSession();
  const searches = useSavedSearches(session);
  const [naming, setNaming] = useState<SavedSearch['id'] | 'new' | null>(null);
  const { query, saved } = useSearchPage();
  const empty = query.words.trim() === '' && !asksForSegments(query);
  const save = async (name: string): Promise<void> => {
    setNaming(null);
    if (name === '') return;
    const made = await saveSearch(session, name, query);
    if (made.ok) openSavedSearch(made.value.value, query);
    else notify(made.error.message, 'error');
  };
  return (
    <nav className="search-side" aria-label="Saved searches">
      <div className="pane-head">
        <h2 className="grow">Saved searches</h2>
        <IconButton
          icon="plus"
          label="Save this search"
          small
          disabled={session.readOnly || empty}
          onPress={() => setNaming('new')}
        />
      </div>
      <div className="scroll">
        {naming === 'new' ? <NameField initial={query.words.trim()} onDone={(name) => void save(name)} /> : null}
        <ul className="search-saved">
          {(searches ?? []).map((search) => (
            <Saved
              key={search.id}
              search={search}
              current={search.id === saved}
              naming={naming === search.id}
              onName={setNaming}
            />
          ))}
        </ul>
        {searches?.length === 0 && naming === null ? (
          <div className="search-none">
            <p className="t2">Nothing saved yet.</p>
            <p className="t3 small">
              A search you come back to can be kept here with its filters, and asked again as the library grows.
            </p>
            <Button small disabled={session.readOnly || empty} onPress={() => setNaming('new')}>
              Save this search…
            </Button>
          </div>
        ) : null}
      </div>
    </nav>
  );
}

interface SavedProps {
  readonly search: SavedSearch;
  readonly current: boolean;
  readonly naming: boolean;
  readonly onName: (id: SavedSearch['id'] | null) => void;
}

function Saved({ search, current, naming, onName }: SavedProps) {
  const session = useSession();
  const query = useSearchPage((state) => state.query);
  const changed = current && JSON.stringify(query) !== JSON.stringify(search.query);
  const said = (done: Result<unknown>): void => {
    if (!done.ok) notify(done.error.message, 'error');
  };
  const rename = (name: string): void => {
    onName(null);
    if (name !== '' && name !== search.name) void editSearch(session, search.id, { name }).then(said);
  };
  if (naming) {
    return (
      <li>
        <NameField initial={search.name} onDone={rename} />
      </li>
    );
  }
  return (
    <li className="search-saved-row" data-current={current}>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        title={search.name}
        onClick={() => openSavedSearch(search.id, search.query)}
        onDoubleClick={() => onName(search.id)}
        onKeyDown={(event) => {
          if (event.key === 'F2') onName(search.id);
          if (event.key === 'Delete') void deleteSearch(session, search.id).then(said);
        }}
      >
        <Icon name="search" />
        <span className="trunc">{search.name}</span>
      </button>
      {changed ? (
        <button
          type="button"
          className="link small"
          title="Keep the words and filters as they are now"
          onClick={() => void editSearch(session, search.id, { query }).then(said)}
        >
          Update
        </button>
      ) : null}
      <IconButton icon="memo" label={`Rename ${search.name}`} small onPress={() => onName(search.id)} />
      <IconButton
        icon="close"
        label={`Remove ${search.name}`}
        small
        onPress={() => void deleteSearch(session, search.id).then(said)}
      />
    </li>
  );
}

/** Answers once: with Enter or by being left the name, with Escape the empty string. */
function NameField({ initial, onDone }: { readonly initial: string; readonly onDone: (name: string) => void }) {
  return (
    <input
      className="text-field search-name"
      aria-label="Name of the search"
      placeholder="Name of the search"
      defaultValue={initial}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={(event) => onDone(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = '';
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.blur();
      }}
    />
  );
}
