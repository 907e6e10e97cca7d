/** Text runs of a PDF's pages -> article. Reading the file itself is the caller's: it needs a PDF library. */
import type { ImportedArticle } from '../model/imported-article';
import { fail, ok, type Result } from '../model/result';
import { assemble } from './assemble';
import type { ImportFailure } from './import-failure';
import { pageLines } from './pdf/page-lines';
import { pdfParagraphs } from './pdf/pdf-paragraphs';
import type { PdfPage } from './pdf/pdf-text';
import { runningHeads } from './pdf/running-heads';
import { withStated, type StatedFacts } from './stated-facts';

/** `name` = file name without folders. */
export function importPdf(
  pages: readonly PdfPage[],
  facts: StatedFacts,
  name: string,
): Result<ImportedArticle, ImportFailure> {
  const lines = pages.map((page, number) => pageLines(page, number));
  const heads = runningHeads(lines);
  const paragraphs = pdfParagraphs(lines.flat().filter((line) => !heads.has(line) && line.text !== ''));
  if (!paragraphs.some(({ text }) => /\p{L}/u.test(text)))
    return fail({
      kind: 'empty',
      message: `“${name}” holds no text: its pages are pictures. Nothing was imported. Run text recognition over it, or type the text into a .txt file.`,
    });
  const article = assemble(paragraphs, name);
  return ok({
    ...article,
    metadata: withStated(article.metadata, facts),
    leftOut: [...heads].map((line) => line.text),
    encoding: 'pdf',
  });
}
