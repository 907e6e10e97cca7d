/**
 * Finds the reporting clauses of one sentence: cue, source, polarity and where the content starts behind the cue.
 * What the content is in the end (it may stand before the cue) is decided in sentence-drafts.ts.
 */
import { determiners, objectPronouns, possessives, prepositions } from '../text/word-classes';
import { hasFinite } from './bare-clause';
import { type Complement, findComplement } from './complement';
import { cueAt, isNounHere, mannerCue } from './cue-here';
import { frame } from './cue-verbs';
import { type Range, isComma, isQuote, type Items } from './items';
import { canStartPhrase, isFinite, isNominal, isTime, phraseFrom, phraseStart } from './noun-phrases';
import { type Cue, type Report, polarityOf, report } from './report';
import { passiveReport, quotedAsSaying } from './report-passive';
import { predicateReport } from './report-predicate';
import { accordingTo, controlledReport, refusalReport } from './report-phrases';
import { documentBefore, findSubject } from './report-subject';
import { presentSubject } from './speaking-subject';
import { type Subject, type VerbGroup, agentAfter, mainSubject, verbGroup } from './subject';

export function findReports(items: Items, [from, to]: Range, titleCase: boolean): Report[] {
  const reports: Report[] = [];
  for (let i = from; i < to; i += 1) {
    const report = reportAt(items, i, [from, to], titleCase, reports);
    if (report === null) continue;
    reports.push(report);
    i = Math.max(i, report.cue[1] - 1);
  }
  return reports;
}

function reportAt(
  items: Items,
  i: number,
  range: Range,
  titleCase: boolean,
  earlier: readonly Report[],
): Report | null {
  const item = items[i];
  if (item?.kind !== 'word') return null;
  const according = accordingTo(items, i, range);
  if (according !== null) return according;
  const quotedAs = quotedAsSaying(items, i, range);
  if (quotedAs !== null) return quotedAs;
  const predicate = predicateReport(items, i, range, earlier);
  if (predicate !== null) return predicate;
  const refusal = refusalReport(items, i, range, earlier);
  if (refusal !== null) return refusal;
  if (item.capital && !titleCase && !startsSentence(items, i, range[0])) return null;
  const cue = cueAt(items, i) ?? mannerCue(items, i, range);
  if (cue === null) return null;
  return verbReport(items, i, cue, range, earlier);
}

const startsSentence = (items: Items, i: number, from: number): boolean => i === from || isQuote(items[i - 1]);

function verbReport(items: Items, i: number, cue: Cue, range: Range, earlier: readonly Report[]): Report | null {
  if (isNounHere(items, i, cue, range[0])) return null;
  if (/^(?:go|carry) on$/.test(cue.verb.lemma) && items[cue.end]?.lower === 'to') return null; // "went on to say"
  const before = items[i - 1]?.lower ?? '';
  if (before === 'to' && cue.form === 'base') return controlledReport(items, i, cue, range, earlier);
  const group = verbGroup(items, i, range[0]);
  if (group.passive && cue.form !== 'ing') return passiveReport(items, i, cue, group, range);
  if (cue.form === 'participle' && !group.perfect && !group.passive) return null; // "a song written in 1963"
  if (cue.form === 'ing' && !group.passive) return participleReport(items, i, cue, range, earlier);
  if (isAsked(items, i, cue, range[0])) return askedReport(items, i, cue, range);
  const subject = findSubject(items, cue, group, range, earlier);
  if (subject === null) return null;
  const after = subject.how === 'after' ? subject.range[1] : cue.end;
  const embedded = subject.how === 'before' && isFinite(items, cue.end) && (cue.verb.frames & frame.bare) !== 0;
  if (embedded) return embeddedReport(items, i, cue, group, subject);
  const complement =
    findComplement(items, cue.verb, after, range[1]) ??
    (subject.how === 'after' && i === range[0] ? quoteBehindSource(items, after, range[1]) : null);
  // "Island told to expect a long winter": the island is told, it does not tell.
  if (complement?.kind === 'infinitive' && complement.addressee === null && (cue.verb.frames & frame.addressee) !== 0)
    return null;
  if (group.modal !== null && !group.negated && !acceptsModal(group.modal, cue, complement, items)) return null;
  return report(cue, i, group, subject, after, complement, polarityOf(group, cue));
}

/** `Said Dora Pell, who grew up next door, "We were proud."`: an inverted report opens the sentence, its words close it. */
function quoteBehindSource(items: Items, after: number, to: number): Complement | null {
  for (let i = after; i < Math.min(to, after + INSERTED); i += 1)
    if (isQuote(items[i])) return isComma(items[i - 1]) ? { kind: 'quote', from: i, addressee: null } : null;
  return null;
}

/** Items between an inverted source and its words. */
const INSERTED = 24;

/** "a step the owners said was meant to help": the clause goes on behind the cue; its subject stands before. */
function embeddedReport(items: Items, i: number, cue: Cue, group: VerbGroup, subject: Subject): Report {
  let from = subject.range[0];
  for (let at = from + 1; at < subject.range[1]; at += 1) {
    const before = items[at - 1];
    if (items[at]?.capital === true && before?.capital === false && isNominal(before)) from = at;
  }
  const complement: Complement = { kind: 'bare', from: cue.end, addressee: null };
  return report(
    cue,
    i,
    group,
    { range: [from, subject.range[1]], how: 'before' },
    cue.end,
    complement,
    polarityOf(group, cue),
  );
}

/** "will say: "..."", "would say only that": a speech handed out in advance. Other modals report nothing said. */
const acceptsModal = (modal: string, cue: Cue, complement: Complement | null, items: Items): boolean => {
  if (complement?.kind === 'quote') return /^(?:would|will|could|can)/.test(modal);
  return (modal === 'would' || modal === 'will') && cue.verb.lemma === 'say' && complement !== null && items.length > 0;
};

/** "Asked whether he had slept", "When asked if": the asker is not the subject. */
const isAsked = (items: Items, i: number, cue: Cue, from: number): boolean => {
  if (!/^(?:ask|question)$/.test(cue.verb.lemma) || cue.form === 's' || cue.form === 'base') return false;
  const before = items[i - 1];
  // "Cruz, leading in Iowa, questioned the claim": an object, so nobody is asked
  if (
    cue.verb.lemma === 'question' &&
    !/^(?:about|on|by|whether|why|how|over|in|if|later)$/.test(items[cue.end]?.lower ?? '')
  )
    return false;
  // "Callender, a supporter, asked the senator whether": who is asked stands behind the verb
  if (isComma(before) && isAddressed(items, cue.end)) return false;
  return (
    i === from ||
    isComma(before) ||
    (isQuote(before) && items[i]?.capital === true) ||
    (/^(?:when|if|and|but|also|later|then|repeatedly|once)$/.test(before?.lower ?? '') &&
      (i - 1 === from || before?.lower === 'when' || before?.lower === 'if' || isComma(items[i - 2])))
  );
};

/** A phrase for somebody behind "asked": "asked the senator", "asked her", "asked Mr. Dorn". */
const isAddressed = (items: Items, at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  return (
    objectPronouns.has(item.lower) ||
    determiners.has(item.lower) ||
    possessives.has(item.lower) ||
    (item.capital && !isTime(item))
  );
};

function askedReport(items: Items, i: number, cue: Cue, range: Range): Report | null {
  const agent = agentAfter(items, i, range[1]);
  const complement = findComplement(items, cue.verb, agent?.range[1] ?? cue.end, range[1]);
  if (complement?.kind !== 'question') return null;
  return {
    cue: [i, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: agent?.range ?? null,
    antecedent: null,
    how: agent === null ? 'none' : 'agent',
    start: i,
    after: agent?.range[1] ?? cue.end,
    complement,
    polarity: 'affirmed',
    passive: true,
  };
}

/** Items before a participle that opens its sentence: "In declaring", "After first saying". */
const LEADING = 2;

/** "In calling the plan "absurd," [the pope] showed ...": the subject of the main clause behind the comma. */
function subjectBehind(items: Items, from: number, to: number): Range | null {
  for (let i = from; i < to; i += 1) {
    const pause = isComma(items[i]) || items[i]?.pausing === true;
    if (!pause || !canStartPhrase(items[i + 1]) || isFinite(items, i + 1)) continue;
    const phrase = phraseFrom(items, i + 1, to);
    if (phrase !== null && hasFinite(items, phrase[1], Math.min(to, phrase[1] + 4))) return phrase;
  }
  return null;
}

/** "with [Sen. Joan McCall] calling it": a participle with a subject of its own. */
function withSubject(items: Items, i: number, floor: number): Range | null {
  if (!isNominal(items[i - 1])) return null;
  const from = phraseStart(items, i - 1, floor);
  for (let at = i - 2; at >= from; at -= 1) {
    if (items[at]?.lower !== 'with' && items[at]?.lower !== 'as') continue;
    return items[at]?.lower === 'with' && canStartPhrase(items[at + 1]) ? [at + 1, i] : null;
  }
  return null;
}

/** ", saying ...", "while insisting ...", "a letter warning that ...". */
function participleReport(items: Items, i: number, cue: Cue, range: Range, earlier: readonly Report[]): Report | null {
  const complement = findComplement(items, cue.verb, cue.end, range[1]);
  if (complement === null) return null;
  const group: VerbGroup = { from: i, negated: false, modal: null, passive: false, perfect: false, auxiliary: false };
  const before = items[i - 1];
  if (before?.lower === 'that') return null; // "cautioned that accusing the sailors would ..."
  if (
    prepositions.has(before?.lower ?? '') &&
    !/^(?:by|after|before|as|in|without|out|off|up|down|away|around)$/.test(before?.lower ?? '')
  )
    return null;
  const last = [...earlier].reverse().find((r) => r.source !== null && r.how !== 'none' && r.how !== 'relative');
  const main =
    withSubject(items, i, range[0]) ??
    (isNominal(before) ? documentBefore(items, i, Math.max(range[0], last?.cue[1] ?? 0)) : null) ??
    last?.source ??
    mainSubject(items, range[0], i)?.range ??
    (isNominal(before) ? documentBefore(items, i, range[0]) : null);
  const owner =
    main ??
    (i > range[0] + 1 ? presentSubject(items, [range[0], i]) : null) ??
    (i - range[0] <= LEADING ? subjectBehind(items, complement.from, range[1]) : null);
  if (owner === null) return null;
  return report(cue, i, group, { range: owner, how: 'shared' }, cue.end, complement, 'affirmed');
}
