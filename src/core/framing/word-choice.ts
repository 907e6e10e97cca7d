/**
 * Different words for the same thing, on evidence that it is the same: corresponding sentences (or the first ones) of two articles that share
 * the noun and differ in what stands before it ("a gravel barge" / "a runaway barge"), or that use different members of a
 * group of charged words in the same surroundings ("plowed into" / "rammed" / "hit").
 */
import type { Alignment, Framing, Place } from '../model/comparison';
import { contains, slice, type Span } from '../text/span';
import { chargedGroup, chargedReferent, isPeople } from './charged-words';
import type { FramingArticle, FramingWord } from './keyness';

type WordChoice = Framing['words'][number];

interface Phrase {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}
interface Choice {
  readonly referent: string;
  readonly a: Phrase;
  readonly b: Phrase;
}

/** One entry an article and wording; entries with one referent belong together. */
export function wordChoices(articles: readonly FramingArticle[], alignments: readonly Alignment[]): WordChoice[] {
  const passages = new Passages(articles);
  const choices = [...alignments, ...ledePairs(articles)].flatMap((pair) => {
    const [a, b] = [passages.at(pair.a), passages.at(pair.b)];
    return a === null || b === null ? [] : [...modifierChoices(a, b), ...chargedChoices(a, b)];
  });
  return entriesOf([...choices, ...peopleChoices(articles)]);
}

/** First sentences tell the same happening in brief, whether or not their wording corresponds. */
function ledePairs(articles: readonly FramingArticle[]): { readonly a: Place; readonly b: Place }[] {
  const ledes = articles.flatMap(({ article, sentences }) => {
    const first = sentences.find((s) => s.body);
    return first ? [{ file: article.file, span: first.span }] : [];
  });
  return ledes.flatMap((a, i) => ledes.slice(i + 1).map((b) => ({ a, b })));
}

/** A passage as word choice reads it: the outlet's own words, for inside quote marks it is the speaker who chose. */
interface Passage {
  readonly article: FramingArticle;
  readonly words: readonly FramingWord[];
  /** The first ordinary word with a key, the first word of a charged group, and all charged ones: places in `words`. */
  readonly firstOfKey: ReadonlyMap<number, number>;
  readonly firstOfGroup: ReadonlyMap<number, number>;
  readonly charged: readonly { readonly at: number; readonly group: number }[];
  /** Noun phrases by the place of their head. */
  readonly phrases: ReadonlyMap<number, NounPhrase>;
}

/** Passages are read once: each stands in many pairs. */
class Passages {
  private readonly byFile: ReadonlyMap<string, FramingArticle>;
  private readonly read = new Map<string, Passage>();

  constructor(articles: readonly FramingArticle[]) {
    this.byFile = new Map(articles.map((a) => [a.article.file, a]));
  }

  at({ file, span }: Place): Passage | null {
    const key = `${span[0]}-${span[1]}@${file}`;
    const known = this.read.get(key);
    const article = known?.article ?? this.byFile.get(file);
    if (article === undefined) return null;
    const passage = known ?? readPassage(article, span);
    this.read.set(key, passage);
    return passage;
  }
}

function readPassage(article: FramingArticle, span: Span): Passage {
  const inside = article.sentences.filter((s) => contains(span, s.span));
  const words = inside.flatMap((s) => s.words.filter((w) => !w.quoted));
  const firstOfKey = new Map<number, number>();
  const firstOfGroup = new Map<number, number>();
  const charged: { at: number; group: number }[] = [];
  const phrases = new Map<number, NounPhrase>();
  for (const [at, word] of words.entries()) {
    if (word.base === ORDINARY && !firstOfKey.has(word.key)) firstOfKey.set(word.key, at);
    const phrase = nounPhrase(words, at);
    if (phrase !== null) phrases.set(at, phrase);
    const group = chargedGroup(word.plain);
    if (group === null) continue;
    charged.push({ at, group });
    if (!firstOfGroup.has(group)) firstOfGroup.set(group, at);
  }
  return { article, words, firstOfKey, firstOfGroup, charged, phrases };
}

const DETERMINER = /^(?:a|an|the|its|his|her|their|some|any|this|that|these|those)$/;
/** "the state RIA-Novosti news agency" is about as long as modifiers get. */
const MOST_MODIFIERS = 3;
const ORDINARY = 1;

interface NounPhrase {
  readonly words: readonly FramingWord[];
  readonly modifiers: readonly FramingWord[];
  readonly head: FramingWord;
}

/** Runs "determiner, up to three modifiers, noun" ending at the given word; null where no determiner opens one. */
function nounPhrase(words: readonly FramingWord[], at: number): NounPhrase | null {
  const head = words[at];
  if (!head || head.base !== ORDINARY || head.plain.length < 3) return null;
  for (let from = at - 1; from >= Math.max(0, at - 1 - MOST_MODIFIERS); from -= 1) {
    const word = words[from];
    if (!word) return null;
    if (DETERMINER.test(word.plain))
      return { words: words.slice(from, at + 1), modifiers: words.slice(from + 1, at), head };
    if (word.base < 0.5 || /^#/.test(word.plain)) return null;
  }
  return null;
}

function modifierChoices(a: Passage, b: Passage): Choice[] {
  const choices: Choice[] = [];
  for (const [i, x] of a.phrases) {
    const j = b.firstOfKey.get(x.head.key) ?? -1;
    const y = b.phrases.get(j);
    if (!y || !differInChoice(x, y) || goesOn(a.words[i + 1], b.words[j + 1])) continue;
    choices.push({ referent: x.head.plain, a: phraseOf(a.article, x.words), b: phraseOf(b.article, y.words) });
  }
  return choices;
}

/** “the state news agency”: the noun found is not the head if the same word follows on both sides. */
const goesOn = (x: FramingWord | undefined, y: FramingWord | undefined): boolean =>
  x !== undefined && y !== undefined && x.plain === y.plain && x.base >= ORDINARY;

/** Same noun, other modifiers, none of them a name or number, and at least one side has one. */
function differInChoice(x: NounPhrase, y: NounPhrase): boolean {
  if (x.head.plain !== y.head.plain) return false;
  const [keysX, keysY] = [x.modifiers.map((w) => w.key), y.modifiers.map((w) => w.key)];
  const onlyX = x.modifiers.filter((w) => !keysY.includes(w.key));
  const onlyY = y.modifiers.filter((w) => !keysX.includes(w.key));
  const differing = [...onlyX, ...onlyY];
  return differing.length > 0 && differing.every((w) => w.base === ORDINARY);
}

function chargedChoices(a: Passage, b: Passage): Choice[] {
  return a.charged.flatMap(({ at, group }): Choice[] => {
    const there = b.firstOfGroup.get(group) ?? -1;
    const [word, other] = [a.words[at], b.words[there]];
    if (!word || !other || sameStem(word.plain, other.plain)) return [];
    if (!sameSurroundings(a.words, at, b.words, there)) return [];
    const referent = chargedReferent(group);
    return [{ referent, a: phraseOf(a.article, [word]), b: phraseOf(b.article, [other]) }];
  });
}

/** "threatened" / "threat", "warned" / "warns" are no choice. */
const sameStem = (x: string, y: string) => x.slice(0, 4) === y.slice(0, 4);

const WINDOW = 5;
/** A content word near both: what was rammed is what was hit. */
function sameSurroundings(a: readonly FramingWord[], i: number, b: readonly FramingWord[], j: number): boolean {
  const near = (words: readonly FramingWord[], at: number) =>
    words.filter((w, k) => k !== at && Math.abs(k - at) <= WINDOW && w.base >= ORDINARY).map((w) => w.key);
  const keys = new Set(near(a, i));
  return near(b, j).some((key) => keys.has(key));
}

/** “Moscow-backed rebels” / “pro-Russian separatists”: names for groups of people, wherever the articles use them. */
function peopleChoices(articles: readonly FramingArticle[]): Choice[] {
  const mentions = articles.flatMap((article) =>
    article.sentences.flatMap(({ words }) =>
      words.flatMap((word, i) => {
        const group = chargedGroup(word.plain);
        if (group === null || !isPeople(group) || word.quoted) return [];
        return [{ group, article, phrase: phraseOf(article, withModifiers(article, words, i)) }];
      }),
    ),
  );
  return mentions.flatMap((x, i) =>
    mentions.slice(i + 1).flatMap((y): Choice[] => {
      const same =
        x.group !== y.group || x.article === y.article || x.phrase.text.toLowerCase() === y.phrase.text.toLowerCase();
      return same ? [] : [{ referent: chargedReferent(x.group), a: x.phrase, b: y.phrase }];
    }),
  );
}

/** The word with the content words right before it, as far as nothing but spaces and hyphens lies between. */
function withModifiers({ article }: FramingArticle, words: readonly FramingWord[], at: number): FramingWord[] {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - MOST_MODIFIERS); i -= 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || word.quoted) break;
    const joined = /^[\s-]+$/.test(article.text.slice(word.span[1], next.span[0]));
    const hyphen = article.text.charAt(word.span[1]) === '-';
    if (!joined || (word.base < ORDINARY && !hyphen)) break;
    from = i;
  }
  return words.slice(from, at + 1);
}

function phraseOf({ article }: FramingArticle, words: readonly FramingWord[]): Phrase {
  const span: Span = [words[0]?.span[0] ?? 0, words[words.length - 1]?.span[1] ?? 0];
  return { file: article.file, span, text: slice(article.text, span) };
}

function entriesOf(choices: readonly Choice[]): WordChoice[] {
  const entries = new Map<string, { referent: string; file: string; word: string; places: Map<number, Place> }>();
  for (const { referent, a, b } of choices)
    for (const { file, span, text } of [a, b]) {
      const word = text.toLowerCase();
      const key = `${referent}\n${file}\n${word}`;
      const entry = entries.get(key) ?? { referent, file, word, places: new Map<number, Place>() };
      if (!entry.places.has(span[0])) entry.places.set(span[0], { file, span });
      entries.set(key, entry);
    }
  const ordered = [...entries.values()].sort(
    (x, y) => compareText(x.referent, y.referent) || compareText(x.file, y.file),
  );
  return ordered.map(({ referent, file, word, places }) => ({
    kind: 'referent',
    file,
    word,
    referent,
    count: places.size,
    logLikelihood: null,
    logRatio: null,
    evidence: [...places.values()],
  }));
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
