/** Ends the selection of words: the caret stays at their end, the toolbar over them goes. */
import { useView } from '../../session/view';

export function letGoOfWords(): void {
  const selection = document.getSelection();
  // Without a range there is nothing to collapse, and the browser would throw.
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
  useView.setState({ textSelection: null });
}
