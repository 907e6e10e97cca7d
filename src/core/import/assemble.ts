/** Paragraphs taken out of a page or document -> the article's text (a blank line between them), their spans and kinds. */
import type { ImportedArticle } from '../model/imported-article';
import type { ParagraphKind } from '../model/paragraph';
import type { Span } from '../model/span';
import { describeText } from './import-text';

export interface ExtractedParagraph {
  readonly text: string;
  /** Kind by the document's structure; null where the words decide. */
  readonly hint: ParagraphKind | null;
}

/** `name` = file name without folders, the last source of the date. */
export function assemble(
  paragraphs: readonly ExtractedParagraph[],
  name: string,
): Pick<ImportedArticle, 'text' | 'paragraphs' | 'metadata'> {
  const spans: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    spans.push([length, length + paragraph.text.length]);
    parts.push(paragraph.text);
    length += paragraph.text.length;
  }
  const text = parts.join('');
  const hints = paragraphs.map((paragraph) => paragraph.hint);
  return { text, ...describeText(text, spans, hints, name) };
}
