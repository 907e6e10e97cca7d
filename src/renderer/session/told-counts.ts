/** Counts in words: "10 quotations, 1 code and 11 figures". What a bulk step took along, or an article holds. */

export interface Counts {
  readonly quotations?: number;
  readonly codes?: number;
  readonly figures?: number;
}

export function toldCounts({ quotations = 0, codes = 0, figures = 0 }: Counts): string {
  const count = (n: number, word: string): string[] =>
    n === 0 ? [] : [`${n.toLocaleString()} ${word}${n === 1 ? '' : 's'}`];
  const parts = [...count(quotations, 'quotation'), ...count(codes, 'code'), ...count(figures, 'figure')];
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
}
