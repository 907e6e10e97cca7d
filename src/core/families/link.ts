/**
 * Are two units one utterance? A score made of common wording, context, speaker and place, each with a fixed weight.
 * Fragments ("grave error") carry too little wording: they need evidence beyond their words.
 */
import { sharedAtMost, sharedWeight, sharedWording, type Shared } from './similarity';
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
}

/** The context of a unit with its summed weight. */
export interface WeighedContext {
  readonly bag: Bag;
  readonly weight: number;
}

export const weighContext = (bag: Bag): WeighedContext => ({ bag, weight: bagWeight(bag) });

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
  const shorter = a.weight < b.weight ? { inside: intoB, of: left } : { inside: intoA, of: right };
  const across = shorter.of < LEAST_CONTEXT ? 0 : (common + shorter.inside) / (shorter.of + 1);
  return Math.min(1, Math.max(plain, across * 0.9));
}

/**
 * Wording in sequence counts more than the bag: sentences of one speech share topic words, copies share their order.
 * Containment counts nearly as much as likeness where the shorter one has enough content to be sure of it.
 */
function wordingScore(shared: Shared, shorter: Unit): number {
  const like = 0.6 * shared.orderedDice + 0.4 * shared.dice;
  const within = 0.6 * shared.orderedContain + 0.4 * shared.contain;
  const sure = Math.min(1, shorter.weight / 5);
  return Math.max(like, within * (0.55 + 0.4 * sure));
}

/**
 * Reported speech is the outlet's own wording on the event's subject: "sanctions on Russia" inside a longer clause is no
 * evidence. Containment counts from four content words on, and the score must be higher.
 */
const REPORTED_CONTENT = 4.2;
const REPORTED_MALUS = 0.08;

function reportedScore(shared: Shared, shorter: Unit): number {
  const whole = wordingScore(shared, shorter);
  const like = 0.6 * shared.orderedDice + 0.4 * shared.dice;
  return (shared.weight >= REPORTED_CONTENT ? whole : like) - REPORTED_MALUS;
}

const SPEAKER_POINTS = { same: 0.08, open: 0, different: -0.1 } as const;

/**
 * The same speaker in the same frame ("At the opening of the fish market, ... Holm said"): what is quoted there is one
 * utterance, however freely one outlet worded it. The frame must be nearly the same and say something.
 */
const FRAME_LIKENESS = 0.7;
const FRAME_WEIGHT = 2;
const FRAME_POINTS = 0.17;

function framed({ context, contextWeight }: Surroundings, speaker: SpeakerRelation): number {
  return speaker === 'same' && context >= FRAME_LIKENESS && contextWeight >= FRAME_WEIGHT ? FRAME_POINTS : 0;
}

function fullScore(a: Unit, b: Unit, shared: Shared, near: Surroundings): number {
  const shorter = a.weight <= b.weight ? a : b;
  const sameSpeaker = speakerRelation(a, b);
  const support =
    sameSpeaker === 'different' ? 0 : 0.22 * near.context + 0.3 * near.aligned + framed(near, sameSpeaker);
  const wording = a.quoted && b.quoted ? wordingScore(shared, shorter) : reportedScore(shared, shorter);
  return wording + SPEAKER_POINTS[sameSpeaker] + support;
}

/** Two content words put in quote marks by two outlets of one event are rarely a coincidence, given some common context. */
const REPEATED_POINTS = 0.15;
const REPEATED_CONTEXT = 0.04;

/**
 * A fragment's words must all be found, and something else must agree: the speaker, the context, or the alignment.
 * Without common words (a fragment replaced by another: "grave error" / "serious mistakes") nearly all of it must.
 */
function fragmentScore(a: Unit, b: Unit, shared: Shared, near: Surroundings): number {
  const shorter = a.weight <= b.weight ? a : b;
  const relation = speakerRelation(a, b);
  const outside = near.context + near.aligned;
  const words = 0.7 * shared.orderedContain + 0.3 * shared.contain;
  if (words > 0.85) {
    const length = Math.min(0.15, 0.05 * shorter.weight);
    const speaker = relation === 'same' ? 0.2 : relation === 'open' ? 0.05 : -0.1;
    const evidence = speaker + 0.45 * Math.min(1, outside);
    const repeated =
      shared.dice >= 0.9 && shorter.contentWords >= 2 && outside > REPEATED_CONTEXT ? REPEATED_POINTS : 0;
    return evidence + repeated < 0.1 ? 0 : 0.3 + length + evidence + repeated;
  }
  if (relation === 'different' || !isFragment(a) || !isFragment(b)) return 0.3 * words + 0.25 * Math.min(1, outside);
  return 0.15 * words + (relation === 'same' ? 0.1 : 0) + 0.6 * Math.min(1, outside);
}

/** The best that surroundings can be: bounds a score from above before contexts are compared. */
const best = (aligned: number): Surroundings => ({ context: 1, contextWeight: Infinity, aligned });

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
  aligned: number,
): Link | null {
  const fragment = isFragment(a) || isFragment(b);
  const score = fragment ? fragmentScore : fullScore;
  const atMost = fragment ? sharedWording(a, b) : sharedAtMost(a, b);
  if (score(a, b, atMost, best(aligned)) < least) return null;
  const context = contextLikeness(a, b, nearA, nearB);
  const near = { context, contextWeight: Math.min(nearA.weight, nearB.weight), aligned };
  if (score(a, b, atMost, near) < least) return null;
  const shared = fragment ? atMost : sharedWording(a, b);
  const reached = score(a, b, shared, near);
  return reached < least ? null : { a, b, score: reached, shared, fragment };
}
