/** One article in the reader: its head, its text with marks, find in article, and the keys that work on it. */
import { useCallback, useEffect, useState } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import { articleLabel } from '../../../core/import/label';
import { Reader } from '../../editor/Reader';
import type { ReaderMark } from '../../editor/reader-mark';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useArticle, type WholeArticle } from '../../storage/queries/article';
import { ArticleHead } from './ArticleHead';
import { FindBar } from './FindBar';
import { SelectionToolbar } from './SelectionToolbar';
import { OriginalPane } from './OriginalPane';
import { Outline } from './Outline';
import { moveEdge } from './move-edge';
import { selectOwner } from './select-owner';
import { useMarks, type ArticleMarks } from './use-marks';
import { useReadingCommands } from './use-reading-commands';

export function ArticlePane({ id, main }: { readonly id: ArticleId; readonly main: boolean }) {
  const session = useSession();
  const whole = useArticle(session, id);
  const marks = useMarks(id);
  if (whole === undefined || marks === undefined) return <div className="reader" aria-busy="true" />;
  if (whole === null) return <div className="reader blank">This article is not in the library any more.</div>;
  return <Open whole={whole} marks={marks} main={main} />;
}

const noMatches: readonly Span[] = [];

function Open({
  whole,
  marks,
  main,
}: {
  readonly whole: WholeArticle;
  readonly marks: ArticleMarks;
  readonly main: boolean;
}) {
  const { article, text } = whole;
  const session = useSession();
  const [matches, setMatches] = useState<{ readonly all: readonly Span[]; readonly current: Span | null }>({
    all: noMatches,
    current: null,
  });
  const selected = useView((state) => state.selected);
  const boilerplateShown = useView((state) => state.boilerplateShown);
  const jump = useView((state) => (state.jump?.article === article.id ? state.jump : null));
  useTakeKeys(article.id, main);
  useForgetJump(article.id);
  const currentMark = currentMarkOf(marks.marks, selected);
  const label = articleLabel(article.metadata, article.fileName);
  const onSelectText = useCallback(
    (span: Span | null) => {
      const before = useView.getState().textSelection;
      if (span === null ? before?.article === article.id : true)
        useView.setState({ textSelection: span && { article: article.id, span } });
    },
    [article.id],
  );
  const outline = useView((state) => state.panes.outline) && main;
  const original = useView((state) => state.original === article.id) && main;
  return (
    <div className="article-pane">
      {main ? <ReadingKeys id={article.id} marks={marks} /> : null}
      {main ? <FindBar text={text} onMatches={setMatches} /> : null}
      <div className="article-columns">
        {outline ? <Outline text={text} marks={marks.marks} /> : null}
        <Reader
          article={text}
          marks={marks.marks}
          selectedOwner={selected && 'id' in selected ? selected.id : null}
          currentMark={currentMark?.id ?? null}
          boilerplateShown={boilerplateShown}
          jump={jump}
          findMatches={matches.all}
          currentMatch={matches.current}
          label={label}
          header={<ArticleHead article={article} text={text} />}
          onSelectText={onSelectText}
          onPick={(picked) => pick(picked, marks)}
          onMoveEdge={(edge, offset) => currentMark && void moveEdge(session, currentMark, edge, offset)}
          onToggleBoilerplate={() => runCommand('view.boilerplate')}
          onFocus={() => undefined}
        />
        {original ? <OriginalPane article={article} text={text} /> : null}
      </div>
      {main ? <SelectionToolbar article={article.id} /> : null}
      <p className="visually-hidden" role="status">
        {currentMark ? `${currentMark.label}, ${currentMark.state}: ${text.text.slice(...currentMark.span)}` : ''}
      </p>
    </div>
  );
}

/** An article opened from the list takes the keyboard: Space shall skip a suggestion, not press the list's row again. */
function useTakeKeys(article: ArticleId, main: boolean): void {
  useEffect(() => {
    const { activeElement } = document;
    const free =
      activeElement === null || activeElement === document.body || activeElement.closest('.tree, .tabs') !== null;
    if (main && free) document.querySelector<HTMLElement>('.article-pane .text')?.focus({ preventScroll: true });
  }, [article, main]);
}

/** A jump was made once: coming back to the article later, one finds it where one left it. */
function useForgetJump(article: ArticleId): void {
  useEffect(
    () => () => {
      if (useView.getState().jump?.article === article) useView.setState({ jump: null });
    },
    [article],
  );
}

function ReadingKeys({ id, marks }: { readonly id: ArticleId; readonly marks: ArticleMarks }) {
  useReadingCommands(id, marks);
  return null;
}

/** The mark of the selected part, or the first one of the selected annotation. */
function currentMarkOf(
  marks: readonly ReaderMark[],
  selected: ReturnType<typeof useView.getState>['selected'],
): ReaderMark | undefined {
  if (!selected || !('id' in selected)) return undefined;
  const own = marks.filter((mark) => mark.owner === selected.id);
  const part = selected.kind === 'quotation' ? selected.part : undefined;
  return own.find((mark) => part && mark.role === part.role && mark.index === part.index) ?? own[0];
}

/** A click takes the shortest mark; clicking again on the same place goes to the next one below it. */
function pick(picked: readonly ReaderMark[], marks: ArticleMarks): void {
  const { selected } = useView.getState();
  const at = picked.findIndex((mark) => selected && 'id' in selected && mark.owner === selected.id);
  const next = picked[(at + 1) % picked.length];
  if (next) selectOwner(next, marks.annotated);
  else useView.setState({ selected: null });
}
