/**
 * The records of a web archive (.warc): a head of lines, then as many bytes as it says. A crawl holds thousands of pages and
 * pictures; records are walked over, only the few that are wanted are unpacked.
 */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Records looked at. */
const MOST_RECORDS = 50_000;

/** Longest head of a record, in bytes. */
const LONGEST_HEAD = 64 * 1024;

/** Records in order; a damaged one ends the walk, what came before it is kept. */
export function* warcRecords(archive: Buffer): Generator<WarcRecord> {
  let at = 0;
  for (let count = 0; count < MOST_RECORDS && at < archive.length; count += 1) {
    while (archive[at] === 13 || archive[at] === 10) at += 1;
    if (archive.toString('latin1', at, at + 5) !== 'WARC/') return;
    const end = headEnd(archive, at);
    if (end === -1) return;
    const headers = readHead(archive.toString('utf8', at, end));
    const length = Number(headers.get('content-length') ?? Number.NaN);
    const start = end + (archive[end] === 13 ? 4 : 2);
    if (!Number.isSafeInteger(length) || length < 0) return;
    yield { headers, body: archive.subarray(start, start + length) };
    at = start + length;
  }
}

function headEnd(bytes: Buffer, from: number): number {
  const crlf = bytes.indexOf('\r\n\r\n', from);
  const lf = bytes.indexOf('\n\n', from);
  const end = crlf !== -1 && (lf === -1 || crlf < lf) ? crlf : lf;
  return end !== -1 && end - from <= LONGEST_HEAD ? end : -1;
}

export function readHead(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** A record's HTTP answer, its body still packed as it was sent; null where it is none. */
export function httpAnswer(record: Buffer): HttpAnswer | null {
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/u.exec(record.toString('latin1', 0, 20))?.[1];
  const end = headEnd(record, 0);
  if (status === undefined || end === -1) return null;
  const headers = readHead(record.toString('latin1', 0, end));
  return { status: Number(status), headers, body: record.subarray(end + (record[end] === 13 ? 4 : 2)) };
}
