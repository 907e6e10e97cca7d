/** Nothing selected: all annotations of the article in reading order, and what is left to review. */
import type { ArticleId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { jumpTo, select } from '../../session/view';
import { useQuotations } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { useEntities } from '../../storage/queries/entities';
import { Button } from '../../ui/Button';

export function ArticleAnnotations({ article }: { readonly article: ArticleId | null }) {
  if (!article) return <Head title="Inspector" />;
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
  const quotations = (useQuotations(session, article) ?? []).filter((quotation) => quotation.status !== 'rejected');
  const entities = new Map((useEntities(session) ?? []).map((entity) => [entity.id, entity.name]));
  const text = useArticle(session, article)?.text.text ?? '';
  const left = quotations.filter((quotation) => quotation.status === 'suggested').length;
  return (
    <>
      <Head title="Quotations" count={`${quotations.length}, ${left} to review`} />
      <ul className="scroll annotation-list">
        {quotations.map((quotation) => (
          <Row key={quotation.id} quotation={quotation} text={text} speaker={speakerOf(quotation, entities, text)} />
        ))}
        {quotations.length === 0 ? (
          <li className="hint">No quotations yet. Select words in the text and press C.</li>
        ) : null}
      </ul>
      {left > 0 ? (
        <div className="inspector-actions">
          <Button primary caps={['J']} onPress={() => runCommand('go.next-span')}>
            Review
          </Button>
          <Button onPress={() => runCommand('review.accept-all')}>Accept all</Button>
        </div>
      ) : null}
    </>
  );
}

function speakerOf(quotation: Quotation, entities: ReadonlyMap<string, string>, text: string): string {
  if (quotation.kind === 'scare') return 'scare quote';
  const source = quotation.sources[0];
  if (!source) return 'no source';
  return (source.entity ? entities.get(source.entity) : undefined) ?? text.slice(...source.span);
}

function Row({
  quotation,
  text,
  speaker,
}: {
  readonly quotation: Quotation;
  readonly text: string;
  readonly speaker: string;
}) {
  const words = quotation.content.map((span) => text.slice(...span)).join(' … ');
  const open = (): void => {
    const first = quotation.content[0];
    if (first) jumpTo(quotation.article, first);
    select({ kind: 'quotation', id: quotation.id, part: { role: 'content', index: 0 } });
  };
  return (
    <li>
      <button type="button" className="annotation-row" onClick={open}>
        <span className="annotation-who">
          <span className={`state-dot ${quotation.status}`} aria-hidden="true" />
          <span className="trunc">{speaker}</span>
          <span className="visually-hidden">{quotation.status}</span>
        </span>
        <span className="annotation-words serif">{words}</span>
      </button>
    </li>
  );
}
