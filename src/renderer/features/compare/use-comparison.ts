/**
 * Keeps the comparison of an event up to date: whenever its articles, quotations or figures change, the worker compares
 * anew, after a short pause so that a burst of changes costs one comparison. A running one is cancelled by the next.
 */
import { useEffect } from 'react';
import { analysedFromRecords } from '../../../core/analysed-from-records';
import type { EventId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { analysis, useSession } from '../../session/services';
import { useEventMaterial, type EventMaterial } from '../../storage/queries/events';
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
    const control = new AbortController();
    useCompare.setState({ state: { kind: 'comparing', event, before } });
    const timer = setTimeout(() => void compare(material, event, control), before ? pause : 0);
    return () => {
      clearTimeout(timer);
      control.abort();
      endJob('compare');
    };
  }, [event, material]);
}

async function compare(material: EventMaterial, event: EventId, control: AbortController): Promise<void> {
  const analysed = material.articles.map((one) => analysedFromRecords(one, material.entities));
  setJob({
    id: 'compare',
    label: `Comparing ${analysed.length} articles`,
    done: 0,
    total: 1,
    cancel: () => control.abort(),
  });
  const answer = await analysis.ask('compare', analysed, control.signal);
  endJob('compare');
  if (answer.ok) useCompare.setState({ state: { kind: 'ready', event, material, comparison: answer.value } });
  else if (!control.signal.aborted)
    useCompare.setState({ state: { kind: 'failed', event, message: answer.error.message } });
}
