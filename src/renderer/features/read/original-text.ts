/**
 * What can be shown of an original file: text as it stands; of a saved page the words it shows, and its source. A page
 * is parsed, never rendered: no script runs, nothing is loaded. Other kinds say what they are.
 */

export type OriginalView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly words: string; readonly source: string }
  | { readonly kind: 'other'; readonly what: string };

/** Longer originals are cut: nobody reads further here, and the window stays quick. Characters. */
const longest = 400_000;

const kinds: Record<string, string> = {
  pdf: 'a PDF document',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich text document',
  warc: 'a web archive (WARC)',
  wacz: 'a web archive (WACZ)',
  webarchive: 'a web archive',
  epub: 'an e-book',
  zip: 'an archive',
};

const textual = /^(?:txt|text|md|markdown|eml|mht|mhtml|json|jsonl|xml|csv|srt|vtt)$/u;
const page = /^(?:html?|xhtml)$/u;

export function viewOfOriginal(fileName: string, bytes: Uint8Array): OriginalView {
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (page.test(extension)) {
    const source = decoded(bytes);
    return { kind: 'page', words: cut(wordsOfPage(source)), source: cut(source) };
  }
  if (textual.test(extension) || (kinds[extension] === undefined && !looksBinary(bytes)))
    return { kind: 'text', text: cut(decoded(bytes)) };
  return { kind: 'other', what: kinds[extension] ?? `a file of the kind “${extension || 'unknown'}”` };
}

/** NUL bytes stand in no text but UTF-16, which says so by its first two bytes. */
const looksBinary = (bytes: Uint8Array): boolean => !hasUtf16Mark(bytes) && bytes.subarray(0, 4096).includes(0);

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** UTF-8, or what a mark or a page's own head says; what is not valid UTF-8 is read as windows-1252. */
function decoded(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}\n\n[The rest is not shown here.]` : text;

/** Blocks whose words are no part of what a page shows. */
const silent = 'script, style, noscript, template, svg, head';
const blocks = 'p, div, li, h1, h2, h3, h4, h5, h6, tr, br, section, article, header, footer, blockquote, figcaption';

function wordsOfPage(source: string): string {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  for (const element of parsed.querySelectorAll(silent)) element.remove();
  for (const element of parsed.querySelectorAll(blocks)) element.append('\n');
  return (parsed.body.textContent ?? '')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
