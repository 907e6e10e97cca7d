/**
 * Names for a gap: words that stand on one side only, or different words on both. The rules run in a fixed order,
 * the sense-changing kinds before the harmless ones, and the first that fits names the gap.
 */
import { differsByNegativePrefix, isDenial, isFillerRun, isHedgeRun, isNegator } from '../lexicon/sense-words';
import { holdsHedge, modalClass, modalClasses } from '../lexicon/sense-words';
import { isCalendarWord, valueOfRun } from '../lexicon/numbers';
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import type { AlterationKind } from '../../model/comparison';
import { printed, wordsOf, type Found, type Range } from './found';
import { isStutter } from './stutter';
import type { Gap, TokenDiff } from './segments';
import { gapTokensA, gapTokensB } from './segments';
import { sameName } from './same-name';

/** Words that come and go with the form of a verb: "has been sailing" / "has sailed", "to be drowned" / "drown". */
const AUXILIARY = /^(?:be|been|being|am|is|are|was|were|have|has|had|having|do|does|did|to)$/u;

export interface GapPlace {
  /** A word in another form stands right before or after it. */
  readonly besideForm: boolean;
  /** Nothing pairs before it / after it. */
  readonly edge: boolean;
}

/** A negation is one to four words long ("not", "did not ever"); a longer run that holds "not" is an elision. */
const NEGATION_WORDS = 4;
/** Modal phrases: "will", "will have to", "may be able to". */
const MODAL_WORDS = 4;
/** From this weight on each side a changed stretch is too different for a word-by-word reading (some three content words). */
export const REWORDED_WEIGHT = 2.4;

const TITLE = /^(?:mr|mrs|ms|dr|president|minister|senator|general|sir|madam|chancellor|secretary|professor)$/u;

type Tokens = readonly SpeechToken[];

const onlyWords = (tokens: Tokens): Tokens => tokens.filter((t) => t.kind === 'word');
const weightOf = (tokens: Tokens): number => tokens.reduce((sum, t) => sum + t.weight, 0);
const contentOf = (tokens: Tokens): Tokens => tokens.filter((t) => !isFunctionWord(t.word));
const negations = (tokens: Tokens): number => tokens.filter((t) => isNegator(t.word)).length;

const isNegationRun = (run: Tokens): boolean =>
  run.length <= NEGATION_WORDS && negations(run) > 0 && run.every((t) => isFunctionWord(t.word) || isNegator(t.word));

const isDenialRun = (run: Tokens): boolean => run.length <= 2 && run.some((t) => isDenial(t.word));

function isModalRun(run: Tokens): boolean {
  const words = wordsOf(run);
  const others = run.filter((t) => !MODAL_COMPANY.test(t.word) && modalClass(t.word) === null);
  return words.length <= MODAL_WORDS && modalClasses(words).length > 0 && others.length === 0;
}

/** Words that make up modal phrases besides the modals themselves: "will have to", "may be able to", "is going to". */
const MODAL_COMPANY = /^(?:be|been|is|are|am|was|were|have|has|had|able|going|supposed|need|needs|to|not|then|also)$/u;

const isTitleRun = (run: Tokens): boolean => run.every((t) => TITLE.test(t.word));

/** Kind of a one-sided run, read without regard to which side has it; null where it is plain words. */
export function kindOfRun(run: Tokens): AlterationKind | null {
  if (isFillerRun(wordsOf(run)) && run.length <= 3) return 'cleaned';
  if (isNegationRun(run) || isDenialRun(run)) return 'negation';
  if (isHedgeRun(wordsOf(run))) return 'hedge';
  if (isModalRun(run)) return 'modality';
  if (isTitleRun(run)) return 'name';
  return null;
}

/** At the edge a lone modal or title falls with the trim ("would be a mistake" / "a mistake"); these do not. */
const KEPT_AT_EDGE: ReadonlySet<AlterationKind> = new Set(['negation', 'hedge', 'cleaned']);

function oneSided(diff: TokenDiff, gap: Gap, place: GapPlace): AlterationKind {
  const onA = gap.a[0] < gap.a[1];
  const own = onA ? diff.a : diff.b;
  const other = onA ? diff.b : diff.a;
  const range = onA ? gap.a : gap.b;
  const across = onA ? gap.b : gap.a;
  const run = onlyWords(own.slice(...range));
  const dots = other.slice(...across).some((t) => t.kind === 'ellipsis');
  if (run.length > 0 && run.every((t) => t.bracketed)) return 'inserted-bracketed';
  if (isStutter(own, range)) return 'cleaned';
  const special = kindOfRun(run);
  if (dots && run.length > 2) return place.edge ? 'trimmed' : 'elided-marked';
  if (special !== null && (!place.edge || KEPT_AT_EDGE.has(special))) return special;
  if (place.edge) return 'trimmed';
  if (place.besideForm && run.every((t) => AUXILIARY.test(t.word))) return 'inflected';
  if (dots) return 'elided-marked';
  return onA ? 'elided-hidden' : 'inserted';
}

function numberKind(a: Tokens, b: Tokens): AlterationKind | null {
  const left = valueOfRun(wordsOf(a));
  const right = valueOfRun(wordsOf(b));
  if (left !== null && right !== null) return left === right ? 'name' : 'number';
  const dated = a.some((t) => isCalendarWord(t.word)) && b.some((t) => isCalendarWord(t.word));
  if (dated) return 'number';
  const numeric = left === null ? right : left;
  const vague = (left === null ? a : b).some((t) => VAGUE.test(t.word));
  return numeric !== null && numeric > 1 && vague && Math.max(a.length, b.length) <= 3 ? 'number' : null;
}

/** Words that put an indefinite quantity in place of a number: "two" / "several". */
const VAGUE = /^(?:several|many|few|some|dozens|hundreds|thousands|millions|numerous|multiple|couple|handful|no|all)$/u;

function modalityKind(a: Tokens, b: Tokens): AlterationKind | null {
  const left = modalClasses(wordsOf(a));
  const right = modalClasses(wordsOf(b));
  if (left.join() === right.join()) return null;
  const short = Math.max(a.length, b.length) <= MODAL_WORDS;
  const bare = (run: Tokens) => contentOf(run).filter((t) => modalClass(t.word) === null).length <= 1;
  return short && bare(a) && bare(b) ? 'modality' : null;
}

function negationKind(a: Tokens, b: Tokens): AlterationKind | null {
  const short = Math.max(a.length, b.length) <= NEGATION_WORDS + 1;
  if (short && negations(a) % 2 !== negations(b) % 2) return 'negation';
  if (short && a.some((t) => isDenial(t.word)) !== b.some((t) => isDenial(t.word))) return 'negation';
  const prefixed = a.some((x) => b.some((y) => differsByNegativePrefix(x.word, y.word)));
  return prefixed && short ? 'negation' : null;
}

function hedgeKind(a: Tokens, b: Tokens): AlterationKind | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (isHedgeRun(left) && isHedgeRun(right)) return 'substituted';
  if (isHedgeRun(left) || isHedgeRun(right)) return Math.max(a.length, b.length) <= 8 ? 'hedge' : null;
  return holdsHedge(left) !== holdsHedge(right) && Math.max(a.length, b.length) <= 3 ? 'hedge' : null;
}

function twoSided(a: Tokens, b: Tokens): AlterationKind {
  if (a.some((t) => t.bracketed) || b.some((t) => t.bracketed)) return 'inserted-bracketed';
  const roots = (run: Tokens) =>
    run
      .map((t) => t.root)
      .sort()
      .join(' ');
  if (roots(a) === roots(b)) return 'reordered';
  if (sameName(a, b)) return 'name';
  return (
    negationKind(a, b) ??
    numberKind(a, b) ??
    hedgeKind(a, b) ??
    modalityKind(a, b) ??
    (a.every((t) => t.capital) && b.every((t) => t.capital) ? 'name' : null) ??
    (weightOf(a) >= REWORDED_WEIGHT && weightOf(b) >= REWORDED_WEIGHT ? 'reworded' : 'substituted')
  );
}

/** The alteration that a gap is; null where it holds no word (an ellipsis or mark alone is handled with the marks). */
export function classifyGap(diff: TokenDiff, gap: Gap, place: GapPlace): Found | null {
  const a = onlyWords(gapTokensA(diff, gap));
  const b = onlyWords(gapTokensB(diff, gap));
  if (a.length === 0 && b.length === 0) return null;
  const oneOnly = a.length === 0 || b.length === 0;
  const kind = oneOnly ? oneSided(diff, gap, place) : twoSidedOrElided(diff, gap, a, b);
  return { kind, a: trimMarks(diff.a, gap.a), b: trimMarks(diff.b, gap.b), why: explain(kind, a, b) };
}

/** Words against an ellipsis with a word or two beside it: still a marked elision. */
function twoSidedOrElided(diff: TokenDiff, gap: Gap, a: Tokens, b: Tokens): AlterationKind {
  const dots = (tokens: Tokens) => tokens.some((t) => t.kind === 'ellipsis');
  const longA = dots(gapTokensB(diff, gap)) && a.length > b.length;
  const longB = dots(gapTokensA(diff, gap)) && b.length > a.length;
  return longA || longB ? 'elided-marked' : twoSided(a, b);
}

/** Sentence marks at the edge of a range are not part of what changed; an ellipsis is. */
function trimMarks(tokens: Tokens, [from, to]: Range): Range {
  let start = from;
  let end = to;
  while (start < end && tokens[start]?.kind === 'mark') start += 1;
  while (end > start && tokens[end - 1]?.kind === 'mark') end -= 1;
  return [start, end];
}

function explain(kind: AlterationKind, a: Tokens, b: Tokens): string {
  const where =
    a.length === 0
      ? `${printed(b)} stands only in the second wording`
      : `${printed(a)} stands only in the first wording`;
  const change = a.length === 0 || b.length === 0 ? where : `${printed(a)} against ${printed(b)}`;
  switch (kind) {
    case 'negation':
      return `What one wording denies the other does not: ${change}.`;
    case 'modality':
      return `How certain or binding it is has changed: ${change}.`;
    case 'hedge':
      return `How sure the speaker was has changed: ${change}.`;
    case 'number':
      return `The figure differs: ${change}.`;
    case 'reworded':
      return `Inside quote marks the words differ: ${change}.`;
    default:
      return `${change.charAt(0).toUpperCase()}${change.slice(1)}.`;
  }
}
