/** Metadata that a page states: JSON-LD, OpenGraph, meta, marked elements; each value with its origin. Nothing is guessed here. */
import type { FoundText, Metadata } from '../../model/metadata';
import { agencyNamed } from '../agencies';
import { namesOfByline } from '../byline';
import { outletHost, outletOfHost } from '../outlets';
import { isPersonName } from '../person-names';
import { isoMoment } from './iso-moment';
import { isOfType, namesIn, stringOf } from './json-ld';
import { metaValue, type PageFacts } from './page-facts';
import { textOf, type PageElement } from './page-tree';

type Origin = FoundText['origin'];

const found = (value: string | null, origin: Origin): FoundText | null =>
  value === null || value.trim() === '' ? null : { value: value.trim(), origin, span: null };

/** What the page states; the headline that it prints (`h1`) is added by the caller, which knows its place. */
export function metadataOfPage(facts: PageFacts): Metadata {
  const url = urlOf(facts);
  const outlet = outletOf(facts, url?.value ?? null);
  const byline = authorsOf(facts, outlet?.value ?? null);
  return {
    headline: headlineOf(facts),
    outlet,
    byline,
    credits: byline.flatMap((one) => {
      const agency = agencyNamed(one.value);
      return agency ? [{ ...one, value: agency.name }] : [];
    }),
    dateline: null,
    published: publishedOf(facts),
    url,
    contributors: [],
    language: languageOf(facts),
  };
}

function headlineOf(facts: PageFacts): FoundText | null {
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

function publishedOf(facts: PageFacts): FoundText | null {
  const record = facts.article;
  const graph = metaValue(
    facts,
    'article:published_time',
    'og:published_time',
    'og:article:published_time',
    'article:published',
  );
  const meta = metaValue(
    facts,
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dc.date.created',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'article.published',
    'originalpublicationdate',
    'article_date_original',
    'displaydate',
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
    'rnews:datepublished',
    'citation_publication_date',
    'lastmod_published',
    'ptime',
    'pdate',
    'created',
    'article:post_date',
    'last-modified',
    'article:modified_time',
  );
  return (
    found(isoMoment(stringOf(record?.['datePublished']) ?? stringOf(record?.['dateCreated'])), 'json-ld') ??
    found(isoMoment(graph), 'open-graph') ??
    found(isoMoment(meta), 'meta') ??
    found(dateOfTimes(facts), 'html')
  );
}

/** The first time that says it is the publication's, else the first with a date at all. */
function dateOfTimes(facts: PageFacts): string | null {
  const moment = (element: PageElement): string | null =>
    isoMoment(element.attributes['datetime'] ?? element.attributes['content'] ?? null) ??
    isoMoment(textOf(element, 80));
  const marked = facts.times.filter((element) =>
    /publish|pubdate|posted|entry-date/iu.test(JSON.stringify(element.attributes)),
  );
  for (const element of [...marked, ...facts.times]) {
    const value = moment(element);
    if (value !== null) return value;
  }
  return null;
}

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

function authorsOf(facts: PageFacts, outlet: string | null): FoundText[] {
  const fits = (name: string): boolean =>
    name.length <= 60 && !/^https?:|@|^\W*$/iu.test(name) && name.toLowerCase() !== outlet?.toLowerCase();
  const list = (names: readonly string[], origin: Origin): FoundText[] =>
    [...new Set(names.flatMap(split).filter(fits))].map((value) => ({ value, origin, span: null }));
  const meta = [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article:author_name',
    'rbauthors',
    'article.author',
    'cxenseparse:author',
    'og:article:author',
    'article:author',
  ];
  const candidates = [
    list(namesIn(facts.article?.['author'] ?? facts.article?.['creator'], facts.records), 'json-ld'),
    ...meta.map((name) => list(facts.meta.get(name) ?? [], 'meta')),
    list(
      facts.authors
        .map((element) => textOf(element, 200))
        .filter(looksLikeAuthors)
        .slice(0, 3),
      'html',
    ),
  ];
  return candidates.find((names) => names.length > 0) ?? [];
}

/** "By Ann Lind and Bo Ek" -> two names; a name of another form ("AFP", "Harbour Post Staff") stays as it is. */
function split(words: string): string[] {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (/^https?:/iu.test(plain)) return [];
  if (isPersonName(plain)) return [plain];
  const names = namesOfByline(/^by\b/iu.test(plain) ? plain : `By ${plain}`).filter(
    (name) => name.includes(' ') || agencyNamed(name),
  );
  return names.length > 0 ? names : [plain.replace(/^by\s+/iu, '')];
}

/** An element called "author" may also hold a biography or a list of links. */
const looksLikeAuthors = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 120 &&
  split(text).some((name) => isPersonName(name) || agencyNamed(name) !== null);
