/** The marks of one article's text, from all annotations that the report shows. */
import type { ReportDocument, ReportedQuotation } from '../model/report-format';
import type { Span } from '../model/span';
import { statusNames } from './report-words';
import type { MarkPart, TextMark } from './text-runs';

/** Marks of the article `file`, in no particular order. */
export function marksOf(report: ReportDocument, file: string): TextMark[] {
  const here = <T extends { readonly article: string }>(items: readonly T[] | null) =>
    (items ?? []).filter((item) => item.article === file);
  return [
    ...here(report.quotations).flatMap(quotationMarks),
    ...here(report.taggedFigures).map((f) => mark('figure', f.at.span, f, `f${f.number}`, `Figure ${f.number}`, 0)),
    ...here(report.codings).flatMap((c) => {
      const name = report.codes?.find((known) => known.id === c.code);
      return c.segments.map((s) =>
        mark('code', s.span, c, `c${c.number}`, `Code ${name?.name ?? c.code}`, name?.colour ?? 1),
      );
    }),
  ];
}

function quotationMarks(q: ReportedQuotation): TextMark[] {
  const part = (kind: MarkPart, span: Span, what: string) =>
    mark(kind, span, q, `q${q.number}`, `${what} of quotation ${q.number}`, 0);
  if (q.kind === 'scare') {
    return q.content.map((p) => mark('scare', p.span, q, `q${q.number}`, `Scare quote ${q.number}`, 0));
  }
  return [
    ...q.content.map((p) => part('content', p.span, 'Content')),
    ...q.sources.map((s) => part('source', s.at.span, 'Source')),
    ...(q.onBehalfOf ? [part('source', q.onBehalfOf.at.span, 'Whose words: source')] : []),
    ...(q.cue ? [part('cue', q.cue.span, 'Cue')] : []),
    ...q.chain.map((hop) => part('hop', hop.at.span, 'Hop')),
  ];
}

function mark(
  part: MarkPart,
  span: Span,
  item: Pick<ReportedQuotation, 'status' | 'number'>,
  entry: string,
  what: string,
  colour: number,
): TextMark {
  const footnote = entry.startsWith('q') ? String(item.number) : entry;
  const title = `${what}, ${statusNames[item.status].toLowerCase()}`;
  return { part, span, entry, footnote, suggested: item.status === 'suggested', colour, title };
}
