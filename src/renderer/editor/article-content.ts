/**
 * Brings an article and its marks into the editor. The first time all paragraphs are built; after that only those whose
 * marks have changed are rebuilt, so that one more annotation costs one paragraph.
 */
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import type { Paragraph } from '../../core/model/paragraph';
import { $createArticleParagraphNode, type ParagraphPlace } from './article-paragraph-node';
import { $createFoldNode, type Fold } from './fold-node';
import { marksOf } from './dress-run';
import { $createMarkedTextNode } from './marked-text-node';
import type { ReaderMark } from './reader-mark';
import { marksByParagraph, paragraphRuns, type Run } from './runs';

export interface ReaderArticle {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Shown {
  readonly article: ReaderArticle;
  readonly keys: readonly NodeKey[];
  /** What each paragraph shows, as text: rebuilt when it differs. */
  readonly signatures: string[];
}

const shownBy = new WeakMap<LexicalEditor, Shown>();

/** Shows `article` with `marks`. Returns how many paragraphs were rebuilt. */
export function showArticle(editor: LexicalEditor, article: ReaderArticle, marks: readonly ReaderMark[]): number {
  marksOf.set(editor, new Map(marks.map((mark) => [mark.id, mark])));
  const lists = marksByParagraph(
    article.paragraphs.map((paragraph) => paragraph.span),
    marks,
  );
  const shown = shownBy.get(editor);
  if (!shown || shown.article !== article) {
    buildAll(editor, article, lists);
    return article.paragraphs.length;
  }
  return rebuildChanged(editor, shown, lists);
}

function buildAll(editor: LexicalEditor, article: ReaderArticle, lists: readonly ReaderMark[][]): void {
  const keys: NodeKey[] = [];
  editor.update(
    () => {
      const root = $getRoot().clear();
      const folds = foldsOf(article);
      for (const [at, place] of placesOf(article.paragraphs).entries()) {
        const fold = folds.get(at);
        if (fold) root.append($createFoldNode(fold));
        const node = $createArticleParagraphNode(place);
        node.append(...$runNodes(article, at, lists[at] ?? []));
        root.append(node);
        keys.push(node.getKey());
      }
    },
    { discrete: true, tag: 'historic' },
  );
  shownBy.set(editor, { article, keys, signatures: lists.map(signature) });
}

function rebuildChanged(editor: LexicalEditor, shown: Shown, lists: readonly ReaderMark[][]): number {
  const changed = lists.flatMap((list, at) => (signature(list) === shown.signatures[at] ? [] : [at]));
  if (changed.length === 0) return 0;
  editor.update(
    () => {
      for (const at of changed) {
        const node = $getNodeByKey(shown.keys[at] ?? '');
        if (!$isElementNode(node)) continue;
        node.clear();
        node.append(...$runNodes(shown.article, at, lists[at] ?? []));
      }
    },
    { discrete: true, tag: 'historic' },
  );
  for (const at of changed) shown.signatures[at] = signature(lists[at] ?? []);
  return changed.length;
}

function $runNodes(article: ReaderArticle, at: number, marks: readonly ReaderMark[]) {
  const paragraph = article.paragraphs[at];
  if (!paragraph || paragraph.span[0] === paragraph.span[1]) return [];
  return paragraphRuns(paragraph.span, marks).map((run: Run) =>
    $createMarkedTextNode(article.text.slice(run.span[0], run.span[1]), run.ids),
  );
}

const signature = (marks: readonly ReaderMark[]): string =>
  marks
    .map((mark) => `${mark.id} ${mark.span[0]} ${mark.span[1]} ${mark.state} ${mark.colour} ${mark.role ?? mark.track}`)
    .join('|');

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
