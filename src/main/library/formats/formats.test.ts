/** PDF, rich text and web archives: what is read of them, on files made for the test. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../read-file';
import { madePdf, madeRecord, madeZip, type MadeLine } from './testing/made-files';

const read = async (bytes: Uint8Array, name: string) => {
  const result = await readArticleFile(bytes, name);
  if (!result.ok) throw new Error(result.error.message);
  const { text, paragraphs } = result.value;
  return { ...result.value, rows: paragraphs.map(({ kind, span }) => `${kind}|${text.slice(...span)}`) };
};

const failure = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await readArticleFile(bytes, name);
  return result.ok ? 'read' : result.error.message;
};

const one = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const two = '“We shall not let our quay be closed in the middle of the night,” Ann Lind told Radio Norde.';
const three = 'The board, which owns both quays, said it would meet again next week to hear the captains.';

/** Words set in lines of about `width` letters, from `top` downwards. */
function column(words: string, x: number, top: number, width: number): MadeLine[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((text, index) => ({ text, x, y: top - index * 13 }));
}

describe('a PDF', () => {
  const head: MadeLine = { text: 'Ferry leaves the quay for good', x: 60, y: 720, size: 22 };

  it('is read column by column, with its headline, its paragraphs put together over the columns', async () => {
    const left = column(`${one} ${three} ${one} The captains of both quays had`, 60, 690, 44);
    const right = column(`written to the board in May. ${three} ${one}`, 320, 690, 44);
    const { rows, metadata } = await read(madePdf([[head, ...left, ...right]]), 'a.pdf');
    expect(metadata.headline?.value).toBe('Ferry leaves the quay for good');
    expect(rows.join('\n')).toContain('The captains of both quays had written to the board in May.');
    expect(rows[1]).toContain(one);
  });

  it('joins words broken at the end of a line, but not those written with a hyphen elsewhere', async () => {
    const lines = ['The har-', 'bour was closed by a sea-', 'going ferry and its sea-going crew in the night.'];
    const { text } = await read(
      madePdf([[head, ...lines.map((words, n) => ({ text: words, x: 60, y: 690 - n * 13 }))]]),
      'a.pdf',
    );
    expect(text).toContain('The harbour was closed by a sea-going ferry');
  });

  it('leaves out running heads and page numbers, and tells them apart from the text', async () => {
    const page = (n: number): MadeLine[] => [
      { text: `The Harbour Post, Friday ${String(n)}`, x: 60, y: 770 },
      ...column(`${one} ${three} Page ${String(n)} of the story was told by captain number ${String(n)}.`, 60, 700, 80),
      ...column(`${three} ${one}`, 60, 600, 80),
      { text: String(n), x: 300, y: 30 },
    ];
    const { text, leftOut } = await read(madePdf([1, 2, 3].map(page)), 'a.pdf');
    expect(leftOut).toContain('The Harbour Post, Friday 2');
    expect(leftOut).toContain('3');
    expect(text).not.toContain('The Harbour Post');
    expect(text).toContain('captain number 3');
  });

  it('starts a paragraph at a gap or an indent', async () => {
    const first = column(one, 60, 690, 60);
    const second = column(two.replace(/[“”]/gu, '"'), 60, 650, 60);
    const indented = column(three, 60, 611, 60).map((line, n) => (n === 0 ? { ...line, x: 80 } : line));
    const { rows } = await read(madePdf([[head, ...first, ...second, ...indented]]), 'a.pdf');
    expect(rows.slice(1).map((row) => row.split('|')[1])).toEqual([one, two.replace(/[“”]/gu, '"'), three]);
  });

  it('without text, or damaged, is refused in one line', async () => {
    expect(await failure(madePdf([[]]), 'scan.pdf')).toMatch(/^“scan\.pdf” holds no text: its pages are pictures\./u);
    const whole = madePdf([[head, ...column(one, 60, 690, 60)]]);
    expect(await failure(whole.subarray(0, 60), 'cut.pdf')).toMatch(/^“cut\.pdf” (?:is damaged|holds no text)/u);
    expect(await failure(Buffer.from('%PDF-1.7 nothing'), 'a.pdf')).toMatch(/nothing was imported/iu);
  });
});

describe('rich text', () => {
  const rtf = (body: string) =>
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}${body}}`, 'latin1');

  it('gives its paragraphs, with characters of every form', async () => {
    const { rows } = await read(
      rtf(
        `{\\info{\\title Ferry gone}{\\author Ann Lind}}\\pard\\b ${one}\\b0\\par {\\i \\ldblquote We shall} not,\\rdblquote  she said in Troms\\'f8 and \\u1050?\\u1080?\\u1077?\\u1074?, he\\emdash said.\\par`,
      ),
      'a.rtf',
    );
    expect(rows.map((row) => row.split('|')[1])).toEqual([
      one,
      '“We shall not,” she said in Tromsø and Киев, he—said.',
    ]);
  });

  it('passes over fonts, pictures, notes and unknown groups', async () => {
    const { text } = await read(
      rtf(
        `{\\*\\generator Riched20;}{\\pict\\wmetafile8 0100090000}{\\header Head}{\\footnote A note}{\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt ${one}}}\\bin5 \\{{{}x\\par ${three}`,
      ),
      'a.rtf',
    );
    expect(text).toContain(one);
    expect(text).toContain(three);
    expect(text).not.toMatch(/generator|Riched|0100|Head|note|HYPERLINK/u);
  });

  it('reads the code page that the file names', async () => {
    const russian = Buffer.from(
      "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2 from the quay to all of the captains on Friday.\\par}",
      'latin1',
    );
    expect((await read(russian, 'a.rtf')).text).toContain('Привет from the quay');
  });

  it('nested without end or cut in the middle, ends in text or in one line', async () => {
    expect(await failure(rtf('{'.repeat(200_000)), 'deep.rtf')).toMatch(/nothing was imported/u);
    expect((await read(Buffer.from(`{\\rtf1 ${one}\\par {\\b ${three.slice(0, 40)}`), 'cut.rtf')).text).toContain(one);
  });
});

describe('a web archive', () => {
  const page = (words: readonly string[]) =>
    Buffer.from(
      `<html><head><title>Ferry leaves the quay for good</title></head><body><h1>Ferry leaves the quay for good</h1>${words.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    );
  const address = 'https://harbour.example/2021/12/31/ferry';
  const html = ['200 OK', 'Content-Type: text/html; charset=utf-8'];
  const records = [
    madeRecord('warcinfo', '', Buffer.from('software: x')),
    madeRecord('response', 'https://harbour.example/old', Buffer.from('moved'), [
      '301 Moved',
      'Content-Type: text/html',
    ]),
    madeRecord('response', 'https://harbour.example/a.png', Buffer.from([1, 2, 3]), [
      '200 OK',
      'Content-Type: image/png',
    ]),
    madeRecord('response', address, gzipSync(page([one, two, three])), [...html, 'Content-Encoding: gzip']),
  ];

  it('gives the page among its pictures and redirections, with its address', async () => {
    for (const bytes of [Buffer.concat(records), Buffer.concat(records.map((record) => gzipSync(record)))]) {
      const { text, metadata } = await read(bytes, 'visit.warc.gz');
      expect(text).toContain(two);
      expect(metadata.url).toMatchObject({ value: address, origin: 'html' });
    }
  });

  it('reads bodies in chunks and packed with Brotli', async () => {
    const packed = brotliCompressSync(page([one, two, three]));
    const chunks = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const record = madeRecord('response', address, chunks, [
      ...html,
      'Content-Encoding: br',
      'Transfer-Encoding: chunked',
    ]);
    expect((await read(record, 'a.warc')).text).toContain(three);
  });

  it('a .wacz gives the page that it names', async () => {
    const other = madeRecord('response', 'https://harbour.example/frame', page([three, three, three]), html);
    const wacz = madeZip([
      { name: 'archive/data.warc.gz', bytes: gzipSync(Buffer.concat([other, ...records])) },
      {
        name: 'pages/pages.jsonl',
        bytes: Buffer.from(`{"format": "json-pages-1.0"}\n{"url": "${address}", "title": "x"}\n`),
      },
    ]);
    expect((await read(wacz, 'visit.wacz')).text).toContain(one);
  });

  it('damaged, empty or a bomb, is refused in one line', async () => {
    expect(await failure(Buffer.from('WARC/1.1\r\nnothing'), 'a.warc')).toMatch(
      /holds no web page: nothing was imported/u,
    );
    expect(await failure(gzipSync(Buffer.concat(records)).subarray(0, 80), 'cut.warc.gz')).toMatch(
      /damaged.*nothing was imported/u,
    );
    const bomb = madeRecord('response', address, gzipSync(Buffer.alloc(70 * 1024 * 1024)), [
      ...html,
      'Content-Encoding: gzip',
    ]);
    expect(await failure(bomb, 'bomb.warc')).toMatch(/nothing was imported/u);
  });
});
