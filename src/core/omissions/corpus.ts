/** The articles of an event, each with its index, and what corresponds between them. */
import type { Alignment, Place } from '../model/comparison';
import { overlaps, type Span } from '../text/span';
import { PresenceIndex, type OmissionArticle, type OmissionSentence, type OmissionWord } from './presence';
import { statementOf, type Statement } from './statement';

export class Corpus {
  readonly articles: readonly PresenceIndex[];
  private readonly byFile: ReadonlyMap<string, PresenceIndex>;

  constructor(
    articles: readonly OmissionArticle[],
    private readonly alignments: readonly Alignment[],
  ) {
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
    const isEvidence = (place: Place) => evidence.some((e) => e.file === place.file && overlaps(e.span, place.span));
    for (const { a, b } of this.alignments) {
      if (a.file === file && isEvidence(b)) return a;
      if (b.file === file && isEvidence(a)) return b;
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

function likest(index: PresenceIndex, variants: readonly Statement[]): Place | null {
  const traces = variants.flatMap((statement) => index.traceOf(statement) ?? []);
  const [best] = traces.sort((x, y) => y.together - x.together);
  if (best === undefined || best.sentence === null) return null;
  return { file: index.owner.article.file, span: best.sentence.span };
}
