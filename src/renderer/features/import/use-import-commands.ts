/** Commands about what import did to the article that is read: what it left out, and its versions. */
import { useCommand } from '../../session/command-handlers';
import { openOverlay, useView } from '../../session/view';

export function useImportCommands(): void {
  const active = useView((state) => state.active);
  const enabled = active !== null;
  useCommand('article.left-out', () => (active ? openOverlay({ kind: 'left-out', articles: [active] }) : undefined), {
    enabled,
  });
  useCommand('article.versions', () => (active ? openOverlay({ kind: 'versions', articles: [active] }) : undefined), {
    enabled,
  });
}
