/**
 * Hops between source and outlet: agencies and media ("told Radio Norde"), statements, briefings, conditions of anonymity,
 * documents and social media, looked for in the sentence outside the content.
 */
import { isPersonNoun } from '../text/person-nouns';
import { determiners, possessives } from '../text/word-classes';
import type { HopSpan } from './draft';
import { AGENCIES, isMedium, isMediumName, MEDIUM_KIND, MEDIUM_WORD } from './media';
import { isComma, isEnder, isQuote, type Item, type Range, type Items } from './items';
import type { Report } from './report';

const STATEMENT = /^(?:statement|release)$/;
const BRIEFING = /^(?:conference|briefing|briefings)$/;
const DOCUMENT =
  /^(?:letter|communique|communiqué|memo|filing|e-mail|email|ruling|report|affidavit|document|submission|memoir|book|essay|article|column|editorial|analysis|testimony|note|diary|petition|readout|post-mortem|paper|op-ed|brief|dissent|complaint|lawsuit|newsletter|motion|indictment|deposition|memorandum|circular)$/;
const SOCIAL =
  /^(?:twitter|facebook|instagram|telegram|tiktok|youtube|weibo|linkedin|mastodon|x|bluesky|threads|reddit|tweet|tweets|whatsapp|post|posts|hashtag)$/;

export function findHops(
  text: string,
  items: Items,
  range: Range,
  report: Report,
  content: readonly Range[],
): HopSpan[] {
  const hops: HopSpan[] = [];
  const inContent = (i: number): boolean => content.some((part) => part[0] <= i && i < part[1]);
  for (let i = range[0]; i < range[1]; i += 1) {
    if (inContent(i) || isQuote(items[i])) continue;
    const hop = hopAt(text, items, i, range, report);
    if (hop === null || inContent(hop.to - 1)) continue;
    hops.push({ span: [items[hop.from]?.start ?? 0, items[hop.to - 1]?.end ?? 0], kind: hop.kind, medium: hop.medium });
    i = Math.max(i, hop.to - 1);
  }
  return hops;
}

/** The medium in between as a hop: "Agency Lumen", "the Lumen agency". */
export function relayHop(text: string, items: Items, range: Range): HopSpan {
  const words = items.slice(range[0], range[1]);
  const agency = words.some((item) => AGENCIES.has(item.lower.replace(/\.$/, ''))) || !isMedium(items, range);
  return {
    span: [items[range[0]]?.start ?? 0, items[range[1] - 1]?.end ?? 0],
    kind: agency ? 'agency' : 'medium',
    medium: mediumName(text, words),
  };
}

interface Hop {
  readonly from: number;
  readonly to: number;
  readonly kind: HopSpan['kind'];
  readonly medium: string | null;
}

function hopAt(text: string, items: Items, i: number, range: Range, report: Report): Hop | null {
  const inSource = report.source !== null && report.source[0] <= i && i < report.source[1];
  const anonymity = anonymityAt(items, i);
  if (anonymity !== null) return anonymity;
  if (inSource) return briefedAt(items, i);
  return nounHop(items, i, range) ?? mediumHop(text, items, i, range);
}

/** "on condition of anonymity", "was not authorised to speak publicly", "asked not to be named". */
function anonymityAt(items: Items, i: number): Hop | null {
  const word = items[i]?.lower ?? '';
  const at = (k: number): string => items[i + k]?.lower ?? '';
  if (word === 'condition' && at(1) === 'of' && at(2) === 'anonymity')
    return { from: i, to: i + 3, kind: 'anonymity', medium: null };
  if (word === 'condition' && at(1) === 'that' && [3, 4, 5].map(at).includes('not'))
    return { from: i, to: i + 6, kind: 'anonymity', medium: null };
  if (/^(?:requested|requesting|demanded|sought)$/.test(word) && at(1) === 'anonymity')
    return { from: i, to: i + 2, kind: 'anonymity', medium: null };
  if (word === 'anonymously') return { from: i, to: i + 1, kind: 'anonymity', medium: null };
  if (word === 'not' && /^(?:authori[sz]ed|allowed|permitted)$/.test(at(1)) && at(2) === 'to')
    return { from: i, to: i + (at(4) === 'publicly' || at(4) === 'about' ? 5 : 4), kind: 'anonymity', medium: null };
  if (/^(?:asked|asking|declined|requested|wished|insisted)$/.test(word)) {
    const not =
      at(1) === 'not' && at(2) === 'to' && at(3) === 'be'
        ? 5
        : at(1) === 'to' && at(2) === 'remain' && at(3) === 'anonymous'
          ? 4
          : 0;
    if (not > 0 && /^(?:named|identified|quoted|anonymous)$/.test(at(not - 1)))
      return { from: i, to: i + not, kind: 'anonymity', medium: null };
  }
  return null;
}

/** "in a statement", "at a news conference", "in a letter to the trustees", "on Twitter", "in a tweet". */
function nounHop(items: Items, i: number, range: Range): Hop | null {
  const word = items[i]?.lower ?? '';
  const kind = STATEMENT.test(word)
    ? 'statement'
    : BRIEFING.test(word)
      ? 'briefing'
      : DOCUMENT.test(word)
        ? 'document'
        : SOCIAL.test(word)
          ? 'social'
          : null;
  const briefed = briefedAt(items, i);
  if (kind === null || briefed !== null) return briefed;
  const from = nounStart(items, i, range[0]);
  const preposition = items[from - 1]?.lower ?? '';
  if (
    !/^(?:in|at|on|during|via|through|by|from|to|with|of|told)$/.test(preposition) &&
    !(
      kind === 'statement' &&
      /^(?:a|the)$/.test(items[from]?.lower ?? '') &&
      /^(?:issued|issues|issuing|released|releases|releasing|put|read|published|said)$/.test(preposition)
    )
  )
    return null;
  const paged = preposition === 'of' && items[from - 3]?.lower === 'page'; // "on page 311 of its report"
  if ((preposition === 'of' && !paged) || (preposition === 'to' && kind !== 'social')) return null;
  if (kind === 'document' && word === 'report' && preposition !== 'in' && !paged) return null;
  const to = kind === 'document' && items[i + 1]?.lower === 'to' ? complementEnd(items, i + 1, range[1]) : i + 1;
  return { from, to, kind, medium: kind === 'social' && items[i]?.capital === true ? capitalised(word) : null };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function nounStart(items: Items, i: number, floor: number): number {
  let from = i;
  while (
    from - 1 >= floor &&
    i - from < 5 &&
    items[from - 1]?.kind === 'word' &&
    !/^(?:in|at|on|during|via|through|by|from|to|with|of|and)$/.test(items[from - 1]?.lower ?? '')
  ) {
    from -= 1;
    const word = items[from]?.lower ?? '';
    if (determiners.has(word) || possessives.has(word)) break;
  }
  return from;
}

function complementEnd(items: Items, at: number, limit: number): number {
  let i = at + 1;
  while (
    i < limit &&
    items[i]?.kind === 'word' &&
    !/^(?:that|on|in|at|who|which|and|last|this)$/.test(items[i]?.lower ?? '')
  )
    i += 1;
  return i;
}

/** "who briefed reporters": the verb and its object. */
function briefedAt(items: Items, i: number): Hop | null {
  const word = items[i]?.lower ?? '';
  if (!/^(?:briefed|briefing)$/.test(word) || !/^(?:reporters|journalists|the)$/.test(items[i + 1]?.lower ?? ''))
    return null;
  return { from: i, to: i + 2, kind: 'briefing', medium: null };
}

/** "told the Aldermere Courier", "told local television", "told CNN's Jake Orr", "was quoted by the weekly Jord". */
function mediumHop(text: string, items: Items, i: number, range: Range): Hop | null {
  const before = items[i - 1]?.lower ?? '';
  const quotedBy =
    before === 'by' &&
    /^(?:quoted|cited|reported|published|aired|broadcast|carried|saying)$/.test(items[i - 2]?.lower ?? '');
  const told = quotedBy || /^(?:told|tell|tells|telling|reminded|assured|informed)$/.test(before);
  const cited = /^(?:with|on|to|by|in|for|via)$/.test(before);
  if (!told && !cited) return null;
  const owner = told ? reportersMedium(text, items, i) : null;
  if (owner !== null) return owner;
  let from = i;
  if (determiners.has(items[i]?.lower ?? '')) from += 1;
  let to = from;
  while (to < range[1] && partOfMedium(items, to)) to += 1;
  const words = items.slice(from, to);
  const people = words.some((item) => isPersonNoun(item.lower) && !isMediumName(item));
  if (words.length === 0 || (people && !words.some((item) => MEDIUM_WORD.test(item.lower)))) return null;
  const agency = words.some((item) => AGENCIES.has(item.lower.replace(/\.$/, '')));
  const kind = words[words.length - 1];
  if (told && !agency && kind !== undefined && MEDIUM_KIND.test(kind.lower) && !words.some((item) => item.capital))
    return { from, to, kind: 'medium', medium: null };
  if (!words.some((item) => item.capital) || (!agency && !words.some(isMediumName))) return null;
  const called = MEDIUM_KIND.test(words[0]?.lower ?? '') && words.length > 1; // "with the magazine Torque"
  if (cited && !quotedBy && !agency && !called && !words.some((item) => item.capital && isMediumName(item)))
    return null;
  return { from, to, kind: agency ? 'agency' : 'medium', medium: mediumName(text, words) };
}

/** "told [CNN's] Jake Tapper": a possessor before a name of two words that no role stands before. */
function reportersMedium(text: string, items: Items, i: number): Hop | null {
  let to = determiners.has(items[i]?.lower ?? '') ? i + 1 : i;
  const from = to;
  while (items[to]?.kind === 'word' && items[to]?.capital === true && !/'s$/.test(items[to]?.lower ?? '')) to += 1;
  const owner = items[to];
  const named = [to + 1, to + 2].every((at) => items[at]?.kind === 'word' && items[at]?.capital === true);
  if (owner?.capital !== true || !/'s$/.test(owner.lower) || to - from > 3 || !named) return null;
  const span = text.slice(items[from]?.start ?? 0, owner.end - 2);
  return { from, to: to + 1, kind: 'medium', medium: span };
}

/** "the national RIA-Novosti news agency", "the public station Radio Halmere" */
const MEDIUM_ADJECTIVE =
  /^(?:state|national|public|local|official|semi-official|independent|private|regional|station|state-run|state-owned)$/;

const partOfMedium = (items: Items, i: number): boolean => {
  const item = items[i];
  if (item?.kind !== 'word' || isComma(item) || isEnder(item)) return false;
  if (item.capital) return !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(item.lower);
  if (item.lower === 'of') return items[i + 1]?.capital === true;
  return (
    MEDIUM_WORD.test(item.lower) ||
    MEDIUM_KIND.test(item.lower) ||
    AGENCIES.has(item.lower) ||
    MEDIUM_ADJECTIVE.test(item.lower)
  );
};

/** The name as it is written, without "agency" or "newspaper" in small letters. */
function mediumName(text: string, words: readonly Item[]): string | null {
  const kept = words.filter((item) => item.capital || item.lower === 'of');
  const first = kept[0];
  const last = kept[kept.length - 1];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}
