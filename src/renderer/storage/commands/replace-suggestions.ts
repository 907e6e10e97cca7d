/** Old suggestions against new ones: what the analyst touched stands; the rest becomes what the engine says now. */
import type { Figure } from '../../../core/model/figure';
import type { Quotation } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import { intersectionOverUnion } from '../../../core/text/span';
import { sameValue } from '../same-value';

export interface Replacement<R> {
  readonly added?: readonly R[] | undefined;
  readonly updated?: readonly (readonly [R, R])[] | undefined;
  readonly removed?: readonly R[] | undefined;
}

/** A new suggestion that shares so much of its words with one the analyst decided on is the same one, drawn otherwise. */
const sameWords = 0.5;

export function replaceSuggestions<R extends Quotation | Figure>(
  old: readonly R[],
  fresh: readonly R[],
): Replacement<R> {
  const decided = old.filter((annotation) => !isUntouched(annotation));
  const open = new Map(old.filter(isUntouched).map((annotation) => [keyOf(annotation), annotation]));
  const doubled = old.filter((annotation) => isUntouched(annotation) && open.get(keyOf(annotation)) !== annotation);
  const added: R[] = [];
  const updated: (readonly [R, R])[] = [];
  for (const suggestion of fresh) {
    if (decided.some((annotation) => isSame(annotation, suggestion))) continue;
    const key = keyOf(suggestion);
    const before = open.get(key);
    open.delete(key);
    if (before === undefined) added.push(suggestion);
    else if (!saysTheSame(before, suggestion)) updated.push([before, { ...suggestion, id: before.id }]);
  }
  return { added, updated, removed: [...open.values(), ...doubled] };
}

/** Suggested by a rule and never changed since. */
function isUntouched(annotation: Quotation | Figure): boolean {
  const { origin, status, createdAt, updatedAt } = annotation;
  return origin.kind === 'rule' && status === 'suggested' && createdAt === updatedAt;
}

const spansOf = (annotation: Quotation | Figure): readonly Span[] =>
  'content' in annotation ? annotation.content : [annotation.span];

const kindOf = (annotation: Quotation | Figure): string => ('content' in annotation ? annotation.kind : 'figure');

const keyOf = (annotation: Quotation | Figure): string => `${kindOf(annotation)} ${spansOf(annotation).join(';')}`;

/** A quotation that the analyst made a scare quote is decided, so kinds are not compared. */
const isSame = (decided: Quotation | Figure, suggestion: Quotation | Figure): boolean =>
  intersectionOverUnion(spansOf(decided), spansOf(suggestion)) >= sameWords;

function saysTheSame<R extends Quotation | Figure>(before: R, suggestion: R): boolean {
  const { id, createdAt, updatedAt } = before;
  return sameValue(before, { ...suggestion, id, createdAt, updatedAt });
}
