/**
 * Predicates that report: "made clear that", "was adamant that", "expressed concern that", "took the view that". The cue is
 * the whole predicate; the content is the clause behind "that".
 */
import { isAdverb } from '../text/word-classes';
import { frame, type CueVerb } from './cue-verbs';
import type { Range, Items } from './items';
import { type Report, report } from './report';
import { subjectFloor, sharedSubject } from './report-subject';
import { subjectBefore, verbGroup } from './subject';

const MAKE = /^(?:make|makes|made|making)$/;
const BE = /^(?:is|are|was|were|be|been|being|remain|remains|remained|seemed|sounded|feels|felt)$/;
const HOLD =
  /^(?:express|expresses|expressed|expressing|voice|voices|voiced|voicing|raise|raises|raised|raising|want|wants|wanted|seek|seeks|sought|have|has|had|take|takes|took)$/;

/** States of mind that somebody must have spoken of. */
const ADAMANT =
  /^(?:adamant|confident|certain|convinced|sure|hopeful|optimistic|insistent|worried|concerned|afraid|doubtful|sceptical|skeptical|unsure)$/;
const NOUNS =
  /^(?:concern|concerns|hope|hopes|confidence|doubt|doubts|regret|fear|fears|surprise|optimism|frustration|belief|view|opinion|conviction|certainty|scepticism|skepticism|guarantee|guarantees|assurance|assurances|commitment|codified)$/;

const PREDICATE: CueVerb = { lemma: 'predicate', frames: frame.that, prepositions: [], nounToo: false };

/** The report whose predicate begins at `i`; null where none does. */
export function predicateReport(items: Items, i: number, range: Range, earlier: readonly Report[]): Report | null {
  const end = predicateEnd(items, i);
  if (end === null || items[end]?.lower !== 'that' || end + 1 >= range[1]) return null;
  const group = verbGroup(items, i, range[0]);
  const subject =
    subjectBefore(items, group.from, subjectFloor(items, group.from, range[0], earlier)) ??
    sharedSubject(items, group.from, range, earlier);
  if (subject === null || items[subject.range[0]]?.lower === 'it' || items[subject.range[0]]?.lower === 'there')
    return null;
  const complement = { kind: 'that', from: end + 1, addressee: null } as const;
  const cue = { verb: PREDICATE, form: 'past', end } as const;
  return report(cue, i, group, subject, end, complement, group.negated ? 'negated' : 'affirmed');
}

/** First item behind "made it clear", "was also adamant", "expressed some concern". */
function predicateEnd(items: Items, i: number): number | null {
  const word = items[i]?.lower ?? '';
  let at = i + 1;
  if (MAKE.test(word)) {
    if (items[at]?.lower === 'it') at += 1;
    while (isAdverb(items[at]?.lower ?? '')) at += 1;
    return items[at]?.lower === 'clear' || items[at]?.lower === 'plain' ? at + 1 : null;
  }
  if (BE.test(word)) {
    while (isAdverb(items[at]?.lower ?? '') || items[at]?.lower === 'not') at += 1;
    return ADAMANT.test(items[at]?.lower ?? '') ? at + 1 : null;
  }
  if (!HOLD.test(word)) return null;
  for (; at <= i + HELD; at += 1) if (NOUNS.test(items[at]?.lower ?? '')) return at + 1;
  return null;
}

/** Items between verb and noun: "expressed his deep and lasting concern". */
const HELD = 4;
