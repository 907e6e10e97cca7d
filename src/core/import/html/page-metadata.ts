/** Metadata that a page states: JSON-LD, OpenGraph, meta, marked elements; each value with its origin. Nothing is guessed here. */
import type { FoundText, Metadata } from '../../model/metadata';
import { agencyNamed } from '../agencies';
import { outletHost, outletOfHost } from '../outlets';
import { authorsOf } from './page-authors';
import type { Block } from './blocks';
import { publishedOf } from './page-dates';
import { isOfType, namesIn, stringOf } from './json-ld';
import { metaValue, type PageFacts } from './page-facts';

type Origin = FoundText['origin'];

const found = (value: string | null, origin: Origin): FoundText | null =>
  value === null || value.trim() === '' ? null : { value: value.trim(), origin, span: null };

/** What the page states; the headline that it prints (`h1`) is added by the caller, which knows its place. */
export function metadataOfPage(facts: PageFacts, head: readonly Block[], blocks: readonly Block[]): Metadata {
  const url = urlOf(facts);
  const outlet = outletOf(facts, url?.value ?? null);
  const byline = authorsOf(facts, { head, lines: blocks }, outlet?.value ?? null);
  return {
    headline: statedHeadline(facts),
    outlet,
    byline,
    credits: byline.flatMap((one) => {
      const agency = agencyNamed(one.value);
      return agency ? [{ ...one, value: agency.name }] : [];
    }),
    dateline: null,
    published: publishedOf(facts, head, blocks),
    url,
    contributors: [],
    language: languageOf(facts),
  };
}

/** The headline as the page states it for machines; what it prints is better, and found by likeness to this. */
export function statedHeadline(facts: PageFacts): FoundText | null {
  const graph = found(metaValue(facts, 'og:title'), 'open-graph');
  return (
    found(stringOf(facts.article?.['headline']), 'json-ld') ??
    (graph && { ...graph, value: withoutSiteName(graph.value, facts) }) ??
    found(metaValue(facts, 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'), 'meta') ??
    found(facts.title === null ? null : withoutSiteName(facts.title, facts), 'html')
  );
}

/** "Ferry leaves | Harbour Post" -> "Ferry leaves". A title has its site last (seldom first), behind a bar or spaced dash. */
export function withoutSiteName(title: string, facts: PageFacts): string {
  const site = metaValue(facts, 'og:site_name')?.toLowerCase();
  const parts = title.split(/\s+[|·»–—-]\s+|\s*\|\s*/u);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] ?? '';
  const isSite =
    last.toLowerCase() === site ||
    (last.split(/\s+/u).length <= 4 && title.lastIndexOf(last) > title.length * 0.5 && /[|·»]/u.test(title));
  return isSite || last.toLowerCase() === site
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|·»–—-]+$/u, '')
    : title;
}

function outletOf(facts: PageFacts, url: string | null): FoundText | null {
  const publisher = namesIn(facts.article?.['publisher'], facts.records)[0] ?? null;
  const organisation = facts.records.find((record) => isOfType(record, /(?:NewsMedia)?Organization$|^WebSite$/u));
  const host = url === null ? null : outletHost(url);
  return (
    found(publisher === null || /^https?:/iu.test(publisher) ? null : publisher, 'json-ld') ??
    found(cleanSite(metaValue(facts, 'og:site_name')), 'open-graph') ??
    found(
      metaValue(
        facts,
        'application-name',
        'apple-mobile-web-app-title',
        'dc.publisher',
        'article:publisher_name',
        'cre',
      ),
      'meta',
    ) ??
    found(organisation ? stringOf(organisation['name']) : null, 'json-ld') ??
    found(host === null ? null : outletOfHost(host), 'html')
  );
}

const cleanSite = (name: string | null): string | null =>
  name === null ? null : name.replace(/^https?:\/\/(?:www\.)?|\/$/giu, '');

function urlOf(facts: PageFacts): FoundText | null {
  const whole = (url: string | null): string | null =>
    url !== null && /^https?:\/\/[^\s/]+\.[^\s]+/iu.test(url) ? url : null;
  const noted = facts.comments
    .map((comment) => /(?:^|\s)(?:url|saved from url=\(\d+\))\s*:?\s*(https?:\/\/\S+)/iu.exec(comment)?.[1] ?? null)
    .find((url) => url !== null);
  const record = facts.article;
  return (
    found(whole(facts.canonical), 'html') ??
    found(whole(metaValue(facts, 'og:url')), 'open-graph') ??
    found(whole(stringOf(record?.['url'], 'url') ?? stringOf(record?.['mainEntityOfPage'], '@id')), 'json-ld') ??
    found(whole(metaValue(facts, 'twitter:url', 'parsely-link', 'identifier-url')), 'meta') ??
    found(whole(noted ?? null), 'html')
  );
}

function languageOf(facts: PageFacts): FoundText | null {
  const tag = (value: string | null): string | null => {
    const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_.])/iu.exec((value ?? '').trim());
    if (!match?.[1]) return null;
    return match[2] === undefined ? match[1].toLowerCase() : `${match[1].toLowerCase()}-${match[2].toUpperCase()}`;
  };
  return (
    found(tag(facts.language), 'html') ??
    found(tag(stringOf(facts.article?.['inLanguage'])), 'json-ld') ??
    found(tag(metaValue(facts, 'og:locale')), 'open-graph') ??
    found(tag(metaValue(facts, 'content-language', 'language', 'dc.language')), 'meta')
  );
}
