/** The articles of an event, each with its index, and what corresponds between them. */
import type { Alignment, Place } from '../model/comparison';
import { overlaps, type Span } from '../text/span';
import { PresenceIndex, type OmissionArticle, type OmissionSentence, type OmissionWord } from './presence';
import { statementOf, type Statement } from './statement';

export class Corpus {
  readonly articles: readonly PresenceIndex[];
  private readonly byFile: ReadonlyMap<string, PresenceIndex>;
  /** Alignments by their two files: looked up for each undecided cell. */
  private readonly aligned = new Map<string, Map<string, Alignment[]>>();

  constructor(articles: readonly OmissionArticle[], alignments: readonly Alignment[]) {
    for (const alignment of alignments) {
      const { a, b } = alignment;
      const ofFirst = this.aligned.get(a.file) ?? new Map<string, Alignment[]>();
      const ofBoth = ofFirst.get(b.file) ?? [];
      ofBoth.push(alignment);
      this.aligned.set(a.file, ofFirst.set(b.file, ofBoth));
    }
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

  /**
   * For articles that neither have a statement nor surely lack it: the sentence to look at, which corresponds to the
   * evidence or shares most with it. Articles without such a sentence are left out.
   */
  nearest(evidence: readonly Place[], absent: readonly OmissionArticle[], variants: readonly Statement[]): Place[] {
    const decided = new Set([...evidence.map((place) => place.file), ...absent.map(({ article }) => article.file)]);
    return this.articles.flatMap((index): Place[] => {
      const { file } = index.owner.article;
      if (decided.has(file)) return [];
      const place = this.correspondingIn(file, evidence) ?? likest(index, variants);
      return place === null ? [] : [place];
    });
  }

  private correspondingIn(file: string, evidence: readonly Place[]): Place | null {
    for (const place of evidence) {
      for (const { a, b } of this.aligned.get(file)?.get(place.file) ?? []) if (overlaps(b.span, place.span)) return a;
      for (const { a, b } of this.aligned.get(place.file)?.get(file) ?? []) if (overlaps(a.span, place.span)) return b;
    }
    return null;
  }

  sentencesAt(file: string, spans: readonly Span[]): OmissionSentence[] {
    return this.of(file)?.sentences.filter((s) => spans.some((span) => overlaps(span, s.span))) ?? [];
  }

  /** Words in the spans. */
  wordsAt(file: string, spans: readonly Span[]): OmissionWord[] {
    const inside = (word: OmissionWord) => spans.some((span) => overlaps(span, word.span));
    return this.sentencesAt(file, spans).flatMap((s) => s.words.filter(inside));
  }

  /** The words in the spans as a statement to be looked for. */
  statementAt(file: string, spans: readonly Span[]): Statement {
    return statementOf(this.wordsAt(file, spans), this.byFile.get(file)?.matters ?? new Map());
  }
}

/** Wordings that are looked for: further ones differ from these by a word or two. */
const MOST_VARIANTS = 3;

function likest(index: PresenceIndex, variants: readonly Statement[]): Place | null {
  const traces = variants.slice(0, MOST_VARIANTS).flatMap((statement) => index.traceOf(statement) ?? []);
  const [best] = traces.sort((x, y) => y.together - x.together);
  if (best === undefined || best.sentence === null) return null;
  return { file: index.owner.article.file, span: best.sentence.span };
}
