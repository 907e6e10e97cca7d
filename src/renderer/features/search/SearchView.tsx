/** Search page: the whole library by words and filters, each line in its context and opening its place. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { Entity } from '../../../core/model/entity';
import type { Event } from '../../../core/model/event';
import { emptyQuery } from '../../../core/model/saved-search';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useArticles } from '../../storage/queries/articles';
import { useCodebooks, type CodebookWithCodes } from '../../storage/queries/codebooks';
import { useEntities } from '../../storage/queries/entities';
import { useEvents } from '../../storage/queries/events';
import { Button, IconButton, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { asksForSegments, isFiltered } from './filter-articles';
import { namesById, openLine, pageRows, type PageRow } from './page-rows';
import { SavedSearches } from './SavedSearches';
import { SearchFilters } from './SearchFilters';
import { lineMoves, SearchLines } from './SearchLines';
import { changeQuery, useSearchPage } from './search-store';
import { useLibraryIndex } from './use-library-index';
import { useSearchLines, type LinesState } from './use-search-lines';
import './search.css';
import './search-page.css';

/** Lines asked for at first, and how many more each time. */
const pageSize = 250;
const none: readonly never[] = [];

export function SearchView() {
  const session = useSession();
  const articles: readonly Article[] = useArticles(session) ?? none;
  const events: readonly Event[] = useEvents(session) ?? none;
  const entities: readonly Entity[] = useEntities(session) ?? none;
  const codebooks: readonly CodebookWithCodes[] = useCodebooks(session) ?? none;
  const { query, current } = useSearchPage();
  const [limit, setLimit] = useState({ query, lines: pageSize });
  const index = useLibraryIndex(session, articles);
  const { begin } = index;
  // Whoever opens the page is going to search: the index is made at once.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(begin, [session]);
  const library = useMemo(() => ({ articles, events }), [articles, events]);
  const lines = limit.query === query ? limit.lines : pageSize;
  const state = useSearchLines(session, index, library, query, lines);
  const asked = query.words.trim() !== '' || asksForSegments(query);
  const names = useMemo(() => namesById(articles, entities, codebooks), [articles, entities, codebooks]);
  const rows: readonly PageRow[] = useMemo(
    () => (state && asked ? pageRows(state, names) : none),
    [state, asked, names],
  );
  const reading =
    index.known < index.total
      ? `, ${index.known.toLocaleString()} of ${index.total.toLocaleString()} articles read`
      : '';
  return (
    <div className="centre search-page">
      <SavedSearches />
      <section className="search-main" aria-label="Search the library">
        <div className="search-top">
          <Field
            onMove={(by) => useSearchPage.setState({ current: Math.min(rows.length - 1, Math.max(0, current + by)) })}
            onOpen={() => rows[current] && openLine(rows[current])}
            active={rows.length > 0 ? `search-line-${Math.min(current, rows.length - 1)}` : undefined}
          />
          <SearchFilters articles={articles} events={events} entities={entities} codebooks={codebooks} />
          <div className="search-status">
            <p className="search-count small t3" role="status">
              {asked ? summary(state, asksForSegments(query), reading) : hint(query.words, isFiltered(query))}
            </p>
            {isFiltered(query) ? (
              <LinkButton onPress={() => changeQuery({ ...emptyQuery, words: query.words })}>Clear filters</LinkButton>
            ) : null}
          </div>
        </div>
        <SearchLines rows={rows} />
        {asked && state?.found.more ? (
          <p className="search-more">
            <Button small onPress={() => setLimit({ query, lines: lines * 4 })}>
              Show more lines
            </Button>
          </p>
        ) : null}
      </section>
    </div>
  );
}

interface FieldProps {
  readonly onMove: (by: number) => void;
  readonly onOpen: () => void;
  readonly active: string | undefined;
}

function Field({ onMove, onOpen, active }: FieldProps) {
  const words = useSearchPage((state) => state.query.words);
  const asked = useView((state) => state.searchFocus);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  return (
    <div className="library-search search-field" role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Search the library"
        aria-expanded={active !== undefined}
        aria-controls="search-lines"
        aria-autocomplete="list"
        aria-activedescendant={active}
        placeholder="Words, “words together”, or only filters"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => changeQuery({ words: event.target.value })}
        onKeyDown={(event) => {
          const by = lineMoves(0)[event.key];
          if (by !== undefined) onMove(by);
          else if (event.key === 'Enter') onOpen();
          else if (event.key === 'Escape' && words !== '') changeQuery({ words: '' });
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {words === '' ? null : (
        <IconButton icon="close" label="Clear the words" small onPress={() => changeQuery({ words: '' })} />
      )}
    </div>
  );
}

function summary(state: LinesState | null, inSegments: boolean, reading: string): string {
  if (!state) return `Searching${reading || '…'}`;
  const { articles, segments, lines, more } = state.found;
  const places = segments ?? lines.length;
  if (places === 0 && articles === 0) {
    if (reading) return `Nothing yet${reading}`;
    return inSegments
      ? 'No quotation or coded passage that passes the filters holds all the words.'
      : 'Nothing found. All words must be in the article.';
  }
  const what = segments === null ? count(places, 'line') : count(places, 'segment');
  return `${segments === null && more ? `the first ${what}` : what} in ${count(articles, 'article')}${reading}`;
}

const count = (n: number, word: string): string => `${n.toLocaleString()} ${word}${n === 1 ? '' : 's'}`;

function hint(words: string, filtered: boolean): string {
  if (words.trim() === '' && filtered)
    return 'Type words to look for in these articles, or choose a code, a speaker, a state or a coder.';
  return 'The last word may be unfinished, one slip in a longer word is forgiven, words in quote marks must stand together.';
}
