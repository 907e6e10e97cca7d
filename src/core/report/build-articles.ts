/** The article list of a report: metadata, hash, sizes; the text only when the analyst wants it in the report. */
import type { ReportedArticle } from '../model/report-format';
import { countWordsRead } from '../text/words-read';
import { labelArticles } from './article-order';
import type { ReportArticle } from './report-model';

/** @param articles in the order of the report; `withText`: hand the text and its paragraphs over too */
export function buildArticles(articles: readonly ReportArticle[], withText: boolean): ReportedArticle[] {
  const labels = labelArticles(articles);
  return articles.map((article, i) => {
    const { text, paragraphs, ...head } = article;
    return {
      ...head,
      number: i + 1,
      label: labels[i] ?? article.file,
      words: wordsOf(article),
      boilerplate: paragraphs.filter((p) => p.kind === 'boilerplate').length,
      text: withText ? text : null,
      paragraphs: withText ? paragraphs : null,
    };
  });
}

/** Words of the article without what is marked as boilerplate. */
export const wordsOf = ({ text, paragraphs }: ReportArticle): number => countWordsRead(text, paragraphs);
