/**
 * An article with its marks as a read-only Lexical document. The state is whole at once: sections, paragraphs, ids of
 * marks. Of the elements the words are there at once, and marks where one reads first, on the rest in short pieces
 * afterwards, so that a long article opens as fast as plain text. One more mark makes one paragraph dirty, and Lexical's
 * reconciler renews that one. (docs/decisions/0004)
 */
import { $getNodeByKey, $getRoot, createEditor, type LexicalEditor, type NodeKey } from 'lexical';
import type { Span } from '../../core/model/span';
import { $createFold, ArticleFoldNode } from './article-fold-node';
import { $createParagraph, ArticleParagraphNode } from './article-paragraph-node';
import { foldsOf, placesOf, sectionsOf, type ParagraphRange, type ReaderArticle } from './article-places';
import { $createSection, ArticleSectionNode } from './article-section-node';
import { wornBy } from './dressed-paragraph';
import { setDressing } from './dressing';
import { registerReaderEvents } from './reader-events';
import { sameMarks, type ReaderMark } from './reader-mark';
import { marksByParagraph } from './runs';
import { $isSelectedIn } from './text-span-selection';

type Marks = readonly ReaderMark[];

const bare: Marks = [];

/** Characters that are marked before the first painting: what a large screen holds. */
const firstScreen = 3500;

/** Marks put on by one update between two looks at the clock: two or three milliseconds, the update itself is one. */
const slice = 120;

/** The paragraphs of the first screen. */
function beginningOf({ paragraphs }: ReaderArticle): ParagraphRange {
  const start = paragraphs[0]?.span[0] ?? 0;
  const end = paragraphs.findIndex(({ span }) => span[1] - start > firstScreen);
  return [0, end < 0 ? paragraphs.length - 1 : end];
}

const idsOf = (marks: Marks): string[] => marks.map(({ id }) => id);

export class ArticleView {
  readonly editor: LexicalEditor = createEditor({
    namespace: 'variorum-reader',
    editable: false,
    disableEvents: true,
    nodes: [ArticleSectionNode, ArticleParagraphNode, ArticleFoldNode],
    onError: (error) => {
      throw error;
    },
  });
  private article: ReaderArticle | null = null;
  private keys: readonly NodeKey[] = [];
  /** Marks each paragraph shall wear; what it does wear, its element knows. */
  private wanted: readonly Marks[] = [];
  private byId: ReadonlyMap<string, ReaderMark> = new Map();
  /** Paragraphs before this one wear what they shall. */
  private settled = 0;

  /** Shows the document in `root`; null takes it out. Returns how to take it out. */
  attach(root: HTMLElement): () => void {
    const stop = registerReaderEvents(this.editor);
    this.editor.setRootElement(root);
    return () => {
      this.editor.setRootElement(null);
      stop();
    };
  }

  /** Shows `article` with `marks`. What stands in `near` is right at once, the rest after `dressRest`. */
  show(article: ReaderArticle, marks: Marks, near: ParagraphRange = beginningOf(article)): void {
    const spans = article.paragraphs.map((paragraph) => paragraph.span);
    const before = this.wanted;
    this.wanted = marksByParagraph(spans, marks);
    this.byId = new Map(marks.map((mark) => [mark.id, mark]));
    this.settled = 0;
    const isNear = (at: number): boolean => near[0] <= at && at <= near[1];
    if (this.article !== article) {
      this.update(isNear, () => this.$build(article));
      return;
    }
    const changed = this.keys.flatMap((_, at) => (sameMarks(before[at] ?? bare, this.wanted[at] ?? bare) ? [] : [at]));
    if (changed.length > 0)
      this.update(isNear, () => {
        for (const at of changed) this.$paragraph(at)?.setMarks(idsOf(this.wanted[at] ?? bare));
      });
    this.dress(near);
  }

  /** One step of the state. `isDue` says which of the paragraphs that it touches are dressed with it. */
  private update(isDue: (at: number) => boolean, $change: () => void): void {
    setDressing(this.editor, { isDue, markOf: (id) => this.byId.get(id), $isSelected: $isSelectedIn });
    this.editor.update($change, { discrete: true, skipTransforms: true });
  }

  private $paragraph(at: number): ArticleParagraphNode | null {
    return $getNodeByKey<ArticleParagraphNode>(this.keys[at] ?? '');
  }

  private $build(article: ReaderArticle): void {
    const folds = foldsOf(article);
    const places = placesOf(article.paragraphs);
    const keys: NodeKey[] = [];
    const sections = sectionsOf(article.paragraphs).map((section) => {
      const [first, last] = section.range;
      const children = places.slice(first, last + 1).flatMap((place) => {
        const fold = folds.get(place.index);
        const paragraph = $createParagraph(article, place, idsOf(this.wanted[place.index] ?? bare));
        keys.push(paragraph.getKey());
        return fold ? [$createFold(fold), paragraph] : [paragraph];
      });
      return $createSection(section).append(...children);
    });
    $getRoot()
      .clear()
      .append(...sections);
    this.article = article;
    this.keys = keys;
  }

  /** Puts the right marks on the paragraphs of the range. */
  dress([first, last]: ParagraphRange): void {
    const stale: number[] = [];
    for (let at = Math.max(0, first); at <= Math.min(last, this.keys.length - 1); at += 1)
      if (this.isStale(at)) stale.push(at);
    this.renew(stale);
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

  /** Does every paragraph wear its marks? */
  isDressed(): boolean {
    return this.settled >= this.keys.length;
  }

  /** Goes on with the paragraphs that still wait, as long as `goOn` says. True when none is left. */
  dressRest(goOn: () => boolean): boolean {
    while (this.settled < this.keys.length) {
      if (!goOn()) return false;
      const stale: number[] = [];
      let marks = 0;
      for (; marks < slice && this.settled < this.keys.length; this.settled += 1) {
        if (!this.isStale(this.settled)) continue;
        stale.push(this.settled);
        marks += 1 + (this.wanted[this.settled]?.length ?? 0);
      }
      this.renew(stale);
    }
    return true;
  }

  private isStale(at: number): boolean {
    const element = this.editor.getElementByKey(this.keys[at] ?? '');
    return element !== null && !sameMarks(this.wanted[at] ?? bare, wornBy(element));
  }

  private renew(stale: readonly number[]): void {
    if (stale.length === 0) return;
    this.update(
      () => true,
      () => {
        for (const at of stale) this.$paragraph(at)?.markDirty();
      },
    );
  }
}
