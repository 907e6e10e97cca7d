/** The marks that the reader shows, made of the annotations of an article. Rejected ones are gone. */
import type { Code } from '../../../core/model/codebook';
import type { Coding } from '../../../core/model/coding';
import type { Entity } from '../../../core/model/entity';
import type { Figure } from '../../../core/model/figure';
import type { CodeId, EntityId } from '../../../core/model/ids';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import type { Settings } from '../../../shared/contract';
import type { MarkRole, ReaderMark } from '../../editor/reader-mark';

export interface Annotated {
  readonly quotations: readonly Quotation[];
  readonly codings: readonly Coding[];
  readonly figures: readonly Figure[];
}

export interface Names {
  readonly codes: ReadonlyMap<CodeId, Code>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
}

export function marksOfArticle(annotated: Annotated, names: Names, shown: Settings['suggestions']): ReaderMark[] {
  return [
    ...annotated.quotations
      .filter((quotation) => quotationShown(quotation, shown))
      .flatMap((quotation) => once(quotation, speakerOf(quotation, names), quotationMarks)),
    ...annotated.codings
      .filter(notRejected)
      .flatMap((coding) => once(coding, names.codes.get(coding.code), codingMarks)),
    ...annotated.figures
      .filter((figure) => notRejected(figure) && (shown.figures || figure.status === 'accepted'))
      .flatMap((figure) => once(figure, null, figureMarks)),
  ];
}

interface Made {
  readonly from: unknown;
  readonly marks: readonly ReaderMark[];
}

/** Records are replaced when they change and kept when they do not: the reader compares the marks of these by identity. */
const made = new WeakMap<object, Made>();

function once<T extends object, F>(
  record: T,
  from: F,
  make: (record: T, from: F) => readonly ReaderMark[],
): readonly ReaderMark[] {
  const known = made.get(record);
  if (known && known.from === from) return known.marks;
  const marks = make(record, from);
  made.set(record, { from, marks });
  return marks;
}

const speakerOf = ({ sources }: Quotation, { entities }: Names): string | undefined =>
  sources[0]?.entity ? entities.get(sources[0].entity)?.name : undefined;

const notRejected = ({ status }: { readonly status: ReviewStatus }): boolean => status !== 'rejected';

/** Suggestions of a kind that the analyst switched off are not shown; what was accepted always is. */
export const quotationShown = ({ status, directness }: Quotation, shown: Settings['suggestions']): boolean =>
  status === 'accepted' || (status === 'suggested' && shown[directness]);

const stateOf = (status: ReviewStatus): ReaderMark['state'] => (status === 'accepted' ? 'accepted' : 'suggested');

function quotationMarks(quotation: Quotation, speaker: string | undefined): ReaderMark[] {
  const { id, kind, content, sources, cue, chain, onBehalfOf, status } = quotation;
  const state = stateOf(status);
  if (kind === 'scare')
    return content.map((span, index) => ({
      id: `${id}/content/${index}`,
      owner: id,
      track: 'scare',
      role: null,
      index,
      span,
      state,
      colour: 0,
      label: 'scare quote',
    }));
  const label = `quotation${speaker ? `, said by ${speaker}` : ''}`;
  const part =
    (role: MarkRole) =>
    (span: Span, index: number): ReaderMark => ({
      id: `${id}/${role}/${index}`,
      owner: id,
      track: 'attribution',
      role,
      index,
      span,
      state,
      colour: 0,
      label: role === 'content' ? label : `${role} of a ${label}`,
    });
  return [
    ...content.map(part('content')),
    ...sources.map((source) => source.span).map(part('source')),
    ...(cue ? [cue].map(part('cue')) : []),
    ...chain.map((hop) => hop.span).map(part('hop')),
    ...(onBehalfOf ? [onBehalfOf.span].map(part('onBehalfOf')) : []),
  ];
}

function codingMarks({ id, spans, status }: Coding, known: Code | undefined): ReaderMark[] {
  if (!known) return [];
  return spans.map((span, index) => ({
    id: `${id}/code/${index}`,
    owner: id,
    track: 'code',
    role: null,
    index,
    span,
    state: stateOf(status),
    colour: known.colour,
    label: known.name,
  }));
}

const figureMarks = ({ id, span, status }: Figure): readonly ReaderMark[] => [
  {
    id: `${id}/figure/0`,
    owner: id,
    track: 'figure',
    role: null,
    index: 0,
    span,
    state: stateOf(status),
    colour: 0,
    label: 'figure',
  },
];
