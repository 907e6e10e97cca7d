/**
 * The reader: an article with its marks, not editable. Marks come in as props, selections and picked marks go out as
 * callbacks. The article view is a Lexical document; keys, clicks and selections come as Lexical's commands.
 */
import { CLICK_COMMAND, COMMAND_PRIORITY_HIGH, type LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../core/model/span';
import type { ReaderArticle } from './article-places';
import { ArticleView } from './article-view';
import type { ReaderMark } from './reader-mark';
import { showSelectedMarks } from './selected-marks';
import { Stripes } from './Stripes';
import { useFindHighlight, useJump } from './highlights';
import { HoverCard } from './HoverCard';
import { marksAt } from './marks-at';
import { usePlace } from './use-place';
import { useDressing } from './use-dressing';
import { useMarkRing } from './use-mark-ring';
import { useTextCursor } from './use-text-cursor';
import './reader.css';

export interface ReaderProps {
  readonly article: ReaderArticle;
  readonly marks: readonly ReaderMark[];
  /** Annotation whose parts wear the thick rule and their letters. */
  readonly selectedOwner: string | null;
  /** Mark with the focus ring. */
  readonly currentMark: string | null;
  readonly boilerplateShown: boolean;
  readonly jump: { readonly span: Span; readonly token: number } | null;
  readonly findMatches: readonly Span[];
  readonly currentMatch: Span | null;
  readonly label: string;
  readonly header: ReactNode;
  readonly onSelectText: (span: Span | null) => void;
  /** Owners under the pointer, the shortest mark first; empty when plain text was clicked. */
  readonly onPick: (marks: readonly ReaderMark[]) => void;
  /** A new edge for the current mark, asked for by keys. */
  readonly onMoveEdge: (edge: 'start' | 'end', offset: number) => void;
  readonly onToggleBoilerplate: () => void;
  readonly onFocus: () => void;
}

export function Reader(props: ReaderProps) {
  const { article, marks, selectedOwner, currentMark, boilerplateShown, label, header } = props;
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [view] = useState(() => new ArticleView());
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => (root ? view.attach(root) : undefined), [view, root]);
  useDressing(view, root, scroller, article, marks);
  usePlace(article.id, root);
  useLayoutEffect(() => {
    if (!root) return;
    view.dressSpans(spansOf(marks, selectedOwner));
    showSelectedMarks(root, selectedOwner, currentMark);
    // Rebuilt paragraphs have lost their classes, so the marks count too.
  }, [view, root, selectedOwner, currentMark, article, marks]);
  const ring = useMarkRing(root, currentMark, marks, !boilerplateShown);
  useJump(view.editor, root, props.jump);
  useFindHighlight(view.editor, root, props.findMatches, props.currentMatch);
  const caret = useTextCursor(view.editor, root, latest);
  usePicking(view.editor, latest);

  return (
    <article className="reader" aria-label={label} onFocusCapture={props.onFocus}>
      <div className="scroll reader-scroll" ref={scroller}>
        <div className={boilerplateShown ? 'page boilerplate-shown' : 'page'}>
          <div className="page-head">{header}</div>
          <div ref={setRoot} className="text" tabIndex={0} role="document" aria-label={`Text of ${label}`} />
          {ring}
          {caret}
          <HoverCard root={root} marks={marks} />
          <Stripes
            root={root}
            paragraphs={article.paragraphs}
            marks={marks}
            scroller={scroller}
            folded={!boilerplateShown}
            onPick={(mark) => props.onPick([mark])}
          />
        </div>
      </div>
    </article>
  );
}

const spansOf = (marks: readonly ReaderMark[], owner: string | null): Span[] =>
  owner === null ? [] : marks.filter((mark) => mark.owner === owner).map((mark) => mark.span);

/** A click picks the marks under it, or folds. */
function usePicking(editor: LexicalEditor, latest: RefObject<ReaderProps>): void {
  useEffect(
    () => editor.registerCommand(CLICK_COMMAND, (event) => pick(event, latest.current), COMMAND_PRIORITY_HIGH),
    [editor, latest],
  );
}

function pick({ target }: MouseEvent, props: ReaderProps): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[data-fold]')) props.onToggleBoilerplate();
  else if (document.getSelection()?.isCollapsed !== false) props.onPick(marksAt(target, props.marks));
  return true;
}
