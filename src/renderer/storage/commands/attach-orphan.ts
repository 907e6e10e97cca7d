/**
 * Puts an annotation that lost its place on words that the analyst chose, under a new id: annotations never change their
 * article. Cue, sources and hops go along where the words between them and the content stand unchanged beside the new place;
 * the others are to be marked anew.
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
    const older = await tx.get('articleTexts', quotation.article);
    const quoted = quotedParts(text.text, [span]);
    const there = { from: older?.text ?? '', content: hullOf(quotation.content), to: text.text, chosen: span };
    const parts = {
      content: [span],
      quoted,
      directness: directnessOf(text.text, [span], quoted),
      cue: quotation.cue === null ? null : besideChosen(quotation.cue, there),
      chain: quotation.chain.flatMap((hop) => moved(hop, there)),
      // Who spoke is known without the place of the name: it stays, on the words chosen if need be.
      sources: quotation.sources.map((source) => ({ ...source, span: besideChosen(source.span, there) ?? span })),
      onBehalfOf: quotation.onBehalfOf === null ? null : (moved(quotation.onBehalfOf, there)[0] ?? null),
      origin: quotation.origin.kind === 'rule' ? { ...quotation.origin, because: [] } : quotation.origin,
    };
    const attached = { ...quotation, ...place, ...parts, id: quotationIdSchema.parse(place.id) };
    const memos = await memosOf(tx, ref.id, place.id);
    return ok({ diff: { quotations: { removed: [quotation], added: [attached] }, memos }, value: null });
  });
}

interface Places {
  /** The older text, and where the content stood in it. */
  readonly from: string;
  readonly content: Span;
  readonly to: string;
  readonly chosen: Span;
}

const hullOf = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** `“…,” said captain Bo Ek`: "said" is found where ` said` follows the words chosen, too. Null where that has changed. */
function besideChosen([start, end]: Span, { from, content, to, chosen }: Places): Span | null {
  const behind = start >= content[1] ? from.slice(content[1], end) : '';
  if (behind !== '' && to.startsWith(behind, chosen[1]))
    return [chosen[1] + start - content[1], chosen[1] + end - content[1]];
  const before = end <= content[0] ? from.slice(start, content[0]) : '';
  const at = chosen[0] - before.length;
  return before !== '' && at >= 0 && to.startsWith(before, at) ? [at, at + end - start] : null;
}

function moved<P extends { readonly span: Span }>(part: P, places: Places): P[] {
  const span = besideChosen(part.span, places);
  return span === null ? [] : [{ ...part, span }];
}

/** Memos go along with the annotation they are on. */
async function memosOf(tx: CommandTx, from: string, to: string): Promise<RecordDiff<Memo>> {
  const memos = (await tx.all('memos')).filter((memo) => memo.target.id === from);
  return { updated: memos.map((memo) => [memo, { ...memo, target: { ...memo.target, id: to } }] as const) };
}
