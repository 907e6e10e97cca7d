/**
 * Keeps the comparison of an event up to date: whenever its articles, quotations or figures change, the worker compares
 * anew, after a short pause so that a burst of changes costs one comparison. A running one is cancelled by the next.
 * Records that say the same to the comparison (a suggestion accepted as it is, Compare opened again) cost none.
 */
import { useEffect } from 'react';
import type { EventId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { analysis, useSession } from '../../session/services';
import { useEventMaterial, type EventMaterial } from '../../storage/queries/events';
import { known, readComparable, remember, type Comparable } from '../../session/comparison-cache';
import { readyOf, useCompare } from './compare-store';

const pause = 120;

export function useComparison(event: EventId): void {
  const session = useSession();
  const material = useEventMaterial(session, event);
  useEffect(() => {
    if (!material) return;
    const { state } = useCompare.getState();
    const before = readyOf(state, event);
    if (before?.material === material && state.kind === 'ready') return;
    const input = readComparable(material);
    const same = known(event, input);
    if (same) {
      useCompare.setState({ state: { kind: 'ready', event, material, comparison: same } });
      return;
    }
    const control = new AbortController();
    useCompare.setState({ state: { kind: 'comparing', event, before } });
    const timer = setTimeout(() => void compare(material, input, control), before ? pause : 0);
    return () => {
      clearTimeout(timer);
      control.abort();
      endJob('compare');
    };
  }, [event, material]);
}

async function compare(material: EventMaterial, input: Comparable, control: AbortController): Promise<void> {
  const event = material.event.id;
  setJob({
    id: 'compare',
    label: `Comparing ${input.articles.length} articles`,
    done: 0,
    total: 1,
    cancel: () => control.abort(),
  });
  const answer = await analysis.ask('compare', input.articles, control.signal);
  endJob('compare');
  if (answer.ok) {
    remember(event, input, answer.value);
    useCompare.setState({ state: { kind: 'ready', event, material, comparison: answer.value } });
  } else if (!control.signal.aborted)
    useCompare.setState({ state: { kind: 'failed', event, message: answer.error.message } });
}
