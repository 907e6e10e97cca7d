/**
 * Ways to rewrite an invented article, for tests: paragraphs moved, dropped, merged and split, words edited, and machine
 * rewording that keeps names, figures and structure. Deterministic: the caller brings the choices.
 */

/** An article as paragraphs of sentences. */
export type Draft = readonly (readonly string[])[];

export const draftText = (draft: Draft): string => draft.map((sentences) => sentences.join(' ')).join('\n\n');

export const move = (draft: Draft, from: number, to: number): Draft => {
  const rest = draft.filter((_, i) => i !== from);
  return [...rest.slice(0, to), draft[from] ?? [], ...rest.slice(to)];
};

export const drop = (draft: Draft, at: number): Draft => draft.filter((_, i) => i !== at);

/** Two sentences become one with "and": the second loses its capital. */
export const merge = (first: string, second: string): string =>
  `${first.replace(/\.$/, '')}, and ${second.charAt(0).toLowerCase()}${second.slice(1)}`;

/** Word for word by a list of near words, endings kept simple; names, figures and quote marks stay. */
export function reword(sentence: string, near: Readonly<Record<string, string>>): string {
  return sentence.replace(/[A-Za-z]+/g, (word) => {
    const other = near[word.toLowerCase()];
    if (other === undefined) return word;
    return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}
