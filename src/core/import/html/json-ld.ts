/** Article records in a page's JSON-LD: alone, in arrays, in `@graph`, nested in a WebPage. Broken JSON is passed over. */
import { elementsOf, type PageElement } from './page-tree';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Scripts larger than this are data of the page's own program. */
const LARGEST = 2_000_000;

/** Records looked at on one page. */
const MOST_RECORDS = 2000;

const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Opinion|Analysis|Background|Report(?:age)?|Review|Ask(?:Public)?|Tech|Satirical|Advertiser\w*)?(?:NewsArticle|Article)|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Posting)$/u;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every record of the page, in order, outer before inner. */
export function jsonLdRecords(root: PageElement): JsonRecord[] {
  const records: JsonRecord[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/ld\+json/iu.test(element.attributes['type'] ?? '')) continue;
    const text = element.children.filter((child) => typeof child === 'string').join('');
    if (text.length <= LARGEST) collect(parse(text), records);
  }
  return records;
}

function parse(text: string): unknown {
  const trimmed = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/gu, '')
    .trim();
  for (const attempt of [trimmed, trimmed.replace(/;\s*$/u, ''), trimmed.replace(/[\u0000-\u001f]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Many sites print line breaks inside strings or a closing semicolon: the next attempt mends that.
    }
  }
  return null;
}

/** Breadth first with a queue: nesting cannot overflow the stack. */
function collect(value: unknown, records: JsonRecord[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && records.length < MOST_RECORDS; at += 1) {
    const one = queue[at];
    if (Array.isArray(one)) queue.push(...one.slice(0, 200));
    else if (isRecord(one)) {
      records.push(one);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
        if (one[key] !== undefined) queue.push(one[key]);
      }
    }
  }
}

const typesOf = (record: JsonRecord): string[] =>
  (Array.isArray(record['@type']) ? record['@type'] : [record['@type']]).filter((type) => typeof type === 'string');

export const isOfType = (record: JsonRecord, pattern: RegExp): boolean =>
  typesOf(record).some((type) => pattern.test(type));

/** The record of the page's article: the one with a headline and the longest body, else the first of an article type. */
export function articleRecord(records: readonly JsonRecord[]): JsonRecord | null {
  const articles = records.filter((record) => isOfType(record, ARTICLE_TYPES));
  const fullest = [...articles].sort((a, b) => richness(b) - richness(a));
  return fullest[0] ?? null;
}

const richness = (record: JsonRecord): number =>
  (record['articleBody'] === undefined ? 0 : 4) +
  (record['datePublished'] === undefined ? 0 : 2) +
  (record['author'] === undefined ? 0 : 1) +
  (record['headline'] === undefined ? 0 : 2);

/** A string, the first string of a list, or the `name`, `@value` or `url` of a record. */
export function stringOf(value: unknown, key = 'name'): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return value.length === 0 ? null : stringOf(value[0], key);
  return isRecord(value) ? stringOf(value[key] ?? value['@value'] ?? value['@id'], key) : null;
}

/** Names in an `author`-like value: strings, records, lists of both; references by `@id` are looked up. */
export function namesIn(value: unknown, records: readonly JsonRecord[]): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return [one.trim()];
    if (!isRecord(one)) return [];
    if (one['name'] === undefined && typeof one['@id'] === 'string') {
      const target = records.find((record) => record['@id'] === one['@id'] && record['name'] !== undefined);
      return target ? namesIn(target['name'], []) : [];
    }
    return namesIn(one['name'], []);
  });
}
