/** The content that stands behind its cue: where the clause ends, and which later report begins a clause of its own. */
import { isAdverb, looksPast, prepositions, relatives } from '../text/word-classes';
import { hasFinite } from './bare-clause';
import type { SentenceInput } from './content-before';
import { trimRange } from './item-ranges';
import { type Range, isColon, isComma, isDash, isEnder, isQuote, type Items } from './items';
import { canStartPhrase, isFinite } from './noun-phrases';
import type { Report } from './report';

/** Content behind the cue, to the end of its clause. */
export function complementRange(input: SentenceInput, report: Report, from: number): Range | null {
  const { items, range } = input;
  if (report.complement?.kind === 'quote' && isIntroducedQuote(items, from)) {
    let to = from + 1;
    for (let i = to; i < range[1] && !startsOther(input, report, i); i += 1)
      if (
        isQuote(items[i]) &&
        (isQuote(items[i - 1]) || isComma(items[i - 1]) || isDash(items[i - 1]) || isEnder(items[i - 1]))
      )
        to = i + 1;
    return [from, to];
  }
  let to = from;
  while (to < range[1] && !endsContent(input, report, from, to)) to += 1;
  return trimRange(items, [from, to]);
}

/** `said: "..."`, `said, "..."`: only the quote is content, whatever follows. */
export const isIntroducedQuote = (items: Items, at: number): boolean =>
  isComma(items[at - 1]) || isColon(items[at - 1]) || isDash(items[at - 1]);

/** Where a coordinated report begins: ", and predicted that", ", adding that", "; Jones said". */
function endsContent(input: SentenceInput, report: Report, from: number, at: number): boolean {
  const { items } = input;
  if (at <= from) return false;
  const item = items[at];
  // `in a clip the judge called "distasteful," Pell spoke of`: a term, and behind its comma the outlet's own clause
  if (
    NAMING.test(report.lemma) &&
    items[at - 1]?.pausing === true &&
    canStartPhrase(item) &&
    hasFinite(items, at, at + OWN_CLAUSE)
  )
    return true;
  if (report.lemma === 'ask' && report.start <= input.range[0] + 2 && isComma(item)) return true;
  if (cutsCoordination(items, report, from, at)) return true;
  if (isComma(item) && (endsSubordinate(input, report, at) || endsRelative(input, report, at))) return true;
  if (report.how === 'relative' && isMainVerb(items, report, from, at)) return true;
  const concedes = report.complement?.kind === 'object' && isComma(item);
  if (concedes && /^(?:although|though|while|whereas)$/.test(items[at + 1]?.lower ?? '')) return true;
  if (startsGloss(items, at) || (report.complement?.kind === 'infinitive' && startsNarrative(items, at))) return true;
  if (isEnder(item) && (items[at + 1] === undefined || at + 1 >= input.range[1])) return true;
  return startsOther(input, report, at);
}

/** Verbs that give something a name, and items within which the clause behind has its verb. */
const NAMING = /^(?:call|describe|term|dub|label|brand|deem)$/;
const OWN_CLAUSE = 8;

/** "those who hold that the mill must close [were cross]": a second verb without a subject of its own. */
function isMainVerb(items: Items, report: Report, from: number, at: number): boolean {
  if (report.complement?.kind === 'infinitive' || !isFinite(items, at) || !looksPast(items[at - 1]?.lower ?? ''))
    return false;
  return isCopula(items[at]?.lower ?? '') && hasFinite(items, from, at - 1);
}

/** What the outlet adds to reported words: ", a charge that ...", "— a modest boost for", ", drawing boos". */
const GLOSS_NOUN =
  /^(?:claim|charge|allegation|accusation|assertion|notion|move|remark|comment|statement|suggestion|boost|reference|allusion|nod|departure|reversal|contrast|sign|blow|rebuke)$/;
const GLOSS_PARTICIPLE =
  /^(?:drawing|prompting|sparking|triggering|earning|eliciting|provoking|setting|sending|leading|marking|pointing|referring|alluding|gesturing)$/;

/** Items between the article and the noun of a gloss: "a thinly veiled reference". */
const GLOSS_REACH = 4;

function startsGloss(items: Items, at: number): boolean {
  const dash = isDash(items[at]) && items[at - 1]?.end !== items[at]?.start;
  const comma = isComma(items[at]);
  // `"to her friends," a charge she denied`: the comma stands inside the marks
  const first = comma || dash ? at + 1 : items[at - 1]?.pausing === true ? at : null;
  if (first === null) return false;
  if (GLOSS_PARTICIPLE.test(items[first]?.lower ?? '')) return comma;
  if (!/^an?$/.test(items[first]?.lower ?? '')) return false;
  for (let i = first + 1; i < first + 1 + GLOSS_REACH && items[i]?.kind === 'word'; i += 1)
    if (GLOSS_NOUN.test(items[i]?.lower ?? '')) return true;
  return false;
}

/** "told Lund to go home [after he had lost his voice]": what was asked for has not happened, what follows has. */
function startsNarrative(items: Items, at: number): boolean {
  if (!/^(?:after|as|when|while)$/.test(items[at]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 10; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'punct' || item.kind === 'quote') return false;
    if (isFinite(items, i)) return looksPast(item.lower) || /^(?:was|were|had)$/.test(item.lower);
  }
  return false;
}

/** "While Biden reiterated that ..., officials doubled down": the subordinate clause ends at the comma before a new subject. */
function endsSubordinate(input: SentenceInput, report: Report, comma: number): boolean {
  const { items, range } = input;
  const first = items[range[0]];
  const opener = /^(?:while|although|though|as|when|after|because|since|if|whereas|before|once)$/.test(
    first?.lower ?? '',
  );
  return opener && report.start <= range[0] + 3 && hasFinite(items, comma + 2, Math.min(range[1], comma + 9));
}

/** "Ukraine, which has been told it is far from ready, is eager": the relative clause ends before the main verb. */
function endsRelative(input: SentenceInput, report: Report, comma: number): boolean {
  const { items, range } = input;
  if (!hasFinite(items, comma + 1, comma + 2)) return false;
  for (let i = range[0] + 1; i < report.cue[0]; i += 1)
    if (
      relatives.has(items[i]?.lower ?? '') &&
      (isComma(items[i - 1]) || (isComma(items[i - 2]) && prepositions.has(items[i - 1]?.lower ?? ''))) // ", in which he said"
    )
      return true;
  return false;
}

/** `insisted that the hedge was "ordinary" and offered him a jar`: behind the quoted words the outlet goes on. */
function cutsCoordination(items: Items, report: Report, from: number, at: number): boolean {
  const word = items[at]?.lower;
  // "vowed to keep it open and celebrated": what was vowed is an infinitive, what follows is told
  if (word === 'and' && report.complement?.kind === 'infinitive' && looksPast(items[at + 1]?.lower ?? '')) return true;
  if (word === 'but' && isComma(items[at - 1])) return report.lemma === 'think' || report.lemma === 'believe';
  return (
    word === 'and' &&
    isQuote(items[at - 1]) &&
    at - 1 > from &&
    hasFinite(items, at + 1, at + 2) &&
    !isCopula(items[at + 1]?.lower ?? '')
  );
}

export const isCopula = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|would|will|could|can|should|must|may|might)$/.test(word);

function startsOther(input: SentenceInput, report: Report, at: number): boolean {
  const { items } = input;
  return input.reports.some((other) => {
    if (other === report || other.cue[0] <= report.cue[0]) return false;
    if (other.how === 'according-to')
      return at === other.start && (isComma(items[at - 1]) || items[at - 1]?.pausing === true);
    const edge = joinEdge(items, other);
    return edge !== null && at === edge;
  });
}

/** First item of the words that join a later report to an earlier one; null where it is nested in its content. */
function joinEdge(items: Items, other: Report): number | null {
  const start = other.how === 'shared' ? groupStart(items, other) : other.start;
  const before = items[start - 1];
  if (other.how === 'shared') {
    if (before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'then')
      return isComma(items[start - 2]) ? start - 2 : start - 1;
    return isComma(before) ? start - 1 : before?.lower === 'while' ? start - 1 : null;
  }
  if (before?.lower === ';') return start - 1;
  const joins =
    before?.lower === 'while' ||
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.lower === 'although' ||
    before?.lower === 'though' ||
    before?.lower === 'whereas';
  return joins && (isComma(items[start - 2]) || before?.lower === 'while' || before?.lower === 'but')
    ? isComma(items[start - 2])
      ? start - 2
      : start - 1
    : null;
}

const groupStart = (items: Items, report: Report): number => {
  let i = overInsertion(items, report.cue[0]);
  while (
    i > 0 &&
    (isAdverb(items[i - 1]?.lower ?? '') || /^(?:has|have|had|also|later|not)$/.test(items[i - 1]?.lower ?? ''))
  )
    i -= 1;
  return i;
};

/** "and has, at the same time, accused": back over an adverbial between commas, if an auxiliary stands before it. */
function overInsertion(items: Items, verb: number): number {
  if (!isComma(items[verb - 1])) return verb;
  for (let i = verb - 2; i > verb - 8; i -= 1) {
    if (isComma(items[i])) return /^(?:has|have|had)$/.test(items[i - 1]?.lower ?? '') ? i : verb;
  }
  return verb;
}
