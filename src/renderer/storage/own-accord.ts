/** Labels of what the engine does by itself: such changes are journaled like all others and are no steps of the analyst's. */

export const firstCodebooksLabel = 'Add the first codebooks';

export const analysisLabel = (articles: number): string =>
  articles === 1 ? 'Analyse an article' : `Analyse ${articles} articles`;

/** "Analyse 25 articles" is, "Accept a suggestion" is not. */
export const isOfOwnAccord = (label: string): boolean =>
  label === firstCodebooksLabel || /^Analyse (an article|\d+ articles)$/u.test(label);
