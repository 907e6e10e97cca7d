/** Ctrl+Shift+F: shows the library pane, if it is hidden, and puts the keyboard into its search field. */
import { useCommand } from '../../session/command-handlers';
import { useView } from '../../session/view';

/** For a part that is mounted as long as a library is open: the pane with the field may not be. */
export function useSearchCommand(): void {
  useCommand('find.in-library', () =>
    useView.setState(({ searchFocus, panes, mode }) => ({
      searchFocus: searchFocus + 1,
      panes: { ...panes, library: true },
      mode: mode === 'compare' ? 'read' : mode,
    })),
  );
}
