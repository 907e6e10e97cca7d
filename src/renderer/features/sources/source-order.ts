/** Which sources the list shows, and in which order. Pure. */
import type { QuotedSource } from '../../storage/queries/sources';
import { matchText } from '../../ui/match-text';

export type SourceOrder = 'most' | 'name';
export type SourceKind = 'all' | 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

export interface SourceFilter {
  readonly words: string;
  readonly kind: SourceKind;
  readonly order: SourceOrder;
}

/** A source is found by its name, its other names and its role. */
export function shownSources(sources: readonly QuotedSource[], { words, kind, order }: SourceFilter): QuotedSource[] {
  const shown = sources.filter(
    ({ entity }) =>
      (kind === 'all' || (kind === 'unnamed' ? entity.naming !== 'named' : entity.kind === kind)) &&
      [entity.name, ...entity.aliases, entity.role ?? ''].some((name) => matchText(words, name) !== null),
  );
  const byName = (a: QuotedSource, b: QuotedSource): number => a.entity.name.localeCompare(b.entity.name, 'en');
  return shown.sort(order === 'name' ? byName : (a, b) => b.quotations - a.quotations || byName(a, b));
}
