/**
 * Roles reversed: who does and who suffers have changed places. Two shapes: the parties swap round what joins them
 * ("we may take the authority to court" / "the authority may take us to court"), or the same subject turns from
 * active to passive ("we will have severe sanctions" / "we will be severely sanctioned").
 * A true passive ("they punished us" / "we were punished") keeps the roles and is not reported here.
 */
import { irregularBase } from '../lexicon/irregular-forms';
import { isFunctionWord } from '../lexicon/function-words';
import { isModal, isNegator, isPronounRoot } from '../lexicon/sense-words';
import type { SpeechToken } from '../speech-tokens';
import { printed, type Found, type Range } from './found';

type Tokens = readonly SpeechToken[];

const isBe = (t: SpeechToken | undefined): boolean => t?.root === 'be';

/** A participle: "sanctioned", "taken"; "sanctioning" and a bare verb are none. */
const isParticiple = (t: SpeechToken): boolean =>
  /ed$/u.test(t.word) ||
  (irregularBase(t.word) !== null && /(?:n|t|d|ne|ng|nk|m|ck|um|un)$/u.test(t.word) && !isFunctionWord(t.word));

const isParty = (t: SpeechToken): boolean =>
  t.kind === 'word' && (isPronounRoot(t.root) || (!isFunctionWord(t.word) && !/ly$/u.test(t.word) && !t.number));

const stripped = (tokens: Tokens, at: number, step: 1 | -1): number => {
  let i = at + step;
  while (tokens[i] !== undefined && (tokens[i]?.kind !== 'word' || /^(?:the|a|an)$/u.test(tokens[i]?.word ?? '')))
    i += step;
  return i;
};

/** Does "and", "or" or a comma stand beside the word: then it is a member of a list, and lists may be reordered freely. */
function inList(tokens: Tokens, at: number): boolean {
  const conjunction = (i: number) => /^(?:and|or|nor)$/u.test(tokens[i]?.word ?? '');
  return conjunction(stripped(tokens, at, -1)) || conjunction(stripped(tokens, at, 1));
}

interface Placed {
  readonly a: number;
  readonly b: number;
}

/** Words that stand once in each wording, by root. */
function uniquePlaces(a: Tokens, b: Tokens): Placed[] {
  const once = (tokens: Tokens) => {
    const places = new Map<string, number>();
    tokens.forEach((t, at) => {
      if (t.kind === 'word') places.set(t.root, places.has(t.root) ? -1 : at);
    });
    return places;
  };
  const inB = once(b);
  return [...once(a)].flatMap(([root, at]) => {
    const across = inB.get(root) ?? -1;
    return at >= 0 && across >= 0 ? [{ a: at, b: across }] : [];
  });
}

/** The passive of the active sentence has "be" and "by" more than it: the parties swap and the roles stay. */
function isVoiceChange(a: Tokens, b: Tokens): boolean {
  const agents = (tokens: Tokens) => tokens.filter((t) => t.word === 'by').length;
  return agents(a) !== agents(b);
}

/** Words that can join two parties: verbs and other content words, and prepositions ("attacks by X on Y"). */
const JOINING = /^(?:on|to|from|against|for|over|with|of|than|before|after|under|behind)$/u;

function isPivot(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const joins = !isFunctionWord(token.word) || isBe(token) || JOINING.test(token.word) || token.root === 'have';
  return joins && !inList(tokens, at);
}

/** How far from the pivot a party may stand, in words: farther off it belongs to another clause. */
const REACH = 7;

function findSwap(a: Tokens, b: Tokens): Found | null {
  if (isVoiceChange(a, b)) return null;
  const places = uniquePlaces(a, b);
  for (const pivot of places) {
    if (!isPivot(a, pivot.a)) continue;
    const near = places.filter((p) => Math.abs(p.a - pivot.a) <= REACH && Math.abs(p.b - pivot.b) <= REACH);
    const forward = near.find((p) => p.a < pivot.a && p.b > pivot.b && partyAt(a, p.a));
    const backward = near.find((p) => p.a > pivot.a && p.b < pivot.b && partyAt(a, p.a));
    if (forward === undefined || backward === undefined) continue;
    if (inList(a, forward.a) && inList(b, forward.b)) continue;
    const rangeA: Range = [forward.a, backward.a + 1];
    const rangeB: Range = [backward.b, forward.b + 1];
    return reversed(a, b, rangeA, rangeB);
  }
  return null;
}

const partyAt = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isParty(token);
};

function reversed(a: Tokens, b: Tokens, rangeA: Range, rangeB: Range): Found {
  const why = `Who does it and whom it befalls have changed places: ${printed(a.slice(...rangeA))} against ${printed(b.slice(...rangeB))}.`;
  return { kind: 'roles-reversed', a: rangeA, b: rangeB, why };
}

/** The subject of a verb group: the nearest party before it, over modals, "not", adverbs and other grammar words. */
function subjectBefore(tokens: Tokens, at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return null;
    if (isParty(token)) return i;
    const passable = isModal(token.word) || isNegator(token.word) || isBe(token) || /ly$/u.test(token.word);
    if (!passable && !/^(?:have|has|had|to|also|then|now|still|ever)$/u.test(token.word)) return null;
  }
  return null;
}

interface Passive {
  readonly subject: number;
  readonly be: number;
  readonly participle: number;
}

/** Passive verb groups: be, up to two adverbs, a participle, and no "by" right after. */
function passives(tokens: Tokens): Passive[] {
  return tokens.flatMap((token, be) => {
    if (!isBe(token)) return [];
    const at = [1, 2, 3]
      .map((n) => be + n)
      .find((i) => tokens[i] !== undefined && !/ly$|^(?:not|also|now)$/u.test(tokens[i]?.word ?? ''));
    const participle = at === undefined ? undefined : tokens[at];
    if (at === undefined || participle === undefined || !isParticiple(participle) || tokens[at + 1]?.word === 'by')
      return [];
    const subject = subjectBefore(tokens, be);
    return subject === null ? [] : [{ subject, be, participle: at }];
  });
}

/** The same subject with the same root in an active group of `tokens`: "we will have severe sanctions". */
function activeRange(tokens: Tokens, subject: SpeechToken, root: string): Range | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.root !== root || isBe(tokens[at - 1]) || isBe(tokens[at - 2])) continue;
    for (let i = at - 1; i >= 0 && i >= at - 5; i -= 1) {
      if (tokens[i]?.root === subject.root) return verbGroup(tokens, i, at);
      if (i < at - 1 && tokens[i] !== undefined && isPronounRoot(tokens[i]?.root ?? '')) break;
    }
  }
  return null;
}

/** "drown" in "initiatives drown" has no object: "initiatives are drowned" says the same. */
function hasObject(tokens: Tokens, verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    next !== undefined &&
    (isParty(next) || /^(?:the|a|an|this|these|those|our|their|his|her|its|my|your|all|any|every)$/u.test(next.word))
  );
}

/** From the first word after the subject that is no modal to the root's word. */
function verbGroup(tokens: Tokens, subject: number, last: number): Range | null {
  let first = subject + 1;
  while (first < last && isModal(tokens[first]?.word ?? '')) first += 1;
  const group = tokens.slice(first, last + 1);
  const verb = group[0];
  const nominal =
    first < last && verb !== undefined && (verb.root === 'have' || verb.root === 'do' || !isFunctionWord(verb.word));
  const transitive = first === last && (hasObject(tokens, last) || isPronounRoot(tokens[subject]?.root ?? ''));
  return nominal || transitive ? [first, last + 1] : null;
}

function findVoice(a: Tokens, b: Tokens): Found | null {
  for (const passive of passives(b)) {
    const subject = b[passive.subject];
    const root = b[passive.participle]?.root;
    if (subject === undefined || root === undefined) continue;
    const active = activeRange(a, subject, root);
    if (active !== null) return reversed(a, b, active, [passive.be, passive.participle + 1]);
  }
  return null;
}

/** The reversal between two wordings, if any. */
export function findRoles(a: Tokens, b: Tokens): Found | null {
  const swap = findSwap(a, b);
  if (swap !== null) return swap;
  const voice = findVoice(a, b);
  if (voice !== null) return voice;
  const mirrored = findVoice(b, a);
  return mirrored === null ? null : reversed(a, b, mirrored.b, mirrored.a);
}
