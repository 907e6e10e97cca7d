/**
 * .pdf with a text layer: pdf.js gives runs of text with their places, the core makes lines, columns and paragraphs of them.
 * Nothing of the file is run or drawn: no scripts, no fonts, no pictures.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';
import { importPdf } from '../../../core/import/import-pdf';
import type { StatedFacts } from '../../../core/import/stated-facts';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { PdfPage, PdfRun } from '../../../core/import/pdf/pdf-text';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';

/** Largest file, in bytes; pictures are most of it. */
const LARGEST_PDF = 100 * 1024 * 1024;

/** An article has some pages, an edition of a newspaper a hundred. */
const MOST_PAGES = 500;

/** Characters read at most: what a text file may hold. */
const MOST_TEXT = 2 * 1024 * 1024;

export async function readPdf(bytes: Uint8Array, name: string): Promise<Result<ImportedArticle, ImportFailure>> {
  if (bytes.length > LARGEST_PDF) return refuse('too-large', name, 'is larger than 100 MB');
  const document = await open(bytes);
  if (typeof document === 'string') return refuse('unreadable', name, document);
  try {
    if (document.numPages > MOST_PAGES) return refuse('too-large', name, `has more than ${String(MOST_PAGES)} pages`);
    const pages = await pagesOf(document);
    return pages
      ? importPdf(pages, await factsOf(document), name)
      : refuse('too-large', name, 'holds more than 2 MB of text');
  } catch {
    return refuse('unreadable', name, 'is damaged and cannot be read to its end');
  } finally {
    await document.destroy();
  }
}

/** The open document, or why it does not open. */
async function open(bytes: Uint8Array): Promise<PDFDocumentProxy | string> {
  const { getDocument } = await pdfLibrary();
  try {
    // The library takes the bytes for its own: it gets a copy.
    return await getDocument({
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    return (error as Error).name === 'PasswordException'
      ? 'is locked with a password'
      : 'is damaged, or no PDF, and cannot be read';
  }
}

/** Loaded when the first PDF is read: it is large. In Node it runs without a worker of its own if its other half is at hand. */
async function pdfLibrary(): Promise<typeof PdfLibrary> {
  const scope = globalThis as { pdfjsWorker?: unknown; DOMMatrix?: unknown };
  // Drawing is never asked for; a stand-in keeps the library from looking for a native one.
  scope.DOMMatrix ??= class {};
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function pagesOf(document: PDFDocumentProxy): Promise<PdfPage[] | null> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await pageOf(page);
    page.cleanup();
    characters += read.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (characters > MOST_TEXT) return null;
    pages.push(read);
  }
  return pages;
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as number[];
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): PdfRun[] => {
    if (!('str' in item) || item.str === '') return [];
    const [ta = 0, tb = 0, tc = 0, td = 0, x = 0, y = 0] = item.transform as number[];
    // Along the page as it is seen: lines set up or down the margin are no text of the article.
    const slope = Math.abs(b * ta + d * tb);
    if (slope > Math.abs(a * ta + c * tb) * 0.2) return [];
    return [
      {
        text: item.str,
        x: a * x + c * y + e,
        y: height - (b * x + d * y + f),
        width: item.width,
        size: Math.hypot(tc, td),
        bold: false,
      },
    ];
  });
  return { width, height, runs };
}

async function factsOf(document: PDFDocumentProxy): Promise<StatedFacts> {
  const info = (await document.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { title: text(info?.['Title']), author: text(info?.['Author']) };
}

const refuse = (kind: ImportFailure['kind'], name: string, what: string) =>
  fail<ImportFailure>({
    kind,
    message: `“${name}” ${what}: nothing was imported. Open it in a PDF reader, copy its text into a .txt file and import that.`,
  });
