/**
 * Pairs the quote marks of one paragraph with a stack, in one pass. A mark that is never closed is reported as such and
 * costs nothing but itself: pairs behind it are found as if it were not there.
 */
import { MARK_SIGNS, markAt, type Mark, type MarkFamily } from './mark-roles';
import type { Span } from '../text/span';

export interface PairedMarks {
  /** Outermost pairs, marks included, in order. */
  readonly outer: readonly Span[];
  /** Pairs inside other pairs. */
  readonly inner: readonly Span[];
  /** Opening marks without a closing one, in order. */
  readonly unclosed: readonly Mark[];
  /** Closing marks without an opening one before them, in order. */
  readonly stray: readonly Mark[];
}

interface Open {
  readonly mark: Mark;
  /** Best end so far among marks that may be possessives: "'The workers' strike". */
  weakEnd: number | null;
  /** Marks of the same quotation before it. */
  readonly joined: number;
}

/** Deeper nesting is noise (10,000 opening marks in a row): the oldest is given up, which keeps the search linear. */
const DEEPEST = 6;

export function pairMarks(text: string, within: Span): PairedMarks {
  const state: State = { open: [], pairs: [], unclosed: [], stray: [], reversed: new Map() };
  MARK_SIGNS.lastIndex = within[0];
  for (let match = MARK_SIGNS.exec(text); match !== null && match.index < within[1]; match = MARK_SIGNS.exec(text)) {
    const mark = markAt(text, match.index);
    if (mark !== null) place(state, orient(state, mark), text);
  }
  for (const open of state.open) giveUp(state, open);
  joinNested(state);
  return { ...byDepth(state.pairs), unclosed: [...state.unclosed].sort((a, b) => a.at - b.at), stray: state.stray };
}

/** `"They call it "progress" and go," he said`: an unclosed and a stray mark of one sign with only pairs between them. */
function joinNested(state: State): void {
  for (const stray of [...state.stray]) {
    const at = state.unclosed.findIndex((mark) => mark.sign === stray.sign && mark.sign === '"' && mark.at < stray.at);
    const open = state.unclosed[at];
    if (open === undefined || !state.pairs.some((pair) => pair[0] > open.at && pair[1] <= stray.at)) continue;
    state.unclosed.splice(at, 1);
    state.stray.splice(state.stray.indexOf(stray), 1);
    state.pairs.push([open.at, stray.at + stray.length]);
    return;
  }
}

interface State {
  readonly open: Open[];
  readonly pairs: Span[];
  readonly unclosed: Mark[];
  readonly stray: Mark[];
  /** Guillemets: does this paragraph write »…« ? Decided by the first one. */
  readonly reversed: Map<MarkFamily, boolean>;
}

function orient(state: State, mark: Mark): Mark {
  if (mark.family !== 'guillemet' && mark.family !== 'single-guillemet') return mark;
  const points = mark.sign === '»' || mark.sign === '›';
  const reversed = state.reversed.get(mark.family) ?? points;
  state.reversed.set(mark.family, reversed);
  return { ...mark, canOpen: points === reversed, canClose: points !== reversed };
}

function place(state: State, mark: Mark, text: string): void {
  const at = findOpen(state.open, mark);
  if (at !== -1 && mark.canClose && !(mark.sign === '“' && state.open[at]?.mark.sign !== '„')) {
    const open = state.open[at];
    if (open === undefined) return;
    if (mark.maybePossessive) open.weakEnd = mark.at + mark.length;
    else closeAt(state, at, mark.at + mark.length);
    return;
  }
  if (!mark.canOpen) {
    if (mark.family !== 'single') state.stray.push(mark);
    return;
  }
  if (at !== -1 && goesOn(state, at, mark, text)) return;
  // A straight mark never stands inside its own kind: the earlier one was never closed.
  if (at !== -1 && (mark.sign === '"' || mark.sign === "'")) dropFrom(state, at);
  if (state.open.length >= DEEPEST) dropFrom(state, 0);
  state.open.push({ mark, weakEnd: null, joined: 0 });
}

/**
 * `"We lost. "We shall win."`: paragraphs of one quotation, each opened, run together by an archive. The earlier one ends at
 * the full stop before the next mark, if it opened a sentence and nobody is said to speak in between.
 */
function goesOn(state: State, at: number, mark: Mark, text: string): boolean {
  const open = state.open[at];
  if (open === undefined || mark.family !== 'double' || mark.sign !== open.mark.sign || at !== state.open.length - 1)
    return false;
  const from = open.mark.at + open.mark.length;
  if (open.joined >= MOST_JOINED || mark.at - from < SHORTEST || mark.at - from > LONGEST) return false;
  const words = text.slice(from, mark.at);
  if (!/^\p{Lu}/u.test(words) || !/[.!?…]\s+$/u.test(words) || SAID.test(words)) return false;
  state.pairs.push([open.mark.at, from + words.trimEnd().length]);
  state.open.splice(at);
  state.open.push({ mark, weakEnd: null, joined: open.joined + 1 });
  return true;
}

/** Code units between two opening marks of one quotation. */
const SHORTEST = 20;
const LONGEST = 1200;
/** Paragraphs of one quotation run together; more of them is noise. */
const MOST_JOINED = 8;
const SAID = /(?<!\p{L})(?:said|says|told|added|wrote|asked)(?!\p{L})/u;

/** Nearest open mark of the same family; a straight mark prefers a straight one only by nearness. */
function findOpen(open: readonly Open[], mark: Mark): number {
  for (let i = open.length - 1; i >= 0; i -= 1) if (open[i]?.mark.family === mark.family) return i;
  return -1;
}

function closeAt(state: State, at: number, end: number): void {
  for (const inside of state.open.splice(at + 1)) giveUp(state, inside);
  const open = state.open.pop();
  if (open !== undefined) state.pairs.push([open.mark.at, end]);
}

function dropFrom(state: State, at: number): void {
  for (const open of state.open.splice(at)) giveUp(state, open);
}

function giveUp(state: State, open: Open): void {
  if (open.weakEnd !== null) state.pairs.push([open.mark.at, open.weakEnd]);
  else state.unclosed.push(open.mark);
}

function byDepth(pairs: Span[]): { outer: Span[]; inner: Span[] } {
  const outer: Span[] = [];
  const inner: Span[] = [];
  let end = -1;
  for (const pair of [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (pair[0] < end) inner.push(pair);
    else {
      outer.push(pair);
      end = pair[1];
    }
  }
  return { outer, inner };
}
