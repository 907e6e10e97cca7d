/** A quotation (or scare quote) tagged by hand: accepted from the start. */
import { quotationIdSchema, type ArticleId, type QuotationId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { directnessOf, quotedParts } from './quoted-parts';

/** What the analyst chose. `quoted` and `directness` are read from the quote marks when not given. */
export type NewQuotation = Pick<Quotation, 'content'> & { readonly article: ArticleId } & Partial<
    Pick<Quotation, 'kind' | 'quoted' | 'cue' | 'sources' | 'onBehalfOf' | 'chain' | 'directness' | 'polarity' | 'note'>
  >;

export function tagQuotation(session: LibrarySession, chosen: NewQuotation): Promise<Result<Done<QuotationId>>> {
  const label = chosen.kind === 'scare' ? 'Tag a scare quote' : 'Tag a quotation';
  return runCommand(session, label, async (tx) => {
    const article = await tx.get('articleTexts', chosen.article);
    if (article === undefined) return noSuchRecord('article');
    const quoted = chosen.quoted ?? quotedParts(article.text, chosen.content);
    const quotation: Quotation = {
      id: newId(quotationIdSchema),
      kind: 'quotation',
      cue: null,
      sources: [],
      onBehalfOf: null,
      chain: [],
      directness: directnessOf(article.text, chosen.content, quoted),
      polarity: 'affirmed',
      note: '',
      ...chosen,
      quoted,
      origin: { kind: 'coder', coder: tx.coder },
      status: 'accepted',
      reviewedBy: tx.coder,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    return ok({ diff: { quotations: { added: [quotation] } }, value: quotation.id });
  });
}
