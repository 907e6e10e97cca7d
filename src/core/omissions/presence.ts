/**
 * Does an article say a thing anywhere at all: in its text, its captions and boilerplate, or in what import dropped? Only
 * when all of these lack it may a cell say "absent". A word weighs the more the fewer sentences of the article hold it:
 * names and topics that run through the whole text prove nothing about one sentence.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Span } from '../text/span';
import { BROAD_MATTERS } from './near-meaning';
import { mattersOf, type Matters, type Statement } from './statement';

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

/** Parts of a statement's weight from which it may be there in other words. */
export interface Caution {
  /** Found together in one sentence. */
  readonly together: number;
  /** Found in two sentences in a row, for the statement may have been split; chance finds more there. */
  readonly split: number;
}
/** A statement of a dozen content words and more is told where this part of it stands. */
const LONG = 0.28;
/** Reported speech needs less, for every outlet words it in its own way ("could impose new sanctions", "his threat of sanctions"). */
const LONG_REPORTED = 0.24;
const LONG_WEIGHT = 12;
/** Of short ones chance finds more ("the two weeks ahead"): so much more must stand there for each word that lacks. */
const SHORTER = 0.03;
const SHORTER_REPORTED = 0.02;
const MOST = 0.5;
const SPLIT_MORE = 0.12;

/** How much of a statement makes it doubtful that an article lacks it. */
export function cautionFor(statement: Statement, reported: boolean): Caution {
  let weight = 0;
  for (const { base } of statement.values()) if (base >= 1) weight += base;
  const missing = Math.max(0, LONG_WEIGHT - weight);
  const together = reported ? LONG_REPORTED + SHORTER_REPORTED * missing : Math.min(MOST, LONG + SHORTER * missing);
  return { together, split: together + SPLIT_MORE };
}

/** A word of the same matter counts for less than the word itself. */
const SAME_MATTER = 0.85;

/** How much of a statement stands together in an article, as parts of its weight. */
export interface Trace {
  readonly together: number;
  readonly split: number;
  /** Sentence that holds most of it; null where that is a margin line or nothing is held. */
  readonly sentence: OmissionSentence | null;
}

/** An article's places (sentences, then margin lines) by the keys and matters that stand in them; built once. */
export class PresenceIndex {
  readonly matters: Matters;
  private readonly places = new Map<number, number[]>();
  private readonly placesOfMatter = new Map<string, number[]>();
  private readonly phrases = new Set<string>();
  private readonly sentenceCount: number;
  private readonly placeCount: number;

  constructor(readonly owner: OmissionArticle) {
    const { sentences, margins } = owner;
    this.sentenceCount = sentences.length;
    this.placeCount = sentences.length + margins.length;
    this.matters = mattersOf(owner);
    for (const [at, { keys, words }] of sentences.entries()) {
      for (const key of keys.keys()) put(this.places, key, at);
      const matters = new Set(words.flatMap((word) => this.matters.get(word) ?? []));
      for (const matter of matters) put(this.placesOfMatter, matter, at);
      for (const pair of contentPairs(words.filter((w) => w.quoted))) this.phrases.add(pair);
    }
    for (const [at, keys] of margins.entries()) for (const key of keys) put(this.places, key, sentences.length + at);
  }

  /** Does the key stand anywhere in it? */
  holds(key: number): boolean {
    return this.places.has(key);
  }

  /** True only if no place in the article, printed or dropped, holds a good part of the statement's words. */
  lacks(statement: Statement, reported = false): boolean {
    const trace = this.traceOf(statement);
    const caution = cautionFor(statement, reported);
    return trace !== null && trace.together < caution.together && trace.split < caution.split;
  }

  /** Does it speak of the matter anywhere ("OSCE" where the name is spelled out)? */
  holdsMatter(matter: string): boolean {
    return this.placesOfMatter.has(matter);
  }

  /** Does one sentence touch two matters of the statement ("warnings of sanctions": "his threat to slap sanctions")? */
  sharesMatters(statement: Statement): boolean {
    const matters = new Set([...statement.values()].flatMap(({ matter }) => matter ?? []));
    const touched = new Set<number>();
    for (const matter of matters) {
      if (BROAD_MATTERS.has(matter)) continue;
      for (const place of this.placesOfMatter.get(matter) ?? []) {
        if (touched.has(place)) return true;
        touched.add(place);
      }
    }
    return false;
  }

  /** Null for a statement without words. */
  traceOf(statement: Statement): Trace | null {
    const found = new Float64Array(this.placeCount);
    const split = new Float64Array(this.placeCount);
    let total = 0;
    for (const [key, { base, matter }] of statement) {
      const own = this.places.get(key) ?? [];
      const wide = matter === null ? [] : (this.placesOfMatter.get(matter) ?? []);
      const weight = base * this.rarity(own.length > 0 ? own.length : wide.length);
      total += weight;
      this.enter(own, weight, found, split);
      const further = own.length === 0 ? wide : wide.filter((place) => !own.includes(place));
      this.enter(further, weight * SAME_MATTER, found, split);
    }
    return total === 0 ? null : this.best(found, split, total);
  }

  /** 1 for a word that stands nowhere in the article, about 0.7 for one sentence, 0.2 for a quarter of the sentences. */
  private rarity(places: number): number {
    return (
      Math.log((this.sentenceCount + 1) / (Math.min(places, this.sentenceCount) + 0.5)) /
      Math.log(2 * this.sentenceCount + 2)
    );
  }

  /** Adds a weight at each place, and at the pair of sentences that the place belongs to. Places rise. */
  private enter(places: readonly number[], weight: number, found: Float64Array, split: Float64Array): void {
    for (let n = 0; n < places.length; n += 1) {
      const place = places[n] ?? 0;
      found[place] = (found[place] ?? 0) + weight;
      split[place] = (split[place] ?? 0) + weight;
      const alsoNext = places[n - 1] === place - 1;
      if (place > 0 && place < this.sentenceCount && !alsoNext) split[place - 1] = (split[place - 1] ?? 0) + weight;
    }
  }

  private best(found: Float64Array, split: Float64Array, total: number): Trace {
    let [at, together, inTwo] = [-1, 0, 0];
    for (let place = 0; place < this.placeCount; place += 1) {
      inTwo = Math.max(inTwo, (split[place] ?? 0) / total);
      if ((found[place] ?? 0) / total <= together) continue;
      together = (found[place] ?? 0) / total;
      at = place;
    }
    return { together, split: inTwo, sentence: this.owner.sentences[at] ?? null };
  }

  /** Do two content words that stand next to each other in `words` also do so here ("colossal mistake")? */
  hasPhraseOf(words: readonly OmissionWord[]): boolean {
    return contentPairs(words).some((pair) => this.phrases.has(pair));
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

function put<K>(lists: Map<K, number[]>, key: K, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** “colossal mistake”: ordinary content words only, for names stand together anywhere. */
function contentPairs(words: readonly OmissionWord[]): string[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    return next && word.base === 1 && next.base === 1 ? [`${word.plain} ${next.plain}`] : [];
  });
}
