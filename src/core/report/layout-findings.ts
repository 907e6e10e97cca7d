/** Lays out quote families, attribution conflicts, figures, derivation and omissions. */
import type {
  ReportDocument,
  ReportedConflict,
  ReportedDerivation,
  ReportedFamily,
  ReportReview,
} from '../model/report-format';
import { articleCells, articleColumns } from './article-columns';
import { dim, joined, lineBreak, link, strong, text, words, type Block, type Content, type Section } from './blocks';
import { articleLabels } from './layout-articles';
import {
  conflictNames,
  counted,
  derivationNames,
  paragraphLabel,
  printNumber,
  printShare,
  sectionTitles,
} from './report-words';
import { printTime } from './stable-order';

type Label = (file: string) => string;

export const familyId = (number: number): string => `family${number}`;

export const counts = (parts: readonly (string | false)[]): string => parts.filter((p) => p !== false).join(', ');

/** What the analyst decided, in one line; empty if nothing. */
export function reviewOf(review: ReportReview | null): Content {
  if (review === null || (review.verdict === 'open' && review.comment === '')) return [];
  const by = [review.coder, review.at === null ? '' : printTime(review.at)].filter((p) => p !== '').join(', ');
  const verdict = { confirmed: 'Confirmed', dismissed: 'Dismissed', open: 'Comment' }[review.verdict];
  const head: Content = [
    { kind: 'badge', tone: review.verdict === 'confirmed' ? 'ok' : 'plain', text: verdict },
    text(' '),
  ];
  return [...head, dim(by === '' ? '' : `by ${by}`), ...(review.comment === '' ? [] : [text(`: ${review.comment}`)])];
}

export const whyOf = (finding: { readonly why: string; readonly review: ReportReview | null }): Content =>
  joined([finding.why === '' ? [] : [text(finding.why)], reviewOf(finding.review)], [lineBreak]);

export function layoutFamilies(families: readonly ReportedFamily[]): Section {
  const atRisk = families.filter((f) => f.senseAtRisk).length;
  const differ = families.filter((f) => f.speakerDiffers).length;
  const lead: Content = [
    text('Each quotation that more than one article carries, against its fullest and earliest wording. '),
    { kind: 'left-out', text: 'Struck' },
    text(' words are left out, '),
    { kind: 'added', text: 'underlined' },
    text(' words are added; versions that agree with the reference are not printed again.'),
  ];
  return {
    id: 'families',
    title: sectionTitles.families,
    aside: counts([printNumber(families.length), `${atRisk} with the sense at risk`, `${differ} with another speaker`]),
    blocks: [
      ...(families.length === 0 ? [nothing('No quotation stands in more than one article.')] : [prose(lead)]),
      ...families.map((family): Block => ({ kind: 'proof', family })),
    ],
  };
}

export const prose = (content: Content): Block => ({ kind: 'prose', content });
export const nothing = (why: string): Block => ({ kind: 'prose', content: [text(why)], tone: 'note' });

export function layoutConflicts(report: ReportDocument, conflicts: readonly ReportedConflict[]): Section {
  const kinds = ['speaker', 'naming', 'chain', 'cue'] as const;
  const tables = kinds
    .map((kind) => ({ kind, rows: conflicts.filter((c) => c.kind === kind) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ kind, rows }): Block[] => [
      { kind: 'heading', text: CONFLICT_HEADINGS[kind], aside: [dim(printNumber(rows.length))] },
      {
        kind: 'table',
        caption: CONFLICT_HEADINGS[kind],
        columns: [
          { title: 'No.', width: 'number' },
          ...articleColumns(report),
          { title: 'What differs', width: 'reason' },
        ],
        rows: rows.map((c) => ({
          cells: [familyLink(report, c.family), ...articleCells(report, (file) => valuesOf(c, file)), whyOf(c)],
        })),
      },
    ]);
  return {
    id: 'conflicts',
    title: sectionTitles.conflicts,
    aside: counts(kinds.map((kind) => countOf(conflicts, kind))),
    blocks: tables.length === 0 ? [nothing('No differences in attribution were found.')] : tables,
  };
}

const CONFLICT_HEADINGS = {
  speaker: 'The same words, another speaker',
  naming: 'Named in one article, unnamed in another',
  chain: 'Relayed by another route',
  cue: 'Another cue',
} as const;

const countOf = (conflicts: readonly ReportedConflict[], kind: ReportedConflict['kind']): string | false => {
  const n = conflicts.filter((c) => c.kind === kind).length;
  return n > 0 && `${printNumber(n)} ${conflictNames[kind].toLowerCase()}`;
};

function familyLink(report: ReportDocument, number: number | null): Content {
  if (number === null) return [dim('–')];
  return report.sections.includes('families') ? [link(familyId(number), String(number))] : [text(String(number))];
}

/** Who says it in the article, or its cue or route, with the words that show it. */
function valuesOf(conflict: ReportedConflict, file: string): Content {
  const isSpeaker = conflict.kind === 'speaker' || conflict.kind === 'naming';
  const lines = conflict.values
    .filter((v) => v.at.article === file)
    .map((v): Content => {
      const what = isSpeaker ? v.speaker : v.value;
      const said: Content = what === null ? [dim('none')] : [strong(what)];
      const also: Content = isSpeaker && v.value !== null && v.value !== what ? [dim(v.value)] : [];
      const asWorded: Content = v.at.words === what || v.at.words === '' ? [] : [words(v.at.words)];
      return joined([said, also, asWorded, [dim(paragraphLabel(v.at))]], [text(' ')]);
    });
  return joined(lines, [lineBreak]);
}

export function layoutDerivation(report: ReportDocument, derivation: readonly ReportedDerivation[]): Section {
  const label = articleLabels(report);
  const table: Block = {
    kind: 'table',
    caption: 'How much of one article comes from another',
    columns: [
      { title: 'Share', align: 'right', width: 'number' },
      { title: 'From, to' },
      { title: 'How', width: 'narrow' },
      { title: 'Reason' },
    ],
    rows: derivation.map((d) => ({ cells: derivationCells(d, label) })),
  };
  return {
    id: 'derivation',
    title: sectionTitles.derivation,
    aside: counted(derivation.length, 'pair'),
    blocks:
      derivation.length === 0 ? [nothing('No article was found to take from another.')] : [{ kind: 'matrix' }, table],
  };
}

function derivationCells(d: ReportedDerivation, label: Label): Content[] {
  const joint = d.kind === 'common-source' ? ' and ' : ' to ';
  const how = derivationNames[d.kind] + (d.via === null ? '' : ` (${d.via})`);
  const { verbatim, edited, reworded } = d.passages;
  const passages = counts([
    verbatim > 0 && `${verbatim} verbatim`,
    edited > 0 && `${edited} edited`,
    reworded > 0 && `${reworded} reworded`,
  ]);
  return [
    [strong(printShare(d.share))],
    [text(label(d.from)), dim(joint), text(label(d.to))],
    joined([[text(how)], passages === '' ? [] : [dim(`Passages: ${passages}`)]], [lineBreak]),
    whyOf(d),
  ];
}
