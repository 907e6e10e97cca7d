/** Files of each format, made for tests: small, valid, with invented text. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Lines of a page with the place of their first letter; size 11 unless said. */
export interface MadeLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF in Helvetica. Letters are placed by the reader's own widths, so that a line is as wide as it would be printed. */
export function madePdf(pages: readonly (readonly MadeLine[])[], title = ''): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, lines] of pages.entries()) {
    const stream = lines
      .map(
        ({ text, x, y, size = 11 }) =>
          `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
    );
    objects.push(`<< /Length ${String(Buffer.byteLength(stream, 'latin1'))} >>\nstream\n${stream}\nendstream`);
  }
  objects.push(`<< /Title (${title}) >>`);
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R /Info ${String(objects.length)} 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A zip archive; `claimed` = the unpacked size that an entry states, where it lies. */
export function madeZip(
  entries: readonly { readonly name: string; readonly bytes: Uint8Array; readonly claimed?: number }[],
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claimed } of entries) {
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(typeof crc32 === 'function' ? crc32(bytes) : 0, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claimed ?? bytes.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const local = Buffer.concat([head, Buffer.from(name), packed]);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(20, 4);
    row.writeUInt16LE(20, 6);
    row.writeUInt16LE(8, 10);
    head.copy(row, 16, 14, 26);
    row.writeUInt16LE(Buffer.byteLength(name), 28);
    row.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([row, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** A WARC record; `http` = head lines of the answer, where it is one. */
export function madeRecord(type: string, address: string, body: Uint8Array, http?: readonly string[]): Buffer {
  const head = http ? Buffer.from(`HTTP/1.1 ${http.join('\r\n')}\r\n\r\n`) : Buffer.alloc(0);
  const content = Buffer.concat([head, body]);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    `Content-Type: ${http ? 'application/http; msgtype=response' : 'text/html'}`,
    `Content-Length: ${String(content.length)}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}
