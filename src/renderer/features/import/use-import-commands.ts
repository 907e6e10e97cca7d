/** Commands about what import did to the article that is read: what it left out, and its versions. */
import { useCommand } from '../../session/command-handlers';
import { useView } from '../../session/view';
import { openImportDialog } from './import-dialog';

export function useImportCommands(): void {
  const active = useView((state) => state.active);
  const enabled = active !== null;
  useCommand('article.left-out', () => (active ? openImportDialog('left-out', [active]) : undefined), { enabled });
  useCommand('article.versions', () => (active ? openImportDialog('versions', [active]) : undefined), { enabled });
}
