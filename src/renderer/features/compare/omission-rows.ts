/** Rows of the omissions table: what is left out as a label, and in which words each outlet that has it prints it. */
import type { Comparison, Omission } from '../../../core/model/comparison';
import type { Column } from './columns';

export interface OmissionRow {
  readonly omission: Omission;
  readonly label: string;
  /** By article: the figure as printed there; empty for statements and sources, which only are there or not. */
  readonly printed: ReadonlyMap<string, string>;
}

export function omissionRows({ omissions, figures }: Comparison, columns: readonly Column[]): OmissionRow[] {
  const ledger = new Map(figures.map((row) => [`omission:${row.key}`, row]));
  return omissions.map((omission) => {
    if (omission.kind !== 'figure') return { omission, label: omission.what, printed: new Map() };
    const row = ledger.get(omission.key);
    const values = row
      ? row.values.map(({ file, approximator, text }) => ({
          file,
          words: [approximator, text].filter(Boolean).join(' '),
        }))
      : omission.evidence.map(({ file, span }) => ({
          file: file as string,
          words: columns.find((column) => column.id === file)?.text.slice(...span) ?? '',
        }));
    return {
      omission,
      label: labelOf(omission.what, row?.counted ?? '', values[0]?.words ?? ''),
      printed: byFile(values),
    };
  });
}

/** The thing counted alone (`cracks`, of `cracks: 14`), since outlets may print other values; else the whole. */
function labelOf(what: string, counted: string, words: string): string {
  if (counted !== '') return counted;
  return words !== '' && what.endsWith(`: ${words}`) ? what.slice(0, -words.length - 2) : what;
}

function byFile(values: readonly { readonly file: string; readonly words: string }[]): Map<string, string> {
  const printed = new Map<string, string>();
  for (const { file, words } of values) {
    const before = printed.get(file);
    if (before?.split('; ').includes(words)) continue;
    printed.set(file, before === undefined ? words : `${before}; ${words}`);
  }
  return printed;
}
