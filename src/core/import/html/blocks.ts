/**
 * The page's visible text as blocks in reading order: what a browser would set as paragraphs. Each knows the element it
 * stands in, how much of it is links, and whether it is hidden.
 */
import { collapse, type PageElement } from './page-tree';

export interface Block {
  readonly text: string;
  /** The block-level element that holds the text directly. */
  readonly element: PageElement;
  /** Characters inside links. */
  readonly linked: number;
  readonly hidden: boolean;
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot thead tr td th ul caption amp-body #page'.split(
    ' ',
  ),
);

/** Never shown as text. */
const SKIPPED = new Set(
  'script style template noscript svg math canvas iframe object embed audio video map select option textarea input head title meta link datalist progress meter applet'.split(
    ' ',
  ),
);

const isHidden = (element: PageElement): boolean => {
  const { attributes } = element;
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '')
  );
};

/** Characters from which on a link with paragraphs in it is one that was never closed; cards of other articles are shorter. */
const LONGEST_LINK = 600;

/** Elements looked at inside a link. */
const LINK_BUDGET = 200;

const linkAnswers = new WeakMap<PageElement, boolean>();

/** A link that leads somewhere. `<a name="top">` is none, nor is one that was left open and took in the text after it. */
function isLink(element: PageElement): boolean {
  if (element.tag !== 'a' || !('href' in element.attributes)) return false;
  const known = linkAnswers.get(element);
  if (known !== undefined) return known;
  const answer = !holdsParagraphs(element);
  linkAnswers.set(element, answer);
  return answer;
}

function holdsParagraphs(link: PageElement): boolean {
  const stack: (PageElement | string)[] = [link];
  let seen = 0;
  let characters = 0;
  let paragraphs = 0;
  for (let node = stack.pop(); node !== undefined && seen < LINK_BUDGET; node = stack.pop()) {
    if (typeof node === 'string') characters += node.length;
    else {
      seen += 1;
      if (node.tag === 'p' || node.tag === 'br') paragraphs += 1;
      if (!SKIPPED.has(node.tag)) stack.push(...node.children.slice(0, LINK_BUDGET));
    }
  }
  return paragraphs > 1 && characters > LONGEST_LINK;
}

interface Frame {
  readonly element: PageElement;
  next: number;
  /** A row of a data table: its cells stand on one line. */
  readonly row: boolean;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private linked = 0;
  private links = 0;
  private hiddenDepth = 0;
  private readonly frames: Frame[] = [];

  read(root: PageElement): Block[] {
    this.frames.push({ element: root, next: 0, row: false });
    for (let frame = this.frames[this.frames.length - 1]; frame; frame = this.frames[this.frames.length - 1]) {
      const child = frame.element.children[frame.next];
      frame.next += 1;
      if (child === undefined) this.leave(frame);
      else if (typeof child === 'string') this.addText(child);
      else this.enter(child, frame);
    }
    return this.blocks;
  }

  private addText(text: string): void {
    this.parts.push(text);
    if (this.links > 0) this.linked += text.length;
  }

  private enter(element: PageElement, parent: Frame): void {
    if (SKIPPED.has(element.tag)) return;
    if (element.tag === 'br') return this.flush();
    if (element.tag === 'wbr' || element.tag === 'img') return;
    const cell = parent.row && (element.tag === 'td' || element.tag === 'th');
    if (cell && this.parts.some((part) => /\S/u.test(part))) this.parts.push(' | ');
    else if (!cell && BLOCK_TAGS.has(element.tag)) this.flush();
    if (isHidden(element)) this.hiddenDepth += 1;
    if (isLink(element)) this.links += 1;
    this.frames.push({ element, next: 0, row: element.tag === 'tr' && isDataRow(element) });
  }

  private leave(frame: Frame): void {
    const { element } = frame;
    const parent = this.frames[this.frames.length - 2];
    const cell = parent?.row === true && (element.tag === 'td' || element.tag === 'th');
    if (!cell && BLOCK_TAGS.has(element.tag)) this.flush();
    this.frames.pop();
    if (isHidden(element)) this.hiddenDepth -= 1;
    if (isLink(element)) this.links -= 1;
  }

  /** Ends the block that is being read. Lines of preformatted text are blocks of their own. */
  private flush(): void {
    const raw = this.parts.join('');
    const element = this.blockElement();
    const lines = element.tag === 'pre' ? raw.split('\n') : [raw];
    for (const line of lines) {
      const text = collapse(line).trim();
      if (text === '') continue;
      this.blocks.push({ text, element, linked: Math.min(this.linked, text.length), hidden: this.hiddenDepth > 0 });
    }
    this.parts = [];
    this.linked = 0;
  }

  private blockElement(): PageElement {
    for (let index = this.frames.length - 1; index >= 0; index -= 1) {
      const element = this.frames[index]?.element;
      if (element && BLOCK_TAGS.has(element.tag)) return element;
    }
    throw new Error('a page has a root element');
  }
}

/** Elements looked at to tell a data row from a row that lays out the page. */
const ROW_BUDGET = 60;

/** Old pages are laid out with tables; a row of data holds short texts and nothing that is itself a block. */
function isDataRow(row: PageElement): boolean {
  const stack: (PageElement | string)[] = [...row.children];
  let seen = 0;
  let characters = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') characters += node.length;
    else {
      seen += 1;
      if (node.tag !== 'td' && node.tag !== 'th' && node.tag !== 'p' && BLOCK_TAGS.has(node.tag)) return false;
      if (node.tag === 'br') return false;
      stack.push(...node.children.slice(0, ROW_BUDGET));
    }
    if (seen > ROW_BUDGET || characters > 600) return false;
  }
  return true;
}

/** The blocks of a page, in order, empty ones left out. */
export const readBlocks = (root: PageElement): Block[] => new BlockReader().read(root);
