/** A made-up library of any size, written to disk as the program writes it: for `npm run bench:library`. */
import { createHash } from 'node:crypto';
import { engineVersion } from '../src/core/engine-version';
import type { Article, ArticleText } from '../src/core/model/article';
import type { Change, Diff } from '../src/core/model/change';
import type { Entity } from '../src/core/model/entity';
import type { Event } from '../src/core/model/event';
import type { Figure } from '../src/core/model/figure';
import {
  articleIdSchema,
  changeIdSchema,
  entityIdSchema,
  eventIdSchema,
  figureIdSchema,
  quotationIdSchema,
} from '../src/core/model/ids';
import { emptyMetadata } from '../src/core/model/metadata';
import type { Quotation } from '../src/core/model/quotation';
import type { Result } from '../src/core/model/result';
import { createLibraryHandlers } from '../src/main/library/handlers';
import type { LibraryInfo } from '../src/shared/contract';

export interface LibrarySize {
  readonly articles: number;
  /** Quotations and figures of each. */
  readonly quotations: number;
  readonly figures: number;
}

const at = '2024-05-01T10:00:00.000Z';
const articlesAtOnce = 25;
const articlesOfOneEvent = 5;
const sentence =
  'The harbour office said on Monday that 14 of the ferries would stay in port until the wind had turned. ';

/** Numbers as ids of the usual length, so that rows have the usual size. */
const idOf = (what: string, n: number): string =>
  createHash('sha256').update(`${what} ${n}`).digest('hex').slice(0, 36);

export async function makeLargeLibrary(home: string, size: LibrarySize): Promise<LibraryInfo> {
  const host = createLibraryHandlers({
    librariesFolder: `${home}/libraries`,
    stateFolder: `${home}/state`,
    sampleFolder: home,
    log: { write: () => undefined },
  });
  const info = must(await host.handlers.createLibrary({ name: 'Large' }));
  for (let from = 0; from < size.articles; from += articlesAtOnce) {
    const diff = part(from, Math.min(size.articles, from + articlesAtOnce), size);
    const change: Change = {
      id: changeIdSchema.parse(idOf('change', from)),
      label: 'Analyse 25 articles',
      coder: 'Ada',
      at,
      base: 0,
      undoes: null,
      diff,
    };
    must(await host.handlers.appendChanges({ library: info.id, changes: [change] as never }));
  }
  await host.closeAll();
  return info;
}

function part(from: number, to: number, size: LibrarySize): Diff {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    articles: { added: numbers.map(articleOf) },
    articleTexts: { added: numbers.map(textOf) },
    entities: { added: numbers.flatMap((n) => [0, 1, 2].map((k) => entityOf(n * 3 + k))) },
    events: { added: numbers.filter((n) => n % articlesOfOneEvent === 0).map(eventOf) },
    quotations: {
      added: numbers.flatMap((n) => Array.from({ length: size.quotations }, (_, k) => quotationOf(n, k, size))),
    },
    figures: { added: numbers.flatMap((n) => Array.from({ length: size.figures }, (_, k) => figureOf(n, k, size))) },
  };
}

const articleId = (n: number) => articleIdSchema.parse(idOf('article', n));
const text = sentence.repeat(30);

const articleOf = (n: number): Article => ({
  id: articleId(n),
  fileName: `article-${n}.txt`,
  byteSize: text.length,
  sha256: createHash('sha256').update(String(n)).digest('hex'),
  importedAt: at,
  metadata: { ...emptyMetadata, headline: { value: `Ferries stay in port, day ${n}`, origin: 'text', span: [0, 30] } },
  wordCount: 570,
  deleted: false,
  analysedBy: engineVersion,
});

const textOf = (n: number): ArticleText => ({
  id: articleId(n),
  text: `${n} ${text}`,
  paragraphs: Array.from({ length: 10 }, (_, k) => ({
    span: [k * 300, k * 300 + 290] as const,
    kind: 'body' as const,
  })),
  leftOut: [],
});

const entityOf = (n: number): Entity => ({
  id: entityIdSchema.parse(idOf('entity', n)),
  name: `Ilse Brandt ${n}`,
  aliases: [`Brandt ${n}`],
  kind: 'person',
  naming: 'named',
  role: 'harbour master',
});

const eventOf = (n: number): Event => ({
  id: eventIdSchema.parse(idOf('event', n)),
  name: `Ferries, week ${n}`,
  articles: Array.from({ length: articlesOfOneEvent }, (_, k) => articleId(n + k)),
  status: 'confirmed',
  createdAt: at,
});

const origin = { kind: 'rule', rule: 'quote-then-cue', because: [[24, 28]] } as const;

const quotationOf = (n: number, k: number, size: LibrarySize): Quotation => ({
  id: quotationIdSchema.parse(idOf('quotation', n * size.quotations + k)),
  article: articleId(n),
  kind: 'quotation',
  content: [[k * 60, k * 60 + 55]],
  quoted: [[k * 60, k * 60 + 55]],
  cue: [k * 60 + 56, k * 60 + 60],
  sources: [{ span: [4, 18], entity: entityIdSchema.parse(idOf('entity', n * 3 + (k % 3))) }],
  onBehalfOf: null,
  chain: [],
  directness: 'direct',
  polarity: 'affirmed',
  origin,
  status: k % 5 === 0 ? 'accepted' : 'suggested',
  reviewedBy: k % 5 === 0 ? 'Ada' : null,
  createdAt: at,
  updatedAt: at,
  note: '',
});

const figureOf = (n: number, k: number, size: LibrarySize): Figure => ({
  id: figureIdSchema.parse(idOf('figure', n * size.figures + k)),
  article: articleId(n),
  span: [k * 103 + 40, k * 103 + 42],
  kind: 'quantity',
  value: 14,
  unit: null,
  counted: 'ferries',
  approximator: null,
  origin,
  status: 'suggested',
  createdAt: at,
  updatedAt: at,
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`);
  return result.value;
}
