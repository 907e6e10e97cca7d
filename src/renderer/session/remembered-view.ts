/**
 * Open tabs and mode of each library, kept in the window's own storage: a restart goes on where one was. View state
 * only: when it is lost, nothing of the analyst's work is. What is read back is unknown until the schema has parsed it.
 */
import { articleIdSchema, eventIdSchema, type ArticleId, type LibraryId } from '../../core/model/ids';
import { z } from '../../core/model/zod';
import { readArticle } from '../storage/queries/article';
import type { LibrarySession } from '../storage/session';
import { useView, type ViewState } from './view';

const rememberedSchema = z.object({
  mode: z.enum(['read', 'compare', 'codebook', 'report', 'sources', 'search']),
  tabs: z.array(articleIdSchema).max(200),
  active: articleIdSchema.nullable(),
  second: articleIdSchema.nullable(),
  event: eventIdSchema.nullable(),
});
type Remembered = z.infer<typeof rememberedSchema>;

const keyOf = (library: LibraryId): string => `variorum.view.${library}`;

/** What was open in this library last time, without articles that are gone; empty at the first time. */
export async function rememberedView(session: LibrarySession): Promise<Partial<ViewState>> {
  const parsed = rememberedSchema.safeParse(stored(session.library.id));
  if (!parsed.success) return {};
  const { tabs, active, second } = parsed.data;
  const there = async (id: ArticleId | null): Promise<ArticleId | null> =>
    id !== null && (await readArticle(session, id)) !== null ? id : null;
  const shown = (await there(active)) ?? (await there(tabs[0] ?? null));
  return { ...parsed.data, active: shown, second: shown === null ? null : await there(second) };
}

function stored(library: LibraryId): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(library)) ?? 'null');
  } catch {
    // Damaged or not allowed: the library opens without tabs.
    return null;
  }
}

/** Writes what is open as it changes, until the answer is called. */
export function rememberView(library: LibraryId): () => void {
  let last = '';
  return useView.subscribe(({ mode, tabs, active, second, event }) => {
    const now = JSON.stringify({ mode, tabs: [...tabs], active, second, event } satisfies Remembered);
    if (now === last) return;
    last = now;
    try {
      localStorage.setItem(keyOf(library), now);
    } catch {
      // The storage is full or closed: only the place is lost.
    }
  });
}
