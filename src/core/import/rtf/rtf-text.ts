/**
 * Rich text (.rtf) -> paragraphs. Reads groups, control words and characters as the specification 1.9 names them; everything
 * that is not running text (fonts, colours, pictures, headers, notes, objects) is passed over. Nothing recurses.
 */
import type { ExtractedParagraph } from '../assemble';
import { decodeStrictly } from '../text-decoder';

export interface RtfText {
  readonly paragraphs: readonly ExtractedParagraph[];
  readonly title: string | null;
  readonly author: string | null;
}

/** Groups whose text is none of the article's. `\*` before a group's first word says the same of any other. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst themedata colorschememapping datastore latentstyles filetbl xmlnstbl shpinst nonshppict bkmkstart bkmkend private template operator category comment company keywords subject doccomm hlinkbase'.split(
    ' ',
  ),
);

/** Words that print a character. */
const PRINTED: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  cell: ' ',
  nestcell: ' ',
};

const BREAKS = new Set('par line row nestrow sect page column softline'.split(' '));

/** Deeper groups are no document. */
const DEEPEST = 1000;

interface Group {
  readonly skip: boolean;
  /** Characters that follow `\uN` for readers without Unicode. */
  readonly fallback: number;
  readonly into: 'text' | 'title' | 'author';
}

class RtfReader {
  readonly paragraphs: string[] = [];
  title = '';
  author = '';
  private readonly stack: Group[] = [];
  private group: Group = { skip: false, fallback: 1, into: 'text' };
  private codePage = 'windows-1252';
  private parts: string[] = [];
  /** Bytes of `\'hh`, kept together: characters of East Asian code pages have two. */
  private bytes: number[] = [];
  private drop = 0;
  private starred = false;

  /** False where groups are nested beyond all reason. */
  open(): boolean {
    this.flushBytes();
    this.stack.push(this.group);
    this.starred = false;
    return this.stack.length <= DEEPEST;
  }

  close(): void {
    this.flushBytes();
    this.group = this.stack.pop() ?? this.group;
    this.starred = false;
    this.drop = 0;
  }

  star(): void {
    this.starred = true;
  }

  word(name: string, value: number | null): void {
    if (name !== 'u' && this.drop > 0) this.drop -= 1;
    if (this.starred || SKIPPED.has(name)) {
      // `{\*\shppict`, `{\fonttbl`: the first word of a group decides over all of it.
      if (this.starred || SKIPPED.has(name)) this.group = { ...this.group, skip: true };
      this.starred = false;
      return;
    }
    if (name === 'u' && value !== null) return this.unicode(value);
    this.flushBytes();
    if (name === 'uc' && value !== null) this.group = { ...this.group, fallback: Math.min(Math.max(value, 0), 16) };
    else if (name === 'ansicpg' && value !== null) this.codePage = codePageName(value);
    else if (name === 'title' || name === 'author') this.group = { ...this.group, into: name };
    else if (name === 'info') this.group = { ...this.group, into: 'text', skip: false };
    else if (BREAKS.has(name)) this.endParagraph();
    else if (PRINTED[name] !== undefined) this.print(PRINTED[name]);
  }

  private unicode(value: number): void {
    this.flushBytes();
    this.print(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.drop = this.group.fallback;
  }

  byte(value: number): void {
    if (this.drop > 0) this.drop -= 1;
    else if (!this.group.skip) this.bytes.push(value);
  }

  text(data: string): void {
    const kept = this.drop > 0 ? data.slice(this.drop) : data;
    this.drop = Math.max(0, this.drop - data.length);
    if (kept === '') return;
    this.flushBytes();
    this.print(kept);
  }

  private print(text: string): void {
    if (this.group.skip) return;
    if (this.group.into === 'title') this.title += text;
    else if (this.group.into === 'author') this.author += text;
    else this.parts.push(text);
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    this.print(decodeStrictly(bytes, this.codePage) ?? decodeStrictly(bytes, 'windows-1252') ?? '');
  }

  endParagraph(): void {
    this.flushBytes();
    if (this.group.skip) return;
    const text = this.parts
      .join('')
      .replace(/[ \t\r\n]+/gu, ' ')
      .trim();
    this.parts = [];
    if (text !== '') this.paragraphs.push(text);
  }
}

const codePageName = (page: number): string =>
  ({
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    874: 'windows-874',
    65001: 'utf-8',
    10000: 'macintosh',
  })[page] ?? `windows-${String(page)}`;

/** A control word with its number, an escaped byte, a sign, a bracket, or plain characters. */
const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)/gu;

/** `source` = the file's bytes as Latin-1. Null where it is not built as rich text at all. */
export function rtfText(source: string): RtfText | null {
  if (!source.startsWith('{\\rtf')) return null;
  const reader = new RtfReader();
  TOKEN.lastIndex = 0;
  const tokens = new RegExp(TOKEN.source, 'gu');
  for (let token = tokens.exec(source); token; token = tokens.exec(source)) {
    const [, word, number, hex, sign, bracket, plain] = token;
    if (word !== undefined) {
      const value = number === undefined ? null : Number(number);
      // `\bin9000` is followed by that many bytes of a picture.
      if (word === 'bin' && value !== null && value > 0) tokens.lastIndex += value;
      else reader.word(word, value);
    } else if (hex !== undefined) reader.byte(Number.parseInt(hex, 16));
    else if (sign !== undefined) printSign(reader, sign);
    else if (bracket === '{') {
      if (!reader.open()) return null;
    } else if (bracket === '}') reader.close();
    else if (plain !== undefined) reader.text(plain.replace(/[\r\n]+/gu, ''));
  }
  reader.endParagraph();
  return {
    paragraphs: reader.paragraphs.map((text) => ({ text, hint: null })),
    title: reader.title.trim() || null,
    author: reader.author.trim() || null,
  };
}

/** `\~` a fixed space, `\_` a fixed hyphen, `\-` a possible one, `\*` an unknown group; `\\`, `\{`, `\}` themselves. */
function printSign(reader: RtfReader, sign: string): void {
  if (sign === '*') reader.star();
  else if (sign === '~') reader.text('\u00a0');
  else if (sign === '_') reader.text('\u2011');
  else if (sign === '\n' || sign === '\r') reader.endParagraph();
  else if (sign !== '-' && sign !== ':' && sign !== '|') reader.text(sign);
}
