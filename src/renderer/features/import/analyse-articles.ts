/**
 * Suggestions for articles, made by the worker and stored in small batches, with progress and cancel. An article that was
 * not analysed before the window closed is taken up again at the next start (`analysedBy` is null until then).
 */
import { engineVersion } from '../../../core/engine-version';
import type { AnalysedArticle } from '../../../core/model/analysis';
import type { ArticleId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { notify } from '../../session/notices';
import { analysis } from '../../session/services';
import { storeAnalysis, type StoredAnalysis } from '../../storage/commands/store-analysis';
import { readArticle } from '../../storage/queries/article';
import { readArticles } from '../../storage/queries/articles';
import type { LibrarySession } from '../../storage/session';

const batchSize = 25;

export interface AnalysedById {
  readonly id: ArticleId;
  readonly analysed: AnalysedArticle;
}

/** Articles that a run is about to analyse: another run passes them over. */
const underWay = new WeakMap<LibrarySession, Set<ArticleId>>();

let runs = 0;

/** Cancelled, it keeps what was analysed so far; the next import, or the next start, goes on with the rest. */
export async function analyseArticles(
  session: LibrarySession,
  wanted: readonly ArticleId[],
  outer?: AbortSignal,
): Promise<readonly AnalysedById[]> {
  const taken = underWay.get(session) ?? new Set();
  underWay.set(session, taken);
  const articles = wanted.filter((id) => !taken.has(id));
  for (const id of articles) taken.add(id);
  const job = `analysis ${String((runs += 1))}`;
  try {
    return await analyseEach(session, articles, job, outer);
  } finally {
    for (const id of articles) taken.delete(id);
    endJob(job);
  }
}

async function analyseEach(
  session: LibrarySession,
  articles: readonly ArticleId[],
  job: string,
  outer?: AbortSignal,
): Promise<readonly AnalysedById[]> {
  const control = new AbortController();
  outer?.addEventListener('abort', () => control.abort(), { once: true });
  const finished: AnalysedById[] = [];
  let waiting: StoredAnalysis[] = [];
  for (const [at, id] of articles.entries()) {
    if (control.signal.aborted) break;
    setJob({
      id: job,
      label: 'Finding quotations',
      done: at,
      total: articles.length,
      cancel: () => control.abort(),
    });
    const analysed = await analyseOne(session, id, control.signal);
    if (!analysed) continue;
    finished.push({ id, analysed });
    waiting.push({ article: id, analysed });
    // The first article's suggestions appear at once: the analyst is reading it already.
    if (at === 0 || waiting.length >= batchSize) waiting = await storeBatch(session, waiting);
  }
  await storeBatch(session, waiting);
  return finished;
}

async function analyseOne(
  session: LibrarySession,
  id: ArticleId,
  signal: AbortSignal,
): Promise<AnalysedArticle | null> {
  const whole = await readArticle(session, id);
  if (!whole) return null;
  const { article, text } = whole;
  const imported = {
    text: text.text,
    paragraphs: text.paragraphs,
    metadata: article.metadata,
    leftOut: text.leftOut,
    encoding: '',
  };
  const answer = await analysis.ask('analyse', { file: id, sha256: article.sha256, imported }, signal);
  if (answer.ok) return answer.value;
  if (answer.error.kind !== 'cancelled') notify(`${article.fileName}: ${answer.error.message}`, 'warning');
  return null;
}

async function storeBatch(session: LibrarySession, batch: readonly StoredAnalysis[]): Promise<StoredAnalysis[]> {
  if (batch.length === 0) return [];
  const stored = await storeAnalysis(session, batch, engineVersion);
  if (!stored.ok) notify(stored.error.message, 'warning');
  return [];
}

/** Articles that no run has analysed yet, as after one that was cancelled or a window that was killed. */
export const notAnalysed = async (session: LibrarySession): Promise<ArticleId[]> =>
  (await readArticles(session)).filter((article) => article.analysedBy === null).map((article) => article.id);
