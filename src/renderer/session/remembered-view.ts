/**
 * Open tabs and mode of each library: a restart goes on where one was. View state only: when it is lost, nothing of the
 * analyst's work is. What is read back is unknown until the schema has parsed it.
 */
import { articleIdSchema, eventIdSchema, type ArticleId } from '../../core/model/ids';
import { z } from '../../core/model/zod';
import { placeWriter, readPlace } from '../storage/place';
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

/** What was open in this library last time, without articles that are gone; empty at the first time. */
export async function rememberedView(session: LibrarySession): Promise<Partial<ViewState>> {
  const parsed = rememberedSchema.safeParse(await readPlace(session));
  if (!parsed.success) return {};
  const { tabs, active, second } = parsed.data;
  const there = async (id: ArticleId | null): Promise<ArticleId | null> =>
    id !== null && (await readArticle(session, id)) !== null ? id : null;
  const shown = (await there(active)) ?? (await there(tabs[0] ?? null));
  return { ...parsed.data, active: shown, second: shown === null ? null : await there(second) };
}

/** Keeps what is open as it changes, until the answer is called; that settles when the last place is written. */
export function rememberView(session: LibrarySession): () => Promise<void> {
  const writer = placeWriter(session);
  let last = '';
  const stop = useView.subscribe(({ mode, tabs, active, second, event }) => {
    const place: Remembered = { mode, tabs: [...tabs], active, second, event };
    const now = JSON.stringify(place);
    if (now === last) return;
    last = now;
    writer.write(place);
  });
  return () => {
    stop();
    return writer.written();
  };
}
