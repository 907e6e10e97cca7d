/** The saved searches below the library's events: one click opens the search page with its lines. Nothing if there are none. */
import { useSession } from '../../session/services';
import { setMode } from '../../session/view';
import { useSavedSearches } from '../../storage/queries/saved-searches';
import { Icon } from '../../ui/Icon';
import { openSavedSearch } from './search-store';
import './search.css';

/** More than these are found on the page itself. */
const most = 6;

export function SavedSearchLinks() {
  const searches = useSavedSearches(useSession()) ?? [];
  if (searches.length === 0) return null;
  return (
    <section className="saved-links" aria-labelledby="saved-links-title">
      <h3 id="saved-links-title">Saved searches</h3>
      <ul>
        {searches.slice(0, most).map((search) => (
          <li key={search.id}>
            <button
              type="button"
              title={search.name}
              onClick={() => {
                openSavedSearch(search.id, search.query);
                setMode('search');
              }}
            >
              <Icon name="search" />
              <span className="trunc">{search.name}</span>
            </button>
          </li>
        ))}
        {searches.length > most ? (
          <li>
            <button type="button" className="t3" onClick={() => setMode('search')}>
              {searches.length - most} more
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
