/** A gold text as the importer would hand it over: one paragraph a line, the first one a headline if it is no sentence. */
import type { ImportedArticle } from '../model/imported-article';
import { emptyMetadata } from '../model/metadata';
import type { Paragraph } from '../model/paragraph';
import type { GoldText } from './gold';

export function goldArticle({ name, text }: Pick<GoldText, 'name' | 'text'>): {
  file: string;
  sha256: string;
  imported: ImportedArticle;
} {
  return {
    file: name,
    sha256: '',
    imported: { text, paragraphs: paragraphsOf(text), metadata: emptyMetadata, leftOut: [], encoding: 'utf-8' },
  };
}

const HEADLINE_WORDS = 16;

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      paragraphs.push({
        span: [at, at + line.length],
        kind: paragraphs.length === 0 && isHeadline(line) ? 'headline' : 'body',
      });
    at += line.length + 1;
  }
  return paragraphs;
}

/** No full stop at the end, not long, not a transcript line or dash dialogue. */
const isHeadline = (line: string): boolean =>
  !/[.!?:;,”"]\s*$/u.test(line.replace(/[”"’']\s*$/u, (mark) => (/[.,!?][”"’']\s*$/u.test(line) ? `.${mark}` : ''))) &&
  line.split(/\s+/).length <= HEADLINE_WORDS &&
  !/^[—–-]/u.test(line);
