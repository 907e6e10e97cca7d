/** Headlines: `NAME: "..."`, `"...", says X`, claim quotes (`Care home 'ignored warnings'`). */
import { isDocumentNoun, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import type { Draft } from './draft';
import { hasFinite } from './bare-clause';
import { isColon, isDash, isQuote, type Range, type Items } from './items';
import { isNominal } from './noun-phrases';
import { spanOf, trimRange } from './item-ranges';

/** A headline in which most longer words are capitalised. */
export function isTitleCase(items: Items): boolean {
  const words = items.filter((item) => item.kind === 'word' && item.lower.length > 3);
  return words.length >= 3 && words.filter((item) => item.capital).length / words.length > 0.7;
}

const LABEL_WORDS = 7;

/** The shapes that only headlines have; null where the ordinary rules of sentences do. */
export function headlineDraft(items: Items, paragraph: number): Draft | null {
  return labelled(items, paragraph) ?? signed(items, paragraph);
}

/** "Mayor: I will not resign", "Varga: "No surgeon ..."". A topic ("Budget 2031: winners and losers") speaks not. */
function labelled(items: Items, paragraph: number): Draft | null {
  const colon = items.findIndex(isColon);
  if (colon < 1 || colon > LABEL_WORDS || colon + 1 >= items.length) return null;
  const quoted = isQuote(items[colon + 1]);
  if (!items.slice(0, colon).every((item) => (item.kind !== 'quote' && item.kind !== 'punct') || item.lower === '-'))
    return null;
  if (!isSpeakerLabel(items, colon, quoted)) return null;
  const content = trimRange(items, [colon + 1, items.length]);
  return content === null ? null : draftOf(items, paragraph, content, [0, colon], [colon, colon + 1], 'headline/label');
}

function isSpeakerLabel(items: Items, colon: number, quoted: boolean): boolean {
  const label = items.slice(0, colon);
  if (hasFinite(items, 0, colon)) return false;
  if (label.some((item) => item.kind === 'number')) return false;
  const last = label[label.length - 1];
  const role =
    last !== undefined && (isPersonNoun(last.lower) || isGroupNoun(last.lower) || isDocumentNoun(last.lower));
  if (role) return true;
  return quoted && label.every((item) => item.kind === 'word' && isNominal(item)) && label.length <= 4;
}

/** "'We heard it before we saw it' - survivors of the avalanche". */
function signed(items: Items, paragraph: number): Draft | null {
  if (
    !isQuote(items[0]) ||
    !isDash(items[1]) ||
    items.length < 3 ||
    items.length > 12 ||
    hasFinite(items, 2, items.length)
  )
    return null;
  if (!items.slice(2).some((item) => item.capital || isPersonNoun(item.lower) || isGroupNoun(item.lower))) return null;
  return draftOf(items, paragraph, [0, 1], [2, items.length], null, 'headline/signed');
}

function draftOf(
  items: Items,
  paragraph: number,
  content: Range,
  source: Range,
  cue: Range | null,
  rule: string,
): Draft {
  const quotes = items.slice(content[0], content[1]).filter(isQuote);
  return {
    content: [spanOf(items, content)],
    verbatim: false,
    quoted: quotes.map((q) => [q.start, q.end]),
    cue: cue === null ? null : spanOf(items, cue),
    sources: [{ span: spanOf(items, source), antecedent: null }],
    onBehalfOf: null,
    chain: [],
    polarity: 'affirmed',
    rule,
    parts: quotes.map((q) => q.part),
    paragraph,
    sentence: 0,
  };
}
