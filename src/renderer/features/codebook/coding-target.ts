/** What a code would be put on now: the words selected, or else what the selected quotation reports. */
import type { ArticleId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import { snapToWords } from '../../editor/text-steps';
import type { Selected, TextSelection } from '../../session/view';
import { useView } from '../../session/view';
import { readCodings, readQuotations } from '../../storage/queries/annotations';
import { readArticle } from '../../storage/queries/article';
import type { LibrarySession } from '../../storage/session';
import { trimSpan } from '../../../core/text/span';

export interface CodingTarget {
  readonly article: ArticleId;
  readonly spans: readonly Span[];
  /** The words, shortened, for lists and messages. */
  readonly words: string;
}

interface Place {
  readonly textSelection: TextSelection | null;
  readonly selected: Selected | null;
  readonly shown: readonly ArticleId[];
}

const placeNow = (): Place => {
  const { textSelection, selected, active, second } = useView.getState();
  return { textSelection, selected, shown: [active, second].filter((id) => id !== null) };
};

/** Null if nothing is selected that could carry a code. */
export async function readCodingTarget(
  session: LibrarySession,
  place: Place = placeNow(),
): Promise<CodingTarget | null> {
  const { textSelection, selected, shown } = place;
  if (textSelection) {
    const whole = await readArticle(session, textSelection.article);
    // Whole words, as for the parts of a quotation: nobody codes half a word but by a slip of the hand.
    return whole
      ? targetOf(textSelection.article, [snapToWords(whole.text.text, textSelection.span)], whole.text.text)
      : null;
  }
  if (selected?.kind !== 'quotation' && selected?.kind !== 'coding') return null;
  for (const article of shown) {
    const spans = await spansOf(session, article, selected);
    const whole = spans && (await readArticle(session, article));
    if (spans && whole) return targetOf(article, spans, whole.text.text);
  }
  return null;
}

async function spansOf(
  session: LibrarySession,
  article: ArticleId,
  selected: Extract<Selected, { kind: 'quotation' | 'coding' }>,
): Promise<readonly Span[] | undefined> {
  if (selected.kind === 'quotation') {
    const quotations = await readQuotations(session, article);
    return quotations.find((quotation) => quotation.id === selected.id)?.content;
  }
  const codings = await readCodings(session, article);
  return codings.find((coding) => coding.id === selected.id)?.spans;
}

function targetOf(article: ArticleId, spans: readonly Span[], text: string): CodingTarget | null {
  const trimmed = spans.map((span) => trimSpan(text, span)).filter(([start, end]) => end > start);
  if (trimmed.length === 0) return null;
  const words = trimmed.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ');
  return { article, spans: trimmed, words };
}
