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
  const byFile = new Map(articles.map((a) => [a.article.file, a]));
  const choices = [...alignments, ...ledePairs(articles)].flatMap((pair) => {
    const [left, right] = [byFile.get(pair.a.file), byFile.get(pair.b.file)];
    if (!left || !right) return [];
    const [a, b] = [ownWords(left, pair.a.span), ownWords(right, pair.b.span)];
    return [...modifierChoices(left, a, right, b), ...chargedChoices(left, a, right, b)];
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

/** Words of the outlet itself: inside quote marks it is the speaker who chose. */
const ownWords = ({ sentences }: FramingArticle, span: Span): FramingWord[] =>
  sentences.filter((s) => contains(span, s.span)).flatMap((s) => s.words.filter((w) => !w.quoted));

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

function modifierChoices(
  left: FramingArticle,
  a: readonly FramingWord[],
  right: FramingArticle,
  b: readonly FramingWord[],
): Choice[] {
  return a.flatMap((word, i) => {
    const j = b.findIndex((other) => other.key === word.key && other.base === ORDINARY);
    const [x, y] = [nounPhrase(a, i), j < 0 ? null : nounPhrase(b, j)];
    if (!x || !y || !differInChoice(x, y) || goesOn(a[i + 1], b[j + 1])) return [];
    return [{ referent: x.head.plain, a: phraseOf(left, x.words), b: phraseOf(right, y.words) }];
  });
}

/** “the state news agency”: the noun found is not the head if the same word follows on both sides. */
const goesOn = (x: FramingWord | undefined, y: FramingWord | undefined): boolean =>
  x !== undefined && y !== undefined && x.plain === y.plain && x.base >= ORDINARY;

/** Same noun, other modifiers, none of them a name or number, and at least one side has one. */
function differInChoice(x: NounPhrase, y: NounPhrase): boolean {
  const [keysX, keysY] = [x.modifiers.map((w) => w.key), y.modifiers.map((w) => w.key)];
  const onlyX = x.modifiers.filter((w) => !keysY.includes(w.key));
  const onlyY = y.modifiers.filter((w) => !keysX.includes(w.key));
  const differing = [...onlyX, ...onlyY];
  return x.head.plain === y.head.plain && differing.length > 0 && differing.every((w) => w.base === ORDINARY);
}

function chargedChoices(
  left: FramingArticle,
  a: readonly FramingWord[],
  right: FramingArticle,
  b: readonly FramingWord[],
): Choice[] {
  return a.flatMap((word, i) => {
    const group = chargedGroup(word.plain);
    if (group === null) return [];
    const j = b.findIndex((other) => chargedGroup(other.plain) === group);
    const other = b[j];
    if (!other || sameStem(word.plain, other.plain) || !sameSurroundings(a, i, b, j)) return [];
    return [{ referent: chargedReferent(group), a: phraseOf(left, [word]), b: phraseOf(right, [other]) }];
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
  const entries = new Map<string, WordChoice>();
  for (const { referent, a, b } of choices)
    for (const phrase of [a, b]) {
      const word = phrase.text.toLowerCase();
      const key = `${referent}\n${phrase.file}\n${word}`;
      const known = entries.get(key);
      const evidence = known?.evidence ?? [];
      if (evidence.some((p) => p.span[0] === phrase.span[0])) continue;
      const place = { file: phrase.file, span: phrase.span };
      entries.set(key, {
        kind: 'referent',
        file: phrase.file,
        word,
        referent,
        count: evidence.length + 1,
        logLikelihood: null,
        logRatio: null,
        evidence: [...evidence, place],
      });
    }
  return [...entries.values()].sort(
    (x, y) => compareText(x.referent ?? '', y.referent ?? '') || compareText(x.file, y.file),
  );
}

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
