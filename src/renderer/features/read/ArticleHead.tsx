/** The line above an article: outlet, date, length; details by click. */
import type { Article } from '../../../core/model/article';
import { articleLabel } from '../../../core/import/label';
import { openOverlay } from '../../session/view';
import { LinkButton } from '../../ui/Button';

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

/** The analyst's locale on screen; a date without time stays the day it says, wherever the analyst sits. */
export function shownDate(iso: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T00:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(
    undefined,
    dayOnly ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}
