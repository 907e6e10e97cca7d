import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importArticle, LARGEST_TEXT } from './import-article';
import { articleLabel } from './label';
import { emptyMetadata } from '../model/metadata';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const imported = (bytes: Uint8Array, name = 'a.txt') => {
  const result = importArticle(bytes, name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const failed = (bytes: Uint8Array, name = 'a.txt') => {
  const result = importArticle(bytes, name);
  return result.ok ? null : result.error;
};

const curly = 'She said “grave error” – twice — at the café.';

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(curly, 'utf8')],
    ['utf-8', Buffer.from(`\ufeff${curly}`, 'utf8')],
    ['utf-16le', Buffer.from(`\ufeff${curly}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${curly}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(curly, 'utf16le')],
    ['utf-16be', Buffer.from(curly, 'utf16le').swap16()],
    ['windows-1252', Buffer.from('She said \x93grave error\x94 \x96 twice \x97 at the caf\xe9.', 'latin1')],
  ])('reads %s', (encoding, bytes) => {
    const article = imported(new Uint8Array(bytes));
    expect([article.text, article.encoding]).toEqual([curly, encoding]);
  });

  it('loses only the cut character at the end of a UTF-8 file', () => {
    const bytes = utf8(`Café ${curly} ü`);
    expect(imported(bytes.subarray(0, bytes.length - 1)).text).toBe(`Café ${curly} `);
  });
});

describe('plain text', () => {
  it('stays as it is but for the mark and the line ends', () => {
    expect(imported(utf8('\ufeffOne\r\n\r\n  two \tthree\rfour\n\n')).text).toBe('One\n\n  two \tthree\nfour\n\n');
  });

  it('keeps astral characters and every offset', () => {
    const article = imported(utf8('Ferry 😀 gone\n\nIt left.'));
    expect(article.paragraphs.map((p) => article.text.slice(...p.span))).toEqual(['Ferry 😀 gone', 'It left.']);
  });

  it('never throws, and paragraphs cover every word in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const result = importArticle(utf8(text), 'a.txt');
        if (!result.ok) return;
        let at = 0;
        for (const { span } of result.value.paragraphs) {
          expect(result.value.text.slice(at, span[0]).trim()).toBe('');
          expect(span[0]).toBeLessThan(span[1]);
          at = span[1];
        }
        expect(result.value.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('never throws on any bytes under any name', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'b.html', 'c.md', 'd', ''),
        (bytes, name) => {
          expect(typeof importArticle(bytes, name).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['empty', new Uint8Array(0), 'a.txt'],
    ['empty', utf8(' \n\t\n '), 'a.txt'],
    ['empty', utf8('--- * ---'), 'a.txt'],
    ['not-text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'a.txt'],
    ['not-text', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256), 'a.txt'],
    ['unsupported', utf8('%PDF-1.7 and so on'), 'a.pdf'],
    ['too-large', new Uint8Array(LARGEST_TEXT + 1).fill(97), 'a.txt'],
  ])('%s is told in one line that names the file and what to do', (kind, bytes, name) => {
    const error = failed(bytes, `folder/${name}`);
    expect(error?.kind).toBe(kind);
    expect(error?.message).toContain(`“${name}”`);
    expect(error?.message).not.toContain('\n');
    expect(error?.message).toMatch(/nothing was imported\. [A-Z]/u);
  });
});

describe('labels', () => {
  const found = (value: string) => ({ value, origin: 'text', span: null }) as const;

  it('name outlet and headline, or what is known, or the file', () => {
    expect(articleLabel({ ...emptyMetadata, headline: found('Ferry gone'), outlet: found('Post') }, 'a.txt')).toBe(
      'Post: Ferry gone',
    );
    expect(articleLabel({ ...emptyMetadata, headline: found('Ferry gone') }, 'a.txt')).toBe('Ferry gone');
    expect(articleLabel({ ...emptyMetadata, outlet: found('Post'), published: found('2021-12-31') }, 'x/a b.txt')).toBe(
      'Post, a b, 2021-12-31',
    );
    expect(articleLabel(emptyMetadata, 'x/a.txt')).toBe('a');
  });

  it('are never empty', () => {
    fc.assert(fc.property(fc.string(), (name) => articleLabel(emptyMetadata, name).trim() !== ''));
  });
});
