/**
 * Brings an article and its marks into the editor. All of the text is there at once; marks are put on where one reads
 * and on the rest when the window has nothing else to do, so that a long article opens as fast as plain text. A
 * paragraph is rebuilt only when its own marks have changed: one more annotation costs one paragraph.
 */
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import type { Paragraph } from '../../core/model/paragraph';
import type { Span } from '../../core/model/span';
import { $createArticleParagraphNode, type ParagraphPlace } from './article-paragraph-node';
import { $createFoldNode, type Fold } from './fold-node';
import { marksOf } from './dress-run';
import { $createMarkedTextNode } from './marked-text-node';
import { sameMarks, type ReaderMark } from './reader-mark';
import { marksByParagraph, paragraphRuns, type Run } from './runs';

export interface ReaderArticle {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** From the first to the last paragraph, both included, by their place in the article's list. */
export type ParagraphRange = readonly [number, number];

interface Shown {
  readonly article: ReaderArticle;
  readonly keys: readonly NodeKey[];
  /** Marks each paragraph shall show. */
  lists: readonly (readonly ReaderMark[])[];
  /** Marks each paragraph does show. */
  readonly worn: (readonly ReaderMark[])[];
  /** Paragraphs before this one wear what they shall. */
  settled: number;
}

const shownBy = new WeakMap<LexicalEditor, Shown>();
const bare: readonly ReaderMark[] = [];

/** Paragraphs that are marked before the first painting: a tall screen of short ones. */
const firstScreen = 40;

/**
 * Shows `article` with `marks`. What stands in `near` is right at once, the rest after `dressRest`. Returns how many
 * paragraphs were built.
 */
export function showArticle(
  editor: LexicalEditor,
  article: ReaderArticle,
  marks: readonly ReaderMark[],
  near: ParagraphRange = [0, firstScreen],
): number {
  marksOf.set(editor, new Map(marks.map((mark) => [mark.id, mark])));
  const lists = marksByParagraph(
    article.paragraphs.map((paragraph) => paragraph.span),
    marks,
  );
  const shown = shownBy.get(editor);
  if (!shown || shown.article !== article) {
    buildAll(editor, article, lists, near);
    return article.paragraphs.length;
  }
  shown.lists = lists;
  shown.settled = 0;
  return dressRange(editor, near);
}

function buildAll(
  editor: LexicalEditor,
  article: ReaderArticle,
  lists: readonly ReaderMark[][],
  [first, last]: ParagraphRange,
): void {
  const keys: NodeKey[] = [];
  const worn = lists.map((list, at) => (at >= first && at <= last ? list : bare));
  editor.update(
    () => {
      const nodes = [];
      const folds = foldsOf(article);
      for (const [at, place] of placesOf(article.paragraphs).entries()) {
        const fold = folds.get(at);
        if (fold) nodes.push($createFoldNode(fold));
        const node = $createArticleParagraphNode(place);
        node.append(...$runNodes(article, at, worn[at] ?? bare));
        nodes.push(node);
        keys.push(node.getKey());
      }
      $getRoot()
        .clear()
        .append(...nodes);
    },
    { discrete: true, tag: 'historic' },
  );
  shownBy.set(editor, { article, keys, lists, worn, settled: 0 });
}

/** Does any paragraph of the range still wait for its marks? */
export function isRangeStale(editor: LexicalEditor, [first, last]: ParagraphRange): boolean {
  const shown = shownBy.get(editor);
  if (!shown) return false;
  for (let at = first; at <= Math.min(last, shown.lists.length - 1); at += 1) if (isStale(shown, at)) return true;
  return false;
}

/** Puts the right marks on the paragraphs of the range. Returns how many were rebuilt. */
export function dressRange(editor: LexicalEditor, [first, last]: ParagraphRange): number {
  const shown = shownBy.get(editor);
  if (!shown) return 0;
  const end = Math.min(last, shown.lists.length - 1);
  const changed: number[] = [];
  for (let at = Math.max(0, first); at <= end; at += 1) if (isStale(shown, at)) changed.push(at);
  rebuild(editor, shown, changed);
  return changed.length;
}

/** Puts the right marks on the paragraphs that these spans touch. */
export function dressSpans(editor: LexicalEditor, spans: readonly Span[]): void {
  const shown = shownBy.get(editor);
  if (!shown) return;
  const { paragraphs } = shown.article;
  for (const [start, end] of spans) {
    const first = paragraphs.findIndex((paragraph) => paragraph.span[1] >= start);
    if (first < 0) continue;
    let last = first;
    while ((paragraphs[last + 1]?.span[0] ?? Infinity) < end) last += 1;
    dressRange(editor, [first, last]);
  }
}

/** Paragraphs rebuilt between two looks at the clock. */
const slice = 24;

/** Goes on with the paragraphs that still wait, as long as `goOn` says. True when none is left. */
export function dressRest(editor: LexicalEditor, goOn: () => boolean): boolean {
  const shown = shownBy.get(editor);
  if (!shown) return true;
  while (shown.settled < shown.lists.length) {
    if (!goOn()) return false;
    const changed: number[] = [];
    for (; changed.length < slice && shown.settled < shown.lists.length; shown.settled += 1)
      if (isStale(shown, shown.settled)) changed.push(shown.settled);
    rebuild(editor, shown, changed);
  }
  return true;
}

const isStale = ({ lists, worn }: Shown, at: number): boolean => !sameMarks(lists[at] ?? bare, worn[at] ?? bare);

function rebuild(editor: LexicalEditor, shown: Shown, changed: readonly number[]): void {
  if (changed.length === 0) return;
  editor.update(
    () => {
      for (const at of changed) {
        const node = $getNodeByKey(shown.keys[at] ?? '');
        if (!$isElementNode(node)) continue;
        node.clear();
        node.append(...$runNodes(shown.article, at, shown.lists[at] ?? bare));
      }
    },
    { discrete: true, tag: 'historic' },
  );
  for (const at of changed) shown.worn[at] = shown.lists[at] ?? bare;
}

function $runNodes(article: ReaderArticle, at: number, marks: readonly ReaderMark[]) {
  const paragraph = article.paragraphs[at];
  if (!paragraph || paragraph.span[0] === paragraph.span[1]) return [];
  return paragraphRuns(paragraph.span, marks).map((run: Run) =>
    $createMarkedTextNode(article.text.slice(run.span[0], run.span[1]), run.ids),
  );
}

/** Body paragraphs are numbered from 1; what is not told by the article itself is not counted. */
export function placesOf(paragraphs: readonly Paragraph[]): ParagraphPlace[] {
  let number = 0;
  return paragraphs.map(({ span, kind }, index) => ({
    index,
    start: span[0],
    kind,
    number: kind === 'body' ? (number += 1) : null,
  }));
}

const beginningLength = 40;

/** Runs of boilerplate by the number of their first paragraph. */
export function foldsOf({ text, paragraphs }: ReaderArticle): Map<number, Fold> {
  const folds = new Map<number, Fold>();
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (paragraphs[at]?.kind !== 'boilerplate') continue;
    let end = at;
    while (paragraphs[end + 1]?.kind === 'boilerplate') end += 1;
    const [start, stop] = paragraphs[at]?.span ?? [0, 0];
    const words = text.slice(start, stop).trim();
    const beginning = words.length > beginningLength ? `${words.slice(0, beginningLength).trimEnd()}…` : words;
    folds.set(at, { start, paragraphs: end - at + 1, beginning });
    at = end;
  }
  return folds;
}
