/** The keys of reading mode: marking, reviewing, going from mark to mark. */
import { useEffect, useRef } from 'react';
import type { ArticleId, CodingId, FigureId, QuotationId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import { useCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { toldCounts } from '../../session/told-counts';
import { select, useView, type Selected } from '../../session/view';
import { acceptSuggestion } from '../../storage/commands/accept-suggestion';
import type { AnnotationRef } from '../../storage/commands/annotation-ref';
import { bulkReview } from '../../storage/commands/bulk-review';
import { editQuotation } from '../../storage/commands/edit-quotation';
import { rejectSuggestion } from '../../storage/commands/reject-suggestion';
import { removeAnnotations } from '../../storage/commands/remove-annotation';
import type { LibrarySession } from '../../storage/session';
import { letGoOfWords } from './let-go-of-words';
import { neighbourOf, nextOverlap, nextSuggestion } from './reading-order';
import { selectOwner } from './select-owner';
import { linkToQuotation, tagContent, tagFigureHere, tagPart } from './tag-selection';
import { withoutPart } from './without-part';
import type { ArticleMarks } from './use-marks';

export function useReadingCommands(id: ArticleId, marks: ArticleMarks): void {
  const session = useSession();
  useMarking(session);
  useReview(session, marks);
  useGoing(id, marks);
}

function useMarking(session: LibrarySession): void {
  const writable = { enabled: !session.readOnly };
  useCommand('mark.content', () => tagContent(session), writable);
  useCommand('mark.scare', () => tagContent(session, 'scare'), writable);
  useCommand('mark.source', () => tagPart(session, 'source'), writable);
  useCommand('mark.another-source', () => tagPart(session, 'source', true), writable);
  useCommand('mark.on-behalf', () => tagPart(session, 'onBehalfOf'), writable);
  useCommand('mark.cue', () => tagPart(session, 'cue'), writable);
  useCommand('mark.hop', () => tagPart(session, 'hop'), writable);
  useCommand('mark.link', () => linkToQuotation(session), writable);
  useCommand('mark.figure', () => tagFigureHere(session), writable);
  useCommand('mark.remove', () => removeSelected(session), writable);
  useCommand('mark.memo', () => document.querySelector<HTMLElement>('[data-field="memo"]')?.focus());
}

/** The selected part alone if the quotation can do without it, otherwise the whole annotation. */
async function removeSelected(session: LibrarySession): Promise<void> {
  const { selected } = useView.getState();
  const ref = refOf(selected);
  if (!ref) return notify('Select a mark first: click it, or go to it with J and K.');
  const parts = selected?.kind === 'quotation' ? await withoutPart(session, selected) : null;
  if (parts && selected?.kind === 'quotation') {
    tell(await editQuotation(session, selected.id, parts, 'Remove a part'));
    return select({ kind: 'quotation', id: selected.id });
  }
  tell(await removeAnnotations(session, [ref]));
  select(null);
}

export function refOf(selected: Selected | null): AnnotationRef | null {
  if (selected?.kind === 'quotation' || selected?.kind === 'coding' || selected?.kind === 'figure')
    return { kind: selected.kind, id: selected.id } as AnnotationRef;
  return null;
}

const tell = (result: Result<unknown>): void => {
  if (!result.ok) notify(result.error.message, 'error');
};

function useReview(session: LibrarySession, marks: ArticleMarks): void {
  const writable = { enabled: !session.readOnly };
  // Decided already, though the marks on screen may not show it yet: keys come faster than the storage answers.
  const decided = useRef<Set<string>>(new Set());
  useEffect(() => decided.current.clear(), [marks]);
  const goOn = (): string | null => {
    const { selected } = useView.getState();
    const waiting = marks.marks.filter((mark) => !decided.current.has(mark.owner) || mark.owner === ownerOf(selected));
    const next = nextSuggestion(waiting, ownerOf(selected));
    if (next) selectFirst(next, marks);
    return next;
  };
  const skip = (): void => {
    if (goOn() === null) notify('Nothing is left to review in this article.');
  };
  const review = async (decide: typeof acceptSuggestion): Promise<void> => {
    const ref = refOf(useView.getState().selected);
    if (!ref) return skip();
    decided.current.add(ref.id);
    if (goOn() === null && decide === rejectSuggestion) select(null);
    tell(await decide(session, ref));
  };
  useCommand('review.accept', () => review(acceptSuggestion), writable);
  useCommand('review.reject', () => review(rejectSuggestion), writable);
  useCommand('review.skip', skip);
  useCommand('review.accept-all', () => reviewAll(session, marks, 'accepted'), writable);
  useCommand('review.reject-all', () => reviewAll(session, marks, 'rejected'), writable);
}

const ownerOf = (selected: Selected | null): string | null => (selected && 'id' in selected ? selected.id : null);

/** All suggestions that are shown: those of kinds switched off are left alone. */
async function reviewAll(
  session: LibrarySession,
  { marks }: ArticleMarks,
  status: 'accepted' | 'rejected',
): Promise<void> {
  const waiting = marks.filter((mark) => mark.state === 'suggested');
  const owners = (tracks: readonly string[]): string[] => [
    ...new Set(waiting.filter((mark) => tracks.includes(mark.track)).map((mark) => mark.owner)),
  ];
  const targets = {
    quotations: owners(['attribution', 'scare']) as QuotationId[],
    codings: owners(['code']) as CodingId[],
    figures: owners(['figure']) as FigureId[],
  };
  const count = targets.quotations.length + targets.codings.length + targets.figures.length;
  if (count === 0) return notify('Nothing is left to review in this article.');
  tell(await bulkReview(session, targets, status));
  const told = toldCounts({
    quotations: targets.quotations.length,
    codes: targets.codings.length,
    figures: targets.figures.length,
  });
  notify(`${told} ${status}. One undo takes all of it back.`);
}

function useGoing(id: ArticleId, marks: ArticleMarks): void {
  const go = (forward: boolean): void => {
    const { selected, jump } = useView.getState();
    const offset = jump?.article === id ? jump.span[0] : 0;
    const next = neighbourOf(marks.marks, ownerOf(selected), offset, forward);
    if (next) selectFirst(next, marks);
  };
  useCommand('go.next-span', () => go(true));
  useCommand('go.previous-span', () => go(false));
  useCommand('go.cycle-overlap', () => {
    const { selected } = useView.getState();
    if (selected && 'id' in selected) selectFirst(nextOverlap(marks.marks, selected.id), marks);
  });
  useCommand('go.text', () => {
    letGoOfWords();
    useView.setState({ selected: null, finding: null });
    document.querySelector<HTMLElement>('.reader .text')?.focus();
  });
}

/** Selects an annotation at its first span and scrolls there. */
function selectFirst(owner: string, { marks, annotated }: ArticleMarks): void {
  const own = marks.filter((mark) => mark.owner === owner);
  const first = own.find((mark) => mark.role === 'content') ?? own[0];
  if (!first) return;
  selectOwner(first, annotated);
  const { active } = useView.getState();
  if (active) useView.setState({ jump: { article: active, span: first.span, token: performance.now() } });
}
