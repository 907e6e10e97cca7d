/** What cannot be edited: the original file, its hash, when it came. */
import type { Article } from '../../../core/model/article';
import { shownDate } from '../../ui/shown-date';

export function ArticleFacts({ article }: { readonly article: Article }) {
  return (
    <section className="details-facts" aria-label="Original file">
      <h3>Original file</h3>
      <dl>
        <dt>Name</dt>
        <dd>{article.fileName}</dd>
        <dt>Size</dt>
        <dd className="num">
          {article.byteSize.toLocaleString()} bytes, {article.wordCount.toLocaleString()} words
        </dd>
        <dt>SHA-256</dt>
        <dd className="num details-hash">{article.sha256}</dd>
        <dt>Added</dt>
        <dd>{shownDate(article.importedAt)}</dd>
        <dt>Suggestions by</dt>
        <dd>{article.analysedBy ? `Variorum’s rules, version ${article.analysedBy}` : 'not looked for yet'}</dd>
      </dl>
    </section>
  );
}
