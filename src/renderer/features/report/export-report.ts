/** Writes a report in the chosen form and says where it lies. */
import { renderCsv } from '../../../core/report/render-csv';
import { renderHtml } from '../../../core/report/render-html';
import { renderJson } from '../../../core/report/render-json';
import { renderMarkdown } from '../../../core/report/render-markdown';
import { ok, type Result } from '../../../core/model/result';
import type { LibrarySession } from '../../storage/session';
import type { ReportDocument } from './gather-report';

export const reportForms = ['html', 'pdf', 'md', 'json', 'csv'] as const;
export type ReportForm = (typeof reportForms)[number];

/** Path of the file written; null if the analyst closed the dialog. */
export async function exportReport(
  session: LibrarySession,
  document: ReportDocument,
  form: ReportForm,
  where: 'library' | 'ask',
): Promise<Result<string | null>> {
  const bytes = await bytesOf(session, document, form);
  if (!bytes.ok) return bytes;
  const suggestedName = `${fileName(document.title)}.${form}`;
  const saved = await session.bridge.saveReport({
    library: session.library.id,
    suggestedName,
    bytes: bytes.value,
    where,
  });
  return saved.ok ? ok(saved.value?.path ?? null) : saved;
}

async function bytesOf(
  session: LibrarySession,
  document: ReportDocument,
  form: ReportForm,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const encode = (text: string): Result<Uint8Array<ArrayBuffer>> => ok(new TextEncoder().encode(text));
  if (form === 'html') return encode(await wholePage(document));
  if (form === 'md') return encode(renderMarkdown(document));
  if (form === 'json') return encode(renderJson(document));
  if (form === 'csv') return encode(renderCsv(document));
  const printed = await session.bridge.printPdf({ html: await wholePage(document) });
  return printed.ok ? ok(new Uint8Array(printed.value.bytes)) : printed;
}

/** With the typefaces inside. */
async function wholePage(document: ReportDocument): Promise<string> {
  const { reportFonts } = await import('./report-fonts');
  return renderHtml(document, reportFonts);
}

/** Letters, digits, spaces and hyphens of the title: a name that every file system takes. */
const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .slice(0, 80) || 'report';
