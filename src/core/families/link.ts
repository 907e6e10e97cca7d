/**
 * Are two units one utterance? A score made of common wording, context, speaker and place, each with a fixed weight.
 * Fragments ("grave error") carry too little wording: they need evidence beyond their words.
 */
import { sharedAtMost, sharedWeight, sharedWording, type Shared } from './similarity';
import type { Sense } from './sense';
import { speakerRelation, type SpeakerRelation } from './speaker-relation';
import { bagWeight, type Bag, type Unit } from './units';

/** Evidence from outside the two wordings. */
export interface Surroundings {
  /** Likeness of the two contexts, 0 to 1. */
  readonly context: number;
  /** Weight of the lighter context. */
  readonly contextWeight: number;
  /** Score of the best aligned pair of passages that holds the two, 0 where there is none. */
  readonly aligned: number;
  /** How far one article is a copy of the other, 0 to 1: in a copy an aligned passage is proof, else a hint. */
  readonly derived: number;
}

/** What the alignment of the two articles says of two units. */
export type Alignment = Pick<Surroundings, 'aligned' | 'derived'>;

/** The context of a unit with its summed weight, and what the unit itself says. */
export interface WeighedContext {
  readonly bag: Bag;
  readonly weight: number;
  readonly sense: Sense;
}

export const weighContext = (bag: Bag, sense: Sense): WeighedContext => ({ bag, weight: bagWeight(bag), sense });

export interface Link {
  readonly a: Unit;
  readonly b: Unit;
  readonly score: number;
  readonly shared: Shared;
  /** One of the two is a fragment. */
  readonly fragment: boolean;
}

/** From this score on two units are taken for one utterance (set on the generated cases, see docs/decisions/0005). */
export const LINK_SCORE = 0.5;

/** A fragment: less content than three words. */
const FRAGMENT_WEIGHT = 2.7;
export const isFragment = (unit: Unit): boolean => unit.weight < FRAGMENT_WEIGHT || unit.words < 4;

/** Context below this weight (one name, one verb) says nothing. */
const LEAST_CONTEXT = 1.2;

/** Likeness of two contexts, 0 to 1; what the other unit says itself counts as its context too ("would be a ..."). */
function contextLikeness(a: Unit, b: Unit, nearA: WeighedContext, nearB: WeighedContext): number {
  const [left, right] = [nearA.weight, nearB.weight];
  const common = sharedWeight(nearA.bag, nearB.bag);
  const intoB = sharedWeight(nearA.bag, b.bag);
  const intoA = sharedWeight(nearB.bag, a.bag);
  const least = Math.min(left, right);
  const plain = least < LEAST_CONTEXT ? 0 : (2 * common) / (left + right);
  const acrossOf = (inside: number, of: number) => (of < LEAST_CONTEXT ? 0 : (common + inside) / (of + 1));
  const across = Math.max(
    a.weight <= b.weight ? acrossOf(intoB, left) : 0,
    b.weight <= a.weight ? acrossOf(intoA, right) : 0,
  );
  return Math.min(1, Math.max(plain, across * 0.9));
}

/** With less of the shorter wording in the longer one it is not contained, but shares words. */
const CONTAINED = 0.6;

/** Likeness of the words as they stand, and of what they say (see `sense.ts`), half and half. */
const likeness = (shared: Shared, content: number): number =>
  0.3 * shared.orderedDice + 0.2 * shared.dice + 0.5 * content;

/**
 * Wording in sequence counts more than the bag: sentences of one speech share topic words, copies share their order.
 * Containment counts nearly as much as likeness where the shorter one has enough content to be sure of it.
 */
function wordingScore(shared: Shared, content: number, shorter: Unit): number {
  const like = likeness(shared, content);
  if (shared.contain < CONTAINED) return like;
  const within = 0.6 * shared.orderedContain + 0.4 * shared.contain;
  const sure = Math.min(1, shorter.weight / 5);
  return Math.max(like, within * (0.55 + 0.4 * sure));
}

/**
 * How much more the wording must agree. Two quotations in quote marks are alike word for word if they are one utterance; a
 * report keeps fewer of the words it reports; two reports are worded by the outlets, out of the event's own words
 * ("to impose sanctions on Russia").
 */
const MALUS = { quoted: 0.05, mixed: 0.02, reported: 0.14 } as const;
/** In reported speech containment counts from four content words on. */
const REPORTED_CONTENT = 4.2;

function pairWordingScore({ a, b, content }: Pair, shared: Shared): number {
  const shorter = a.weight <= b.weight ? a : b;
  if (a.quoted && b.quoted) return wordingScore(shared, content, shorter) - MALUS.quoted;
  const malus = a.quoted || b.quoted ? MALUS.mixed : MALUS.reported;
  if (shared.weight < REPORTED_CONTENT) return likeness(shared, content) - malus;
  return wordingScore(shared, content, shorter) - malus;
}

/**
 * Between different named speakers only words that two people do not say by chance make a link: "We take these matters
 * seriously" is said by everybody.
 */
const SPEAKER_POINTS = { same: 0.08, open: 0, different: -0.1 } as const;
const LEAST_SPECIFIC = 2;
const COMMONPLACE_POINTS = -0.55;

function commonSpecific(a: Unit, b: Unit): number {
  let common = 0;
  for (const root of a.specific) if (b.specific.has(root)) common += 1;
  return common;
}

/**
 * Two reports by sources of whom nothing says that they are one: many speak about one deed in the deed's own words
 * ("The rate rise would hurt builders", the association said; it had been expected, dealers said).
 */
const STRANGERS_POINTS = -0.2;
/** More where both are named: two men deny one charge, each for himself. */
const OTHERS_POINTS = -0.3;
/** Less where one of the two is quoted: its wording is not the outlet's own. (Set on wire reports of one day.) */
const HALF_REPORTED_POINTS = -0.14;

function speakerPoints({ a, b, relation }: Pair): number {
  if (relation === 'same') return SPEAKER_POINTS.same;
  if (!a.quoted && !b.quoted) return relation === 'different' ? OTHERS_POINTS : STRANGERS_POINTS;
  if (relation === 'open') return a.quoted && b.quoted ? SPEAKER_POINTS.open : HALF_REPORTED_POINTS;
  return commonSpecific(a, b) < LEAST_SPECIFIC ? COMMONPLACE_POINTS : SPEAKER_POINTS.different;
}

/**
 * The same speaker in the same frame ("At the opening of the fish market, ... Holm said"): what is quoted there is one
 * utterance, however freely one outlet worded it. The frame must be nearly the same and say something.
 */
const FRAME_LIKENESS = 0.7;
const FRAME_WEIGHT = 2;
const FRAME_POINTS = 0.17;

function framed({ a, b, relation }: Pair, { context, contextWeight }: Surroundings): number {
  if (a.quoted !== b.quoted) return 0;
  return relation === 'same' && context >= FRAME_LIKENESS && contextWeight >= FRAME_WEIGHT ? FRAME_POINTS : 0;
}

/** Points for the likeness of contexts, and for aligned passages of independent articles and of copies. */
const CONTEXT_POINTS = 0.15;
const ALIGNED_POINTS = 0.08;
const COPIED_POINTS = 0.3;

function fullScore(pair: Pair, shared: Shared, near: Surroundings): number {
  const place = near.aligned * (ALIGNED_POINTS + COPIED_POINTS * near.derived);
  const support = CONTEXT_POINTS * near.context + place + framed(pair, near);
  return pairWordingScore(pair, shared) + speakerPoints(pair) + support;
}

/** What an aligned passage of an independent article is worth beside one of a copy. */
const ALIGNED_HINT = 0.3;

/** Two content words put in quote marks by two outlets of one event are rarely a coincidence, given some common context. */
const REPEATED_POINTS = 0.15;
const REPEATED_CONTEXT = 0.04;

/** A fragment quoted in near words ("grave error" / "serious mistake") is worth a little less than in the same ones. */
const NEAR_WORDS = 0.9;
/** A short sentence translated twice: "We do not want a quarrel with anyone" / "We are not looking for a fight with anybody". */
const SENTENCE = 5;
const SAYS_THE_SAME = 0.6;

/** Share of a fragment's words that counts as all of them: "Nobody wins a strike" / "No one wins a strike". */
const ALL_WORDS = 0.8;

/**
 * A fragment's words must all be found, and something else must agree: the speaker, the context, or the alignment.
 * Without common words (a fragment replaced by another: "grave error" / "serious mistakes") nearly all of it must.
 */
function fragmentScore({ a, b, relation, content, contentWithin }: Pair, shared: Shared, place: Surroundings): number {
  // A few reported words ("what the decision was") are nobody's in particular.
  if (relation !== 'same' && [a, b].some((unit) => isFragment(unit) && !unit.quoted)) return 0;
  const shorter = a.weight <= b.weight ? a : b;
  const outside = place.context + place.aligned * (ALIGNED_HINT + (1 - ALIGNED_HINT) * place.derived);
  const near = a.quoted && b.quoted ? NEAR_WORDS * contentWithin : 0;
  const words = Math.max(0.7 * shared.orderedContain + 0.3 * shared.contain, near);
  if (words > ALL_WORDS) {
    const length = Math.min(0.15, 0.05 * shorter.weight);
    const speaker = relation === 'same' ? 0.2 : relation === 'open' ? 0.05 : -0.1;
    const evidence = speaker + 0.45 * Math.min(1, outside);
    const verbatim = shared.orderedContain > 0.95 && commonSpecific(a, b) >= LEAST_SPECIFIC;
    const alike = shared.dice >= 0.9 && shorter.contentWords >= 2;
    const repeated = (alike || verbatim) && outside > REPEATED_CONTEXT ? REPEATED_POINTS : 0;
    return evidence + repeated < 0.1 ? 0 : 0.3 + length + evidence + repeated;
  }
  if (relation === 'same' && Math.min(a.words, b.words) >= SENTENCE && content >= SAYS_THE_SAME)
    return 0.1 + 0.7 * content;
  if (relation === 'different' || !isFragment(a) || !isFragment(b)) return 0.3 * words + 0.25 * Math.min(1, outside);
  return 0.15 * words + (relation === 'same' ? 0.1 : 0) + 0.6 * Math.min(1, outside);
}

/** Two units, what their speakers say, and what their content words have in common. */
interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly relation: SpeakerRelation;
  /** Likeness of what the two say, 0 to 1 (see `sense.ts`). */
  readonly content: number;
  /** Part of the content of the lighter one that the other has too, 0 to 1; 0 where there is hardly any. */
  readonly contentWithin: number;
}

/** One content word that two units share is no containment. */
const LEAST_CONTENT = 1.3;

/** With less of their content in common two sentences of different speakers in no aligned passage are not looked at further. */
const LEAST_SAID = 0.1;

function pairOf(a: Unit, b: Unit, senseA: Sense, senseB: Sense): Pair {
  const shared = sharedWeight(senseA.bag, senseB.bag);
  const sum = senseA.weight + senseB.weight;
  const least = Math.min(senseA.weight, senseB.weight);
  return {
    ...{ a, b, relation: speakerRelation(a, b) },
    content: sum === 0 ? 0 : (2 * shared) / sum,
    contentWithin: least < LEAST_CONTENT ? 0 : shared / least,
  };
}

/** The best that surroundings can be: bounds a score from above before contexts are compared. */
const best = (place: Alignment): Surroundings => ({ context: 1, contextWeight: Infinity, ...place });

/**
 * The link of two units if its score reaches `least`, else null. Scores grow with the words in order and with the likeness
 * of contexts, so most pairs are dismissed by an upper bound. (A fragment's score does not grow with its words in order
 * everywhere: these are always looked at.)
 */
export function linkFrom(
  least: number,
  a: Unit,
  b: Unit,
  nearA: WeighedContext,
  nearB: WeighedContext,
  place: Alignment,
): Link | null {
  const fragment = isFragment(a) || isFragment(b);
  const score = fragment ? fragmentScore : fullScore;
  const pair = pairOf(a, b, nearA.sense, nearB.sense);
  if (!fragment && pair.relation !== 'same' && place.aligned === 0 && pair.content < LEAST_SAID) return null;
  const atMost = fragment ? sharedWording(a, b) : sharedAtMost(a, b);
  if (score(pair, atMost, best(place)) < least) return null;
  const context = contextLikeness(a, b, nearA, nearB);
  const near = { context, contextWeight: Math.min(nearA.weight, nearB.weight), ...place };
  if (score(pair, atMost, near) < least) return null;
  const shared = fragment ? atMost : sharedWording(a, b);
  const reached = score(pair, shared, near);
  return reached < least ? null : { a, b, score: reached, shared, fragment };
}
