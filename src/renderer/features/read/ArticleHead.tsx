/** The line above an article: outlet, date, length; details by click. */
import type { Article } from '../../../core/model/article';
import { articleLabel } from '../../../core/import/label';
import { openOverlay } from '../../session/view';
import { LinkButton } from '../../ui/Button';
import { shownDate } from '../../ui/shown-date';

export function ArticleHead({ article }: { readonly article: Article }) {
  const { outlet, published, credits } = article.metadata;
  return (
    <div className="meta">
      <b>{outlet?.value ?? articleLabel(article.metadata, article.fileName)}</b>
      <span>{published ? shownDate(published.value) : 'no date'}</span>
      {credits.length > 0 ? <span>{credits.map((credit) => credit.value).join(', ')}</span> : null}
      <span className="num">{article.wordCount.toLocaleString()} words</span>
      <LinkButton onPress={() => openOverlay({ kind: 'article-details', article: article.id })}>Details</LinkButton>
    </div>
  );
}
