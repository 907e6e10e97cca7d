/** The line above an article: outlet, date, length; details by click. */
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../../core/model/article';
import { countWordsRead } from '../../../core/text/words-read';
import { outletOrFile } from '../../session/outlet-name';
import { openOverlay } from '../../session/view';
import { LinkButton } from '../../ui/Button';
import { shownDate } from '../../ui/shown-date';

export function ArticleHead({ article, text }: { readonly article: Article; readonly text: ArticleText }) {
  const words = useMemo(() => countWordsRead(text.text, text.paragraphs), [text]);
  const boilerplate = text.paragraphs.filter(({ kind }) => kind === 'boilerplate').length;
  const wordsTitle = boilerplate === 0 ? 'All words of the article' : 'Words of the article without its boilerplate';
  const { published, credits } = article.metadata;
  return (
    <div className="meta">
      <b>{outletOrFile(article)}</b>
      <span>{published ? shownDate(published.value) : 'no date'}</span>
      {credits.length > 0 ? <span>{credits.map((credit) => credit.value).join(', ')}</span> : null}
      <span className="num" title={wordsTitle}>
        {words === 1 ? '1 word' : `${words.toLocaleString()} words`}
      </span>
      <LinkButton onPress={() => openOverlay({ kind: 'article-details', article: article.id })}>Details</LinkButton>
    </div>
  );
}
