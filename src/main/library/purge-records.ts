/**
 * What a purge takes away, and records without it. A purged record keeps its id, its article and its spans, so that the
 * journal still replays; every word that came from the article, or was written about it, goes.
 */
import type { Diff, RecordDiff } from '../../core/model/change';
import type { ArticleId } from '../../core/model/ids';
import { emptyMetadata } from '../../core/model/metadata';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import { z } from '../../core/model/zod';
import type { LibraryState } from './replay';

/** Ids only: it is written to disk while the purge goes on. */
export const purgeSetSchema = z.object({
  articles: z.array(z.string()),
  annotations: z.array(z.string()),
  memos: z.array(z.string()),
  /** Sources that only the purged articles name. */
  entities: z.array(z.string()),
  /** SHA-256 of the originals that nothing else uses. */
  originals: z.array(z.string()),
  /** Events that were named after the headline of one of them. */
  events: z.array(z.string()),
});
export type PurgeSet = z.infer<typeof purgeSetSchema>;

/** An event's name that begins with so many characters of a headline was taken from it. */
const sharedName = 16;

export function purgeSetOf(state: LibraryState, ids: readonly ArticleId[]): PurgeSet {
  const articles = new Set<string>(ids);
  const ofThem = <R extends { readonly article: string }>(records: Iterable<R>) =>
    [...records].filter((record) => articles.has(record.article));
  const annotations = [
    ...ofThem(state.quotations.values()),
    ...ofThem(state.codings.values()),
    ...ofThem(state.figures.values()),
  ].map((record) => record.id as string);
  const gone = new Set([...articles, ...annotations]);
  return {
    articles: [...articles],
    annotations,
    memos: [...state.memos.values()].filter((memo) => gone.has(memo.target.id)).map((memo) => memo.id),
    originals: originalsOf(state, articles),
    entities: onlyNamedBy(state, articles),
    events: namedAfter(state, articles),
  };
}

function originalsOf(state: LibraryState, articles: ReadonlySet<string>): string[] {
  const all = [...state.articles.values()];
  const elsewhere = new Set(all.filter((article) => !articles.has(article.id)).map((article) => article.sha256));
  const here = all.filter((article) => articles.has(article.id)).map((article) => article.sha256);
  return here.filter((hash) => !elsewhere.has(hash));
}

function onlyNamedBy(state: LibraryState, articles: ReadonlySet<string>): string[] {
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { article, sources, onBehalfOf } of state.quotations.values())
    for (const mention of onBehalfOf === null ? sources : [...sources, onBehalfOf])
      if (mention.entity !== null) (articles.has(article) ? here : elsewhere).add(mention.entity);
  return [...here].filter((entity) => !elsewhere.has(entity));
}

function namedAfter(state: LibraryState, articles: ReadonlySet<string>): string[] {
  const headlines = [...articles].flatMap((id) => state.articles.get(id)?.metadata.headline?.value ?? []);
  const begins = headlines.map((headline) => headline.slice(0, sharedName)).filter((begin) => begin !== '');
  return [...state.events.values()]
    .filter(
      (event) => event.articles.some((id) => articles.has(id)) && begins.some((begin) => event.name.startsWith(begin)),
    )
    .map((event) => event.id);
}

/** The records of the set without words; records that are not in it as they are. */
export class Redaction {
  private readonly ids: ReadonlySet<string>;
  constructor(readonly set: PurgeSet) {
    this.ids = new Set([...set.articles, ...set.annotations, ...set.memos, ...set.entities, ...set.events]);
  }

  record<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordOf<K> {
    return this.ids.has(record.id) || this.isAbout(record) ? blank(kind, record) : record;
  }

  /** Null if nothing in the diff is touched. */
  diff(diff: Diff): Diff | null {
    let touched = false;
    const one = (kind: RecordKind) => (record: RecordOf<RecordKind>) => {
      const redacted = this.record(kind, record);
      touched ||= redacted !== record;
      return redacted;
    };
    const parts = Object.entries(diff).map(([name, part]) => {
      const kind = name as RecordKind;
      const { added, updated, removed } = part as RecordDiff<RecordOf<RecordKind>>;
      const redacted = {
        added: added?.map(one(kind)),
        updated: updated?.map(([from, to]) => [one(kind)(from), one(kind)(to)] as const),
        removed: removed?.map(one(kind)),
      };
      return [name, redacted];
    });
    return touched ? (Object.fromEntries(parts) as Diff) : null;
  }

  /** Annotations and memos that were removed long ago are in the journal all the same. */
  isAbout(record: RecordOf<RecordKind>): boolean {
    if ('article' in record) return this.set.articles.includes(record.article);
    return 'target' in record && this.ids.has(record.target.id);
  }
}

const blanks: { readonly [K in RecordKind]?: (record: RecordOf<K>) => RecordOf<K> } = {
  articles: (article) => ({ ...article, fileName: 'purged', metadata: emptyMetadata }),
  articleTexts: (text) => ({ ...text, text: '', paragraphs: [], leftOut: [] }),
  quotations: (quotation) => ({
    ...quotation,
    note: '',
    chain: quotation.chain.map((hop) => ({ ...hop, medium: null })),
  }),
  codings: (coding) => ({ ...coding, note: '' }),
  figures: (figure) => ({ ...figure, value: null, unit: null, counted: null, approximator: null }),
  memos: (memo) => ({ ...memo, text: '' }),
  entities: (entity) => ({ ...entity, name: 'purged', aliases: [], role: null }),
  events: (event) => ({ ...event, name: 'Event' }),
};

const blank = <K extends RecordKind>(kind: K, record: RecordOf<K>): RecordOf<K> => blanks[kind]?.(record) ?? record;

/** The records without those of the set, for snapshots and backups. */
export function withoutPurged(state: LibraryState, redaction: Redaction): LibraryState {
  const { articles, annotations, memos, entities } = redaction.set;
  const gone = new Set([...articles, ...annotations, ...memos, ...entities]);
  const left = recordKinds.map((kind) => {
    const records = [...(state[kind].values() as Iterable<RecordOf<RecordKind>>)]
      .filter((record) => !gone.has(record.id) && !redaction.isAbout(record))
      .map((record) => redaction.record(kind, record));
    return [kind, new Map(records.map((record) => [record.id, record]))];
  });
  return Object.fromEntries(left) as LibraryState;
}

/** What the purge does to the records there are, in words that give nothing away: `removed` records are blank. */
export function purgeDiff(state: LibraryState, redaction: Redaction): Diff {
  const { articles, annotations, memos, entities } = redaction.set;
  const removed = <K extends RecordKind>(kind: K, ids: readonly string[]): RecordDiff<RecordOf<K>> => ({
    removed: ids.flatMap((id) => {
      const record = state[kind].get(id) as RecordOf<K> | undefined;
      return record === undefined ? [] : [redaction.record(kind, record)];
    }),
  });
  const gone = new Set(articles);
  const events = [...state.events.values()].filter((event) => event.articles.some((id) => gone.has(id)));
  return {
    articles: removed('articles', articles),
    articleTexts: removed('articleTexts', articles),
    quotations: removed('quotations', annotations),
    codings: removed('codings', annotations),
    figures: removed('figures', annotations),
    memos: removed('memos', memos),
    entities: removed('entities', entities),
    events: {
      updated: events.map((event) => {
        const plain = redaction.record('events', event);
        return [plain, { ...plain, articles: plain.articles.filter((id) => !gone.has(id)) }] as const;
      }),
    },
  };
}
