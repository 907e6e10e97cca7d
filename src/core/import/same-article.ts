/**
 * Are two files the same article, saved at different times? By the page's own address, or where the outlet and the headline
 * are the same and much of the text is. A guess would replace one article by another, so anything less says no.
 */
import type { Metadata } from '../model/metadata';

export interface Edition {
  readonly text: string;
  readonly metadata: Metadata;
}

/** Words that a headline must have to tell: "Live updates" heads many articles. */
const TELLING_HEADLINE = 4;

/** Part of the sentences of the shorter text that must stand in the other, where only outlet and headline agree. */
const SHARED_TEXT = 0.4;

/** The same where an address is certain: a page that shares nothing with the one before it has been given to another article. */
const SHARED_AT_ADDRESS = 0.1;

/** Same text: nothing but the page around it has changed. */
export const isSameText = (a: Edition, b: Edition): boolean => bare(a.text) === bare(b.text);

export function isSameArticle(a: Edition, b: Edition): boolean {
  const [first, second] = [addressKey(a.metadata), addressKey(b.metadata)];
  if (first !== null && second !== null) return first === second && sharedText(a.text, b.text) >= SHARED_AT_ADDRESS;
  return sameHead(a.metadata, b.metadata) && sharedText(a.text, b.text) >= SHARED_TEXT;
}

/** What two addresses of one page have in common: without scheme, `www.`, `m.`, `amp`, the tail of a campaign, the last slash. Null for a home page. */
export function addressKey({ url }: Metadata): string | null {
  const match = /^https?:\/\/(?:(?:www|m|amp|mobile)\.)?([^/?#]+)(\/[^?#]*)?(\?[^#]*)?/iu.exec(url?.value ?? '');
  if (!match) return null;
  const path = (match[2] ?? '').replace(/\/(?:amp|index\.html?)?\/?$/iu, '').replace(/\/amp\//iu, '/');
  const query = (match[3] ?? '')
    .slice(1)
    .split('&')
    // `?id=123` names the article on old sites; `utm_source` and the like name who sent the reader.
    .filter((part) => /^(?:id|p|article|story|storyid|articleid|sid|newsid)=/iu.test(part))
    .sort()
    .join('&');
  return path === '' && query === ''
    ? null
    : `${(match[1] ?? '').toLowerCase()}${path}${query === '' ? '' : `?${query}`}`;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function sameHead(a: Metadata, b: Metadata): boolean {
  const headline = bare(a.headline?.value ?? '');
  const outlet = bare(a.outlet?.value ?? '');
  return (
    outlet !== '' &&
    outlet === bare(b.outlet?.value ?? '') &&
    headline.split(' ').length >= TELLING_HEADLINE &&
    headline === bare(b.headline?.value ?? '')
  );
}

/** Part of the shorter text's sentences, by their words, that stand in the other word for word. */
function sharedText(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const whole = ` ${bare(long)} `;
  const sentences = short
    .split(/[.!?。\n]+/u)
    .map(bare)
    .filter((sentence) => sentence.length > 12);
  const all = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const shared = sentences.reduce((sum, sentence) => sum + (whole.includes(` ${sentence} `) ? sentence.length : 0), 0);
  return all === 0 ? 0 : shared / all;
}
