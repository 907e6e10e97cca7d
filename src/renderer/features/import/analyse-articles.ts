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

export async function analyseArticles(
  session: LibrarySession,
  articles: readonly ArticleId[],
  outer?: AbortSignal,
): Promise<readonly AnalysedById[]> {
  const control = new AbortController();
  outer?.addEventListener('abort', () => control.abort(), { once: true });
  const finished: AnalysedById[] = [];
  let waiting: StoredAnalysis[] = [];
  for (const [at, id] of articles.entries()) {
    if (control.signal.aborted) break;
    setJob({
      id: 'analysis',
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
  endJob('analysis');
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

/** Takes up what an earlier window left undone. */
export async function resumeAnalysis(session: LibrarySession): Promise<void> {
  if (session.readOnly) return;
  const left = (await readArticles(session)).filter((article) => article.analysedBy === null);
  if (left.length > 0)
    await analyseArticles(
      session,
      left.map((article) => article.id),
    );
}
