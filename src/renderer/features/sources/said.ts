/** What a source is quoted as saying, put into groups and counted by outlet. Pure. */
import type { EntityId } from '../../../core/model/ids';
import type { Mention } from '../../../core/model/quotation';
import { outletOrFile } from '../../session/outlet-name';
import type { SourceQuotation } from '../../storage/queries/sources';

export type Grouping = 'event' | 'outlet';

export interface SaidGroup {
  readonly key: string;
  readonly title: string;
  readonly quotations: readonly SourceQuotation[];
}

/** In the order of each group's first quotation; articles without an event last. */
export function groupsOf(quotations: readonly SourceQuotation[], by: Grouping): SaidGroup[] {
  const groups = new Map<string, { title: string; quotations: SourceQuotation[] }>();
  for (const one of quotations) {
    const outlet = outletOrFile(one.article);
    const [key, title] = by === 'outlet' ? [outlet, outlet] : [one.event?.id ?? '', one.event?.name ?? 'In no event'];
    const group = groups.get(key) ?? { title, quotations: [] };
    group.quotations.push(one);
    groups.set(key, group);
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return [...all.filter(({ key }) => key !== ''), ...all.filter(({ key }) => key === '')];
}

export interface OutletUse {
  readonly outlet: string;
  readonly quotations: number;
  /** Those all in quote marks. */
  readonly direct: number;
  /** What the outlet calls the source, the commonest first, with how often. */
  readonly wordings: readonly (readonly [words: string, times: number])[];
}

/** Most quotations first. */
export function outletUses(quotations: readonly SourceQuotation[], entity: EntityId): OutletUse[] {
  const groups = groupsOf(quotations, 'outlet');
  return groups
    .map(({ title, quotations: ofOutlet }) => ({
      outlet: title,
      quotations: ofOutlet.length,
      direct: ofOutlet.filter(({ quotation }) => quotation.directness === 'direct').length,
      wordings: counted(ofOutlet.flatMap((one) => wordingsIn(one, entity))),
    }))
    .sort((a, b) => b.quotations - a.quotations || a.outlet.localeCompare(b.outlet));
}

/** The words by which a quotation names the source. */
export function wordingsIn({ quotation, text }: SourceQuotation, entity: EntityId): string[] {
  const mentions: readonly (Mention | null)[] = [...quotation.sources, quotation.onBehalfOf];
  return mentions.flatMap((mention) =>
    mention?.entity === entity ? text.text.slice(...mention.span).replace(/\s+/gu, ' ') : [],
  );
}

/** Each once, in its commonest order; case of the first letter apart. */
function counted(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, { words: string; times: number }>();
  for (const one of words) {
    const key = one.charAt(0).toLowerCase() + one.slice(1);
    const count = counts.get(key) ?? { words: one, times: 0 };
    counts.set(key, { ...count, times: count.times + 1 });
  }
  return [...counts.values()].map(({ words: shown, times }) => [shown, times] as const).sort((a, b) => b[1] - a[1]);
}
