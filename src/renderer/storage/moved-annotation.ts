/**
 * An annotation carried over to another version of its article: every one of its spans finds its place, or it stays behind.
 * It gets a new id there: an annotation never changes its article.
 */
import type { Coding } from '../../core/model/coding';
import type { Figure } from '../../core/model/figure';
import type { ArticleId } from '../../core/model/ids';
import type { Mention, Origin, Quotation } from '../../core/model/quotation';
import type { Span } from '../../core/model/span';
import { reanchor } from '../../core/text/anchor';

export interface VersionStep {
  readonly to: ArticleId;
  readonly oldText: string;
  readonly newText: string;
  readonly now: string;
}

/** Thrown inside this file only: one span without a place keeps the whole annotation back. */
class Unplaced extends Error {}

/** The annotation on the new version, or null where one of its spans has no certain place there. */
export function movedAnnotation<R extends Quotation | Coding | Figure>(record: R, step: VersionStep): R | null {
  const move = (span: Span): Span => {
    const placed = reanchor(step.oldText, span, step.newText);
    if (placed.kind === 'orphan') throw new Unplaced();
    return placed.span;
  };
  try {
    return {
      ...record,
      ...spansMoved(record, move),
      id: crypto.randomUUID(),
      article: step.to,
      updatedAt: step.now,
    } as R;
  } catch (error) {
    if (error instanceof Unplaced) return null;
    throw error;
  }
}

function spansMoved(record: Quotation | Coding | Figure, move: (span: Span) => Span): object {
  const origin = movedOrigin(record.origin, move);
  if ('span' in record) return { span: move(record.span), origin };
  if ('spans' in record) return { spans: record.spans.map(move), origin };
  const mention = (one: Mention): Mention => ({ ...one, span: move(one.span) });
  return {
    content: record.content.map(move),
    quoted: record.quoted.map(move),
    cue: record.cue === null ? null : move(record.cue),
    sources: record.sources.map(mention),
    onBehalfOf: record.onBehalfOf === null ? null : mention(record.onBehalfOf),
    chain: record.chain.map((hop) => ({ ...hop, span: move(hop.span) })),
    origin,
  };
}

/** The words that led a rule to it are told only where they still stand. */
function movedOrigin(origin: Origin, move: (span: Span) => Span): Origin {
  if (origin.kind === 'coder') return origin;
  try {
    return { ...origin, because: origin.because.map(move) };
  } catch {
    return { ...origin, because: [] };
  }
}

/** Made, decided or changed by a person: what nobody touched is suggested anew from the new text. */
export function isTouched(record: Quotation | Coding | Figure): boolean {
  const { origin, status, createdAt, updatedAt } = record;
  return origin.kind === 'coder' || status !== 'suggested' || createdAt !== updatedAt;
}
