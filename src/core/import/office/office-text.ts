/**
 * The text of office documents out of their XML: `word/document.xml` of .docx, `content.xml` of .odt. Read as a stream of
 * tags: nothing recurses, no entity is expanded beyond XML's own five, deleted text and notes are passed over.
 */
import { Tokenizer } from 'htmlparser2';
import type { ParagraphKind } from '../../model/paragraph';
import type { ExtractedParagraph } from '../assemble';

interface Dialect {
  readonly paragraphs: ReadonlySet<string>;
  /** Elements whose text counts; null = all text inside a paragraph. */
  readonly text: ReadonlySet<string> | null;
  readonly breaks: ReadonlySet<string>;
  readonly spaces: ReadonlySet<string>;
  /** Deleted text, notes, alternative drawings. */
  readonly skipped: ReadonlySet<string>;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const word: Dialect = {
  paragraphs: set('w:p'),
  text: set('w:t'),
  breaks: set('w:br w:cr'),
  spaces: set('w:tab w:ptab'),
  skipped: set('w:del w:moveFrom mc:Fallback w:footnote w:endnote w:comment'),
};

const openDocument: Dialect = {
  paragraphs: set('text:p text:h'),
  text: null,
  breaks: set('text:line-break'),
  spaces: set('text:tab text:s'),
  skipped: set(
    'text:tracked-changes text:note office:annotation office:annotation-end office:meta office:styles office:automatic-styles draw:object svg:title svg:desc',
  ),
};

interface OpenParagraph {
  readonly parts: string[];
  hint: ParagraphKind | null;
}

class OfficeReader {
  readonly found: ExtractedParagraph[] = [];
  private readonly open: OpenParagraph[] = [];
  private skipping = 0;
  private inText = 0;
  private tag = '';
  private attribute = '';
  private value = '';

  constructor(
    private readonly xml: string,
    private readonly dialect: Dialect,
  ) {}

  slice(start: number, end: number): string {
    return this.xml.slice(start, end);
  }

  startTag(tag: string): void {
    this.tag = tag;
    if (this.dialect.skipped.has(tag)) this.skipping += 1;
    if (this.dialect.text?.has(tag)) this.inText += 1;
    if (this.skipping > 0) return;
    if (this.dialect.paragraphs.has(tag)) this.open.push({ parts: [], hint: tag === 'text:h' ? 'heading' : null });
    else if (this.dialect.breaks.has(tag)) this.flush();
    else if (this.dialect.spaces.has(tag)) this.current()?.parts.push(' ');
    else if (tag === 'w:noBreakHyphen') this.current()?.parts.push('\u2011');
  }

  startAttribute(name: string): void {
    this.attribute = name;
    this.value = '';
  }

  attributeData(data: string): void {
    this.value += data;
  }

  endAttribute(): void {
    const paragraph = this.current();
    if (!paragraph || this.tag !== 'w:pStyle' || this.attribute !== 'w:val') return;
    // Style ids are English in most Word versions: "Title", "Heading1", "Caption".
    if (/^title$/iu.test(this.value)) paragraph.hint = 'headline';
    else if (/^heading/iu.test(this.value)) paragraph.hint = 'heading';
    else if (/^caption$/iu.test(this.value)) paragraph.hint = 'caption';
  }

  endTag(tag: string): void {
    if (this.dialect.skipped.has(tag)) this.skipping = Math.max(0, this.skipping - 1);
    else if (this.dialect.text?.has(tag)) this.inText = Math.max(0, this.inText - 1);
    else if (this.dialect.paragraphs.has(tag) && this.skipping === 0) {
      this.flush();
      this.open.pop();
    }
  }

  endSelf(): void {
    this.endTag(this.tag);
  }

  text(data: string): void {
    if (this.skipping === 0 && (this.dialect.text === null || this.inText > 0)) this.current()?.parts.push(data);
  }

  private current(): OpenParagraph | undefined {
    return this.open[this.open.length - 1];
  }

  private flush(): void {
    const paragraph = this.current();
    if (!paragraph) return;
    const text = paragraph.parts
      .join('')
      .replace(/[ \t\r\n]+/gu, ' ')
      .trim();
    paragraph.parts.length = 0;
    if (text !== '') this.found.push({ text, hint: paragraph.hint });
  }
}

/** Paragraphs of a document's main XML, in order. Never throws. */
export function officeParagraphs(xml: string, kind: 'docx' | 'odt'): ExtractedParagraph[] {
  const reader = new OfficeReader(xml, kind === 'docx' ? word : openDocument);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => reader.text(reader.slice(start, end)),
      ontextentity: (code) => reader.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => reader.startTag(reader.slice(start, end)),
      onattribname: (start, end) => reader.startAttribute(reader.slice(start, end)),
      onattribdata: (start, end) => reader.attributeData(reader.slice(start, end)),
      onattribentity: (code) => reader.attributeData(String.fromCodePoint(code)),
      onattribend: () => reader.endAttribute(),
      onopentagend: () => undefined,
      onselfclosingtag: () => reader.endSelf(),
      onclosetag: (start, end) => reader.endTag(reader.slice(start, end)),
      oncdata: (start, end, offset) => reader.text(reader.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return onlyOneHeadline(reader.found);
}

/** A first "Heading 1" without a title above it is the headline. */
function onlyOneHeadline(paragraphs: readonly ExtractedParagraph[]): ExtractedParagraph[] {
  const title = paragraphs.findIndex((one) => one.hint === 'headline');
  const first = paragraphs.findIndex((one) => one.hint === 'heading');
  return paragraphs.map((one, index) => {
    if (one.hint === 'headline' && index !== title) return { ...one, hint: 'heading' };
    return title === -1 && index === first && index === 0 ? { ...one, hint: 'headline' } : one;
  });
}
