/**
 * Does an article say a thing anywhere at all: in its text, its captions and boilerplate, or in what import dropped? Only
 * when all of these lack it may a cell say "absent".
 */
import type { AnalysedArticle } from '../model/analysis';
import { overlaps, type Span } from '../text/span';

export interface OmissionWord {
  readonly span: Span;
  readonly plain: string;
  readonly key: number;
  readonly base: number;
  readonly quoted: boolean;
}
export interface OmissionSentence {
  readonly span: Span;
  readonly body: boolean;
  readonly words: readonly OmissionWord[];
  readonly keys: ReadonlyMap<number, number>;
}
export interface OmissionArticle {
  readonly article: AnalysedArticle;
  /** What sentences in plain words call the article. */
  readonly label: string;
  readonly sentences: readonly OmissionSentence[];
  /** Keys of captions, credits, boilerplate and of what import dropped, line by line. */
  readonly margins: readonly ReadonlySet<number>[];
}

/** The articles of an event, each with its index. */
export class Corpus {
  readonly articles: readonly PresenceIndex[];
  private readonly byFile: ReadonlyMap<string, PresenceIndex>;

  constructor(articles: readonly OmissionArticle[]) {
    this.articles = articles.map((article) => new PresenceIndex(article));
    this.byFile = new Map(this.articles.map((index) => [index.owner.article.file, index]));
  }

  of(file: string): OmissionArticle | undefined {
    return this.byFile.get(file)?.owner;
  }

  /** Articles other than `files` for which `isAbsent` holds. */
  absentees(files: ReadonlySet<string>, isAbsent: (index: PresenceIndex) => boolean): OmissionArticle[] {
    return this.articles
      .filter((index) => !files.has(index.owner.article.file) && isAbsent(index))
      .map((index) => index.owner);
  }

  sentencesAt(file: string, spans: readonly Span[]): OmissionSentence[] {
    return this.of(file)?.sentences.filter((s) => spans.some((span) => overlaps(span, s.span))) ?? [];
  }

  /** Words in the spans. */
  wordsAt(file: string, spans: readonly Span[]): OmissionWord[] {
    const inside = (word: OmissionWord) => spans.some((span) => overlaps(span, word.span));
    return this.sentencesAt(file, spans).flatMap((s) => s.words.filter(inside));
  }
}

/** Parts of a statement's weight from which it may be there in other words. */
export interface Caution {
  /** Found together in one sentence. */
  readonly together: number;
  /** Found in two sentences in a row, for the statement may have been split; chance finds more there. */
  readonly split: number;
  /** Do names and topics that run through the whole article weigh less? They prove nothing about one sentence. */
  readonly discount: boolean;
}
export const NORMAL: Caution = { together: 0.5, split: 0.65, discount: true };
/** For what one outlet alone has: nobody misses it where others have half of it. */
export const STRICT: Caution = { together: 0.4, split: 0.55, discount: true };
/** For reported speech, which every outlet words in its own way ("could impose new sanctions", "his threat of sanctions"). */
export const REPORTED: Caution = { together: 0.42, split: 0.55, discount: false };
/** The same from one outlet alone. */
export const LONE_REPORTED: Caution = { together: 0.3, split: 0.42, discount: false };
/** Names and topics that run through the whole article prove nothing about one sentence. */
const COMMON = 0.15;
const COMMON_LEAST = 3;
const COMMON_WEIGHT = 0.25;

/** An article's places (sentences, then margin lines) by the keys that stand in them; built once. */
export class PresenceIndex {
  private readonly places = new Map<number, number[]>();
  private readonly phrases = new Set<string>();
  private readonly sentenceCount: number;
  private readonly placeCount: number;

  constructor(readonly owner: OmissionArticle) {
    const { sentences, margins } = owner;
    this.sentenceCount = sentences.length;
    this.placeCount = sentences.length + margins.length;
    for (const [at, { keys, words }] of sentences.entries()) {
      for (const key of keys.keys()) this.put(key, at);
      for (const pair of contentPairs(words.filter((w) => w.quoted))) this.phrases.add(pair);
    }
    for (const [at, keys] of margins.entries()) for (const key of keys) this.put(key, sentences.length + at);
  }

  private put(key: number, place: number): void {
    const list = this.places.get(key);
    if (list) list.push(place);
    else this.places.set(key, [place]);
  }

  /** Does the key stand anywhere in it? */
  holds(key: number): boolean {
    return this.places.has(key);
  }

  /** True only if no place in the article, printed or dropped, holds a good part of the statement's words. */
  lacks(statement: ReadonlyMap<number, number>, caution: Caution = NORMAL): boolean {
    const found = new Float64Array(this.placeCount);
    const split = new Float64Array(this.placeCount);
    let total = 0;
    for (const [key, base] of statement) {
      const places = this.places.get(key) ?? [];
      const weight = caution.discount && this.isCommon(places) ? base * COMMON_WEIGHT : base;
      total += weight;
      for (const [n, place] of places.entries()) {
        found[place] = (found[place] ?? 0) + weight;
        split[place] = (split[place] ?? 0) + weight;
        const alsoNext = places[n - 1] === place - 1;
        if (place > 0 && place < this.sentenceCount && !alsoNext) split[place - 1] = (split[place - 1] ?? 0) + weight;
      }
    }
    if (total === 0) return false;
    for (let at = 0; at < this.placeCount; at += 1)
      if ((found[at] ?? 0) >= caution.together * total || (split[at] ?? 0) >= caution.split * total) return false;
    return true;
  }

  /** Do two content words that stand next to each other in `words` also do so here ("colossal mistake")? */
  hasPhraseOf(words: readonly OmissionWord[]): boolean {
    return contentPairs(words).some((pair) => this.phrases.has(pair));
  }

  private isCommon(places: readonly number[]): boolean {
    const least = Math.max(COMMON_LEAST, COMMON * this.sentenceCount);
    if (places.length < least) return false;
    const uses = places.filter((place) => place < this.sentenceCount).length;
    return uses >= least;
  }

  /** True if all keys of `all` and, where it is not empty, one of `any` stand together in no place. */
  lacksTogether(all: readonly number[], any: readonly number[]): boolean {
    const holding = (key: number) => new Set(this.places.get(key) ?? []);
    const [first, ...rest] =
      all.length > 0 ? all.map(holding) : [new Set(any.flatMap((k) => this.places.get(k) ?? []))];
    const together = [...(first ?? [])].filter((place) => rest.every((set) => set.has(place)));
    if (any.length === 0) return together.length === 0;
    const some = any.map(holding);
    return !together.some((place) => some.some((set) => set.has(place)));
  }
}

/** “colossal mistake”: ordinary content words only, for names stand together anywhere. */
function contentPairs(words: readonly OmissionWord[]): string[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next && word.base === 1 && next.base === 1 ? [`${word.plain} ${next.plain}`] : [];
  });
}
