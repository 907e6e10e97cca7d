/** One figure as the engine reads it. */
import type { ArticleId, FigureId } from '../../../core/model/ids';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { select } from '../../session/view';
import { useFigures } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { Button, IconButton } from '../../ui/Button';

export function FigureForm({ id, article }: { readonly id: FigureId; readonly article: ArticleId | null }) {
  return article ? <Form id={id} article={article} /> : null;
}

function Form({ id, article }: { readonly id: FigureId; readonly article: ArticleId }) {
  const session = useSession();
  const figure = useFigures(session, article)?.find((one) => one.id === id);
  const text = useArticle(session, article)?.text.text ?? '';
  if (!figure) return null;
  const value = typeof figure.value === 'object' && figure.value !== null ? figure.value.join(' to ') : figure.value;
  return (
    <>
      <div className="pane-head">
        <h2>Figure</h2>
        <span className={`pill ${figure.status}`}>{figure.status === 'accepted' ? 'Accepted' : 'Suggested'}</span>
        <span className="grow" />
        <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
      </div>
      <div className="scroll">
        <div className="inspector-body">
          <section className="inspector-section">
            <p className="serif coded-words">{text.slice(...figure.span)}</p>
            <dl className="form-list">
              <dt>Value</dt>
              <dd className="num">{value === null ? 'not read' : value.toLocaleString()}</dd>
              <dt>Unit</dt>
              <dd>{figure.unit ?? '–'}</dd>
              <dt>Counts</dt>
              <dd>{figure.counted ?? '–'}</dd>
              <dt>Hedge</dt>
              <dd>{figure.approximator ?? 'none'}</dd>
            </dl>
          </section>
        </div>
      </div>
      <div className="inspector-actions">
        {figure.status === 'suggested' ? (
          <Button primary caps={['A']} onPress={() => runCommand('review.accept')}>
            Accept
          </Button>
        ) : null}
        <Button caps={['U']} onPress={() => runCommand('mark.remove')}>
          Remove
        </Button>
      </div>
    </>
  );
}
