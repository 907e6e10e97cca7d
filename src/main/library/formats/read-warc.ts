/**
 * .warc, .warc.gz and .wacz: the archive of a visit to a page. Taken is the first answer of a page that holds an article; a
 * .wacz names its page, which is then tried first.
 */
import { importArticle } from '../../../core/import/import-article';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';
import { unpack, withoutChunks } from './unpack';
import { httpAnswer, warcRecords, type WarcRecord } from './warc-records';
import { unzipEntry, zipNames } from './unzip-entry';

/** Largest archive, in bytes, packed and unpacked: a visit with its pictures, not a crawl of a site. */
const LARGEST_ARCHIVE = 256 * 1024 * 1024;

/** Largest page inside, in bytes. */
const LARGEST_PAGE = 60 * 1024 * 1024;

/** Pages tried until one holds an article: redirections, consent pages and frames come before it. */
const MOST_TRIED = 8;

type Outcome = Result<ImportedArticle, ImportFailure>;

export function readWarc(bytes: Uint8Array, name: string): Outcome {
  const archive = wholeArchive(bytes);
  return typeof archive === 'string' ? refuse(name, archive) : fromRecords(archive, null, name);
}

/** The article, or null where the zip archive is no web archive. */
export function readWacz(bytes: Uint8Array, name: string): Outcome | null {
  const inside = zipNames(bytes).filter((entry) => /^archive\/[^/]+\.warc(?:\.gz)?$/iu.test(entry));
  if (inside.length === 0) return null;
  const pages = unzipEntry(bytes, 'pages/pages.jsonl');
  const wanted = pages.kind === 'found' ? firstPage(Buffer.from(pages.bytes).toString('utf8')) : null;
  let outcome: Outcome | null = null;
  for (const entry of inside.slice(0, MOST_TRIED)) {
    const packed = unzipEntry(bytes, entry, LARGEST_ARCHIVE);
    const archive = packed.kind === 'found' ? wholeArchive(packed.bytes) : 'is damaged or too large inside';
    outcome = typeof archive === 'string' ? (outcome ?? refuse(name, archive)) : fromRecords(archive, wanted, name);
    if (outcome.ok) return outcome;
  }
  return outcome;
}

/** The archive unpacked, or why not. */
function wholeArchive(bytes: Uint8Array): Buffer | string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPacked = buffer[0] === 0x1f && buffer[1] === 0x8b;
  const whole = unpack(buffer, isPacked ? 'gzip' : '', LARGEST_ARCHIVE);
  if (whole.kind === 'found') return whole.bytes;
  return whole.kind === 'too-large' ? 'is larger than 256 MB unpacked' : 'is damaged and cannot be unpacked';
}

/** Address of the first page in a list of one JSON record a line; the first line is the list's own head. */
function firstPage(list: string): string | null {
  for (const line of list.split('\n').slice(0, 50)) {
    const url = /"url"\s*:\s*"(https?:[^"\\]{1,2000})"/u.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  return null;
}

interface PageRecord {
  readonly address: string;
  readonly bytes: Buffer;
}

function fromRecords(archive: Buffer, wanted: string | null, name: string): Outcome {
  const pages: PageRecord[] = [];
  for (const record of warcRecords(archive)) {
    if (pages.length >= MOST_TRIED) break;
    const page = pageOf(record);
    if (page) pages.push(page);
  }
  const first = pages.filter((page) => page.address === wanted);
  let failure: Outcome | null = null;
  for (const page of [...first, ...pages.filter((one) => !first.includes(one))]) {
    const read = importArticle(page.bytes, `${name.replace(/\.(?:warc|wacz)(?:\.gz)?$/iu, '')}.html`);
    if (read.ok) return { ok: true, value: withAddress(read.value, page.address) };
    failure ??= read;
  }
  return failure ?? refuse(name, 'holds no web page');
}

/** A page that was sent whole; pictures, scripts, redirections and errors are none. */
function pageOf({ headers, body }: WarcRecord): PageRecord | null {
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  const type = headers.get('warc-type');
  if (type === 'resource')
    return /^text\/html|xhtml/iu.test(headers.get('content-type') ?? '') ? { address, bytes: body } : null;
  const answer = type === 'response' ? httpAnswer(body) : null;
  if (!answer || answer.status !== 200 || !/text\/html|xhtml/iu.test(answer.headers.get('content-type') ?? ''))
    return null;
  const sent = /chunked/iu.test(answer.headers.get('transfer-encoding') ?? '')
    ? withoutChunks(answer.body)
    : answer.body;
  const page = unpack(sent, answer.headers.get('content-encoding') ?? '', LARGEST_PAGE);
  return page.kind === 'found'
    ? { address, bytes: withCharset(page.bytes, answer.headers.get('content-type') ?? '') }
    : null;
}

/** The charset that the server named, put before a page that declares none. */
function withCharset(page: Buffer, type: string): Buffer {
  const charset = /charset=["']?([\w.:-]{2,40})/iu.exec(type)?.[1];
  if (charset === undefined || /<meta[^>]{0,300}charset/iu.test(page.toString('latin1', 0, 4096))) return page;
  return Buffer.concat([Buffer.from(`<meta charset="${charset}">`, 'latin1'), page]);
}

const withAddress = (article: ImportedArticle, address: string): ImportedArticle =>
  article.metadata.url || !/^https?:/iu.test(address)
    ? article
    : { ...article, metadata: { ...article.metadata, url: { value: address, origin: 'html', span: null } } };

const refuse = (name: string, what: string): Outcome =>
  fail<ImportFailure>({
    kind: 'unreadable',
    message: `“${name}” ${what}: nothing was imported. Save the page itself as “HTML only” and import that.`,
  });
