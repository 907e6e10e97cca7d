/** One pass over a page: its meta values, canonical link, title, headings, times and marked authors. */
import { elementsOf, textOf, type Page, type PageElement } from './page-tree';
import { articleRecord, jsonLdRecords, type JsonRecord } from './json-ld';
import { namesOf } from './junk-hints';

export interface PageFacts {
  /** Lower-case name or property of `<meta>` -> its contents, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly headings: readonly PageElement[];
  readonly times: readonly PageElement[];
  /** Elements marked as author by rel, itemprop or class. */
  readonly authors: readonly PageElement[];
  readonly records: readonly JsonRecord[];
  readonly article: JsonRecord | null;
  readonly comments: readonly string[];
}

const AUTHOR =
  /(?:^|[\s_-])(?:author|byline|by-line|creator|writer|contributor)(?:[-_]{0,2}(?:name|link|names|list|text))?(?:\s|$)/u;

/** Class, id or itemprop of an element that holds a date alone. */
const DATE =
  /datepublished|(?:^|[\s_-])(?:date|pub-?date|published|publish(?:ed)?[-_]?(?:date|time|on)|(?:post|entry|article|story)[-_]?(?:date|time)|timestamp|time-?stamp|datetime|date-?line|fecha|datum|dato)(?:\s|$)/u;

/** Elements kept of each sort: a page has one headline, a list page has thousands. */
const MOST = 200;

export function pageFacts(page: Page): PageFacts {
  const meta = new Map<string, string[]>();
  const [headings, times, authors]: [PageElement[], PageElement[], PageElement[]] = [[], [], []];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of elementsOf(page.root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(meta, attributes);
    else if (tag === 'title' && title === null && element.parent?.tag !== 'svg') title = textOf(element, 500) || null;
    else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attributes['rel'] ?? ''))
      canonical ??= attributes['href'] ?? null;
    else if (tag === 'html') language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
    else if (/^h[1-3]$/u.test(tag) && headings.length < MOST) headings.push(element);
    else if (tag === 'time' && times.length < MOST) times.push(element);
    if (
      authors.length < MOST &&
      (/\bauthor\b/u.test(`${attributes['rel'] ?? ''} ${attributes['itemprop'] ?? ''}`) ||
        AUTHOR.test(namesOf(element)))
    )
      authors.push(element);
    if (tag !== 'time' && times.length < MOST && DATE.test(`${attributes['itemprop'] ?? ''} ${namesOf(element)}`))
      times.push(element);
  }
  const records = jsonLdRecords(page.root);
  return {
    meta,
    title,
    canonical,
    language,
    headings,
    times,
    authors,
    records,
    article: articleRecord(records),
    comments: page.comments,
  };
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase().trim();
  const content = (attributes['content'] ?? '').replace(/\s+/gu, ' ').trim();
  if (name === '' || content === '' || meta.size > 2000) return;
  const list = meta.get(name);
  if (list) list.push(content);
  else meta.set(name, [content]);
}

/** First content of the first of these names that the page has. */
export function metaValue(facts: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
