/** Plain text and Markdown: the text stays as it is; paragraphs get kinds, and metadata comes from the words. */
import type { ImportedArticle } from '../model/imported-article';
import type { Metadata } from '../model/metadata';
import type { ParagraphKind } from '../model/paragraph';
import type { Span } from '../model/span';
import { paragraphSpans } from '../text/paragraphs';
import type { Decoded } from './decode-bytes';
import { frontMatter } from './front-matter';
import { readLines } from './line';
import { metadataFromText } from './metadata-from-text';
import { paragraphKinds } from './paragraph-kinds';
import { dayOfAddress } from './published-in-text';

/** `name` = file name without folders. */
export function importText(decoded: Decoded, name: string): ImportedArticle {
  const front = frontMatter(decoded.text);
  const hints = (spans: readonly Span[]): (ParagraphKind | null)[] =>
    spans.map((span) => (front && span[0] < front.end ? 'boilerplate' : null));
  const spans = paragraphSpans(decoded.text);
  const article = describeText(decoded.text, spans, hints(spans), name);
  return {
    text: decoded.text,
    ...article,
    metadata: front ? { ...article.metadata, ...front.metadata } : article.metadata,
    leftOut: [],
    encoding: decoded.encoding,
  };
}

/** Kinds and metadata of a text whose paragraphs are known; `hints` are the kinds that its structure gives. */
export function describeText(
  text: string,
  spans: readonly Span[],
  hints: readonly (ParagraphKind | null)[],
  name: string,
): Pick<ImportedArticle, 'paragraphs' | 'metadata'> {
  const lines = readLines(text, spans, hints);
  const kinds = paragraphKinds(lines);
  const kindLines = lines.map((line, index) => ({ ...line, kind: kinds[index] ?? 'body' }));
  const metadata = metadataFromText(text, kindLines);
  return {
    paragraphs: kindLines.map(({ span, kind }) => ({ span, kind })),
    metadata: withDayOfName(metadata, name),
  };
}

/** A date in the file's name (`2021-12-31-harbour.txt`) is the last resort. */
function withDayOfName(metadata: Metadata, name: string): Metadata {
  const day = metadata.published ? null : dayOfAddress(`/${name}`);
  return day === null ? metadata : { ...metadata, published: { value: day, origin: 'file-name', span: null } };
}
