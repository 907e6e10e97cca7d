/**
 * From the reporting clauses of one sentence to quotations: what is content, what is nested in it. Two shapes: the
 * content follows the cue ("said that ..."), or the reporting clause stands behind or inside its content
 * ("..., she said, ..."). The outermost report owns the content; one inside it becomes `onBehalfOf` (docs/domain).
 */
import { isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { isAdverb, objectPronouns } from '../text/word-classes';
import { type Claim, accordingClaim } from './according-to';
import { hasFinite } from './bare-clause';
import { type SentenceInput, contentBefore, contentBehind } from './content-before';
import { complementRange, isCopula, isIntroducedQuote } from './content-behind';
import { frame } from './cue-verbs';
import type { Draft, HopSpan } from './draft';
import { findHops, relayHop } from './hops';
import { mentionOf, spanOf, trimRange } from './item-ranges';
import { type Item, type Range, findItem, isColon, isComma, isQuote, type Items } from './items';
import { isMedium } from './media';
import { isNominal, isTime } from './noun-phrases';
import { citedBehind, onBehalfOf, owns } from './on-behalf-of';
import type { Report } from './report';

/** Quotations of one sentence, and the reports for which no content was found in it (it may stand in the next one). */
export function draftSentence(input: SentenceInput): {
  drafts: Draft[];
  waiting: Report | null;
  waitingHops: readonly HopSpan[];
} {
  const claims: Claim[] = [];
  for (const report of input.reports) {
    const claim = claimOf(input, report, claims);
    if (claim !== null) claims.push(claim);
  }
  const outer = claims
    .filter((claim) => !claims.some((other) => other !== claim && owns(other, claim) && !yields(input, other, claim)))
    .map((claim) => passedOn(input.items, claim, claims));
  const drafts = outer.map((claim) => draftOf(input, claim, claims));
  const waiting = waitingReport(input, claims);
  const waitingHops = waiting === null ? [] : findHops(input.text, input.items, input.range, waiting, []);
  return { drafts, waiting, waitingHops };
}

/**
 * Two claims that hold each other: "He accused her of theft, the office reported" belongs to the report at the end of the
 * sentence; "saying he "left" and she, he added, "stayed"" to the first one.
 */
function yields(input: SentenceInput, other: Claim, claim: Claim): boolean {
  if (!owns(claim, other)) return false;
  const later = other.report.cue[0] > claim.report.cue[0] ? other : claim;
  const { cue, after } = later.report;
  // `signals "the end" for the union, said Geert Polder, founder of a party`, `calling it "a joke," Dorn said as she left`
  const noun = later.report.verb.nounToo && /s$/.test(input.items[cue[0]]?.lower ?? ''); // "letters, research notes"
  const closes =
    !noun &&
    later.content.every((part) => part[1] <= cue[0]) &&
    findItem(input.items, after, input.range[1], isQuote) === -1;
  const last = closes || after >= input.range[1] - 1;
  return (claim === later) === last;
}

/** `"...," the minister told Radio Y, agency Z reported`: the minister speaks, the agency passes it on. */
function passedOn(items: Items, claim: Claim, all: readonly Claim[]): Claim {
  const { source, cue } = claim.report;
  const first = claim.content[0];
  const firstReported = claim.report.lemma === 'report' && items[cue[0] - 1]?.lower === 'first'; // "Watchful first reported"
  if (source === null || first === undefined || first[0] > cue[0] || !(firstReported || isMedium(items, source)))
    return claim;
  const inner = all.find(
    (other) =>
      other !== claim && owns(claim, other) && other.report.source !== null && !isMedium(items, other.report.source),
  );
  return inner === undefined ? claim : { ...inner, via: source };
}

function claimOf(input: SentenceInput, report: Report, earlier: readonly Claim[]): Claim | null {
  const before = contentBefore(input, report, earlier);
  const complement = report.complement;
  if (report.how === 'according-to') return accordingClaim(input, report, before);
  const aside = asAside(input, report);
  if (aside !== null) return { report, content: aside, rule: ruleName(report, 'as-aside') };
  if (
    before !== null &&
    (complement === null || complement.kind === 'quote' || report.how === 'after' || closesQuote(input, report))
  ) {
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
  if (complement.kind === 'infinitive' && isThing(input.items, report)) return null;
  const content = complementRange(input, report, complement.from);
  if (content === null) return null;
  if (!allowedWithoutQuote(input.items, report, content) || isNaming(input, report, content)) return null;
  return { report, content: [content], rule: ruleName(report, complement.kind) };
}

/** "As the paper noted in an op-ed, the candidate has won friends": the content stands behind the aside. */
function asAside({ items, range }: SentenceInput, report: Report): Range[] | null {
  const as = report.start - 1;
  if ((report.verb.frames & frame.parenthetical) === 0) return null;
  if (items[as]?.lower !== 'as' || as - range[0] > 1 || (report.how !== 'before' && report.how !== 'apposition'))
    return null;
  let comma = report.after;
  while (comma < range[1] && !isComma(items[comma]) && !isQuote(items[comma])) comma += 1;
  if (!isComma(items[comma]) || hasFinite(items, report.after, comma)) return null;
  const clause = hasFinite(items, comma + 1, range[1]) || findItem(items, comma + 1, range[1], isQuote) !== -1;
  const content = clause ? trimRange(items, [comma + 1, range[1]]) : null;
  return content === null ? null : [content];
}

/** "a debate that threatened to break some campaigns", "the day promised to be long": nobody said so. */
function isThing(items: Items, report: Report): boolean {
  const range = report.antecedent ?? report.source;
  if (range === null || !/^(?:threaten|promise)$/.test(report.lemma)) return false;
  return !items
    .slice(...range)
    .some(
      (item) =>
        (item.capital && !/^(?:the|a|an|this|that)$/.test(item.lower)) ||
        isPersonNoun(item.lower) ||
        isGroupNoun(item.lower) ||
        /^(?:he|she|they|who|one|some|others|many|we|i)$/.test(item.lower),
    );
}

/** `"It is safe," he said when he came up`: behind a quote that pauses, a clause behind the verb is an adverbial. */
function closesQuote({ items }: SentenceInput, report: Report): boolean {
  const kind = report.complement?.kind;
  return (kind === 'bare' || kind === 'question') && items[report.start - 1]?.pausing === true;
}

/** "The plan was dismissed by X as "a joke"", "The charge is denied by X": the subject is part of the content. */
function passiveClaim(input: SentenceInput, report: Report): Claim | null {
  const { items } = input;
  if (!report.passive || (report.verb.frames & (frame.object | frame.quotedObject)) === 0 || report.source === null)
    return null;
  const subject = trimRange(items, [report.start, report.cue[0]]);
  const behind = complementRange(input, report, report.after);
  if (subject === null) {
    // its subject lies too far before: what is quoted behind the agent remains
    const quotes = behind !== null && items.slice(...behind).some(isQuote);
    return quotes ? { report, content: [behind], rule: ruleName(report, 'passive') } : null;
  }
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
  if (/^(?:speak|talk)$/.test(report.lemma) && isQuote(items[content[0]]) && !isIntroducedQuote(items, content[0]))
    return (items[content[0]]?.end ?? 0) - (items[content[0]]?.start ?? 0) > TERM; // doctors speak of "glass bones"
  if (report.lemma === 'refer') return items.slice(content[0], content[1]).some(isQuote);
  if (kind === 'quote' && naming)
    return isIntroducedQuote(items, content[0]) || /^(?:what|that|which)$/.test(items[report.start - 1]?.lower ?? ''); // what Pugh called "a tweak"
  if (kind !== 'object' || (frames & frame.object) !== 0) return true;
  if (report.lemma === 'call' && namesSomebody(items, content)) return true;
  return items.slice(content[0], content[1]).some(isQuote);
}

/** "called [him] a liar", "called [the incident] a reason to stay": two phrases, the second one says what the first is. */
function namesSomebody(items: Items, [from, to]: Range): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const word = items[i]?.lower ?? '';
    const before = items[i - 1];
    if (word !== 'a' && word !== 'an' && word !== 'the' && word !== 'one') continue;
    const behind = items[i + 1];
    if (isTime(behind) || /^(?:next|same|following|previous)$/.test(behind?.lower ?? '')) return false;
    return objectPronouns.has(before?.lower ?? '') || (isNominal(before) && i - from <= NAMED);
  }
  return false;
}

/** Items of the phrase that is called something. */
const NAMED = 6;

/** Code units: a term in quote marks is no longer. */
const TERM = 32;

/** "where people call the bridge "the Old Mule"": a name in capitals is no statement. */
function isNaming({ text, items }: SentenceInput, report: Report, content: Range): boolean {
  if (!/^(?:call|dub|nickname|label|term|brand)$/.test(report.lemma)) return false;
  const quote = items.slice(...content).find(isQuote);
  return (
    quote !== undefined &&
    /^[^\p{L}]?(?:the )?(?:\p{Lu}[\p{L}’'-]*[ ,.]?){1,4}[^\p{L}]?$/iu.test(text.slice(quote.start, quote.end)) &&
    /^[^\p{L}]?(?:[Tt]he )?\p{Lu}\p{Ll}+/u.test(text.slice(quote.start, quote.end)) &&
    !/ \p{Ll}/u.test(text.slice(quote.start + 5, quote.end))
  );
}

function draftOf(input: SentenceInput, first: Claim, all: readonly Claim[]): Draft {
  const { items } = input;
  const cited = citedBehind(input, first.report);
  const claim = cited === null ? first : { ...first, report: { ...first.report, source: cited, antecedent: null } };
  const { report } = claim;
  const relay = first.via ?? (cited === null ? (first.report.via ?? null) : first.report.source);
  const hop = relay === null ? [] : [relayHop(input.text, items, relay)];
  const content = claim.content.map((range) => spanOf(items, range));
  const quotes = claim.content
    .flatMap((range) => items.slice(range[0], range[1]).filter(isQuote))
    .filter((quote, _, all) => all.length === claim.content.length || !isWorkTitle(input.text, items, quote));
  const relayed = report.relayed ?? null;
  const behalf = relayed === null ? onBehalfOf(input, first, all) : { span: spanOf(items, relayed), antecedent: null };
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

/** "The Tragedy of Orlo Jensen," within a report: a work, not words of the speaker. Not in a headline, where every word has a capital. */
function isWorkTitle(text: string, items: Items, quote: Item): boolean {
  if (quote.end - quote.start > LONGEST_TITLE || !TITLE.test(text.slice(quote.start, quote.end))) return false;
  const at = items.indexOf(quote);
  const around = items
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter((item) => item.kind === 'word' && item.lower.length > 3);
  return around.filter((item) => item.capital).length * 2 <= around.length;
}

/** Two or more words in capitals, short words between them, no full stop at the end. */
const TITLE =
  /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:\p{Lu}[\p{L}\p{N}’'.-]*|and|the|of|with|in|to|for|on|at|a|an|&))* \p{Lu}[\p{L}\p{N}’'-]*[^\p{L}\p{N}.!?]*$/u;

/** Code units of a title; items looked at on either side of it. */
const LONGEST_TITLE = 60;
const AROUND = 8;
