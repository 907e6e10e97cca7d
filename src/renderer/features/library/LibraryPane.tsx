/** The library: the search, and events with their articles. */
import { useMemo, type ReactNode } from 'react';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { useArticles, useTallies } from '../../storage/queries/articles';
import { useEvents } from '../../storage/queries/events';
import { Button, IconButton } from '../../ui/Button';
import { LibraryTree } from './LibraryTree';
import { groupsOf } from './tree-rows';
import './library.css';

interface LibraryPaneProps {
  /** The field above the tree, with what it finds: a part of its own. */
  readonly search: ReactNode;
  /** What stands under the tree. */
  readonly below: ReactNode;
}

export function LibraryPane({ search, below }: LibraryPaneProps) {
  const session = useSession();
  const articles = useArticles(session);
  const events = useEvents(session);
  const tallies = useTallies(session);
  const groups = useMemo(() => groupsOf(articles ?? [], events ?? []), [articles, events]);
  return (
    <nav className="pane" aria-label="Library">
      <div className="pane-head">
        <h2 className="grow">Library</h2>
        <IconButton
          icon="plus"
          label="Add articles"
          small
          onPress={() => runCommand('library.add')}
          disabled={session.readOnly}
        />
      </div>
      {search}
      {articles?.length === 0 ? (
        <NoArticles />
      ) : (
        <div className="library-tree" aria-busy={articles === undefined}>
          <LibraryTree groups={groups} tallies={tallies ?? noTallies} />
        </div>
      )}
      {below}
    </nav>
  );
}

const noTallies: ReturnType<typeof useTallies> & object = new Map();

function NoArticles() {
  return (
    <div className="library-empty">
      <p>No articles yet.</p>
      <p>Drop files or a folder anywhere in the window, or</p>
      <Button onPress={() => runCommand('library.add')}>Add articles…</Button>
    </div>
  );
}
