/** Numbers that are names or positions, not figures: "Section 4", "Boeing 747", "1. ", "No. 3", scores, "one" as a pronoun. */
import { lowerAt, type FigureContext } from './figure-context';
import { isEnglishMonth } from '../text/month-names';
import { isWeekday } from './weekdays';

/** Words before a number that make it a label. */
const LABEL =
  /^(?:no|nos|number|section|sections|article|articles|chapter|chapters|title|part|page|pages|p|pp|paragraph|clause|annex|appendix|figure|fig|table|box|item|rule|resolution|directive|regulation|act|amendment|bill|proposition|prop|flight|route|highway|interstate|road|street|line|platform|gate|pier|terminal|track|room|channel|formula|group|class|grade|level|phase|stage|step|tier|type|version|windows|chapter|volume|vol|episode|season|game|match|round|day|unit|reactor|block|lot|building|apartment|apt|suite|floor|stand|ward|district|zone|area|precinct|psalm|verse|lesson|exhibit|case|file|model|mark|mk|size|radio|studio|bbc|fox|cnn|article|covid|posts?|g|§|#|№)$/u;

/** Function words and approximators that begin a sentence with a capital before a real number. */
const SENTENCE_WORDS =
  /^(?:a|about|above|after|all|almost|also|an|and|another|around|as|at|barely|before|below|between|but|by|during|each|every|exactly|fewer|first|for|from|fully|if|in|including|its|just|last|less|more|most|nearly|next|not|of|on|only|or|other|our|over|perhaps|roughly|since|so|some|than|that|the|their|then|these|they|this|those|through|to|under|until|up|was|were|when|where|while|with|within|yet)$/u;

export function isNoFigure(context: FigureContext, at: number, next: number, money: boolean): boolean {
  if (money) return false;
  return (
    isLabelled(context, at, next) ||
    isModel(context, at, next) ||
    isZone(context, at) ||
    /^0\d/u.test(lowerAt(context, at).replace(/^0\..*/u, '')) ||
    isListNumber(context, at, next) ||
    isScore(context, at, next) ||
    isPronounOne(context, at, next)
  );
}

function isLabelled(context: FigureContext, at: number, next: number): boolean {
  const dot = lowerAt(context, at - 1) === '.' && context.tokens[at - 1]?.glued === true;
  const before = context.tokens[dot ? at - 2 : at - 1];
  const number = context.tokens[at];
  if (!before || !number) return false;
  // "the Big Three", "Group Seven": a capital behind a capital, and nothing counted.
  if (
    number.kind === 'word' &&
    /^\p{Lu}/u.test(number.text) &&
    next === at + 1 &&
    context.tokens[next]?.kind !== 'word'
  )
    if (before.kind === 'word' && /^\p{Lu}/u.test(before.text) && !SENTENCE_WORDS.test(before.lower)) return true;
  // "day five", "phase two"
  if (number.kind === 'word')
    return (
      /^(?:day|phase|part|chapter|section|article|group|stage|step|round|episode|season|number|page|level)$/u.test(
        before.lower,
      ) && next === at + 1
    );
  if (number.kind !== 'number' || next !== at + 1) return false;
  // "posts 542 and 543"
  const joined = /^(?:and|or|,)$/u.test(before.lower) && context.tokens[at - 2]?.kind === 'number';
  if (joined && LABEL.test(lowerAt(context, at - 3)) && /^\d{1,5}$/u.test(number.text)) return true;
  if (LABEL.test(before.lower) && !(before.lower === 'line' || before.lower === 'act')) {
    // "in phase 2", "day 3", "the group 20 people strong" is rare; a grouped number is never a label.
    return /^\d{1,5}$/u.test(number.text);
  }
  if (before.kind === 'name' || before.text === '§' || before.text === '#') return true;
  // "iPhone 4 owners", "iOS 4": a capital inside a word is a product's.
  if (/^\p{Ll}{1,3}\p{Lu}/u.test(before.text)) return true;
  if (dot || before.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || SENTENCE_WORDS.test(before.lower)) return false;
  if (isEnglishMonth(before.text) || isWeekday(before) || !/^\d{1,4}$/u.test(number.text)) return false;
  // "Boeing 747", "Airbus 380 jets", "FTSE 100", but "Russia 100 tanks": a plural noun behind it counts.
  const after = context.tokens[next];
  return (
    !(after?.kind === 'word' && /^\p{Ll}+s$/u.test(after.text)) &&
    after?.text !== '%' &&
    !/^(?:percent|million|billion|per)$/u.test(after?.lower ?? '')
  );
}

/** "the new 787 Dreamliner", "the 747 was": a bare number behind an article, before a name or a singular verb. */
function isModel(context: FigureContext, at: number, next: number): boolean {
  const number = context.tokens[at];
  if (number?.kind !== 'number' || next !== at + 1 || !/^[1-9]\d{1,3}$/u.test(number.text)) return false;
  if (!/^(?:the|an?|its|their|new|this|that|old)$/u.test(lowerAt(context, at - 1))) return false;
  const after = context.tokens[next];
  if (after?.kind !== 'word') return false;
  if (/^(?:is|was|has)$/u.test(after.lower)) return true;
  const beyond = context.tokens[next + 1];
  const named = /^\p{Lu}\p{Ll}+$/u.test(after.text) && !/(?:s|ese|an|ish|people)$/u.test(after.text);
  return named && !(beyond?.kind === 'word' && /^\p{Ll}/u.test(beyond.text) && /s$/u.test(beyond.text));
}

/** "GMT +8", "UTC+2". */
const isZone = (context: FigureContext, at: number): boolean =>
  lowerAt(context, at - 1) === '+' && /^(?:gmt|utc)$/u.test(lowerAt(context, at - 2));

/** "1. ", "2) ", "(3)" at the head of a paragraph; "(3)" anywhere. */
function isListNumber(context: FigureContext, at: number, next: number): boolean {
  const number = context.tokens[at];
  if (number?.kind !== 'number' || !/^\d{1,3}$/u.test(number.text)) return false;
  const [before, after] = [lowerAt(context, at - 1), lowerAt(context, next)];
  if (before === '(' && after === ')') return true;
  const head = at === 0 || (at === 1 && /^[(•*-]$/u.test(before));
  return head && (after === ')' || (after === '.' && context.tokens[next]?.glued === true));
}

/** "won 3-1", "Norde 2, Sund 0": the numbers of a score belong together and count nothing. */
function isScore(context: FigureContext, at: number, next: number): boolean {
  const { tokens } = context;
  const small = (index: number): boolean =>
    tokens[index]?.kind === 'number' && /^\d{1,3}$/u.test(tokens[index]?.text ?? '');
  const dash = (index: number): boolean => /^[-–—:]$/u.test(lowerAt(context, index));
  if (!small(at)) return false;
  const left = dash(at - 1) && small(at - 2);
  const right = next === at + 1 && dash(next) && small(next + 1);
  return left || right;
}

/** "one of them", "no one", "one day", "one another": "one" counts only before a plain noun. */
function isPronounOne(context: FigureContext, at: number, next: number): boolean {
  if (lowerAt(context, at) !== 'one' || next !== at + 1) return false;
  const before = lowerAt(context, at - 1);
  if (
    /^(?:no|any|every|some|each|the|this|that|which|another|only|not|as)$/u.test(before) &&
    before !== 'only' &&
    before !== 'some'
  )
    return true;
  const after = context.tokens[next];
  if (after === undefined || after.kind !== 'word') return !/^[-%]$/u.test(after?.text ?? '');
  return (
    !/^\p{Ll}{3,}/u.test(after.text) ||
    /^(?:of|another|day|thing|that|who|which|side|hand|way|point|more|has|had|have|is|was|were|will|would|can|could|may|might|must|does|did|said|such|big|called|where|when|with|without|from|for|after|and|another|area|reason|and|but|final|after|over|the|they|you|she|he|not|never|really|should)$/u.test(
      after.lower,
    )
  );
}
