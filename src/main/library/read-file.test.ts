import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from './read-file';

const one = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const two = '“We shall not let our quay be closed in the middle of the night,” Ann Lind told Radio Norde.';

/** A zip archive of the given entries, as office programs write it. */
function zip(entries: Readonly<Record<string, string | Buffer>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content);
    const head = (signature: number, extra: number): Buffer => {
      const buffer = Buffer.alloc(extra);
      buffer.writeUInt32LE(signature, 0);
      return buffer;
    };
    const local = head(0x04034b50, 30);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const central = head(0x02014b50, 46);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const rows = async (bytes: Uint8Array, name: string) => {
  const result = await readArticleFile(bytes, name);
  if (!result.ok) return [result.error.kind, result.error.message];
  return result.value.paragraphs.map(({ kind, span }) => `${kind}|${result.value.text.slice(...span)}`);
};

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (body: string) =>
  zip({
    '[Content_Types].xml': '<x/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
  });

describe('documents', () => {
  it('a .docx gives its paragraphs, without deleted text', async () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Ferry leaves')}${run(' the quay')}</w:p><w:p/>
      <w:p>${run(one)}<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>
      <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run('Anger')}</w:p><w:p>${run('“We shall not let our quay be closed')}<w:r><w:tab/></w:r>${run('in the middle of the night,” Ann Lind told Radio Norde.')}</w:p>`;
    expect(await rows(docx(body), 'a.docx')).toEqual([
      'headline|Ferry leaves the quay',
      `body|${one}`,
      'heading|Anger',
      `body|${two}`,
    ]);
  });

  it('an .odt gives its paragraphs, without notes', async () => {
    const content = `<office:document-content><office:body><office:text><text:h>Ferry leaves the quay</text:h><text:p>${one}<text:note><text:p>no</text:p></text:note></text:p><text:p>${two}</text:p></office:text></office:body></office:document-content>`;
    expect(await rows(zip({ mimetype: 'x', 'content.xml': content }), 'a.odt')).toEqual([
      'headline|Ferry leaves the quay',
      `body|${one}`,
      `body|${two}`,
    ]);
  });

  it('entities that a document defines are not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
    const bytes = zip({
      'word/document.xml': `${bomb}<w:document><w:p>${run(one)}</w:p><w:p>${run('Here &b; stands.')}</w:p></w:document>`,
    });
    expect((await rows(bytes, 'a.docx')).join(' ')).not.toContain('aaaaaaaaaa');
  });

  it('an archive that unpacks beyond the limit, is cut, or is no document ends in one line', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(70 * 1024 * 1024, 97) });
    expect((await rows(bomb, 'a.docx'))[0]).toBe('too-large');
    expect((await rows(docx(`<w:p>${run(one)}</w:p>`).subarray(0, 90), 'a.docx'))[0]).toBe('unreadable');
    expect((await rows(zip({ '../../evil.txt': 'x' }), 'a.zip'))[0]).toBe('unsupported');
    expect((await rows(docx('<w:p/>'), 'a.docx'))[0]).toBe('empty');
  });
});

const html = `<html><head><title>Ferry</title></head><body><nav><a href=3D"/">Home</a></nav><article><h1>Ferry leaves the quay</h1><p>${one}</p><p>=E2=80=9CWe shall not let our quay be closed in the middle=\r\n of the night,=E2=80=9D Ann Lind told Radio Norde.</p></article></body></html>`;

describe('web archives and mails', () => {
  it('an .mhtml gives its page, decoded, with its address', async () => {
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://www.harbour.example/ferry',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="--b7"',
      '',
      '',
      '----b7',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://www.harbour.example/ferry',
      '',
      html,
      '----b7',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '----b7--',
      '',
    ].join('\r\n');
    expect(await rows(Buffer.from(mhtml, 'latin1'), 'a.mhtml')).toEqual([
      'headline|Ferry leaves the quay',
      `body|${one}`,
      `body|${two}`,
    ]);
    const read = await readArticleFile(Buffer.from(mhtml, 'latin1'), 'a.mhtml');
    expect(read.ok && read.value.metadata.url?.value).toBe('https://www.harbour.example/ferry');
  });

  it('an archive without a page is told so', async () => {
    expect((await rows(Buffer.from('Content-Type: image/png\r\n\r\nxx'), 'a.mht'))[0]).toBe('unreadable');
  });

  it('an .eml gives its text, subject, sender and date', async () => {
    const eml = [
      'From: Harbour Post <news@harbour.example>',
      'Subject: Ferry leaves the quay',
      'Date: Fri, 31 Dec 2021 10:15:00 +0000',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      one,
      '',
      two,
      '',
    ].join('\r\n');
    const read = await readArticleFile(Buffer.from(eml, 'utf8'), 'a.eml');
    expect(
      read.ok && [
        read.value.metadata.headline?.value,
        read.value.metadata.outlet?.value,
        read.value.metadata.published?.value.slice(0, 10),
      ],
    ).toEqual(['Ferry leaves the quay', 'Harbour Post', '2021-12-31']);
    expect(await rows(Buffer.from(eml, 'utf8'), 'a.eml')).toEqual([`body|${one}`, `body|${two}`]);
  });

  it('never throws on any bytes under these names', async () => {
    for (const name of ['a.docx', 'a.odt', 'a.mhtml', 'a.eml', 'a.zip']) {
      for (let seed = 0; seed < 40; seed += 1) {
        const bytes = Uint8Array.from(
          { length: 200 },
          (_, index) => (index < 4 && seed % 2 === 0 ? [0x50, 0x4b, 3, 4][index] : (index * 31 + seed * 97) % 256) ?? 0,
        );
        expect(typeof (await readArticleFile(bytes, name)).ok).toBe('boolean');
      }
    }
  });
});
