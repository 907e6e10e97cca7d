/** Reports that are no single finite verb: "declined to comment", "went on to say", "according to X". */
import { determiners } from '../text/word-classes';
import { findComplement } from './complement';
import { type CueVerb, frame } from './cue-verbs';
import { type Range, isComma, type Items } from './items';
import { phraseFrom } from './noun-phrases';
import { type Cue, type Report, report } from './report';
import { sharedSubject, subjectFloor } from './report-subject';
import { subjectBefore, verbGroup } from './subject';

const REFUSALS = /^(?:declin|refus)(?:e|es|ed|ing)$/;

const GOES_ON =
  /^(?:went|goes|going|go|continued|continues|appeared|seemed|used|proceeded|began|sought|came|rushed|wants|wanted|quick|keen|pains|time|forward)$/;

/** "declined to comment", "went on to say": the infinitive reports what the verb before it says of it. */
export function controlledReport(
  items: Items,
  i: number,
  cue: Cue,
  range: Range,
  earlier: readonly Report[],
): Report | null {
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
export function refusalReport(items: Items, i: number, range: Range, earlier: readonly Report[]): Report | null {
  if (items[i + 1]?.lower !== 'to' || !REFUSALS.test(items[i]?.lower ?? '')) return null;
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

const OPINION: CueVerb = {
  lemma: 'according to',
  frames: frame.quote | frame.bare | frame.parenthetical,
  prepositions: [],
  nounToo: false,
};

/** "according to X", "as per X", "per X", "in the words of X". */
export function accordingTo(items: Items, i: number, range: Range): Report | null {
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
