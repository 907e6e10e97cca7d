/** Writes a library of many invented articles, one of them long and full of annotations, straight into a journal. */
import type { Article, ArticleText } from '../../src/core/model/article';
import type { Change } from '../../src/core/model/change';
import type { Quotation } from '../../src/core/model/quotation';
import {
  articleIdSchema,
  changeIdSchema,
  eventIdSchema,
  quotationIdSchema,
  type ArticleId,
} from '../../src/core/model/ids';
import { emptyMetadata } from '../../src/core/model/metadata';
import type { Span } from '../../src/core/model/span';
import { defaultSettings, type CallInput } from '../../src/shared/contract';
import { createLibraryHandlers } from '../../src/main/library/handlers';
import { inventedArticle, seeded } from './invented-text';

const now = '2026-01-01T00:00:00.000Z';
export const longOutlet = 'The Long Read';

export interface LibraryFolders {
  readonly libraries: string;
  readonly state: string;
}

export async function writeBigLibrary({ libraries, state }: LibraryFolders, articles: number): Promise<void> {
  const made = createLibraryHandlers({
    librariesFolder: libraries,
    stateFolder: state,
    sampleFolder: '',
    log: { write: () => undefined },
    program: 'bench',
  });
  const { handlers, closeAll } = made;
  const library = await handlers.createLibrary({ name: 'Benchmark' });
  if (!library.ok) throw new Error(library.error.message);
  const changes = [longChange(), ...manyChanges(articles)];
  for (let at = 0; at < changes.length; at += 10) {
    const { id } = library.value;
    const some = changes.slice(at, at + 10) as CallInput<'appendChanges'>['changes'];
    const written = await handlers.appendChanges({ library: id, changes: some });
    if (!written.ok) throw new Error(written.error.message);
  }
  await handlers.writeSettings({ ...defaultSettings, lastLibrary: library.value.id });
  await closeAll();
}

const change = (id: string, diff: Change['diff']): Change => ({
  id: changeIdSchema.parse(id),
  label: 'Import articles',
  coder: '',
  at: now,
  base: 0,
  undoes: null,
  diff,
});

/** Articles in one change: some 2 MB of text. */
const batch = 500;

function manyChanges(count: number): Change[] {
  const random = seeded(11);
  const vocabulary = inventedVocabulary(random);
  const changes: Change[] = [];
  for (let from = 0; from < count; from += batch) {
    const many = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
      shortArticle(from + at, vocabulary, random),
    );
    changes.push(
      change(`many-${from}`, {
        articles: { added: many.map(({ article }) => article) },
        articleTexts: { added: many.map(({ text }) => text) },
      }),
    );
  }
  return changes;
}

/** 20,000 word forms, so that the index is as large as that of real articles. */
function inventedVocabulary(random: () => number): string[] {
  const syllables = 'ba ke li mo nu ra se ti vo za pel dor gan his mer tol var wen kos fir'.split(' ');
  const syllable = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  return Array.from({ length: 20_000 }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''));
}

const wordsAnArticle = 400;

function shortArticle(n: number, vocabulary: readonly string[], random: () => number) {
  // Few words are frequent and most are rare, as in any language.
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 4)] ?? '';
  const headline = Array.from({ length: 7 }, word).join(' ');
  const body = Array.from({ length: wordsAnArticle }, word).join(' ');
  const text = `${headline}\n${body}`;
  const id = articleIdSchema.parse(`short-${n}`);
  return {
    article: articleRecord(id, `article-${n}.txt`, `Outlet ${n % 40}`, headline, wordsAnArticle),
    text: {
      id,
      text,
      paragraphs: [
        { span: [0, headline.length], kind: 'headline' },
        { span: [headline.length + 1, text.length], kind: 'body' },
      ],
      leftOut: [],
    } satisfies ArticleText,
  };
}

const found = (value: string) => ({ value, origin: 'text', span: null }) as const;

const articleRecord = (
  id: ArticleId,
  fileName: string,
  outlet: string,
  headline: string,
  wordCount: number,
): Article => ({
  id,
  fileName,
  byteSize: 0,
  sha256: '0'.repeat(64 - id.length) + Buffer.from(id).toString('hex').slice(0, id.length),
  importedAt: now,
  metadata: { ...emptyMetadata, headline: found(headline), outlet: found(outlet), published: found('2026-01-01') },
  wordCount,
  deleted: false,
  analysedBy: 'bench',
});

/** 100,000 words with 5,000 quotations of one part each, as an event of its own so that it stands on top. */
function longChange(): Change {
  const { article, marks } = inventedArticle(100_000, 5000);
  const id = articleIdSchema.parse('long');
  return change('long', {
    articles: { added: [articleRecord(id, 'long.txt', longOutlet, 'A long article', 100_000)] },
    articleTexts: { added: [{ id, text: article.text, paragraphs: article.paragraphs, leftOut: [] }] },
    quotations: { added: marks.map(({ span, state }, at) => quotation(id, at, span, state)) },
    events: {
      added: [
        {
          id: eventIdSchema.parse('long-event'),
          name: 'A long event',
          articles: [id],
          status: 'confirmed',
          createdAt: now,
        },
      ],
    },
  });
}

const quotation = (article: ArticleId, at: number, span: Span, status: 'suggested' | 'accepted'): Quotation => ({
  id: quotationIdSchema.parse(`quotation-${at}`),
  article,
  kind: 'quotation',
  content: [span],
  quoted: [],
  cue: null,
  sources: [],
  onBehalfOf: null,
  chain: [],
  directness: 'direct',
  polarity: 'affirmed',
  origin: { kind: 'rule', rule: 'bench', because: [] },
  status,
  reviewedBy: null,
  createdAt: now,
  updatedAt: now,
  note: '',
});
