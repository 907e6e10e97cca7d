/** Ctrl+Shift+F: puts the keyboard into the search field that is at hand, that of the library pane or of the search page. */
import { useCommand } from '../../session/command-handlers';
import { useView } from '../../session/view';

/** For a part that is mounted as long as a library is open: the pane with the field may not be. */
export function useSearchCommand(): void {
  useCommand('find.in-library', () =>
    useView.setState(({ searchFocus, panes, mode }) => ({
      searchFocus: searchFocus + 1,
      panes: { ...panes, library: true },
      mode: mode === 'read' || mode === 'report' ? mode : 'search',
    })),
  );
}
