/**
 * The parts of a MIME message, as web archives (.mhtml) hold a page: headers, and bytes decoded from base64 or
 * quoted-printable. Only the first part of a type is needed, so nested parts are read one level down and no further.
 */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case, without parameters: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  readonly body: Buffer;
}

/** Pages have hundreds of parts (pictures); more are not looked at. */
const MOST_PARTS = 2000;

/** Parts of a message of any multipart type, or the message itself as its one part. */
export function mimeParts(message: Buffer): MimePart[] {
  const whole = readPart(message);
  const boundary = parameter(whole.headers.get('content-type') ?? '', 'boundary');
  if (boundary === null || !whole.type.startsWith('multipart/')) return [decoded(whole)];
  const pieces = splitAt(whole.body, boundary);
  return pieces.slice(0, MOST_PARTS).map((piece) => decoded(readPart(piece)));
}

function readPart(bytes: Buffer): MimePart {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const windows = crlf !== -1 && (lf === -1 || crlf < lf);
  const end = windows ? crlf : lf;
  const headers = readHeaders(bytes.toString('latin1', 0, end === -1 ? 0 : Math.min(end, 100_000)));
  const type = headers.get('content-type') ?? 'text/plain';
  return {
    headers,
    type: type.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: parameter(type, 'charset'),
    body: bytes.subarray(end === -1 ? 0 : end + (windows ? 4 : 2)),
  };
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** `boundary="x"` or `charset=utf-8` of a header. */
function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^;\\s]{1,200}))`, 'iu').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function splitAt(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const pieces: Buffer[] = [];
  let at = body.indexOf(mark);
  while (at !== -1 && pieces.length < MOST_PARTS) {
    const start = at + mark.length;
    const next = body.indexOf(mark, start);
    const from = body[start] === 13 ? start + 2 : start + 1;
    if (body.toString('latin1', start, start + 2) === '--') break;
    pieces.push(body.subarray(from, next === -1 ? body.length : next));
    at = next;
  }
  return pieces;
}

function decoded(part: MimePart): MimePart {
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return { ...part, body: Buffer.from(part.body.toString('latin1'), 'base64') };
  return encoding === 'quoted-printable' ? { ...part, body: quotedPrintable(part.body) } : part;
}

function quotedPrintable(bytes: Buffer): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n|$)/gu, '')
    .replace(/=\r?\n/gu, '');
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
