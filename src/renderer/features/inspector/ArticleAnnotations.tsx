/** Nothing selected: all quotations and codes of the article in reading order, what is left to review, and memos. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { jumpTo, select } from '../../session/view';
import { useCodings, useQuotations } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { useCodebooks } from '../../storage/queries/codebooks';
import { useEntities } from '../../storage/queries/entities';
import { useEvents } from '../../storage/queries/events';
import { Button } from '../../ui/Button';
import { annotationRows, type AnnotationRow } from './annotation-rows';
import { MemoSection } from './MemoSection';

export function ArticleAnnotations({ article }: { readonly article: ArticleId | null }) {
  if (!article)
    return (
      <>
        <Head title="Inspector" />
        <p className="hint">Quotations, codes and memos of the article you read stand here.</p>
      </>
    );
  return <Annotations article={article} />;
}

function Head({ title, count }: { readonly title: string; readonly count?: string }) {
  return (
    <div className="pane-head">
      <h2 className="grow">{title}</h2>
      {count ? <span className="t3 small num">{count}</span> : null}
    </div>
  );
}

function Annotations({ article }: { readonly article: ArticleId }) {
  const session = useSession();
  const rows = useRows(article);
  const event = useEvents(session)?.find((one) => one.articles.includes(article));
  if (!rows) return <Head title="Quotations" />;
  const quotations = rows.filter((row) => row.kind === 'quotation');
  const left = rows.filter((row) => row.status === 'suggested').length;
  const waiting = quotations.filter((row) => row.status === 'suggested').length;
  return (
    <>
      <Head title="Quotations" count={`${quotations.length.toLocaleString()}, ${waiting.toLocaleString()} to review`} />
      <List rows={rows}>
        <div className="inspector-body article-memos">
          <MemoSection kind="article" id={article} title="Memo on the article" first />
          {event ? <MemoSection kind="event" id={event.id} title="Memo on the event" /> : null}
        </div>
      </List>
      {left > 0 && !session.readOnly ? (
        <div className="inspector-actions">
          <Button primary caps={['J']} onPress={() => runCommand('go.next-span')}>
            Review
          </Button>
          <Button onPress={() => runCommand('review.accept-all')}>Accept all</Button>
          <Button title="Accept or reject what a filter lets through" onPress={() => runCommand('pane.segments')}>
            By filter…
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Undefined until all of it was read. */
function useRows(article: ArticleId): readonly AnnotationRow[] | undefined {
  const session = useSession();
  const quotations = useQuotations(session, article);
  const codings = useCodings(session, article);
  const entities = useEntities(session);
  const codebooks = useCodebooks(session);
  const text = useArticle(session, article)?.text.text;
  return useMemo(
    () =>
      quotations && codings && entities && codebooks && text !== undefined
        ? annotationRows(
            { quotations, codings },
            {
              text,
              entities: new Map(entities.map((entity) => [entity.id, entity.name])),
              codes: new Map(codebooks.flatMap(({ codes }) => codes).map((code) => [code.id, code])),
            },
          )
        : undefined,
    [quotations, codings, entities, codebooks, text],
  );
}

/** A row of two lines of words; longer and shorter ones are measured. */
const usualHeight = 72;

function List({ rows, children }: { readonly rows: readonly AnnotationRow[]; readonly children: ReactNode }) {
  const scroller = useRef<HTMLDivElement>(null);
  // The list's own functions change with each scroll; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 6,
  });
  return (
    <div className="scroll annotation-list" ref={scroller}>
      {rows.length === 0 ? <p className="hint">No quotations yet. Select words in the text and press C.</p> : null}
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row row={row} />
            </li>
          ) : null;
        })}
      </ul>
      {children}
    </div>
  );
}

function Row({ row }: { readonly row: AnnotationRow }) {
  const open = (): void => {
    jumpTo(row.article, row.span);
    if (row.kind === 'quotation') select({ kind: 'quotation', id: row.id, part: { role: 'content', index: 0 } });
    else select({ kind: 'coding', id: row.id });
  };
  return (
    <button type="button" className="annotation-row" onClick={open}>
      <span className="annotation-who">
        {row.kind === 'coding' ? (
          <span className="swatch" style={{ ['--code-colour' as string]: `var(--code-${row.colour})` }} />
        ) : (
          <span className={`state-dot ${row.status}`} aria-hidden="true" />
        )}
        <span className="trunc">{row.title}</span>
        <span className="visually-hidden">{row.status}</span>
      </span>
      <span className="annotation-words serif" dir="auto">
        {row.words}
      </span>
    </button>
  );
}
