/**
 * The reader: an article with its marks, not editable. Marks come in as props, selections and picked marks go out as
 * callbacks. The article view keeps the text in the document; selection and highlights are the browser's own.
 */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
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
  const view = useMemo(() => root && new ArticleView(root), [root]);
  useDressing(view, root, scroller, article, marks);
  usePlace(article.id, root);
  useLayoutEffect(() => {
    if (!root || !view) return;
    view.dressSpans(spansOf(marks, selectedOwner));
    showSelectedMarks(root, selectedOwner, currentMark);
    // Rebuilt paragraphs have lost their classes, so the marks count too.
  }, [view, root, selectedOwner, currentMark, article, marks]);
  useJump(view, root, props.jump);
  useFindHighlight(view, root, props.findMatches, props.currentMatch);
  const caret = useTextCursor(root, props);

  return (
    <article className="reader" aria-label={label} onFocusCapture={props.onFocus}>
      <div className="scroll reader-scroll" ref={scroller}>
        <div className={boilerplateShown ? 'page boilerplate-shown' : 'page'}>
          <div className="page-head">{header}</div>
          <div
            ref={setRoot}
            className="text"
            tabIndex={0}
            role="document"
            aria-label={`Text of ${label}`}
            onClick={(event) => pick(event.nativeEvent, root, marks, props)}
          />
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

function pick(event: MouseEvent, root: HTMLElement | null, marks: readonly ReaderMark[], props: ReaderProps): void {
  if (!(event.target instanceof Element) || !root) return;
  if (event.target.closest('[data-fold]')) return props.onToggleBoilerplate();
  if (document.getSelection()?.isCollapsed === false) return;
  props.onPick(marksAt(event.target, marks));
}
