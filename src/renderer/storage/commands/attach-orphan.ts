/**
 * Puts an annotation that lost its place on words that the analyst chose, under a new id: annotations never change their
 * article. Its parts besides the content are to be marked anew.
 */
import type { RecordDiff } from '../../../core/model/change';
import { codingIdSchema, figureIdSchema, quotationIdSchema, type ArticleId } from '../../../core/model/ids';
import type { Memo } from '../../../core/model/memo';
import { ok, type Result } from '../../../core/model/result';
import type { Span } from '../../../core/model/span';
import type { CommandTx } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import type { AnnotationRef } from './annotation-ref';
import { directnessOf, quotedParts } from './quoted-parts';

export function attachOrphan(
  session: LibrarySession,
  ref: AnnotationRef,
  article: ArticleId,
  span: Span,
): Promise<Result<Done<null>>> {
  return runCommand(session, `Attach a ${ref.kind} again`, async (tx) => {
    const text = await tx.get('articleTexts', article);
    if (text === undefined) return noSuchRecord('article');
    const place = { id: crypto.randomUUID(), article, updatedAt: tx.now } as const;
    if (ref.kind === 'coding') {
      const coding = await tx.get('codings', ref.id);
      if (coding === undefined) return noSuchRecord('annotation');
      const there = { ...coding, ...place, id: codingIdSchema.parse(place.id), spans: [span] };
      return ok({
        diff: { codings: { removed: [coding], added: [there] }, memos: await memosOf(tx, ref.id, place.id) },
        value: null,
      });
    }
    if (ref.kind === 'figure') {
      const figure = await tx.get('figures', ref.id);
      if (figure === undefined) return noSuchRecord('annotation');
      const there = { ...figure, ...place, id: figureIdSchema.parse(place.id), span };
      return ok({
        diff: { figures: { removed: [figure], added: [there] }, memos: await memosOf(tx, ref.id, place.id) },
        value: null,
      });
    }
    const quotation = await tx.get('quotations', ref.id);
    if (quotation === undefined) return noSuchRecord('annotation');
    const quoted = quotedParts(text.text, [span]);
    const parts = {
      content: [span],
      quoted,
      directness: directnessOf(text.text, [span], quoted),
      // Places of the other parts are those of the older text: who spoke is kept where it is known without them.
      cue: null,
      chain: [],
      sources: quotation.sources.map((source) => ({ ...source, span })),
      onBehalfOf: null,
      origin: quotation.origin.kind === 'rule' ? { ...quotation.origin, because: [] } : quotation.origin,
    };
    const there = { ...quotation, ...place, ...parts, id: quotationIdSchema.parse(place.id) };
    const memos = await memosOf(tx, ref.id, place.id);
    return ok({ diff: { quotations: { removed: [quotation], added: [there] }, memos }, value: null });
  });
}

/** Memos go along with the annotation they are on. */
async function memosOf(tx: CommandTx, from: string, to: string): Promise<RecordDiff<Memo>> {
  const memos = (await tx.all('memos')).filter((memo) => memo.target.id === from);
  return { updated: memos.map((memo) => [memo, { ...memo, target: { ...memo.target, id: to } }] as const) };
}
