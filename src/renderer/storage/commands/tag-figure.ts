/** A figure tagged by hand: accepted from the start. */
import { figureIdSchema, type ArticleId, type FigureId } from '../../../core/model/ids';
import type { Figure } from '../../../core/model/figure';
import { ok, type Result } from '../../../core/model/result';
import type { Span } from '../../../core/model/span';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export type FigureReading = Pick<Figure, 'kind' | 'value' | 'unit' | 'counted' | 'approximator'>;

const unread: FigureReading = { kind: 'quantity', value: null, unit: null, counted: null, approximator: null };

export function tagFigure(
  session: LibrarySession,
  article: ArticleId,
  span: Span,
  reading: FigureReading = unread,
): Promise<Result<Done<FigureId>>> {
  return runCommand(session, 'Tag a figure', async (tx) => {
    if ((await tx.get('articles', article)) === undefined) return noSuchRecord('article');
    const figure: Figure = {
      id: newId(figureIdSchema),
      article,
      span,
      ...reading,
      origin: { kind: 'coder', coder: tx.coder },
      status: 'accepted',
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    return ok({ diff: { figures: { added: [figure] } }, value: figure.id });
  });
}
