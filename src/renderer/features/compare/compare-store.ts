/** The comparison of the event that Compare shows: one place for the view, the finding pane and the report. */
import { create } from 'zustand';
import type { Comparison } from '../../../core/model/comparison';
import type { EventId } from '../../../core/model/ids';
import { useView } from '../../session/view';
import type { EventMaterial } from '../../storage/queries/events';

export type CompareState =
  | { readonly kind: 'none' }
  | { readonly kind: 'comparing'; readonly event: EventId; readonly before: Ready | null }
  | Ready
  | { readonly kind: 'failed'; readonly event: EventId; readonly message: string };

export interface Ready {
  readonly kind: 'ready';
  readonly event: EventId;
  readonly material: EventMaterial;
  readonly comparison: Comparison;
}

interface CompareStore {
  readonly state: CompareState;
  /** Keys of the findings as they stand on the page. */
  readonly order: readonly string[];
  /** References the analyst chose instead of the suggested ones: by the family's key, the key of a version. */
  readonly references: ReadonlyMap<string, string>;
  /** The article whose cell, mark or number was chosen last: its evidence is brought into sight. */
  readonly wanted: string | null;
}

export const useCompare = create<CompareStore>(() => ({
  state: { kind: 'none' },
  order: [],
  references: new Map(),
  wanted: null,
}));

/** The newest comparison of the event, even while the next one is being made; null if there is none yet. */
export function readyOf(state: CompareState, event: EventId | null): Ready | null {
  const ready = state.kind === 'ready' ? state : state.kind === 'comparing' ? state.before : null;
  return ready && ready.event === event ? ready : null;
}

/** Compares the versions of a family with this one; with null, with the suggested reference again. */
export function chooseReference(family: string, version: string | null): void {
  const references = new Map(useCompare.getState().references);
  if (version === null) references.delete(family);
  else references.set(family, version);
  useCompare.setState({ references });
}

/** Shows a finding in the pane, and of its evidence that in `file`. */
export function chooseFinding(finding: string, file: string | null = null): void {
  useCompare.setState({ wanted: file });
  useView.setState({ finding });
}
