import { describe, expect, it } from 'vitest';
import { makeAnchor, placeAnchor, reanchor } from './anchor';
import type { Span } from './span';

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Next = () => number;
const pick = <T>(items: readonly T[], next: Next): T => {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** A text as characters that remember where they came from, so that we know where a span truly went. */
interface Origin {
  readonly text: string;
  readonly from: number;
}

const who = ['The port', 'The harbour master', 'Ilse Brandt', 'A spokesman', 'The crew'];
const verbs = ['said', 'warned', 'wrote', 'denied'];
const what = ['it would close', 'it would not close', 'ships must wait', 'ships may leave', 'nothing had changed'];
const when = ['on Monday', 'on Tuesday', 'on Sunday', 'at noon'];

/** Sentences of a few words: many of them differ in a single one, and some are the same. */
const sentence = (next: Next): string =>
  `${pick(who, next)} ${pick(verbs, next)} ${pick(what, next)} ${pick(when, next)}. `;

const article = (next: Next): string =>
  Array.from({ length: 8 + Math.floor(next() * 20) }, () => sentence(next)).join('');

const syllables = ['ka', 'lo', 'mer', 'tin', 'os', 'bra', 'ven', 'du', 'shi', 'eld', 'ru', 'pan'];
const name = (next: Next): string =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables, next)).join('');

/** As articles are: sentences of their own among look-alikes, in paragraphs. */
const mixedArticle = (next: Next): string =>
  Array.from({ length: 8 + Math.floor(next() * 20) }, () => {
    const own = `${pick(who, next)} of ${name(next)} ${pick(verbs, next)} the ${name(next)} in ${name(next)} ${pick(what, next)} after ${name(next)}. `;
    const words = next() < 0.5 ? own : sentence(next);
    return next() < 0.3 ? `${words.trimEnd()} \n` : words;
  }).join('');

const charactersOf = (text: string): Origin[] =>
  [...Array(text.length).keys()].map((from) => ({ text: text.charAt(from), from }));

const inserted = (text: string): Origin[] =>
  [...Array(text.length).keys()].map((i) => ({ text: text.charAt(i), from: -1 }));

/** Spans of the sentences as they are now. */
function sentences(text: readonly Origin[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 1; i < text.length; i += 1)
    if (text[i - 1]?.text === '.' && text[i]?.text === ' ') {
      spans.push([from, i + 1]);
      from = i + 1;
    }
  return spans;
}

/** One correction as editors make them: a sentence cut, added, moved or exchanged, a word changed, a letter lost. */
function edit(text: readonly Origin[], next: Next): Origin[] {
  const all = sentences(text);
  if (all.length === 0) return [...text];
  const [start, end] = pick(all, next);
  const [elsewhere] = pick(all, next);
  const rest = [...text.slice(0, start), ...text.slice(end)];
  const kind = Math.floor(next() * 6);
  if (kind === 0) return rest;
  if (kind === 1) return [...text.slice(0, start), ...inserted(sentence(next)), ...text.slice(start)];
  if (kind === 2) {
    const to = Math.min(elsewhere, rest.length);
    return [...rest.slice(0, to), ...text.slice(start, end), ...rest.slice(to)];
  }
  if (kind === 3) return [...text.slice(0, start), ...inserted(sentence(next)), ...text.slice(end)];
  const at = start + Math.floor(next() * (end - start));
  if (kind === 4) return [...text.slice(0, at), ...text.slice(at + 1)];
  return exchangedWord(text, [start, end], next);
}

function exchangedWord(text: readonly Origin[], [start, end]: Span, next: Next): Origin[] {
  const words = pick([who, verbs, what, when], next);
  const here = text
    .slice(start, end)
    .map((character) => character.text)
    .join('');
  const old = words.find((word) => here.includes(word));
  if (old === undefined) return [...text];
  const at = start + here.indexOf(old);
  return [
    ...text.slice(0, at),
    ...inserted(
      pick(
        words.filter((word) => word !== old),
        next,
      ),
    ),
    ...text.slice(at + old.length),
  ];
}

/** Where every character of the span is now, if all are there, side by side. */
function truth(text: readonly Origin[], [start, end]: Span): Span | null {
  const at = text.findIndex((character) => character.from === start);
  if (at === -1) return null;
  for (let i = 0; i < end - start; i += 1) if (text[at + i]?.from !== start + i) return null;
  return [at, at + end - start];
}

/**
 * Does the place hold characters of another place of the old text? Characters that were written anew in the same words
 * are no fault in themselves (nobody could tell), but then their neighbours must be the old ones.
 */
function isElsewhere(text: readonly Origin[], placed: Span, span: Span): boolean {
  const stray = (from: number, to: number) => {
    const origins = [...Array(to - from).keys()].map((i) => [from + i, text[from + i]?.from ?? -1] as const);
    const known = origins.filter(([, origin]) => origin !== -1);
    return { known: known.length, any: known.some(([at, origin]) => origin !== span[0] + at - placed[0]) };
  };
  const inside = stray(placed[0], placed[1]);
  return inside.known > 0 ? inside.any : stray(placed[0] - 20, placed[1] + 20).any;
}

/** Moves a random span through random edits, `rounds` times. */
function fuzz(rounds: number, write: (next: Next) => string) {
  const found = { right: 0, wrong: [] as string[], intact: 0 };
  for (let seed = 1; seed <= rounds; seed += 1) {
    const next = random(seed);
    const old = write(next);
    const start = Math.floor(next() * (old.length - 1));
    const span: Span = [start, Math.min(old.length, start + 1 + Math.floor(next() ** 2 * 80))];
    let characters = charactersOf(old);
    for (let edits = 1 + Math.floor(next() * 4); edits > 0; edits -= 1) characters = edit(characters, next);
    const text = characters.map((character) => character.text).join('');
    const where = truth(characters, span);
    const placement = reanchor(old, span, text);
    if (where !== null) found.intact += 1;
    if (placement.kind === 'orphan') continue;
    expect(text.slice(...placement.span)).toBe(old.slice(...span));
    if (isElsewhere(characters, placement.span, span)) found.wrong.push(`seed ${seed}`);
    else if (where !== null) found.right += 1;
  }
  return found;
}

describe('moving annotations to a new version', () => {
  it('is never wrong in 10,000 edits of texts full of look-alike sentences, and moves most spans that are still there', () => {
    const { right, wrong, intact } = fuzz(10_000, article);
    expect(wrong).toEqual([]);
    expect(right / intact).toBeGreaterThan(0.5);
  });

  it('is never wrong in 10,000 edits of texts that have sentences of their own, and moves nearly all that are still there', () => {
    const { right, wrong, intact } = fuzz(10_000, mixedArticle);
    expect(wrong).toEqual([]);
    expect(right / intact).toBeGreaterThan(0.85);
  });

  it('moves with its own sentence where the neighbours were rewritten, but not with one that has a look-alike', () => {
    const own = 'The lighthouse keeper Odd Varnes told the inquiry he had warned the crew twice by radio.';
    const old = `It was a quiet night. Nobody saw the ship leave the harbour.\n\n${own}\n\nThe board has not met.`;
    const rewritten = `A storm was coming up from the west that evening.\n\n${own}\n\nOn Friday the board met at last.`;
    const at = old.indexOf('Odd Varnes');
    const now = rewritten.indexOf('Odd Varnes');
    expect(reanchor(old, [at, at + 10], rewritten)).toEqual({ kind: 'placed', span: [now, now + 10] });
    const double = `${rewritten}\n\n${own.replace('twice', 'once')}`;
    expect(reanchor(old, [at, at + 10], double)).toMatchObject({ kind: 'orphan' });
  });

  it('moves with text that was added before it', () => {
    const old = 'The port is closed today. Ilse Brandt said ships must wait until the ice has gone.';
    const span: Span = [26, 37];
    // At the edge of the text there is nothing before it to tell it by, but the paragraph is its own.
    expect(reanchor(old, span, `Correction: names were wrong.\n${old}`)).toEqual({ kind: 'placed', span: [56, 67] });
    const short = old.slice(26, 52);
    expect(reanchor(short, [0, 11], `Correction.\n${short}`)).toEqual({ kind: 'orphan', reason: 'missing' });
    const long = `An opening line that stays as it was in both of the versions. ${old}`;
    const at = long.indexOf('Ilse');
    const placed = reanchor(long, [at, at + 11], `Correction.\n${long}`);
    expect(placed).toEqual({ kind: 'placed', span: [at + 12, at + 23] });
  });

  it('an anchor from elsewhere is placed where all of it stands once, and nowhere else', () => {
    const text = 'One ship left. Two ships stayed. One ship left. Three ships sank.';
    const second: Span = [33, 36];
    const anchor = makeAnchor(text, second);
    expect(placeAnchor(anchor, `New. ${text}`)).toEqual({ kind: 'placed', span: [38, 41] });
    expect(placeAnchor(anchor, text + text)).toEqual({ kind: 'orphan', reason: 'ambiguous' });
    expect(placeAnchor(anchor, 'One ship left.')).toEqual({ kind: 'orphan', reason: 'missing' });
  });
});
