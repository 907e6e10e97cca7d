/** One figure as the engine reads it. */
import type { ArticleId, FigureId } from '../../../core/model/ids';
import { useSession } from '../../session/services';
import { useFigures } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { AnnotationPane, GoneAnnotation } from './AnnotationPane';

export function FigureForm({ id, article }: { readonly id: FigureId; readonly article: ArticleId | null }) {
  return article ? <Form id={id} article={article} /> : null;
}

function Form({ id, article }: { readonly id: FigureId; readonly article: ArticleId }) {
  const session = useSession();
  const figures = useFigures(session, article);
  const figure = figures?.find((one) => one.id === id);
  const text = useArticle(session, article)?.text.text ?? '';
  if (!figures) return null;
  if (!figure) return <GoneAnnotation what="Figure" />;
  const value = typeof figure.value === 'object' && figure.value !== null ? figure.value.join(' to ') : figure.value;
  return (
    <AnnotationPane title="Figure" status={figure.status}>
      <section className="inspector-section">
        <p className="serif coded-words" dir="auto">
          {text.slice(...figure.span)}
        </p>
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
    </AnnotationPane>
  );
}
