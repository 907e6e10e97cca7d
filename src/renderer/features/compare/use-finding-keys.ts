/** Keys of Compare: J and K go from finding to finding, A confirms, X dismisses, Space skips. */
import { useEffect } from 'react';
import type { EventId } from '../../../core/model/ids';
import { useCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useCompare } from './compare-store';
import { decideFinding } from '../../storage/commands/decide-finding';

/** The finding pane counts by the order too. `order`: keys of the findings as they stand on the page. */
export function useFindingKeys(event: EventId, order: readonly string[]): void {
  const session = useSession();
  const go = (by: 1 | -1): void => {
    const { finding } = useView.getState();
    const at = finding === null ? (by === 1 ? -1 : order.length) : order.indexOf(finding);
    const next = order[Math.min(order.length - 1, Math.max(0, at + by))];
    if (next !== undefined) useView.setState({ finding: next });
  };
  const decide = async (verdict: 'confirmed' | 'dismissed'): Promise<void> => {
    const { finding } = useView.getState();
    if (finding === null) return notify('Choose a finding first: click it, or go to it with J and K.');
    const done = await decideFinding(session, { event, finding, verdict });
    if (!done.ok) return notify(done.error.message, 'error');
    go(1);
  };
  const keys = order.join('\n');
  useEffect(() => useCompare.setState({ order: keys === '' ? [] : keys.split('\n') }), [keys]);
  const writable = { enabled: !session.readOnly };
  useCommand('go.next-span', () => go(1), { title: 'Next finding' });
  useCommand('go.previous-span', () => go(-1), { title: 'Previous finding' });
  useCommand('review.skip', () => go(1), { title: 'Skip finding' });
  useCommand('review.accept', () => decide('confirmed'), { ...writable, title: 'Confirm finding' });
  useCommand('review.reject', () => decide('dismissed'), { ...writable, title: 'Dismiss finding' });
  useShowSelected();
}

/** The finding under the cursor is kept in sight. */
function useShowSelected(): void {
  const finding = useView((state) => state.finding);
  useEffect(() => {
    if (finding === null) return;
    document.querySelector(`[data-finding="${CSS.escape(finding)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [finding]);
}
