/** Files made to do harm, damaged files and files under a wrong name: text, or one sentence, and nothing else. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../read-file';
import { madePdf, madeZip } from './testing/made-files';

const outcome = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await readArticleFile(bytes, name);
  return result.ok ? `read: ${result.value.text}` : result.error.message;
};

const ONE_LINE = /^“[^”\n]+” [^\n]+: nothing was imported[^\n]*\.$|^“[^”\n]+” [^\n]*Nothing was imported\.[^\n]*$/u;

const words = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const word = (inside: string) =>
  `<?xml version="1.0"?><w:document><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (xml: string) => madeZip([{ name: 'word/document.xml', bytes: Buffer.from(xml) }]);

describe('bombs', () => {
  it('a document that unpacks without end stops at the limit, whatever size it claims', async () => {
    const bytes = Buffer.alloc(80 * 1024 * 1024, 0x20);
    for (const claimed of [bytes.length, 10]) {
      const bomb = madeZip([{ name: 'word/document.xml', bytes, claimed }]);
      expect(bomb.length).toBeLessThan(200_000);
      expect(await outcome(bomb, 'bomb.docx')).toMatch(
        /“bomb\.docx” unpacks to more than 64 MB of text: nothing was imported/u,
      );
    }
  });

  it('an archive of archives is no document', async () => {
    const inner = madeZip([{ name: 'a.txt', bytes: Buffer.from(words) }]);
    expect(await outcome(madeZip([{ name: 'b.zip', bytes: inner }]), 'nested.zip')).toMatch(ONE_LINE);
  });

  it('entities that multiply are not expanded', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `<!ENTITY e${String(n + 1)} "&e${String(n)};&e${String(n)};">`,
    ).join('');
    const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">${levels}]><w:document><w:body><w:p><w:r><w:t>${words} &e30;</w:t></w:r></w:p></w:body></w:document>`;
    const text = await outcome(docx(laughs), 'laughs.docx');
    expect(text).toContain(words);
    expect(text.length).toBeLessThan(words.length + 100);
  });

  it('entities that name a file or an address bring nothing in', async () => {
    const outside = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "https://x.example/y">]><w:document><w:body><w:p><w:r><w:t>${words} &x; &y;</w:t></w:r></w:p></w:body></w:document>`;
    const text = await outcome(docx(outside), 'outside.docx');
    expect(text).toContain(words);
    expect(text).not.toMatch(/root:|x\.example/u);
    const page = `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><h1>Ferry leaves</h1><p>${words} &x;</p><p>${words}</p></body></html>`;
    expect(await outcome(Buffer.from(page), 'page.html')).not.toContain('root:');
  });

  it('a page packed a hundred thousand levels deep ends in bounded time', async () => {
    const page = `<html><body>${'<div><a href="/x">'.repeat(100_000)}${words}`;
    expect(typeof (await outcome(Buffer.from(page), 'deep.html'))).toBe('string');
  });
});

describe('names inside archives', () => {
  it('that lead out of them are not even looked at', async () => {
    const names = ['../../word/document.xml', '/word/document.xml', 'word\\document.xml', 'C:\\word\\document.xml'];
    const zip = madeZip(names.map((name) => ({ name, bytes: Buffer.from(word(words)) })));
    expect(await outcome(zip, 'out.docx')).toMatch(ONE_LINE);
  });
});

describe('damaged files', () => {
  const whole: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['a.docx', docx(word(words))],
    ['a.pdf', madePdf([[{ text: words, x: 60, y: 700 }]])],
    ['a.rtf', Buffer.from(`{\\rtf1 ${words}\\par}`)],
    ['a.warc.gz', gzipSync(Buffer.from(`WARC/1.0\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n`))],
    [
      'a.mhtml',
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><body><p>${words}</p><p>${words}</p></body></html>`,
      ),
    ],
    ['a.eml', Buffer.from(`Subject: Ferry\r\n\r\n${words}`)],
  ];

  it.each(whole)('%s cut anywhere ends in text or in one line', async (name, bytes) => {
    for (let part = 0; part < 12; part += 1) {
      const text = await outcome(bytes.subarray(0, Math.floor((bytes.length * part) / 12)), name);
      if (!text.startsWith('read: ')) expect(text).toMatch(/^“[^\n]+nothing was imported[^\n]*$/iu);
    }
  });

  it.each(whole)('%s with bytes turned ends in text or in one line', async (name, bytes) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const turned = Buffer.from(bytes);
      for (let at = seed; at < turned.length; at += 17 * seed) turned[at] = ((turned[at] ?? 0) + seed * 31) % 256;
      const text = await outcome(turned, name);
      if (!text.startsWith('read: ')) expect(text).toMatch(/^“[^\n]+nothing was imported[^\n]*$/iu);
    }
  });
});

describe('files under a wrong name', () => {
  it('are read as what they are', async () => {
    expect(await outcome(docx(word(words)), 'a.txt')).toBe(`read: ${words}`);
    expect(await outcome(madePdf([[{ text: words, x: 20, y: 700 }]]), 'a.docx')).toBe(`read: ${words}`);
    expect(await outcome(Buffer.from(`{\\rtf1 ${words}\\par}`), 'a.doc')).toBe(`read: ${words}`);
  });

  it('or refused for what they are', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    for (const name of ['a.html', 'a.txt', 'a.docx', 'a.pdf', 'a.eml', 'a.mhtml', 'a.warc']) {
      expect(await outcome(picture, name)).toMatch(/^“a\.\w+” [^\n]+nothing was imported/u);
    }
  });
});
