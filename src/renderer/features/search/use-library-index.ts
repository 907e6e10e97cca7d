/** Keeps the search index of the open library up with its articles: built at the first search, in small pieces. */
import { useEffect, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { readArticleTexts } from '../../storage/queries/article-texts';
import type { LibrarySession } from '../../storage/session';
import { createSearchClient, type SearchClient } from './full-text/search-client';

export interface LibraryIndex {
  readonly client: SearchClient | null;
  /** Articles the index knows, and how many it is going to know; raised piece by piece. */
  readonly known: number;
  readonly total: number;
}

/** Articles read from storage at once: small enough to keep the window quick. */
const pieceSize = 40;
/** Fewer than this are ready before a progress bar could be read. */
const worthABar = 200;

interface OpenIndex {
  readonly session: LibrarySession;
  readonly client: SearchClient;
  /** What the index knows of each article, as it was named then. */
  readonly stamps: Map<ArticleId, string>;
}

/** One index, of the library that is open: it outlives the pane, which comes and goes. */
let open: OpenIndex | null = null;

function indexFor(session: LibrarySession): OpenIndex {
  if (open?.session !== session) {
    open?.client.close();
    open = { session, client: createSearchClient(), stamps: new Map() };
  }
  return open;
}

/** `begin` starts building; until then nothing is read. */
export function useLibraryIndex(
  session: LibrarySession,
  articles: readonly Article[] | undefined,
): LibraryIndex & { readonly begin: () => void } {
  const [index, setIndex] = useState<OpenIndex | null>(open?.session === session ? open : null);
  const [known, setKnown] = useState(index?.stamps.size ?? 0);
  useEffect(() => {
    if (!index || !articles) return;
    const control = new AbortController();
    void follow(index, articles, control, setKnown);
    return () => control.abort();
  }, [index, articles]);
  return {
    client: index?.client ?? null,
    known,
    total: articles?.length ?? 0,
    begin: () => setIndex(indexFor(session)),
  };
}

/** Brings the index to what the library has now: goes out what is gone, comes in what is new or named otherwise. */
async function follow(
  index: OpenIndex,
  articles: readonly Article[],
  control: AbortController,
  onKnown: (known: number) => void,
): Promise<void> {
  const { client, stamps } = index;
  const there = new Set(articles.map((article) => article.id));
  const gone = [...stamps.keys()].filter((id) => !there.has(id));
  for (const id of gone) stamps.delete(id);
  if (gone.length > 0) client.remove(gone);
  const fresh = articles.filter((article) => stamps.get(article.id) !== stampOf(article));
  for (let at = 0; at < fresh.length && !control.signal.aborted; at += pieceSize) {
    await putPiece(index, fresh.slice(at, at + pieceSize));
    onKnown(stamps.size);
    if (fresh.length >= worthABar) showProgress(at + pieceSize, fresh.length, control);
  }
  endJob('search');
  onKnown(stamps.size);
}

async function putPiece({ session, client, stamps }: OpenIndex, piece: readonly Article[]): Promise<void> {
  const texts = await readArticleTexts(
    session,
    piece.map((article) => article.id),
  );
  client.put(
    piece.flatMap((article) => {
      const text = texts.get(article.id);
      return text === undefined ? [] : [{ id: article.id, text, ...namesOf(article) }];
    }),
  );
  for (const article of piece) stamps.set(article.id, stampOf(article));
}

const namesOf = ({ metadata }: Article): { headline: string; outlet: string } => ({
  headline: metadata.headline?.value ?? '',
  outlet: metadata.outlet?.value ?? '',
});

const stampOf = (article: Article): string => Object.values(namesOf(article)).join('\n');

/** Cancelled, the search goes on with what was read; the next search reads the rest. */
const showProgress = (done: number, total: number, control: AbortController): void =>
  setJob({
    id: 'search',
    label: 'Reading for search',
    done: Math.min(done, total),
    total,
    cancel: () => control.abort(),
  });
