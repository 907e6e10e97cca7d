/**
 * Different words for the same thing, on evidence that it is the same: corresponding sentences (or the first ones) of two articles that share
 * the noun and differ in what stands before it ("a gravel barge" / "a runaway barge"), or that use different members of a
 * group of charged words in the same surroundings ("plowed into" / "rammed" / "hit").
 */
import type { Alignment, Framing, Place } from '../model/comparison';
import { contains, slice, type Span } from '../text/span';
import { chargedGroup, chargedReferent, isColouring, isOfAnAct, isOneOfAnEvent, isPeople } from './charged-words';
import type { FramingArticle, FramingWord } from './keyness';

type WordChoice = Framing['words'][number];

interface Phrase {
  readonly file: string;
  readonly span: Span;
  /** As printed, but that a common word at the head of a sentence or headline loses its capital. */
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
  return entriesOf(articles, [...choices, ...peopleChoices(articles)]);
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
    const phrase = nounPhrase(article, words, at);
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
const NUMBER = 1.6;

interface NounPhrase {
  readonly words: readonly FramingWord[];
  readonly modifiers: readonly FramingWord[];
  readonly head: FramingWord;
}

/** Runs "determiner, up to three modifiers, noun" ending at the given word; null where no determiner opens one. */
function nounPhrase(article: FramingArticle, words: readonly FramingWord[], at: number): NounPhrase | null {
  const head = words[at];
  if (!head || head.base !== ORDINARY || head.plain.length < 3) return null;
  for (let from = at - 1; from >= Math.max(0, at - 1 - MOST_MODIFIERS); from -= 1) {
    const [word, next] = [words[from], words[from + 1]];
    if (!word || !next || !isJoined(article, word, next)) return null;
    if (DETERMINER.test(word.plain))
      return { words: words.slice(from, at + 1), modifiers: words.slice(from + 1, at), head };
    if (word.base < 0.5 || isOwner(article, word)) return null;
  }
  return null;
}

/** "the tug’s engineer": whose it is colours nothing. */
const isOwner = ({ article }: FramingArticle, word: FramingWord): boolean =>
  /['’]s?$/u.test(slice(article.text, word.span));

/** Nothing but spaces and hyphens between: a comma or a quote mark ends a phrase. */
const isJoined = ({ article }: FramingArticle, word: FramingWord, next: FramingWord): boolean =>
  /^[\s-]+$/u.test(article.text.slice(word.span[1], next.span[0]));

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
  // "the tug’s engineer", "some 14,000 vehicles", "the morning counting seats" say whose or how many, or are no phrase.
  if (!differing.every((w) => w.base === ORDINARY && !/ing$/u.test(w.plain))) return false;
  if ([...x.words, ...y.words].some((w) => w.base === NUMBER)) return false;
  const both = onlyX.length > 0 && onlyY.length > 0;
  return both ? true : differing.some((w) => isColouring(w.plain));
}

function chargedChoices(a: Passage, b: Passage): Choice[] {
  return a.charged.flatMap(({ at, group }): Choice[] => {
    const there = b.firstOfGroup.get(group) ?? -1;
    const [word, other] = [a.words[at], b.words[there]];
    if (!word || !other || isPeople(group) || sameStem(word.plain, other.plain)) return [];
    if (!sameSurroundings(a.words, at, b.words, there)) return [];
    const referent = chargedReferent(group);
    return [{ referent, a: phraseOf(a.article, [word]), b: phraseOf(b.article, [other]) }];
  });
}

/** "threatened" / "threat", "warned" / "warns" are no choice. */
const sameStem = (x: string, y: string) => x.slice(0, 4) === y.slice(0, 4);

const WINDOW = 5;
/** Keys of the content words around a word. */
const surroundings = (words: readonly FramingWord[], at: number): number[] =>
  words.filter((w, k) => k !== at && Math.abs(k - at) <= WINDOW && w.base >= ORDINARY).map((w) => w.key);

/** A content word near both: what was rammed is what was hit. */
function sameSurroundings(a: readonly FramingWord[], i: number, b: readonly FramingWord[], j: number): boolean {
  const keys = new Set(surroundings(a, i));
  return surroundings(b, j).some((key) => keys.has(key));
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
function withModifiers(article: FramingArticle, words: readonly FramingWord[], at: number): FramingWord[] {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - MOST_MODIFIERS); i -= 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || word.quoted) break;
    const hyphen = article.article.text.charAt(word.span[1]) === '-';
    if (!isJoined(article, word, next) || (word.base < ORDINARY && !hyphen)) break;
    from = i;
  }
  return words.slice(from, at + 1);
}

function phraseOf({ article }: FramingArticle, words: readonly FramingWord[]): Phrase {
  const span: Span = [words[0]?.span[0] ?? 0, words[words.length - 1]?.span[1] ?? 0];
  const text = slice(article.text, span);
  const common = words[0]?.base !== NAME;
  return { file: article.file, span, text: common ? text.charAt(0).toLowerCase() + text.slice(1) : text };
}

/** Base weight of names (see core/alignment/read-article). */
const NAME = 1.3;

interface Entry {
  readonly referent: string;
  readonly file: string;
  readonly word: string;
  readonly places: Map<number, Place>;
}

function entriesOf(articles: readonly FramingArticle[], choices: readonly Choice[]): WordChoice[] {
  const entries = new Map<string, Entry>();
  const note = (referent: string, { file, span, text }: Phrase) => {
    const key = `${referent}\n${file}\n${text.toLowerCase()}`;
    const entry = entries.get(key) ?? { referent, file, word: text, places: new Map<number, Place>() };
    if (!entry.places.has(span[0])) entry.places.set(span[0], { file, span });
    entries.set(key, entry);
  };
  for (const { referent, a, b } of choices) for (const phrase of [a, b]) note(referent, phrase);
  for (const { referent, phrase } of furtherUses(articles, [...entries.values()])) note(referent, phrase);
  for (const { referent, phrase } of furtherPhrases(articles, [...entries.values()])) note(referent, phrase);
  const ordered = [...entries.values()].sort(
    (x, y) => compareText(x.referent, y.referent) || compareText(x.file, y.file),
  );
  return ordered.filter((entry) => isChoice(ordered, entry)).map(wordChoiceOf);
}

/** Where all outlets use one word there is no choice to show; "a demand", "the demands" are one. */
function isChoice(entries: readonly Entry[], { referent }: Entry): boolean {
  const said = entries.filter((entry) => entry.referent === referent).map((entry) => wordingOf(entry.word));
  return new Set(said).size > 1;
}

const wordingOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:an?|the|its|his|her|their|some|any|this|that|these|those) /u, '')
    .replace(/s$/u, '');

/**
 * The group's words elsewhere in the articles, where the surroundings are alike: a row that says "standoff" and "deadlock"
 * shall not say that a third outlet has no word for it when that writes "the tense standoff" two paragraphs on.
 */
function furtherUses(
  articles: readonly FramingArticle[],
  entries: readonly Entry[],
): { readonly referent: string; readonly phrase: Phrase }[] {
  const uses = articles.flatMap((article) => chargedUses(article).map((use) => ({ ...use, article })));
  const referents = [...new Set(entries.map(({ referent }) => referent))];
  return referents.flatMap((referent) => {
    const own = uses.filter((use) => !isPeople(use.group) && chargedReferent(use.group) === referent);
    const isKnown = (use: (typeof own)[number]) =>
      entries.some(
        (entry) =>
          entry.referent === referent && entry.file === use.phrase.file && entry.places.has(use.phrase.span[0]),
      );
    const known = new Set(own.filter(isKnown).flatMap((use) => use.near));
    if (isOfAnAct(referent)) return [];
    const everywhere = isOneOfAnEvent(referent);
    const isNear = (use: (typeof own)[number]) => use.near.filter((key) => known.has(key)).length >= ALIKE_WORDS;
    const alike = own.filter((use) => !isKnown(use) && (everywhere || isNear(use)));
    return alike.map(({ phrase }) => ({ referent, phrase }));
  });
}

/** One word of the event's subject stands near everything: two make surroundings alike. */
const ALIKE_WORDS = 2;

/** "a gravel barge" in a lede that corresponds to nobody's: the first phrase with the noun in articles that have none in the row. */
function furtherPhrases(
  articles: readonly FramingArticle[],
  entries: readonly Entry[],
): { readonly referent: string; readonly phrase: Phrase }[] {
  const referents = [...new Set(entries.map(({ referent }) => referent))];
  return referents.flatMap((referent) =>
    articles.flatMap((article) => {
      if (entries.some((entry) => entry.referent === referent && entry.file === article.article.file)) return [];
      const found = firstPhrase(article, referent);
      return found === null ? [] : [{ referent, phrase: phraseOf(article, found.words) }];
    }),
  );
}

function firstPhrase(article: FramingArticle, noun: string): NounPhrase | null {
  for (const { words } of article.sentences)
    for (const [at, { plain, quoted }] of words.entries()) {
      if (plain !== noun || quoted) continue;
      const phrase = nounPhrase(article, words, at);
      if (phrase !== null && phrase.modifiers.length > 0) return phrase;
    }
  return null;
}

interface ChargedUse {
  readonly group: number;
  readonly phrase: Phrase;
  /** Keys of the content words around it. */
  readonly near: readonly number[];
}

/** Charged words of the outlet's own, with their surroundings. */
const chargedUses = (article: FramingArticle): ChargedUse[] =>
  article.sentences.flatMap(({ words }) =>
    words.flatMap((word, at): ChargedUse[] => {
      const group = word.quoted ? null : chargedGroup(word.plain);
      if (group === null) return [];
      return [{ group, phrase: phraseOf(article, [word]), near: surroundings(words, at) }];
    }),
  );

const wordChoiceOf = ({ referent, file, word, places }: Entry): WordChoice => ({
  kind: 'referent',
  file,
  word,
  referent,
  count: places.size,
  logLikelihood: null,
  logRatio: null,
  evidence: [...places.values()],
});

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
