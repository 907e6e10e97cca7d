/** Which subjects can speak, and which words announce a text in full. */
import { isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { isPlace } from '../text/places';
import type { Draft } from './draft';
import { type Item, type Range, isComma } from './items';
import { MEDIUM_WORD } from './media';
import { endsInName, phraseFrom } from './noun-phrases';
import { mainSubject } from './subject';

/** The subject of the sentence's main verb, if it can speak. */
export function personalSubject(items: readonly Item[], range: Range): { readonly range: Range } | null {
  const concerned = concernedPerson(items, range);
  if (concerned !== null) return { range: concerned };
  const subject = mainSubject(items, range[0], range[1]);
  if (subject !== null) return canSpeak(items, subject.range) ? subject : null;
  const present = presentSubject(items, range);
  return present === null ? null : { range: present };
}

/** "For Jonas Eklund, the answer is simple.", "Residents such as Mavis Trotter, 81, are not convinced." */
function concernedPerson(items: readonly Item[], [from, to]: Range): Range | null {
  for (let i = from; i < Math.min(to, from + SUCH_AS); i += 1) {
    const opens = i === from && items[i]?.lower === 'for';
    const such = items[i]?.lower === 'as' && items[i - 1]?.lower === 'such';
    if (!opens && !(such && isGroupNoun(items[i - 2]?.lower ?? ''))) continue;
    const range = phraseFrom(items, i + 1, to);
    const named = range !== null && endsInName(items, ...range);
    return named && (isComma(items[range[1]]) || (opens && range[1] - range[0] >= 2)) ? range : null;
  }
  return null;
}

/** Items from the start of a sentence to its "such as". */
const SUCH_AS = 5;

/** "Dr Winifred Achebe-Stone agrees.": a name at the start and a verb in the present, which looks like a plural noun. */
export function presentSubject(items: readonly Item[], [from, to]: Range): Range | null {
  let i = from;
  if (/^(?:he|she)$/.test(items[from]?.lower ?? '')) i += 1;
  while (i < to && items[i]?.kind === 'word' && items[i]?.capital === true) i += 1;
  const verb = items[i];
  const named = i > from && !/'s?$/.test(items[i - 1]?.lower ?? '') && canSpeak(items, [from, i]);
  if (!named || verb?.kind !== 'word' || !/[a-z]{2}s$/.test(verb.lower) || isGroupNoun(verb.lower)) return null;
  return [from, i];
}

function canSpeak(items: readonly Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  if (words.length === 1)
    return (
      (words[0]?.capital === true &&
        !/^(?:it|this|that|these|those|there|nothing|everything|what|some|many|most|all)$/.test(words[0].lower)) ||
      /^(?:he|she|they)$/.test(words[0]?.lower ?? '')
    );
  const last = words[words.length - 1];
  return (
    endsInName(items, from, to) ||
    words.some((item) => isPersonNoun(item.lower)) ||
    (last !== undefined && isGroupNoun(last.lower))
  );
}

/** He, she, or somebody's name: not a body, a group or a role. */
export function isPersonAlone(items: readonly Item[], [from, to]: Range): boolean {
  const lone = items[from];
  if (to - from === 1)
    return (
      /^(?:he|she)$/.test(lone?.lower ?? '') ||
      (lone?.capital === true && !isPlace(lone.lower) && !isGroupNoun(lone.lower))
    );
  const words = items.slice(from, to);
  return endsInName(items, from, to) && !words.some((item) => isGroupNoun(item.lower) || MEDIUM_WORD.test(item.lower));
}

/** Words that announce a text in full. */
export const STATEMENT =
  /^(?:statement|letter|message|note|email|e-mail|post|tweet|communiqué|communique|allegations|reply|response|answer|said|wrote|posted|added|read|reads|replied)$/;

/** All content in quote marks, or verbatim without. */
export const isDirect = (draft: Draft): boolean =>
  draft.verbatim ||
  (draft.quoted.length > 0 &&
    draft.content.every(([from, to]) => draft.quoted.some((q) => q[0] <= from && to <= q[1])));
