/**
 * Finds the reporting clauses of one sentence: cue, source, polarity and where the content starts behind the cue.
 * What the content is in the end (it may stand before the cue) is decided in sentence-drafts.ts.
 */
import { isDocumentNoun } from '../text/person-nouns';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  looksPast,
  possessives,
  prepositions,
} from '../text/word-classes';
import { findComplement, type Complement } from './complement';
import { cueForms, frame, speechVerbs, phrasalCues, type CueVerb, type VerbForm } from './cue-verbs';
import { isColon, isComma, isDash, isEnder, isQuote, type Item, type Range } from './items';
import { isMedium } from './media';
import { isFinite, isNickname, isNominal, isTime, phraseFrom } from './noun-phrases';
import {
  agentAfter,
  mainSubject,
  subjectAfter,
  subjectBefore,
  verbGroup,
  type Subject,
  type VerbGroup,
} from './subject';

type Items = readonly Item[];

export type Polarity = 'affirmed' | 'negated' | 'declined';

export interface Report {
  readonly cue: Range;
  readonly lemma: string;
  readonly verb: CueVerb;
  /** null: nobody is named as source ("Asked whether ..."). */
  readonly source: Range | null;
  /** For a relative pronoun: the phrase it stands for. */
  readonly antecedent: Range | null;
  readonly how: Subject['how'] | 'none' | 'according-to';
  /** First item of the reporting clause. */
  readonly start: number;
  /** First item behind cue and inverted source. */
  readonly after: number;
  readonly complement: Complement | null;
  readonly polarity: Polarity;
  readonly passive: boolean;
  /** Whose words they are, where the clause itself says so: "quoted [the earl] as saying". */
  readonly relayed?: Range | null;
}

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
  const refusal = refusalReport(items, i, range, earlier);
  if (refusal !== null) return refusal;
  if (item.capital && !titleCase && !startsSentence(items, i, range[0])) return null;
  const cue = cueAt(items, i) ?? mannerCue(items, i, range);
  if (cue === null) return null;
  return verbReport(items, i, cue, range, earlier);
}

const startsSentence = (items: Items, i: number, from: number): boolean => i === from || isQuote(items[i - 1]);

interface Cue {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly end: number;
}

function cueAt(items: Items, i: number): Cue | null {
  const word = items[i]?.lower ?? '';
  for (const phrasal of phrasalCues) {
    if (items[i + 1]?.lower === phrasal.particle && phrasal.verb.test(word))
      return { verb: phrasal.cue, form: formOf(word), end: i + 2 };
  }
  const form = cueForms.get(word);
  if (form === undefined) return null;
  const out = form.verb.lemma === 'read' && items[i + 1]?.lower === 'out';
  return { ...form, end: out ? i + 2 : i + 1 };
}

const MANNER: CueVerb = { lemma: 'other verb', frames: frame.quote, prepositions: [], nounToo: false };

/**
 * Any other verb beside a quote that ends in a comma, question or exclamation mark: `"Ghosts don't throw chips," she
 * snorted`, `"...?" grinned Smith`, `"...", sagte Anna Solms`. Looks back over a short subject to the quote.
 */
function mannerCue(items: Items, i: number, range: Range): Cue | null {
  const word = items[i]?.lower ?? '';
  const known = speechVerbs.has(word);
  if ((!known && (!looksPast(word) || auxiliaries.has(word))) || items[i]?.capital === true) return null;
  let at = i - 1;
  if (isComma(items[at]) || isDash(items[at])) at -= 1;
  if (isQuote(items[at]) && at >= range[0]) return { verb: MANNER, form: 'past', end: i + 1 };
  const next = items[i + 1];
  const closes =
    next === undefined ||
    i + 1 >= range[1] ||
    next.kind === 'punct' ||
    prepositions.has(next.lower) ||
    isTime(next) ||
    isAdverb(next.lower);
  if (!closes) return null;
  for (let n = 0; n < MANNER_REACH && at >= range[0]; n += 1, at -= 1) {
    const item = items[at];
    if (item === undefined || isFinite(items, at) || (item.kind === 'punct' && !isComma(item))) return null;
    if (!isQuote(item)) continue;
    return { verb: MANNER, form: 'past', end: i + 1 };
  }
  return null;
}

/** Items between the quote and the verb: "Canteen manager Bev Tull, 57,". */
const MANNER_REACH = 8;

const formOf = (word: string): VerbForm =>
  word.endsWith('ing')
    ? 'ing'
    : word.endsWith('ed') || word === 'went' || word === 'hit'
      ? 'past'
      : word.endsWith('s')
        ? 's'
        : 'base';

function verbReport(items: Items, i: number, cue: Cue, range: Range, earlier: readonly Report[]): Report | null {
  if (isNounHere(items, i, cue, range[0])) return null;
  const before = items[i - 1]?.lower ?? '';
  if (before === 'to' && cue.form === 'base') return controlledReport(items, i, cue, range, earlier);
  const group = verbGroup(items, i, range[0]);
  if (group.passive && cue.form !== 'ing') return passiveReport(items, i, cue, group, range);
  if (cue.form === 'ing' && !group.passive) return participleReport(items, i, cue, range, earlier);
  if (isAsked(items, i, cue, range[0])) return askedReport(items, i, cue, range);
  const subject = findSubject(items, cue, group, range, earlier);
  if (subject === null) return null;
  const after = subject.how === 'after' ? subject.range[1] : cue.end;
  const embedded = subject.how === 'before' && isFinite(items, cue.end) && (cue.verb.frames & frame.bare) !== 0;
  if (embedded) return embeddedReport(items, i, cue, group, subject);
  const complement = findComplement(items, cue.verb, after, range[1]);
  if (group.modal !== null && !group.negated && !acceptsModal(group.modal, cue, complement, items)) return null;
  return report(cue, i, group, subject, after, complement, polarityOf(group, cue));
}

/** "a move Russian officials said was meant to help": the clause goes on behind the cue; its subject stands before. */
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

function report(
  cue: Cue,
  i: number,
  group: VerbGroup,
  subject: Subject,
  after: number,
  complement: Complement | null,
  polarity: Polarity,
): Report {
  const relative = subject.how === 'relative';
  return {
    cue: [polarity === 'affirmed' ? i : group.from, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: relative ? [group.from - 1, group.from] : subject.range,
    antecedent: relative ? subject.range : null,
    how: subject.how,
    start: subject.how === 'before' || subject.how === 'apposition' ? subject.range[0] : group.from,
    after,
    complement,
    polarity,
    passive: false,
  };
}

const polarityOf = (group: VerbGroup, cue: Cue): Polarity => {
  if (!group.negated || cue.verb.lemma === 'deny') return 'affirmed';
  return 'negated';
};

/** "will say: "..."", "would say only that": a speech handed out in advance. Other modals report nothing said. */
const acceptsModal = (modal: string, cue: Cue, complement: Complement | null, items: Items): boolean => {
  if (complement?.kind === 'quote') return /^(?:would|will|could|can)/.test(modal);
  return (modal === 'would' || modal === 'will') && cue.verb.lemma === 'say' && complement !== null && items.length > 0;
};

/** "the claims", "its demands were met", "reports of": a noun with the form of a cue. */
function isNounHere(items: Items, i: number, cue: Cue, from: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  const word = before?.lower ?? '';
  if (i === from) return cue.verb.nounToo && (cue.form === 's' || cue.form === 'base');
  const determined = determiners.has(word) || possessives.has(word) || word.endsWith("'s") || word.endsWith("s'");
  if (
    determined &&
    !/^(?:this|that|one|some|many|most|few|all|both|another|either|neither|which|what|her|each|several|half)$/.test(
      word,
    )
  )
    return true;
  if (cue.form === 'past' && before?.kind === 'number' && isNominal(next)) return true; // "the 40 promised trains"
  if (cue.form === 'ing' && (word === 'of' || word === 'the')) return true;
  if (!cue.verb.nounToo || (cue.form !== 's' && cue.form !== 'base')) return false;
  if (isComma(before) && next?.lower === 'that') return true; // "..., demands that the West has rejected"
  if (
    before?.kind === 'word' &&
    (prepositions.has(word) || /^(?:no|any|more|new|other|such)$/.test(word)) &&
    word !== 'to'
  )
    return true;
  if (
    next !== undefined &&
    (isFinite(items, i + 1) ||
      (prepositions.has(next.lower) &&
        !cue.verb.prepositions.includes(next.lower) &&
        next.lower !== 'to' &&
        next.lower !== 'in' &&
        next.lower !== 'on'))
  )
    return true;
  return coordinators.has(word) && isEnder(next);
}

/** "Asked whether he had slept", "When asked if": the asker is not the subject. */
const isAsked = (items: Items, i: number, cue: Cue, from: number): boolean => {
  if (cue.verb.lemma !== 'ask' || cue.form === 's' || cue.form === 'base') return false;
  const before = items[i - 1];
  return (
    i === from ||
    isComma(before) ||
    (isQuote(before) && items[i]?.capital === true) ||
    (/^(?:when|if|and|but|also|later|then|repeatedly|once)$/.test(before?.lower ?? '') &&
      (i - 1 === from || before?.lower === 'when' || before?.lower === 'if' || isComma(items[i - 2])))
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

function findSubject(
  items: Items,
  cue: Cue,
  group: VerbGroup,
  range: Range,
  earlier: readonly Report[],
): Subject | null {
  const floor = subjectFloor(items, group.from, range[0], earlier);
  const before = items[group.from - 1];
  const opens =
    group.from <= floor ||
    isQuote(before) ||
    isComma(before) ||
    isDash(before) ||
    isColon(before) ||
    before?.lower === 'so' ||
    before?.lower === 'as' ||
    isEnder(before);
  if (opens && !group.auxiliary && canInvert(cue)) {
    const inverted = subjectAfter(items, cue.end - 1, range[1]);
    if (inverted !== null && closesClause(items, inverted.range[1], range[1], isQuote(before))) return inverted;
  }
  const subject = subjectBefore(items, group.from, floor);
  if (subject !== null) return subject;
  return sharedSubject(items, group.from, range, earlier);
}

/** "said Smith", "asked Smith", "warned Smith"; never "told Smith", "praised Smith". */
const canInvert = (cue: Cue): boolean =>
  (cue.verb.frames & frame.quote) !== 0 &&
  ((cue.verb.frames & frame.addressee) === 0 || cue.verb.lemma === 'ask') &&
  cue.form !== 'ing';

/** Behind an inverted subject nothing may follow that makes it an object with a clause: end, comma, adverbial, quote. */
function closesClause(items: Items, i: number, to: number, behindQuote: boolean): boolean {
  let at = i;
  while (at < to && isAdverb(items[at]?.lower ?? '')) at += 1;
  const item = items[at];
  if (item?.kind === 'quote') return behindQuote; // said the tone "was serious"
  if (item === undefined || at >= to || item.kind === 'punct') return true;
  if (isFinite(items, at)) return false;
  if (prepositions.has(item.lower) || isTime(item) || isAdverb(item.lower)) return true;
  return (
    (behindQuote && !isFinite(items, i)) ||
    /^(?:who|whose|when|while|and|because|last|this|to|where|which)$/.test(item.lower)
  );
}

/** The subject cannot stand inside what an earlier report of the sentence already says. */
function subjectFloor(items: Items, groupFrom: number, from: number, earlier: readonly Report[]): number {
  let floor = from;
  for (let i = groupFrom - 1; i >= from; i -= 1) {
    if (items[i]?.kind === 'quote' && !isNickname(items, i)) return Math.max(floor, i + 1);
  }
  for (const other of earlier)
    if (other.how !== 'relative' && (other.complement !== null || other.how === 'according-to'))
      floor = Math.max(floor, other.cue[1]);
  return floor;
}

/** "said A and told B": the earlier report's source, or the sentence's main subject ("rose and said"). */
function sharedSubject(items: Items, groupFrom: number, range: Range, earlier: readonly Report[]): Subject | null {
  const before = items[groupFrom - 1];
  const joins =
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.lower === 'or' ||
    before?.lower === 'then' ||
    isComma(before);
  if (!joins) return null;
  const last = [...earlier].reverse().find((other) => other.how !== 'relative' && other.complement !== null);
  if (last?.source !== null && last !== undefined && !last.passive) return { range: last.source, how: 'shared' };
  const main = mainSubject(items, range[0], groupFrom);
  return main === null ? null : { range: main.range, how: 'shared' };
}

/** ", saying ...", "while insisting ...", "a letter warning that ...". */
function participleReport(items: Items, i: number, cue: Cue, range: Range, earlier: readonly Report[]): Report | null {
  const complement = findComplement(items, cue.verb, cue.end, range[1]);
  if (complement === null) return null;
  const group: VerbGroup = { from: i, negated: false, modal: null, passive: false, perfect: false, auxiliary: false };
  const before = items[i - 1];
  if (prepositions.has(before?.lower ?? '') && !/^(?:by|after|before|as|in|without)$/.test(before?.lower ?? ''))
    return null;
  const last = [...earlier].reverse().find((r) => r.source !== null && r.how !== 'none' && r.how !== 'relative');
  const main =
    (isNominal(before) ? documentBefore(items, i, Math.max(range[0], last?.cue[1] ?? 0)) : null) ??
    last?.source ??
    mainSubject(items, range[0], i)?.range ??
    (isNominal(before) ? documentBefore(items, i, range[0]) : null);
  if (main === null) return null;
  return report(cue, i, group, { range: main, how: 'shared' }, cue.end, complement, 'affirmed');
}

function documentBefore(items: Items, i: number, floor: number): Range | null {
  const subject = subjectBefore(items, i, floor);
  if (subject === null) return null;
  let from = i - 1;
  while (
    from > subject.range[0] &&
    !determiners.has(items[from]?.lower ?? '') &&
    !possessives.has(items[from]?.lower ?? '')
  )
    from -= 1;
  return isDocumentNoun(items[i - 1]?.lower ?? '') ? [from, i] : null;
}

/** "was told by X that", "was described by X as": the agent speaks. Without an agent nobody is named. */
function passiveReport(items: Items, i: number, cue: Cue, group: VerbGroup, range: Range): Report | null {
  const agent = agentAfter(items, i, range[1]);
  if (agent === null) return agentlessReport(items, i, cue, group, range);
  const complement = findComplement(items, cue.verb, agent.range[1], range[1]);
  const subject = subjectBefore(items, group.from, range[0]);
  return {
    cue: [i, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: agent.range,
    antecedent: null,
    how: 'agent',
    start: subject?.range[0] ?? group.from,
    after: agent.range[1],
    complement: complement ?? (subject === null ? null : passiveContent(cue, subject)),
    polarity: group.negated ? 'negated' : 'affirmed',
    passive: true,
  };
}

/** "Motorists were warned of black ice": said to somebody, by nobody who is named. */
function agentlessReport(items: Items, i: number, cue: Cue, group: VerbGroup, range: Range): Report | null {
  const warned = cue.verb.lemma === 'warn';
  if ((cue.verb.frames & frame.addressee) === 0 && !warned) return null;
  const complement = findComplement(
    items,
    { ...cue.verb, frames: cue.verb.frames & ~frame.addressee },
    cue.end,
    range[1],
  );
  if (complement === null || complement.kind === 'question') return null;
  return {
    cue: [i, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: null,
    antecedent: null,
    how: 'none',
    start: group.from,
    after: cue.end,
    complement,
    polarity: group.negated ? 'negated' : 'affirmed',
    passive: true,
  };
}

/** "The plan was dismissed by X as "a joke"": subject and rest together are the content. */
const passiveContent = (cue: Cue, subject: Subject): Complement | null =>
  (cue.verb.frames & (frame.object | frame.quotedObject)) !== 0
    ? { kind: 'object', from: subject.range[0], addressee: null }
    : null;

const REFUSALS = /^(?:declin|refus)(?:e|es|ed|ing)$/;
const GOES_ON =
  /^(?:went|goes|going|go|continued|continues|appeared|seemed|used|proceeded|began|sought|came|rushed|wants|wanted|quick|keen|pains|time|forward)$/;

/** "declined to comment", "went on to say": the infinitive reports what the verb before it says of it. */
function controlledReport(items: Items, i: number, cue: Cue, range: Range, earlier: readonly Report[]): Report | null {
  let verb = i - 2;
  const particle = items[verb]?.lower === 'on' || items[verb]?.lower === 'forward';
  if (particle) verb -= 1;
  const controller = items[verb]?.lower ?? '';
  const refusal = REFUSALS.test(controller);
  if (!refusal && !GOES_ON.test(controller)) return null;
  const group = verbGroup(items, verb, range[0]);
  const subject =
    subjectBefore(items, group.from, subjectFloor(items, group.from, range[0], earlier)) ??
    sharedSubject(items, group.from, range, earlier);
  if (subject === null) return null;
  const complement = findComplement(items, cue.verb, cue.end, range[1]);
  const made = report({ ...cue }, i, group, subject, cue.end, complement, refusal ? 'negated' : 'affirmed');
  return refusal ? { ...made, cue: [verb, cue.end] } : made;
}

const SILENCE = /^(?:comment|elaborate|discuss|speak|talk|answer|respond|be|go|give|disclose)$/;
const REFUSAL: CueVerb = {
  lemma: 'decline to comment',
  frames: frame.that,
  prepositions: ['on', 'about'],
  nounToo: false,
};

/** "declined to comment on the sale", "refused to be drawn on his successor", "made no comment". */
function refusalReport(items: Items, i: number, range: Range, earlier: readonly Report[]): Report | null {
  if (!REFUSALS.test(items[i]?.lower ?? '') || items[i + 1]?.lower !== 'to') return null;
  const word = items[i + 2]?.lower ?? '';
  if (!SILENCE.test(word)) return null;
  const two = word === 'be' || word === 'go' || word === 'give';
  if (two && !/^(?:drawn|interviewed|named|identified|quoted|into|details)$/.test(items[i + 3]?.lower ?? ''))
    return null;
  if (two && /^(?:named|identified|quoted)$/.test(items[i + 3]?.lower ?? '')) return null;
  const end = i + (two ? 4 : 3);
  const group = verbGroup(items, i, range[0]);
  const subject =
    subjectBefore(items, group.from, subjectFloor(items, group.from, range[0], earlier)) ??
    sharedSubject(items, group.from, range, earlier);
  if (subject === null) return null;
  const complement = findComplement(items, REFUSAL, end, range[1]);
  return {
    ...report({ verb: REFUSAL, form: 'past', end }, i, group, subject, end, complement, 'declined'),
    cue: [i, end],
  };
}

/** "was quoted as saying", "was cited by the paper as saying". */
function quotedAsSaying(items: Items, i: number, range: Range): Report | null {
  if (!/^(?:saying|telling|warning)$/.test(items[i]?.lower ?? '') || items[i - 1]?.lower !== 'as') return null;
  let at = i - 2;
  while (at > range[0] && i - at < 12 && !/^(?:quoted|cited|reported)$/.test(items[at]?.lower ?? '')) at -= 1;
  if (!/^(?:quoted|cited|reported)$/.test(items[at]?.lower ?? '')) return null;
  const form = cueForms.get(items[i]?.lower ?? '');
  if (form === undefined) return null;
  const group = verbGroup(items, at, range[0]);
  const between = at + 1 < i - 1 ? phraseFrom(items, at + 1, i - 1) : null;
  const before = subjectBefore(items, group.from, range[0])?.range ?? null;
  // "RIA quoted Lavrov as saying": Lavrov speaks; "the butler quoted the earl as saying": the butler does, for the earl.
  const relays = !group.passive && between !== null && before !== null && !isMedium(items, before);
  const subject = group.passive || between === null || relays ? before : between;
  if (subject === null) return null;
  const complement = findComplement(items, form.verb, i + 1, range[1]);
  const whole = at === i - 2 ? group.from : i;
  return {
    cue: [whole, i + 1],
    relayed: relays ? between : null,
    lemma: 'quote as saying',
    verb: form.verb,
    source: subject,
    antecedent: null,
    how: 'before',
    start: Math.min(subject[0], group.from),
    after: i + 1,
    complement,
    polarity: 'affirmed',
    passive: false,
  };
}

const OPINION: CueVerb = {
  lemma: 'according to',
  frames: frame.quote | frame.bare | frame.parenthetical,
  prepositions: [],
  nounToo: false,
};

/** "according to X", "as per X", "per X", "in the words of X". */
function accordingTo(items: Items, i: number, range: Range): Report | null {
  const length = accordingLength(items, i, range[0]);
  if (length === 0) return null;
  const source = phraseFrom(items, i + length, range[1]);
  if (source === null || /'s$/.test(items[source[1] - 1]?.lower ?? '')) return null;
  return {
    cue: [i, i + length],
    lemma: 'according to',
    verb: OPINION,
    source,
    antecedent: null,
    how: 'according-to',
    start: i,
    after: source[1],
    complement: null,
    polarity: 'affirmed',
    passive: false,
  };
}

function accordingLength(items: Items, i: number, from: number): number {
  const word = items[i]?.lower;
  const next = items[i + 1]?.lower;
  if (word === 'according' && next === 'to') return 2;
  if (word === 'in' && next === 'the' && items[i + 2]?.lower === 'words' && items[i + 3]?.lower === 'of') return 4;
  if (word === 'as' && next === 'per') return 2;
  const opens = i === from || isComma(items[i - 1]);
  return word === 'per' && opens && (determiners.has(next ?? '') || items[i + 1]?.capital === true) ? 1 : 0;
}

export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
