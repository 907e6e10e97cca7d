/** The search field of the library: full text while typing, the words found in their line, each opening its place. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Article } from '../../../core/model/article';
import { articleIdSchema } from '../../../core/model/ids';
import { useSession, useSettings } from '../../session/services';
import { jumpTo, openArticle, useView } from '../../session/view';
import { keyCaps, keyOf } from '../../session/keys';
import { commands } from '../../../shared/commands';
import { useArticles } from '../../storage/queries/articles';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/Button';
import { KeyCombination } from '../../ui/Kbd';
import { resultRows, type ResultRow } from './result-rows';
import { openSearchPage } from './search-store';
import { SearchResults } from './SearchResults';
import { useLibraryIndex } from './use-library-index';
import { useSearch } from './use-search';
import { useSearchCommand } from './use-search-command';
import './search.css';

export function LibrarySearch() {
  const session = useSession();
  const articles = useArticles(session);
  const [query, setQuery] = useState('');
  const field = useFocusByCommand();
  // The frame registers it too, for when this pane is hidden.
  useSearchCommand();
  const index = useLibraryIndex(session, articles);
  const answer = useSearch(query, index);
  const byId = useMemo(() => new Map((articles ?? []).map((article) => [article.id, article])), [articles]);
  const rows = useMemo(() => (answer ? resultRows(answer.found.hits, byId) : []), [answer, byId]);
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, rows.length - 1);
  const id = useId();
  const shown = query.trim() !== '';
  const clear = (): void => {
    setQuery('');
    setChosen(0);
  };
  return (
    <>
      <div className="library-search" role="search">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search library"
          aria-expanded={shown}
          aria-controls={`${id}-results`}
          aria-autocomplete="list"
          aria-activedescendant={shown && rows.length > 0 ? `${id}-${current}` : undefined}
          placeholder="Search library"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={index.begin}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => onKey(event, rows, current, setChosen, clear)}
        />
        {shown ? <IconButton icon="close" label="Clear the search" small onPress={clear} /> : <SearchKey />}
      </div>
      {shown ? (
        <SearchResults
          id={id}
          rows={rows}
          current={current}
          state={answer}
          reading={index.known < index.total ? { done: index.known, total: index.total } : null}
          onPick={open}
          onMore={() => openSearchPage(query)}
        />
      ) : null}
    </>
  );
}

/** The field gets the keyboard each time the command asks for it. */
function useFocusByCommand() {
  const field = useRef<HTMLInputElement>(null);
  const asked = useView((state) => state.searchFocus);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return field;
}

function SearchKey() {
  const settings = useSettings();
  const command = commands.find((one) => one.id === 'find.in-library');
  return command ? <KeyCombination caps={keyCaps(keyOf(command, settings))} /> : null;
}

function onKey(
  event: KeyboardEvent,
  rows: readonly ResultRow[],
  current: number,
  choose: (at: number) => void,
  clear: () => void,
): void {
  if (event.key === 'Escape' && event.currentTarget instanceof HTMLInputElement && event.currentTarget.value !== '') {
    clear();
    event.stopPropagation();
  } else if (event.key === 'ArrowDown') choose(Math.min(rows.length - 1, current + 1));
  else if (event.key === 'ArrowUp') choose(Math.max(0, current - 1));
  else if (event.key === 'Enter' && rows[current]) open(rows[current]);
  else return;
  event.preventDefault();
}

function open(row: ResultRow): void {
  const article: Article['id'] = articleIdSchema.parse(row.article);
  if (row.place) jumpTo(article, row.place.span);
  else openArticle(article);
}
