/**
 * Saved page -> a small tree of elements and texts. htmlparser2's tokenizer finds tags and decodes entities; the tree is
 * built here, because a page may nest a hundred thousand tags: depth is capped as browsers cap it, nothing recurses,
 * and time is linear in the length of the page.
 */
import { Tokenizer } from 'htmlparser2';

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  readonly depth: number;
}

export interface Page {
  readonly root: PageElement;
  /** Comments before the text begins: SingleFile and browsers note the page's address there. */
  readonly comments: readonly string[];
}

/** Chromium's own limit: deeper elements become children of the last one allowed. */
const DEEPEST = 512;

/** Elements beyond this number keep their text but not their structure. */
const MOST_ELEMENTS = 500_000;

const MOST_COMMENTS = 20;

const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));

const CLOSES_P = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

/** An element of the first kind ends an open one of the second, up to the given border. */
const ends: Readonly<Record<string, readonly [ended: string, border: string]>> = {
  li: ['li', 'ul ol'],
  dt: ['dt dd', 'dl'],
  dd: ['dt dd', 'dl'],
  tr: ['tr', 'table'],
  td: ['td th', 'tr table'],
  th: ['td th', 'tr table'],
  option: ['option', 'select'],
  body: ['head', 'html'],
};

const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/u;

/** How far back an element that was left open is looked for: pages forget end tags of the last few elements only. */
const LOOK_BACK = 40;

class TreeBuilder {
  readonly root: PageElement = { tag: '#page', attributes: {}, parent: null, children: [], depth: 0 };
  readonly comments: string[] = [];
  private open: PageElement = this.root;
  private tag = '';
  private attributes: Record<string, string> = {};
  private name = '';
  private value = '';
  private elements = 0;
  /** Start tags that were given no element of their own and whose end tags are therefore ignored. */
  private ignored = 0;

  constructor(private readonly html: string) {}

  text(data: string): void {
    this.open.children.push(data);
  }

  startTag(tag: string): void {
    this.tag = tag.toLowerCase();
    this.attributes = {};
  }

  startAttribute(name: string): void {
    this.name = name.toLowerCase();
    this.value = '';
  }

  attributeData(data: string): void {
    this.value += data;
  }

  endAttribute(): void {
    if (!Object.hasOwn(this.attributes, this.name)) this.attributes[this.name] = this.value;
  }

  slice(start: number, end: number): string {
    return this.html.slice(start, end);
  }

  endOfStartTag(selfClosing: boolean): void {
    const tag = this.tag;
    this.closeImplied(tag);
    this.elements += 1;
    if (!VOID.has(tag) && (this.open.depth >= DEEPEST || this.elements > MOST_ELEMENTS)) {
      if (!selfClosing) this.ignored += 1;
      if (CLOSES_P.has(tag)) this.open.children.push(this.lineBreak());
      return;
    }
    const element: PageElement = {
      tag,
      attributes: this.attributes,
      parent: this.open,
      children: [],
      depth: this.open.depth + 1,
    };
    this.open.children.push(element);
    // `<div/>` opens a div in HTML; only drawings (svg) close themselves, and those are skipped anyway.
    if (!VOID.has(tag) && !(selfClosing && /^(?:path|use|circle|rect|g|line|polygon|svg)$/u.test(tag)))
      this.open = element;
  }

  /** What is left of a block without an element of its own: the break between it and the text before. */
  private lineBreak(): PageElement {
    return { tag: 'br', attributes: {}, parent: this.open, children: [], depth: this.open.depth + 1 };
  }

  /** A link inside a link ends the first, as in browsers, unless a block stands between them (a card that is one link). */
  private closeOpenLink(): void {
    let element: PageElement | null = this.open;
    for (let step = 0; element && step < 10 && INLINE.test(element.tag); step += 1) {
      if (element.tag === 'a') {
        this.open = element.parent ?? this.root;
        return;
      }
      element = element.parent;
    }
  }

  private closeImplied(tag: string): void {
    if (tag === 'a') this.closeOpenLink();
    if (CLOSES_P.has(tag)) this.closeOpen(new Set(['p']), CLOSES_P, true);
    const rule = ends[tag];
    if (rule) this.closeOpen(new Set(rule[0].split(' ')), new Set(rule[1].split(' ')), false);
  }

  private closeOpen(ended: ReadonlySet<string>, border: ReadonlySet<string>, borderFirst: boolean): void {
    let element: PageElement | null = this.open;
    for (let step = 0; element && step < LOOK_BACK; step += 1) {
      if (ended.has(element.tag)) {
        this.open = element.parent ?? this.root;
        return;
      }
      if (border.has(element.tag) || (borderFirst && /^(?:td|th|li|button|body)$/u.test(element.tag))) return;
      element = element.parent;
    }
  }

  endTag(name: string): void {
    const tag = name.toLowerCase();
    let element: PageElement | null = this.open;
    for (let step = 0; element && step <= LOOK_BACK; step += 1) {
      if (element.tag === tag) {
        if (this.ignored > 0 && this.open.depth >= DEEPEST) this.ignored -= 1;
        else this.open = element.parent ?? this.root;
        return;
      }
      // An end tag inside a cell does not close what stands outside the table.
      if (/^(?:table|#page)$/u.test(element.tag)) return;
      element = element.parent;
    }
  }

  comment(data: string): void {
    if (this.comments.length < MOST_COMMENTS) this.comments.push(data.slice(0, 4000));
  }
}

/** Never throws; what is no HTML becomes one text. */
export function parsePage(html: string): Page {
  const tree = new TreeBuilder(html);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => tree.text(tree.slice(start, end)),
      ontextentity: (code) => tree.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => tree.startTag(tree.slice(start, end)),
      onattribname: (start, end) => tree.startAttribute(tree.slice(start, end)),
      onattribdata: (start, end) => tree.attributeData(tree.slice(start, end)),
      onattribentity: (code) => tree.attributeData(String.fromCodePoint(code)),
      onattribend: () => tree.endAttribute(),
      onopentagend: () => tree.endOfStartTag(false),
      onselfclosingtag: () => tree.endOfStartTag(true),
      onclosetag: (start, end) => tree.endTag(tree.slice(start, end)),
      oncomment: (start, end, offset) => tree.comment(tree.slice(start, end - offset)),
      oncdata: (start, end, offset) => tree.text(tree.slice(start, end - offset)),
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { root: tree.root, comments: tree.comments };
}

/** All elements in document order, without recursion; children of those that `skip` names are left out. */
export function* elementsOf(root: PageElement, skip?: (element: PageElement) => boolean): Generator<PageElement> {
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    if (skip?.(element)) continue;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
}

/** Text below an element with white space collapsed; at most `longest` characters are gathered. */
export function textOf(element: PageElement, longest = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const stack: (PageElement | string)[] = [element];
  for (let node = stack.pop(); node !== undefined && length < longest; node = stack.pop()) {
    if (typeof node === 'string') {
      parts.push(node);
      length += node.length;
    } else if (!/^(?:script|style|template|svg)$/u.test(node.tag) || node === element) {
      if (node.tag === 'br') parts.push(' ');
      for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] ?? '');
    }
  }
  return collapse(parts.join('')).trim();
}

/** White space as HTML shows it; a no-break space is a character and stays. */
export const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/gu, ' ');

export function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
