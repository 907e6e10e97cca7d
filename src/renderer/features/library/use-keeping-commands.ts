/** Commands about keeping and losing: backups, what was put aside, purging. Asks about branches when a library opens. */
import { useEffect } from 'react';
import { useCommand } from '../../session/command-handlers';
import { useServices } from '../../session/services';
import { openOverlay, useView } from '../../session/view';

export function useKeepingCommands(): void {
  const session = useServices((state) => state.session);
  const active = useView((state) => state.active);
  useCommand('library.backups', () => openOverlay({ kind: 'backups' }));
  useCommand('library.branches', () => openOverlay({ kind: 'branches' }), { enabled: session !== null });
  useCommand('article.purge', () => (active ? openOverlay({ kind: 'purge', article: active }) : undefined), {
    enabled: active !== null && session !== null && !session.readOnly,
  });
  useEffect(() => {
    if (!session) return;
    let here = true;
    void session.bridge.listBranches({ library: session.library.id }).then((answer) => {
      if (here && answer.ok && answer.value.length > 0) openOverlay({ kind: 'branches' });
    });
    return () => {
      here = false;
    };
  }, [session]);
}
