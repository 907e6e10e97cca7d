/** Invented articles and analyses of them, for tests of the storage. */
import type { AnalysedArticle, AnalysedQuotation } from '../../../core/model/analysis';
import { emptyMetadata } from '../../../core/model/metadata';
import type { Span } from '../../../core/model/span';
import type { ReadFile } from '../commands/import-articles';

const textOf = (n: number): string =>
  `Ferry ${n} delayed\n“We shall sail at noon,” said harbour master Ilse Brandt. The crew of ${n} waited.`;

export function madeUpFile(n: number): ReadFile {
  const text = textOf(n);
  const end = text.indexOf('\n');
  return {
    kind: 'read',
    sha256: n.toString(16).padStart(64, '0'),
    fileName: `ferry-${n}.txt`,
    byteSize: text.length,
    article: {
      text,
      paragraphs: [
        { span: [0, end], kind: 'headline' },
        { span: [end + 1, text.length], kind: 'body' },
      ],
      metadata: emptyMetadata,
      leftOut: [],
      encoding: 'utf-8',
    },
  };
}

export const quotedSpan = (n: number): Span => {
  const text = textOf(n);
  return [text.indexOf('“'), text.indexOf('”') + 1];
};

/** What an engine might say of article `n`: one quotation by Ilse Brandt, one figure, `extra` shifts the quotation's end. */
export function madeUpAnalysis(n: number, extra = 0): AnalysedArticle {
  const file = madeUpFile(n);
  const text = file.article.text;
  const [start, end] = quotedSpan(n);
  const source: Span = [text.indexOf('Ilse'), text.indexOf('Brandt') + 6];
  const quotation: AnalysedQuotation = {
    id: 'q1',
    content: [[start, end + extra]],
    quoted: [[start, end]],
    cue: [text.indexOf('said'), text.indexOf('said') + 4],
    sources: [{ span: source, entity: 'e1' }],
    onBehalfOf: null,
    directness: 'direct',
    chain: [],
    polarity: 'affirmed',
    rule: 'quote-then-cue',
    because: [],
  };
  const number = text.lastIndexOf(String(n));
  return {
    file: file.fileName,
    sha256: file.sha256,
    text,
    headline: null,
    outlet: null,
    byline: [],
    credits: [],
    dateline: null,
    published: null,
    url: null,
    language: 'en',
    paragraphs: file.article.paragraphs,
    quotations: [quotation],
    scareQuotes: [],
    entities: [
      {
        id: 'e1',
        name: 'Ilse Brandt',
        aliases: ['Brandt'],
        kind: 'person',
        naming: 'named',
        role: 'harbour master',
      },
    ],
    figures: [
      {
        span: [number, number + String(n).length],
        kind: 'quantity',
        value: n,
        unit: null,
        counted: 'crew',
        approximator: null,
      },
    ],
    leftOut: [],
  };
}
