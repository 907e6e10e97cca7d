/**
 * Who wrote a page's article: JSON-LD, meta, then what is printed by the headline. A person is taken before a firm: many
 * pages name their publisher as the author for machines and print the author's name for people.
 */
import type { FoundText } from '../../model/metadata';
import { agencyNamed } from '../agencies';
import { namesOfByline } from '../byline';
import { kindRuleFor } from '../credit-lines';
import { readLines } from '../line';
import { isPersonName } from '../person-names';
import type { Block } from './blocks';
import { eastAsianByline } from './east-asian-byline';
import { namesIn } from './json-ld';
import { metaValue, type PageFacts } from './page-facts';
import { standsIn } from './page-head';
import { textOf } from './page-tree';

type Origin = FoundText['origin'];

/** Names of `<meta>` in the order in which they are trusted. */
const META = [
  'byl',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'search.byline',
  'byline',
  'author',
  'authors',
  'article.author',
  'article_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'rbauthors',
  'cxenseparse:author',
  'twitter:creator:name',
];

/** `outlet` = the page's own outlet or publisher, which is no author. `lines` are all that the page shows. */
export function authorsOf(
  facts: PageFacts,
  { head, lines }: { readonly head: readonly Block[]; readonly lines: readonly Block[] },
  outlet: string | null,
): FoundText[] {
  const houses = new Set([outlet, metaValue(facts, 'og:site_name'), ...publishers(facts)].map(bare));
  const fits = (name: string): boolean =>
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/^https?:|@|^(?:admin|administrator|editor|staff)$/iu.test(name) &&
    !houses.has(bare(name));
  const list = (names: readonly string[], origin: Origin): FoundText[] =>
    [...new Set(names.flatMap(split).filter(fits))].map((value) => ({ value, origin, span: null }));
  const near = facts.authors.filter((element) => standsIn(head, element));
  const others = facts.authors.filter((element) => !near.includes(element));
  const candidates = [
    list(namesIn(facts.article?.['author'] ?? facts.article?.['creator'], facts.records), 'json-ld'),
    ...META.map((name) => list(facts.meta.get(name) ?? [], 'meta')),
    list(writtenBy(facts), 'meta'),
    list(printedBylines(head), 'html'),
    list(near.map((element) => textOf(element, 200)).filter(looksLikeAuthors), 'html'),
    // Far from the headline stand the authors of other articles: only a single one is the article's.
    onlyOne(list(others.map((element) => textOf(element, 200)).filter(looksLikeAuthors), 'html')),
    list(printedHouses(head), 'html'),
    list(loneName(head), 'html'),
    list([eastAsianByline(lines.map((line) => line.text)) ?? ''], 'html'),
  ];
  const people = candidates.find((names) => names.some((name) => isPerson(name.value)));
  if (people) return people.filter((name) => isPerson(name.value));
  return candidates.find((names) => names.length > 0) ?? [];
}

/** Words of houses and desks: "CNN Wire", "Ediciones El País", "Harbour Post Staff". */
const HOUSE =
  /(?<!\p{L})(?:wire|news|newsroom|media|press|times|daily|journal|tribune|herald|gazette|staff|team|desk|editorial|editors?|ediciones|redacci[oó]n|redazione|r[eé]daction|redaktion|agency|agencies|agence|agencia|service|network|group|inc|llc|ltd|gmbh|corp|magazine|online|radio|university|institute|foundation|bureau|writers|reporters|cnn|bbc|cbs|nbc|npr|afp)(?!\p{L})/iu;

export const isPerson = (name: string): boolean =>
  isPersonName(name) && !HOUSE.test(name) && !OF_AGENCY.test(name) && agencyNamed(name) === null;

/** "AP Technology Writers": a desk of an agency. In capitals only: "Ap" may be part of a name. */
const OF_AGENCY = /^(?:AP|UPI|AFP|PA|DPA|ANSA|EFE)\s/u;

const onlyOne = (names: FoundText[]): FoundText[] => (names.length === 1 ? names : []);

const publishers = (facts: PageFacts): string[] => [
  ...namesIn(facts.article?.['publisher'], facts.records),
  ...namesIn(facts.article?.['copyrightHolder'], facts.records),
];

const bare = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || '-';

/** Share previews with labels: `twitter:label1` "Written by", `twitter:data1` "Ann Lind". */
function writtenBy(facts: PageFacts): string[] {
  return ['1', '2'].flatMap((n) =>
    /^(?:written )?by$|^author/iu.test(metaValue(facts, `twitter:label${n}`) ?? '')
      ? [metaValue(facts, `twitter:data${n}`) ?? '']
      : [],
  );
}

/** "By Ann Lind and Bo Ek" and "Ann Lind | Port Lisk | 08/01/2014" by the headline. */
function printedBylines(head: readonly Block[]): string[] {
  for (const block of head) {
    const line = readLines(block.text, [[0, block.text.length]])[0];
    if (!line) continue;
    if (kindRuleFor(line)?.kind === 'byline') {
      const names = namesOfByline(line.plain);
      if (names.length > 0) return names;
    }
    const dated = NAME_AND_DAY.exec(block.text)?.[1] ?? '';
    if (isPerson(dated)) return [dated];
    const [first = '', ...rest] = block.text.split(/\s*[|•·]\s*/u);
    if (rest.some((part) => /\d{4}/u.test(part)) && isPersonName(first)) return [first];
  }
  return [];
}

/** "Ann Lind 8/17/13 11:04am" */
const NAME_AND_DAY = /^(\p{Lu}[\p{L}.'’ -]{3,40}?)\s+\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)/u;

/** Blocks below the headline within which a line that is a name and nothing else is the author's. */
const NAME_WITHIN = 4;

/** "Ann Lind" and soon below it the day. A label of the section ("Middle East") is a link. */
function loneName(head: readonly Block[]): string[] {
  const at = head.slice(0, NAME_WITHIN).findIndex((block) => block.linked === 0 && isPerson(block.text));
  const isDated = head.slice(at + 1, at + 4).some((block) => /\d{4}/u.test(block.text));
  return at === -1 || !isDated || INTERFACE.test(head[at]?.text ?? '') ? [] : [head[at]?.text ?? ''];
}

const INTERFACE = /^(?:prev|next|share|print|read|watch|photo|video|play|listen|menu|home|follow|text|font)(?!\p{L})/iu;

/** "By the Post’s Editorial Writers" by the headline: no person's name, and all there is. */
const printedHouses = (head: readonly Block[]): string[] =>
  head
    .map((block) => /^By\s*:?\s+(\p{Lu}[^.!?:]{2,50})$/u.exec(block.text)?.[1] ?? '')
    .filter((name) => name !== '' && HOUSE.test(name) && name.split(' ').length <= 6)
    .slice(0, 1);

/** "By Ann Lind and Bo Ek" -> two names; a name of another form ("AFP", "Harbour Post Staff") stays as it is. */
function split(words: string): string[] {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (/^https?:/iu.test(plain)) return [];
  const unranked = plain.replace(ROLE, '');
  if (isPersonName(unranked)) return [unranked];
  const names = namesOfByline(/^(?:by|par|por|von|di|door|av)\b/iu.test(plain) ? plain : `By ${plain}`).filter(
    (name) => name.includes(' ') || agencyNamed(name),
  );
  return names.length > 0 ? names : [plain.replace(/^by\s+/iu, '')];
}

/** "Ann Lind Senior Harbour Correspondent": what somebody is, set behind the name without a comma. */
const ROLE =
  /(?:,|\s[-–|])?\s(?=(?:Senior|Chief|Staff|Special|Contributing|Foreign|National|Political|Deputy|Associate|Executive|Managing|Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Producer|Analyst|Journalist)\s?)[\p{L} &-]{0,60}(?:Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Producer|Analyst|Journalist)s?$/u;

/** An element called "author" may also hold a biography or a list of links. */
const looksLikeAuthors = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 120 &&
  split(text).some((name) => isPersonName(name) || agencyNamed(name) !== null);
