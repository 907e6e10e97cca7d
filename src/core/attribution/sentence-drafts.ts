/**
 * From the reporting clauses of one sentence to quotations: what is content, what is nested in it. Two shapes: the
 * content follows the cue ("said that ..."), or the reporting clause stands behind or inside its content
 * ("..., she said, ..."). The outermost report owns the content; one inside it becomes `onBehalfOf` (docs/domain).
 */
import type { Span } from '../text/span';
import {
  adverbs,
  coordinators,
  prepositions,
  relatives,
  isAdverb,
  subordinators,
  possessives,
} from '../text/word-classes';
import type { Draft, MentionSpan } from './draft';
import { findHops, relayHop } from './hops';
import { isMedium } from './media';
import { isComma, isColon, isDash, isEnder, isQuote, quoteIsTerminal, type Item, type Range } from './items';
import { hasFinite, skipAdverbials } from './complement';
import { endsInName, isTime, phraseFrom } from './noun-phrases';
import { isDocumentNoun, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { mainSubject } from './subject';
import { frame } from './cue-verbs';
import type { Report } from './reports';

type Items = readonly Item[];

interface Claim {
  readonly report: Report;
  readonly content: readonly Range[];
  readonly rule: string;
}

export interface SentenceInput {
  readonly text: string;
  readonly items: Items;
  readonly range: Range;
  readonly reports: readonly Report[];
  readonly paragraph: number;
  readonly sentence: number;
}

/** Quotations of one sentence, and the reports for which no content was found in it (it may stand in the next one). */
export function draftSentence(input: SentenceInput): { drafts: Draft[]; waiting: Report | null } {
  const claims: Claim[] = [];
  for (const report of input.reports) {
    const claim = claimOf(input, report, claims);
    if (claim !== null) claims.push(claim);
  }
  const outer = claims.filter((claim) => !claims.some((other) => other !== claim && owns(other, claim)));
  const drafts = outer.map((claim) => draftOf(input, claim, claims));
  return { drafts, waiting: waitingReport(input, claims) };
}

/** Does `other` hold the whole reporting clause of `claim` inside its content? */
function owns(other: Claim, claim: Claim): boolean {
  const at = claim.report.cue[0];
  return other.content.some((range) => range[0] <= at && at < range[1]);
}

function claimOf(input: SentenceInput, report: Report, earlier: readonly Claim[]): Claim | null {
  const before = contentBefore(input, report, earlier);
  const complement = report.complement;
  if (report.how === 'according-to') return accordingClaim(input, report, before);
  if (before !== null && (complement === null || complement.kind === 'quote' || report.how === 'after')) {
    return {
      report,
      content: [before, ...contentBehind(input, report, before)],
      rule: ruleName(report, 'content-first'),
    };
  }
  if (complement === null)
    return report.polarity === 'declined' ? { report, content: [report.cue], rule: 'declined' } : null;
  const passive = passiveClaim(input, report);
  if (passive !== null) return passive;
  const content = complementRange(input, report, complement.from);
  if (content === null) return null;
  if (!allowedWithoutQuote(input.items, report, content)) return null;
  return { report, content: [content], rule: ruleName(report, complement.kind) };
}

/** "The plan was dismissed by X as "a joke"", "The charge is denied by X": the subject is part of the content. */
function passiveClaim(input: SentenceInput, report: Report): Claim | null {
  const { items } = input;
  if (!report.passive || (report.verb.frames & (frame.object | frame.quotedObject)) === 0 || report.source === null)
    return null;
  const subject = trimRange(items, [report.start, report.cue[0]]);
  if (subject === null) return null;
  const behind = complementRange(input, report, report.after);
  const content =
    behind === null || behind[1] - behind[0] < 2
      ? [withoutAuxiliaries(items, subject)]
      : [withoutAuxiliaries(items, subject), behind];
  const quoted = content.some((range) => items.slice(range[0], range[1]).some(isQuote));
  return quoted || (report.verb.frames & frame.object) !== 0
    ? { report, content, rule: ruleName(report, 'passive') }
    : null;
}

function withoutAuxiliaries(items: Items, [from, to]: Range): Range {
  let end = to;
  while (
    end - 1 > from &&
    (isCopula(items[end - 1]?.lower ?? '') ||
      /^(?:been|being|be|not|n't)$/.test(items[end - 1]?.lower ?? '') ||
      isAdverb(items[end - 1]?.lower ?? ''))
  )
    end -= 1;
  return [from, end];
}

const ruleName = (report: Report, shape: string): string => `${shape}/${report.how}/${report.lemma.replace(/ /g, '-')}`;

/** `called the plan "a fraud"` reports, `called the plan` does not. Naming is no report: `called "the Widow"`. */
function allowedWithoutQuote(items: Items, report: Report, content: Range): boolean {
  const frames = report.verb.frames;
  const kind = report.complement?.kind;
  const naming = /^(?:call|dub|brand|label|term)$/.test(report.lemma);
  if (kind === 'quote' && naming) return isIntroducedQuote(items, content[0]);
  if (kind !== 'object' || (frames & frame.object) !== 0) return true;
  return items.slice(content[0], content[1]).some(isQuote);
}

/** The content that stands before a reporting clause: up to its comma or closing mark. */
function contentBefore(input: SentenceInput, report: Report, earlier: readonly Claim[]): Range | null {
  const { items, range } = input;
  if (report.passive || report.how === 'shared' || report.how === 'none' || report.how === 'relative') return null;
  let to = report.start;
  if (items[to - 1]?.lower === 'as' || items[to - 1]?.lower === 'or') to -= 1;
  const edge = items[to - 1];
  if (to <= range[0] || edge === undefined) return null;
  const closed = isQuote(edge) || isComma(edge) || isDash(edge) || (isEnder(edge) && !isEnder(items[to]));
  if (!closed && report.how !== 'according-to') return null;
  const from = contentFloor(input, report, earlier);
  const trimmed = trimRange(items, dropLeadIn(input, [from, to]));
  if (trimmed === null || isQuestionAsked(input, trimmed) || !isContentLike(input, trimmed, report)) return null;
  return trimmed;
}

/** "Asked if he expects progress, Biden responded with confidence": the question is no content of the answer. */
const isQuestionAsked = (input: SentenceInput, [from, to]: Range): boolean =>
  input.reports.some(
    (other) =>
      other.lemma === 'ask' && other.cue[0] >= from && other.cue[0] <= from + 2 && other.cue[1] <= to && other.passive,
  );

/** Content starts behind an earlier report of the same sentence that had its own content before it. */
function contentFloor(input: SentenceInput, report: Report, earlier: readonly Claim[]): number {
  let floor = input.range[0];
  for (const claim of earlier) {
    const first = claim.content[0];
    if (first !== undefined && first[0] < claim.report.cue[0] && claim.report.how !== 'according-to')
      floor = Math.max(floor, claim.report.after);
  }
  return Math.min(floor, report.start);
}

/** `But "we lost," he said`, `Meanwhile, ...`: connecting words are not what was said. */
function dropLeadIn(input: SentenceInput, [from, to]: Range): Range {
  const { items } = input;
  let i = from;
  while (
    i < to &&
    (isComma(items[i]) || isDash(items[i]) || items[i]?.lower === '•' || isLeadWord(items[i], items[i + 1]))
  )
    i += 1;
  const firstQuote = items.findIndex((item, k) => k >= i && k < to && isQuote(item));
  if (
    firstQuote > i &&
    firstQuote - i <= 3 &&
    !hasFinite(items, i, firstQuote) &&
    startsCapital(input, items[firstQuote]) &&
    items.slice(i, firstQuote).some((item) => isComma(item) || isColon(item))
  )
    return [firstQuote, to];
  return [i, to];
}

/** "WILMINGTON, Del. (AP) - ": capitalised words, numbers and brackets up to a dash, at the start of a paragraph. */
export function datelineEnd(items: Items, to: number): number {
  for (let i = 0; i < Math.min(to, 12); i += 1) {
    const item = items[i];
    if (item === undefined) return 0;
    if (isDash(item)) return i > 0 && items[i - 1]?.end !== item.start ? i + 1 : 0;
    if (item.kind === 'punct' ? !/^[,()./]$/.test(item.lower) : item.kind === 'word' && !item.capital) return 0;
    if (item.kind === 'quote') return 0;
  }
  return 0;
}

const isLeadWord = (item: Item | undefined, next: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (((item.lower === 'but' || item.lower === 'and' || item.lower === 'yet') && !isComma(next)) ||
    (adverbs.has(item.lower) && isComma(next)) ||
    (item.lower === 'still' && isComma(next)));

const startsCapital = (input: SentenceInput, quote: Item | undefined): boolean =>
  quote !== undefined && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(input.text.slice(quote.start, quote.start + 6));

/** A clause or words in quote marks; not a mere adverbial ("In Berlin, police said ..."). */
function isContentLike(input: SentenceInput, [from, to]: Range, report: Report): boolean {
  const { items } = input;
  if (items.slice(from, to).some(isQuote)) return true;
  const parenthetical = report.complement === null;
  if (!parenthetical || (report.verb.frames & frame.parenthetical) === 0) return false;
  const first = items[from];
  if (first?.kind === 'word' && isAdverb(first.lower) && to - from <= 2) return false;
  if (hasFinite(items, from, to))
    return !(
      first !== undefined &&
      subordinators.has(first.lower) &&
      !hasMainClause(items, from, to) &&
      report.after < input.range[1] - 1 &&
      !isEnder(items[report.after]) &&
      false
    );
  const opensAdverbial =
    first?.kind === 'word' && (prepositions.has(first.lower) || isTime(first) || /ing$/.test(first.lower));
  return !opensAdverbial || isComma(items[skipAdverbials(items, report.after, input.range[1])]);
}

const hasMainClause = (items: Items, from: number, to: number): boolean =>
  items.slice(from, to).some((item, k) => isComma(item) && hasFinite(items, from + k, to));

/** What goes on behind the reporting clause: `"..., " he said, "..."`, `The ship, police said, had sunk`. */
function contentBehind(input: SentenceInput, report: Report, before: Range): Range[] {
  const { items, range } = input;
  const direct = isQuote(items[before[1] - 1]) && before[1] - before[0] === 1;
  if (isQuote(items[before[1] - 1])) {
    const quote = nextQuote(input, report);
    if (quote !== null) return direct ? quotesFrom(input, quote) : rest(items, [quote, range[1]]);
    if (direct) return [];
  }
  if (report.how === 'after' && !hasCommaThenFinite(items, report.after, range[1])) return [];
  const at = skipAdverbials(items, skipAddressee(report), range[1]);
  if (!isComma(items[at]) && !isDash(items[at])) return [];
  return continuesClause(items, at + 1, range[1], before) ? rest(items, [at + 1, range[1]]) : [];
}

const skipAddressee = (report: Report): number => report.complement?.addressee?.[1] ?? report.after;

const hasCommaThenFinite = (items: Items, from: number, to: number): boolean =>
  isComma(items[from]) &&
  from + 1 < to &&
  items[from + 1]?.kind === 'word' &&
  (hasFinite(items, from + 1, Math.min(to, from + 3)) || (prepositions.has(items[from + 1]?.lower ?? '') && false));

/** Behind "police said,": a verb or the rest of a clause, not a relative clause, participle or new conjunct. */
function continuesClause(items: Items, from: number, to: number, before: Range): boolean {
  const first = items[from];
  if (first === undefined || from >= to || first.kind === 'punct') return false;
  const word = first.lower;
  if (relatives.has(word) || (/(?:ing)$/.test(word) && first.kind === 'word' && !first.capital)) return false;
  if (hasFinite(items, from, Math.min(to, from + 3)) && !hasFinite(items, before[0], before[1])) return true;
  if (word === 'as' || word === 'while' || word === 'when' || word === 'after') return false;
  if (coordinators.has(word)) return hasFinite(items, from, to);
  return hasFinite(items, from, to) || !hasFinite(items, before[0], before[1]);
}

const rest = (items: Items, range: Range): Range[] => {
  const trimmed = trimRange(items, range);
  return trimmed === null ? [] : [trimmed];
};

/** The next quote of the sentence that no other report claims. */
function nextQuote(input: SentenceInput, report: Report): number | null {
  const { items, range } = input;
  const other = input.reports.find((r) => r.cue[0] > report.cue[0]);
  const limit = Math.min(range[1], other === undefined ? range[1] : Math.min(other.start, other.cue[0]));
  for (let i = report.after; i < limit; i += 1) {
    if (!isQuote(items[i])) continue;
    const edge = items[i - 1];
    return isComma(edge) || isDash(edge) || isColon(edge) || isQuote(edge) || isEnder(edge) || i === report.after
      ? i
      : null;
  }
  return null;
}

/** Consecutive quotes from `from`; short actions between them may stand between commas or dashes. */
function quotesFrom(input: SentenceInput, from: number): Range[] {
  const { items, range } = input;
  const found: Range[] = [];
  for (let i = from; i < range[1]; i += 1) if (isQuote(items[i])) found.push([i, i + 1]);
  return found;
}

function accordingClaim(input: SentenceInput, report: Report, before: Range | null): Claim | null {
  const { items, range } = input;
  if (before !== null) {
    const at = skipInsertions(items, report.after, range[1]);
    const direct = isQuote(items[before[1] - 1]) && before[1] - before[0] === 1;
    const behind = direct
      ? nextQuoteRanges(input, report)
      : at !== null && continuesClause(items, at, range[1], before)
        ? rest(items, [at, range[1]])
        : [];
    return { report, content: [before, ...behind], rule: 'according-to/behind' };
  }
  const at = skipInsertions(items, report.after, range[1]);
  const behind = at === null ? [] : rest(items, [at, range[1]]);
  return behind.length === 0 ? null : { report, content: behind, rule: 'according-to/before' };
}

const nextQuoteRanges = (input: SentenceInput, report: Report): Range[] => {
  const quote = nextQuote(input, report);
  return quote === null ? [] : quotesFrom(input, quote);
};

/** Item behind the comma that ends "According to X, who was there," ; null if the sentence ends first. */
function skipInsertions(items: Items, after: number, to: number): number | null {
  let i = after;
  while (i < to && !isComma(items[i]) && !isQuote(items[i]) && !isDash(items[i]) && !isColon(items[i])) i += 1;
  if (i >= to) return null;
  if (isQuote(items[i])) return i;
  for (let n = 0; n < 4; n += 1) {
    const end = segmentEnd(items, i + 1, to);
    if (end >= to || !isInsertion(items, i + 1, end) || startsPredicate(items, i + 1, end, to)) break;
    i = end;
  }
  return i + 1 < to ? i + 1 : null;
}

/** "the man, a dentist, had been": this segment is the subject, because a verb opens the next or next but one. */
function startsPredicate(items: Items, from: number, end: number, to: number): boolean {
  if (relatives.has(items[from]?.lower ?? '')) return false;
  const next = end + 1;
  const nextEnd = segmentEnd(items, next, to);
  if (hasFinite(items, next, Math.min(next + 2, to))) return true;
  return (
    nextEnd + 1 < to && !hasFinite(items, next, nextEnd) && hasFinite(items, nextEnd + 1, Math.min(nextEnd + 3, to))
  );
}

function segmentEnd(items: Items, from: number, to: number): number {
  let i = from;
  while (i < to && !isComma(items[i])) i += 1;
  return i;
}

/** Between two commas: a relative clause, an age, an appositive without a verb. */
function isInsertion(items: Items, from: number, end: number): boolean {
  const word = items[from]?.lower ?? '';
  if (relatives.has(word) || /^(?:citing|quoting|speaking|itself|himself|herself)$/.test(word)) return true;
  if (end - from === 1 && items[from]?.kind === 'number') return true;
  const appositive = /^(?:a|an|the|one|its|his|her|their|now|then)$/.test(word) || items[from]?.capital === true;
  return appositive && !hasFinite(items, from, end);
}

/** Content behind the cue, to the end of its clause. */
function complementRange(input: SentenceInput, report: Report, from: number): Range | null {
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
const isIntroducedQuote = (items: Items, at: number): boolean =>
  isComma(items[at - 1]) || isColon(items[at - 1]) || isDash(items[at - 1]);

/** Where a coordinated report begins: ", and predicted that", ", adding that", "; Jones said". */
function endsContent(input: SentenceInput, report: Report, from: number, at: number): boolean {
  const { items } = input;
  if (at <= from) return false;
  const item = items[at];
  if (report.lemma === 'ask' && report.start <= input.range[0] + 2 && isComma(item)) return true;
  if (cutsCoordination(items, report, from, at)) return true;
  if (isComma(item) && (endsSubordinate(input, report, at) || endsRelative(input, report, at))) return true;
  if (isEnder(item) && (items[at + 1] === undefined || at + 1 >= input.range[1])) return true;
  return startsOther(input, report, at);
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
    if (isComma(items[i - 1]) && relatives.has(items[i]?.lower ?? '')) return true;
  return false;
}

/** `insisted that the hedge was "ordinary" and offered him a jar`: behind the quoted words the outlet goes on. */
function cutsCoordination(items: Items, report: Report, from: number, at: number): boolean {
  const word = items[at]?.lower;
  if (word === 'but' && isComma(items[at - 1])) return report.lemma === 'think' || report.lemma === 'believe';
  return (
    word === 'and' &&
    isQuote(items[at - 1]) &&
    at - 1 > from &&
    hasFinite(items, at + 1, at + 2) &&
    !isCopula(items[at + 1]?.lower ?? '')
  );
}

const isCopula = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|would|will|could|can|should|must|may|might)$/.test(word);

function startsOther(input: SentenceInput, report: Report, at: number): boolean {
  const { items } = input;
  return input.reports.some((other) => {
    if (other === report || other.cue[0] <= report.cue[0]) return false;
    if (other.how === 'according-to') return at === other.start && isComma(items[at - 1]);
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

/** Range without commas, stops and dashes at its edges; null if nothing is left. */
export function trimRange(items: Items, [from, to]: Range): Range | null {
  let a = from;
  let b = to;
  while (a < b && isEdge(items[a])) a += 1;
  while (b > a && (isEdge(items[b - 1]) || isEnder(items[b - 1]))) b -= 1;
  if (items[b - 1] !== undefined && (items[b - 1]?.lower === 'and' || items[b - 1]?.lower === 'but')) b -= 1;
  while (b > a && isEdge(items[b - 1])) b -= 1;
  return b > a ? [a, b] : null;
}

const isEdge = (item: Item | undefined): boolean =>
  isComma(item) || isDash(item) || isColon(item) || item?.lower === ';' || item?.lower === '•';

/** "Agency Lumen, citing the harbour board, reported": the board speaks, the agency is a hop. */
function citedBehind(input: SentenceInput, report: Report): Range | null {
  const { items, range } = input;
  const source = report.source;
  if (source === null || report.how === 'shared') return null;
  for (let i = source[1]; i < Math.min(range[1], source[1] + CITING_REACH); i += 1) {
    if (!/^(?:citing|cited|quoting|quoted)$/.test(items[i]?.lower ?? '')) continue;
    const cited = phraseFrom(items, i + 1, range[1]);
    if (cited === null || !mayRelay(items, source) || !isSpeaking(items, cited)) return null;
    return cited;
  }
  return null;
}

const CITING_REACH = 14;

/** A medium, or a lone name that is no person's ("Interpress reported"). */
const mayRelay = (items: Items, source: Range): boolean =>
  isMedium(items, source) ||
  (source[1] - source[0] === 1 &&
    items[source[0]]?.capital === true &&
    !/^(?:he|she|they|it|i|we)$/.test(items[source[0]]?.lower ?? ''));

/** Somebody, not a figure or a rule: "citing a customs official", not "citing the principle that". */
const isSpeaking = (items: Items, [from, to]: Range): boolean =>
  items
    .slice(from, to)
    .some((item) => isPersonNoun(item.lower) || isGroupNoun(item.lower) || isDocumentNoun(item.lower)) ||
  endsInName(items, from, to);

function draftOf(input: SentenceInput, first: Claim, all: readonly Claim[]): Draft {
  const { items } = input;
  const cited = citedBehind(input, first.report);
  const claim = cited === null ? first : { ...first, report: { ...first.report, source: cited, antecedent: null } };
  const { report } = claim;
  const hop = cited === null || first.report.source === null ? [] : [relayHop(input.text, items, first.report.source)];
  const content = claim.content.map((range) => spanOf(items, range));
  const quotes = claim.content.flatMap((range) => items.slice(range[0], range[1]).filter(isQuote));
  const behalf =
    report.relayed == null ? onBehalfOf(items, first, all) : { span: spanOf(items, report.relayed), antecedent: null };
  return {
    content,
    quoted: quotes.map((item) => [item.start, item.end]),
    verbatim: false,
    cue: spanOf(items, report.cue),
    sources: report.source === null ? [] : [mentionOf(items, report)],
    onBehalfOf: behalf,
    chain: [
      ...hop,
      ...findHops(input.text, items, input.range, report, claim.content).filter((found) =>
        hop.every((h) => h.span[1] <= found.span[0] || found.span[1] <= h.span[0]),
      ),
    ],
    polarity: report.polarity,
    rule: claim.rule,
    parts: quotes.map((item) => item.part),
    paragraph: input.paragraph,
    sentence: input.sentence,
  };
}

const SPEAKS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|secretary|lawyer|lawyers|solicitor|attorney|counsel|interpreter|representative|agent|aide|butler|publicist|translator|embassy|son|daughter)$/;

/** Whose words the source relays: the speaker of a report inside the content, or whom a spokesman speaks of first. */
function onBehalfOf(items: Items, claim: Claim, all: readonly Claim[]): MentionSpan | null {
  const first = claim.content[0];
  if (first === undefined) return null;
  const inner = all.find(
    (other) =>
      other !== claim &&
      owns(claim, other) &&
      other.report.source !== null &&
      other.report.source[0] - first[0] <= 2 &&
      other.report.source[0] >= first[0] &&
      other.report.how === 'before',
  );
  if (inner !== undefined && !isOwnPronoun(items, inner.report.source)) return mentionOf(items, inner.report);
  const source = claim.report.source;
  if (source === null || !speaksFor(items, source, claim.report)) return null;
  const subject = mainSubject(items, first[0], Math.min(first[1] + 1, items.length));
  if (subject === null || subject.range[0] !== first[0] || !isPersonal(items, subject.range)) return null;
  return { span: spanOf(items, subject.range), antecedent: null };
}

/** "said he believed": the source speaks of itself. */
const isOwnPronoun = (items: Items, range: Range | null): boolean =>
  range !== null && range[1] - range[0] === 1 && /^(?:he|she|they|it|i|we)$/.test(items[range[0]]?.lower ?? '');

function speaksFor(items: Items, [from, to]: Range, report: Report): boolean {
  const words = items.slice(from, to);
  if (!words.some((item) => SPEAKS_FOR.test(item.lower))) return false;
  return report.lemma !== 'according to' || words.length > 0;
}

function isPersonal(items: Items, [from, to]: Range): boolean {
  if (to - from === 1)
    return (
      (items[from]?.capital === true && !/^(?:it|this|that|there|they)$/.test(items[from]?.lower ?? '')) ||
      /^(?:he|she)$/.test(items[from]?.lower ?? '')
    );
  return items.slice(from, to).some((item) => isPersonNoun(item.lower)) || endsInName(items, from, to);
}

export const spanOf = (items: Items, [from, to]: Range): Span => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];

export const mentionOf = (items: Items, report: Report): MentionSpan => ({
  span: spanOf(items, report.source ?? [0, 0]),
  antecedent: report.antecedent === null ? null : spanOf(items, report.antecedent),
});

/** A report at the end of the sentence that still waits for its words: "He said:", "addressed the nation:". */
function waitingReport(input: SentenceInput, claims: readonly Claim[]): Report | null {
  const { items, range } = input;
  const last = input.reports[input.reports.length - 1];
  if (
    last === undefined ||
    claims.some(
      (claim) =>
        claim.report === last && (claim.content[0]?.[0] ?? 0) > 0 && claim.report.complement?.kind !== 'object',
    )
  )
    return null;
  return isColon(items[range[1] - 1]) ? last : null;
}

export const endsInTerminalQuote = (text: string, items: Items, range: Range): boolean => {
  const last = items[range[1] - 1];
  return last !== undefined && isQuote(last) && quoteIsTerminal(text, last);
};

export const isPossessive = (word: string): boolean => possessives.has(word);
