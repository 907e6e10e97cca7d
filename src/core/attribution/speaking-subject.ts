/** Which subjects can speak, and which words announce a text in full. */
import { isGroupNoun, isPersonNoun } from '../text/person-nouns';
import type { Draft } from './draft';
import type { Item, Range } from './items';
import { endsInName } from './noun-phrases';
import { mainSubject } from './subject';

/** The subject of the sentence's main verb, if it can speak. */
export function personalSubject(items: readonly Item[], range: Range): { readonly range: Range } | null {
  const subject = mainSubject(items, range[0], range[1]);
  return subject !== null && canSpeak(items, subject.range) ? subject : null;
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

/** Words that announce a text in full. */
export const STATEMENT =
  /^(?:statement|letter|message|note|email|e-mail|post|tweet|communiqué|communique|allegations|reply|response|answer|said|wrote|posted|added|read|reads|replied)$/;

/** All content in quote marks, or verbatim without. */
export const isDirect = (draft: Draft): boolean =>
  draft.verbatim ||
  (draft.quoted.length > 0 &&
    draft.content.every(([from, to]) => draft.quoted.some((q) => q[0] <= from && to <= q[1])));
