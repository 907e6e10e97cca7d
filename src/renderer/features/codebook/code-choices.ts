/** The codes to pick from, as the code picker groups them. Pure. */
import type { Code } from '../../../core/model/codebook';
import type { CodeId } from '../../../core/model/ids';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { matchText } from '../../ui/match-text';
import type { PickGroup, PickItem } from '../../ui/PickList';

/** Key of the entry that makes a code of what was typed. */
export const makeKey = 'make';

export interface CodeChoices {
  readonly query: string;
  readonly codebooks: readonly CodebookWithCodes[];
  readonly recent: readonly CodeId[];
  /** Only the recent ones, unless something is typed. */
  readonly recentOnly: boolean;
}

/** Recent codes first, then codebook by codebook; what is typed becomes a new code if none has that name. */
export function codeChoices({ query, codebooks, recent, recentOnly }: CodeChoices): PickGroup[] {
  const typed = query.trim();
  const books = codebooks.map(({ codebook, codes }) => ({ name: codebook.name, codes: treeOrder(codes) }));
  const all = books.flatMap(({ codes }) => codes);
  const ofRecent = recent.flatMap((id) => all.find((code) => code.id === id) ?? []);
  const groups = [group('Used lately', typed === '' ? ofRecent : [], typed)];
  if (!recentOnly || typed !== '' || ofRecent.length === 0) {
    const shown = new Set(typed === '' ? ofRecent : []);
    for (const { name, codes } of books)
      groups.push(
        group(
          name,
          codes.filter((code) => !shown.has(code)),
          typed,
        ),
      );
  }
  const named = all.some((code) => code.name.toLowerCase() === typed.toLowerCase());
  if (typed !== '' && !named)
    groups.push({
      title: 'New',
      items: [{ key: makeKey, title: `Make the code “${typed}”`, ranges: [], icon: 'plus' }],
    });
  return groups.filter(({ items }) => items.length > 0);
}

function group(title: string, codes: readonly Code[], query: string): PickGroup {
  const found = codes.flatMap((code) => {
    const match = matchText(query, code.name);
    return match ? [{ score: match.score, item: itemOf(code, match.ranges) }] : [];
  });
  if (query !== '') found.sort((a, b) => b.score - a.score);
  return { title, items: found.map(({ item }) => item) };
}

const itemOf = (code: Code, ranges: PickItem['ranges']): PickItem => ({
  key: code.id,
  title: code.name,
  ranges,
  colour: code.colour,
  side: code.definition,
  caps: code.key === null ? [] : [code.key],
});

/** Codes with each parent right before its children. Siblings keep their order. */
export function treeOrder(codes: readonly Code[], parent: CodeId | null = null): Code[] {
  return codes.filter((code) => code.parent === parent).flatMap((code) => [code, ...treeOrder(codes, code.id)]);
}
