/** Lays out the article list and the annotated texts. */
import type { ReportDocument, ReportedArticle } from '../model/report-format';
import {
  code,
  dim,
  joined,
  lineBreak,
  link,
  strong,
  text,
  words,
  type Block,
  type Content,
  type Section,
} from './blocks';
import { counted, foundNames, sectionTitles } from './report-words';
import { printTime } from './stable-order';

/** Id of an article's entry in the list. */
export const articleId = (article: ReportedArticle): string => `a${article.number}`;

/** Id of an article's text. */
export const textId = (article: ReportedArticle): string => `text${article.number}`;

/** Only addresses of the web become links; `javascript:` and the like stay text. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>]+$/iu.test(url);

export function layoutArticles(report: ReportDocument): Section {
  const total = report.articles.reduce((sum, a) => sum + a.words, 0);
  return {
    id: 'articles',
    title: sectionTitles.articles,
    aside: `${counted(report.articles.length, 'article')}, ${counted(total, 'word')}`,
    blocks: [
      {
        kind: 'table',
        caption: 'Articles of this report',
        columns: [
          { title: 'No.', width: 'number' },
          { title: 'Article', width: 'wide' },
          { title: 'Published, by' },
          { title: 'File and its SHA-256' },
        ],
        rows: report.articles.map((a) => ({
          id: articleId(a),
          cells: cellsOf(a, report.sections.includes('texts'), eventOf(report, a.file)),
        })),
      },
    ],
  };
}

/** Number of the article's event, where the report holds several. */
function eventOf({ events }: ReportDocument, file: string): number | null {
  const at = events.findIndex((files) => files.includes(file));
  return events.length < 2 || at < 0 ? null : at + 1;
}

function cellsOf(a: ReportedArticle, hasText: boolean, event: number | null): Content[] {
  const found = (field: string): Content => {
    const origin = a.foundIn[field];
    return origin === undefined ? [] : [dim(`, ${foundNames[origin] ?? origin}`)];
  };
  const line = (term: string, value: string): Content => (value === '' ? [] : [dim(`${term} `), text(value)]);
  return [
    [hasText ? link(textId(a), String(a.number)) : text(String(a.number))],
    joined(
      [
        [strong(a.label), ...(a.outlet === null ? [dim(' outlet not known')] : found('outlet'))],
        a.headline === null ? [] : [words(a.headline)],
        a.url === null ? [] : addressOf(a.url),
        event === null ? [] : [dim(`event ${event}`)],
      ],
      [lineBreak],
    ),
    joined(
      [
        a.published === null ? [dim('date not known')] : [text(printTime(a.published)), ...found('published')],
        line('by', a.byline.join(', ')),
        line('with', a.contributors.join(', ')),
        line('credits', a.credits.join(', ')),
        a.dateline === null ? [] : line('from', a.dateline),
        a.language === null ? [] : line('language', a.language),
      ],
      [lineBreak],
    ),
    joined(
      [
        a.label === a.fileName ? [] : [text(a.fileName)],
        [dim(lengthOf(a))],
        [code(a.sha256)],
        a.importedAt === null ? [] : line('imported', printTime(a.importedAt)),
      ],
      [lineBreak],
    ),
  ];
}

const addressOf = (url: string): Content => (isWebAddress(url) ? [{ kind: 'url', href: url, text: url }] : [text(url)]);

function lengthOf(a: ReportedArticle): string {
  const bytes = a.byteSize === null ? '' : `${counted(a.byteSize, 'byte')}, `;
  const marked = a.boilerplate === 0 ? '' : `, ${counted(a.boilerplate, 'paragraph')} of boilerplate`;
  return `${bytes}${counted(a.words, 'word')}${marked}`;
}

export function layoutTexts(report: ReportDocument): Section {
  const blocks = report.articles.flatMap((article): Block[] => [
    {
      kind: 'heading',
      id: textId(article),
      text: article.label,
      aside: joined(
        [
          article.published === null ? [] : [dim(printTime(article.published))],
          report.sections.includes('articles') ? [link(articleId(article), 'Details')] : [],
        ],
        [text(' ')],
      ),
    },
    { kind: 'article-text', article },
  ]);
  return { id: 'texts', title: sectionTitles.texts, aside: '', blocks: [{ kind: 'legend' }, ...blocks] };
}

/** Labels of articles by file, for the other sections. */
export function articleLabels(report: ReportDocument): (file: string) => string {
  const labels = new Map(report.articles.map((a) => [a.file, a.label]));
  return (file) => labels.get(file) ?? file;
}
