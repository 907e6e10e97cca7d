/** Words for the same thing, outlet by outlet: which of them only one outlet has, and which things are told most differently. */
import { group, sum } from 'd3-array';
import type { Comparison } from '../../../core/model/comparison';

type Word = Comparison['framing']['words'][number];

export interface ReferentWord extends Word {
  /** No other outlet has this word, in any form, for the thing. */
  readonly own: boolean;
}

export interface ReferentRow {
  readonly referent: string;
  /** By article; an article without an entry has no word of the kind in a like place. */
  readonly words: ReadonlyMap<string, readonly ReferentWord[]>;
}

/** The thing that outlets name most differently first; what all of them name by the same words is no finding. */
export function referentRows(words: readonly Word[]): ReferentRow[] {
  const things = group(
    words.filter((word) => word.kind === 'referent' && word.referent !== null),
    (word) => word.referent ?? '',
  );
  const rows = [...things].map(([referent, own]) => ({ referent, words: markOwn(own) }));
  return rows.filter((row) => difference(row) > 0).sort((a, b) => difference(b) - difference(a));
}

function markOwn(words: readonly Word[]): ReadonlyMap<string, readonly ReferentWord[]> {
  const files = group(words, (word) => formOf(word.word));
  const own = (word: Word): boolean => new Set(files.get(formOf(word.word))?.map(({ file }) => file)).size === 1;
  return group(
    words.map((word) => ({ ...word, own: own(word) })),
    (word) => word.file,
  );
}

/** Share of the uses, over all outlets, that are words of one outlet alone. */
function difference({ words }: ReferentRow): number {
  const uses = [...words.values()].flat();
  return (
    sum(uses, (word) => (word.own ? word.count : 0)) /
    Math.max(
      1,
      sum(uses, (word) => word.count),
    )
  );
}

/**
 * What forms of one word share: the last word without its ending, `Russian demands` and `demanded` -> `demand`. Four
 * letters stay: `bid` and `bed` are not one.
 */
export function formOf(words: string): string {
  const last = words.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return last.replace(/(?<=.{4})(?:ings?|ed|es|e|s)$/u, '');
}
