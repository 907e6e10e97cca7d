/**
 * Tagging with the selection: C makes a quotation, S, V and G set its parts, L adds a stretch to its content. S, V and G
 * belong to the selected quotation, or to the one nearest in the same paragraph.
 */
import type { ArticleText } from '../../../core/model/article';
import type { FigureId, QuotationId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import type { Result } from '../../../core/model/result';
import type { Span } from '../../../core/model/span';
import { snapToWords } from '../../editor/text-steps';
import { notify } from '../../session/notices';
import { select, useView, type PartRole } from '../../session/view';
import { editQuotation } from '../../storage/commands/edit-quotation';
import { nameSource } from '../../storage/commands/name-source';
import { tagFigure } from '../../storage/commands/tag-figure';
import { tagQuotation } from '../../storage/commands/tag-quotation';
import { readQuotations } from '../../storage/queries/annotations';
import { readArticle } from '../../storage/queries/article';
import { readEntities } from '../../storage/queries/entities';
import type { LibrarySession } from '../../storage/session';
import { letGoOfWords } from './let-go-of-words';
import { withQuoteMarks } from './with-quote-marks';
import { entityFor } from '../../session/find-entity';

interface Place {
  readonly text: ArticleText;
  readonly span: Span;
  /** What was selected, before it was grown to whole words. */
  readonly selected: Span;
}

/** The selected words, grown to whole words; null with a notice if nothing is selected. */
async function selectedPlace(session: LibrarySession): Promise<Place | null> {
  const { textSelection } = useView.getState();
  const whole = textSelection ? await readArticle(session, textSelection.article) : null;
  if (!textSelection || !whole) {
    notify('Select the words first: with the mouse, or with Shift and the arrow keys.');
    return null;
  }
  return { text: whole.text, span: snapToWords(whole.text.text, textSelection.span), selected: textSelection.span };
}

/** Lets go of the selected words, unless others were selected while the mark was being saved: those await their own key. */
const done = ({ text, selected }: Place): void => {
  const now = useView.getState().textSelection;
  if (now && (now.article !== text.id || now.span[0] !== selected[0] || now.span[1] !== selected[1])) return;
  letGoOfWords();
};

function told<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  notify(result.error.message, 'error');
  return null;
}

export async function tagContent(session: LibrarySession, kind: 'quotation' | 'scare' = 'quotation'): Promise<void> {
  const place = await selectedPlace(session);
  if (!place) return;
  const content = [withQuoteMarks(place.text.text, place.span)];
  const made = told(await tagQuotation(session, { article: place.text.id, content, kind }));
  if (!made) return;
  select({ kind: 'quotation', id: made.value, part: { role: 'content', index: 0 } });
  done(place);
}

export async function tagFigureHere(session: LibrarySession): Promise<void> {
  const place = await selectedPlace(session);
  if (!place) return;
  const made = told(await tagFigure(session, place.text.id, place.span));
  if (made) select({ kind: 'figure', id: made.value satisfies FigureId });
  done(place);
}

/** `another`: a source beside those that are there, for words that several said together. */
export async function tagPart(
  session: LibrarySession,
  role: Exclude<PartRole, 'content'>,
  another = false,
): Promise<void> {
  const place = await selectedPlace(session);
  const quotation = place ? await quotationFor(session, place) : null;
  if (!place || !quotation) return;
  const source = another ? quotation.sources.length : sourceIndex(quotation);
  if ((await setPart(session, quotation, role, place, source)) === null) return;
  const index = role === 'source' ? source : role === 'hop' ? quotation.chain.length : 0;
  select({ kind: 'quotation', id: quotation.id, part: { role, index } });
  done(place);
}

export async function linkToQuotation(session: LibrarySession): Promise<void> {
  const place = await selectedPlace(session);
  const quotation = place ? await quotationFor(session, place) : null;
  if (!place || !quotation) return;
  const content = [...quotation.content, place.span].sort((a, b) => a[0] - b[0]);
  if (told(await editQuotation(session, quotation.id, { content }, 'Link to a quotation')) === null) return;
  select({ kind: 'quotation', id: quotation.id, part: { role: 'content', index: content.indexOf(place.span) } });
  done(place);
}

/** S puts the last source anew; Shift+S adds one. */
const sourceIndex = (quotation: Quotation): number =>
  quotation.sources.length === 0 ? 0 : quotation.sources.length - 1;

async function setPart(
  session: LibrarySession,
  quotation: Quotation,
  role: Exclude<PartRole, 'content'>,
  { text, span }: Place,
  source: number,
): Promise<unknown> {
  const { id, chain } = quotation;
  const words = text.text.slice(span[0], span[1]);
  if (role === 'cue') return told(await editQuotation(session, id, { cue: span }, 'Set the cue'));
  if (role === 'hop') {
    const hop = {
      span,
      kind: /statement/iu.test(words) ? 'statement' : 'medium',
      medium: /\p{Lu}/u.test(words) ? words : null,
    } as const;
    return told(await editQuotation(session, id, { chain: [...chain, hop] }, 'Add a hop'));
  }
  const entity = entityFor(words, await readEntities(session));
  const index = role === 'source' ? source : 'onBehalfOf';
  return told(await nameSource(session, id, { index, span }, entity));
}

/** The selected quotation of this article, or the nearest one in the paragraph of the selection. */
async function quotationFor(session: LibrarySession, { text, span }: Place): Promise<Quotation | null> {
  const all = (await readQuotations(session, text.id)).filter(
    (quotation) => quotation.status !== 'rejected' && quotation.kind === 'quotation',
  );
  const { selected } = useView.getState();
  const chosen =
    selected?.kind === 'quotation'
      ? all.find((quotation) => quotation.id === (selected.id satisfies QuotationId))
      : undefined;
  if (chosen) return chosen;
  const paragraph = text.paragraphs.find((one) => one.span[0] <= span[0] && span[0] < one.span[1])?.span ?? span;
  const near = all.filter((quotation) =>
    quotation.content.some((one) => one[0] < paragraph[1] && paragraph[0] < one[1]),
  );
  const distance = (quotation: Quotation): number =>
    Math.min(...quotation.content.map((one) => Math.max(one[0] - span[1], span[0] - one[1], 0)));
  const nearest = near.sort((a, b) => distance(a) - distance(b))[0];
  if (!nearest) notify('Mark the words that were said first (C), then who said them (S) and how (V).');
  return nearest ?? null;
}
