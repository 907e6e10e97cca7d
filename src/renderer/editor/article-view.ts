/**
 * An article with its marks in the document. All of the text is there at once; marks are put on where one reads and on
 * the rest in short pieces afterwards, so that a long article opens as fast as plain text. A paragraph is
 * made anew only when its own marks have changed: one more annotation costs one paragraph. (docs/decisions/0004)
 */
import type { Span } from '../../core/model/span';
import { foldElement, paragraphElement } from './article-elements';
import { foldsOf, placesOf, type ParagraphRange, type ReaderArticle } from './article-places';
import { dressedRun } from './dress-run';
import { keepingSelection } from './keep-selection';
import { sameMarks, type ReaderMark } from './reader-mark';
import { marksByParagraph, paragraphRuns } from './runs';

type Marks = readonly ReaderMark[];

const bare: Marks = [];

/** Characters that are marked before the first painting: what a large screen holds. */
const firstScreen = 3500;

/** Paragraphs made between two looks at the clock: half a millisecond or so. */
const slice = 6;

/** The paragraphs of the first screen. */
function beginningOf({ paragraphs }: ReaderArticle): ParagraphRange {
  const start = paragraphs[0]?.span[0] ?? 0;
  const end = paragraphs.findIndex(({ span }) => span[1] - start > firstScreen);
  return [0, end < 0 ? paragraphs.length - 1 : end];
}

export class ArticleView {
  private article: ReaderArticle | null = null;
  private elements: readonly HTMLElement[] = [];
  /** Marks each paragraph shall wear, and those it does wear. */
  private wanted: readonly Marks[] = [];
  private worn: Marks[] = [];
  /** Paragraphs before this one wear what they shall. */
  private settled = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly root: HTMLElement) {}

  /** Shows `article` with `marks`. What stands in `near` is right at once, the rest after `dressRest`. */
  show(article: ReaderArticle, marks: Marks, near: ParagraphRange = beginningOf(article)): void {
    const spans = article.paragraphs.map((paragraph) => paragraph.span);
    if (this.article !== article) this.build(article);
    this.wanted = marksByParagraph(spans, marks);
    this.settled = 0;
    this.dress(near);
  }

  private build(article: ReaderArticle): void {
    const folds = foldsOf(article);
    const elements: HTMLElement[] = [];
    const all = document.createDocumentFragment();
    for (const place of placesOf(article.paragraphs)) {
      const fold = folds.get(place.index);
      if (fold) all.append(foldElement(fold));
      const span = article.paragraphs[place.index]?.span ?? [0, 0];
      const element = paragraphElement(place, article.text.slice(...span));
      elements.push(element);
      all.append(element);
    }
    this.root.replaceChildren(all);
    this.article = article;
    this.elements = elements;
    this.worn = elements.map(() => bare);
  }

  /** Puts the right marks on the paragraphs of the range. Returns how many were made anew. */
  dress([first, last]: ParagraphRange): number {
    const stale: number[] = [];
    for (let at = Math.max(0, first); at <= Math.min(last, this.elements.length - 1); at += 1)
      if (this.isStale(at)) stale.push(at);
    this.renew(stale);
    return stale.length;
  }

  /** Puts the right marks on the paragraphs that these spans touch. */
  dressSpans(spans: readonly Span[]): void {
    const paragraphs = this.article?.paragraphs ?? [];
    for (const [start, end] of spans) {
      const first = paragraphs.findIndex((paragraph) => paragraph.span[1] >= start);
      if (first < 0) continue;
      let last = first;
      while ((paragraphs[last + 1]?.span[0] ?? Infinity) < end) last += 1;
      this.dress([first, last]);
    }
  }

  /** Goes on with the paragraphs that still wait, as long as `goOn` says. True when none is left. */
  dressRest(goOn: () => boolean): boolean {
    while (this.settled < this.elements.length) {
      if (!goOn()) return false;
      const stale: number[] = [];
      for (; stale.length < slice && this.settled < this.elements.length; this.settled += 1)
        if (this.isStale(this.settled)) stale.push(this.settled);
      this.renew(stale);
    }
    return true;
  }

  /** Calls `listener` when paragraphs were made anew: ranges into them are lost. Returns how to stop it. */
  onRenewed(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private isStale(at: number): boolean {
    return !sameMarks(this.wanted[at] ?? bare, this.worn[at] ?? bare);
  }

  private renew(stale: readonly number[]): void {
    if (stale.length === 0) return;
    keepingSelection(
      this.root,
      stale.map((at) => this.elements[at]),
      () => {
        for (const at of stale) this.renewOne(at);
      },
    );
    for (const listener of this.listeners) listener();
  }

  private renewOne(at: number): void {
    const paragraph = this.article?.paragraphs[at];
    const text = this.article?.text ?? '';
    const marks = this.wanted[at] ?? bare;
    if (!paragraph) return;
    const runs = paragraphRuns(paragraph.span, marks).map(({ span, marks: over }) => {
      const words = text.slice(...span);
      return over.length === 0 ? words : dressedRun(words, over);
    });
    this.elements[at]?.replaceChildren(...runs);
    this.worn[at] = marks;
  }
}
