/**
 * The context of a unit: what its sentence in the article says besides the unit's own words, the cue and the speaker.
 * Words that the article uses in many sentences ("Ukraine" in a report on Ukraine) prove little and weigh less.
 * Only the two articles at hand are counted, so that a third one changes nothing.
 */
import type { Span } from '../model/span';
import { honorifics, personNouns } from '../text/person-nouns';
import { overlaps } from '../text/span';
import { speechTokens, type SpeechToken } from './speech-tokens';
import { keyOf, type ArticleUnits, type Bag, type Unit } from './units';

export interface ArticleContext {
  /** Number of sentences that hold a root. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly tokens: readonly SpeechToken[];
}

export function readContext({ article, hosts }: ArticleUnits): ArticleContext {
  const frequency = new Map<string, number>();
  const tokens: SpeechToken[] = [];
  for (const host of hosts) {
    const here = speechTokens(article.text, [host]).filter((t) => t.kind === 'word');
    tokens.push(...here);
    for (const root of new Set(here.map(keyOf))) frequency.set(root, (frequency.get(root) ?? 0) + 1);
  }
  return { frequency, tokens };
}

/** First token that ends after `start`, by bisection: tokens are in order of reading. */
function firstAfter(tokens: readonly SpeechToken[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Police inspector Tom Baird" stands beside everything he says. */
const namesSpeaker = (unit: Unit, word: string): boolean =>
  personNouns.has(word) || honorifics.has(word) || unit.speakers.some((s) => s.name.toLowerCase().includes(word));

/**
 * Words of the host sentence outside the unit, its cue, its sources and what names a speaker, weighed down by their
 * frequency.
 */
export function contextBag(context: ArticleContext, unit: Unit): Bag {
  const { quotation } = unit;
  const own: Span[] = [...unit.spans, ...quotation.sources.map((s) => s.span)];
  if (quotation.cue !== null) own.push(quotation.cue);
  const bag = new Map<string, number>();
  const { tokens } = context;
  for (let at = firstAfter(tokens, unit.host[0]); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.span[0] >= unit.host[1]) break;
    if (token.weight < 0.4 || own.some((span) => overlaps(span, token.span))) continue;
    if (namesSpeaker(unit, token.word)) continue;
    const key = keyOf(token);
    bag.set(key, token.weight / (1 + Math.log(context.frequency.get(key) ?? 1)));
  }
  return bag;
}
