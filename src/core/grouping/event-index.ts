/**
 * Events, kept as articles come: an inverted index of telling terms finds the few articles a new one may belong with,
 * these are scored, and the article joins the event whose members it is like on average, or starts one. Nothing that
 * was decided before is computed anew.
 */
import type { AnalysedArticle } from '../model/analysis';
import { AVERAGE_SHARE } from './merge-by-average';
import { profileOf, type Profile } from './article-profile';
import { evidenceFor, scoreOf } from './same-event-score';
import { Vocabulary } from './vocabulary';

export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  /** 0 to 1; from `SAME_EVENT` on the two are taken for one event. */
  readonly score: number;
}

/** Threshold on scores; the model's weights are fitted to it. */
export const SAME_EVENT = 0.5;
/** Pairs below are not worth reporting. */
export const WEIGHED = 0.02;
/** Terms by which an article is looked up: its heaviest. */
const KEY_TERMS = 40;
/** Candidates scored in full for a new article, best common weight first. */
const CANDIDATES = 50;
/** Of a common term only the articles read last are looked up; it stays in the scores of all. */
const LONGEST_POSTING = 250;

/** Profiles with postings: who shares telling terms with whom. */
export class ProfileIndex {
  readonly vocabulary = new Vocabulary();
  readonly profiles: Profile[] = [];
  private readonly postings = new Map<number, { readonly list: number[]; next: number }>();
  /** Common weight with each article while candidates are gathered; zero in between. */
  private common = new Float64Array(1024);

  /** Adds an article without looking for its likes; returns its number. */
  add(article: AnalysedArticle): number {
    const profile = profileOf(article, this.vocabulary);
    this.vocabulary.countArticle();
    const number = this.profiles.length;
    this.profiles.push(profile);
    return number;
  }

  /** Enters the article into the postings, so that later ones find it. */
  post(number: number): void {
    for (const [id] of this.keyTerms(number)) {
      const posting = this.postings.get(id) ?? { list: [], next: 0 };
      posting.list[posting.next] = number;
      posting.next = (posting.next + 1) % LONGEST_POSTING;
      this.postings.set(id, posting);
    }
  }

  private keyTerms(number: number): [id: number, weight: number][] {
    const profile = this.profiles[number];
    if (profile === undefined) return [];
    const weighed = Array.from(profile.terms, (id, at): [number, number] => [
      id,
      (profile.weights[at] ?? 0) * this.vocabulary.rarity(id),
    ]);
    return weighed.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, KEY_TERMS);
  }

  /** Numbers of the posted articles that share most telling terms with this one. */
  private candidates(number: number): number[] {
    if (this.common.length < this.profiles.length) this.common = new Float64Array(2 * this.profiles.length);
    const { common } = this;
    const touched: number[] = [];
    for (const [id, weight] of this.keyTerms(number))
      for (const other of this.postings.get(id)?.list ?? []) {
        if (common[other] === 0) touched.push(other);
        common[other] = (common[other] ?? 0) + weight;
      }
    touched.sort((x, y) => (common[y] ?? 0) - (common[x] ?? 0) || x - y);
    for (const other of touched) common[other] = 0;
    return touched.filter((other) => other !== number).slice(0, CANDIDATES);
  }

  /** Scores of the posted articles that share telling terms with this one. */
  likes(number: number): { other: number; score: number }[] {
    const scored = this.candidates(number).map((other) => ({ other, score: this.score(number, other) }));
    return scored.filter((like) => like.score >= WEIGHED);
  }

  score(a: number, b: number): number {
    const [left, right] = [this.profiles[a], this.profiles[b]];
    return left === undefined || right === undefined ? 0 : scoreOf(evidenceFor(left, right, this.vocabulary));
  }

  file(number: number): string {
    return this.profiles[number]?.file ?? '';
  }
}

export interface EventIndex {
  /** Files of the event the article joined (itself included) and its scores against articles like it. */
  add(article: AnalysedArticle): { readonly event: readonly string[]; readonly pairs: readonly ScoredPair[] };
  /** All events so far, in the order in which they began. */
  events(): readonly (readonly string[])[];
}

/** An empty index; give it articles one by one. */
export function createEventIndex(): EventIndex {
  const index = new ProfileIndex();
  const events: number[][] = [];
  const eventOf = new Map<number, number[]>();
  const home = (likes: readonly { other: number; score: number }[]): number[] | null => {
    const known = new Map(likes.map((like) => [like.other, like.score]));
    const near = [...new Set(likes.filter((l) => l.score >= SAME_EVENT).map((l) => eventOf.get(l.other)))];
    const mean = (event: readonly number[]) => event.reduce((sum, n) => sum + (known.get(n) ?? 0), 0) / event.length;
    const fitting = near.flatMap((event) => (event === undefined ? [] : [{ event, mean: mean(event) }]));
    const best = fitting.sort((x, y) => y.mean - x.mean)[0];
    return best !== undefined && best.mean >= SAME_EVENT * AVERAGE_SHARE ? best.event : null;
  };
  return {
    add(article) {
      const number = index.add(article);
      const likes = index.likes(number);
      index.post(number);
      let event = home(likes);
      if (event === null) events.push((event = []));
      event.push(number);
      eventOf.set(number, event);
      const pairs = likes.map((like) => ({ a: index.file(like.other), b: article.file, score: like.score }));
      return { event: event.map((n) => index.file(n)), pairs };
    },
    events: () => events.map((event) => event.map((n) => index.file(n))),
  };
}
