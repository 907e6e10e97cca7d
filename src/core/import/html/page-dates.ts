/**
 * When a page's article was published: JSON-LD, OpenGraph, meta, then what is printed by the headline, then any time on
 * the page. A day of change counts only where nothing else is stated.
 */
import type { FoundText } from '../../model/metadata';
import { firstPrintedDate, isoDay } from '../../text/calendar';
import type { Block } from './blocks';
import { isoMoment } from './iso-moment';
import { stringOf } from './json-ld';
import { metaValue, type PageFacts } from './page-facts';
import { standsIn } from './page-head';
import { textOf, type PageElement } from './page-tree';

type Origin = FoundText['origin'];

const found = (value: string | null, origin: Origin): FoundText | null =>
  value === null ? null : { value, origin, span: null };

/** `article:published_time`, `DC.date.issued`, `pub_date`, `parsely-pub-date`, `date` ... */
const PUBLISHED =
  /^(?:(?:dc|dcterms)\.)?date$|(?:pub|publish(?:ed)?|publication|issued?|posted|release[d]?|created|creation|original|first|display)[\w ]*[-_.: ]?(?:date|time|datetime|on)|(?:date|time)[-_.: ]?(?:pub|publish|issued|created|posted|original|display)|^(?:pdate|ptime|pubdate|datepublished|article_date_original|rnews:datepublished|created|published)$/iu;

const CHANGED = /modif|update|expir|unpublish|revis|lastmod|changed|end-|access|crawl|review/iu;

export function publishedOf(facts: PageFacts, head: readonly Block[], blocks: readonly Block[]): FoundText | null {
  const record = facts.article;
  const american = isAmerican(facts);
  const open = (names: readonly string[]): string | null => isoMoment(metaValue(facts, ...names));
  const near = head.flatMap((line) => facts.times.filter((element) => standsIn([line], element)));
  return (
    found(isoMoment(stringOf(record?.['datePublished']) ?? stringOf(record?.['dateCreated'])), 'json-ld') ??
    found(
      open(['article:published_time', 'og:published_time', 'og:article:published_time', 'article:published']),
      'open-graph',
    ) ??
    found(
      metaMoment(facts, (name) => PUBLISHED.test(name) && !CHANGED.test(name)),
      'meta',
    ) ??
    found(momentOfTimes(near), 'html') ??
    found(printedDay(head, american), 'html') ??
    found(printedDay(blocks.filter(isLabelledDate), american), 'html') ??
    found(momentOfTimes(facts.times), 'html') ??
    found(
      metaMoment(facts, (name) => /modif|update|lastmod/iu.test(name)),
      'meta',
    )
  );
}

function metaMoment(facts: PageFacts, fits: (name: string) => boolean): string | null {
  for (const [name, values] of facts.meta) {
    const moment = fits(name) ? isoMoment(values[0] ?? null) : null;
    if (moment !== null) return moment;
  }
  return null;
}

const momentOf = (element: PageElement): string | null =>
  isoMoment(element.attributes['datetime'] ?? element.attributes['content'] ?? null) ?? isoMoment(textOf(element, 80));

/** The first that says it is the day of publication, else the first that does not speak of a change, else any. */
function momentOfTimes(times: readonly PageElement[]): string | null {
  const says = (element: PageElement): string => JSON.stringify(element.attributes) + textOf(element, 40);
  const marked = times.filter((element) => /publish|pubdate|posted|entry-date/iu.test(says(element)));
  const unchanged = times.filter((element) => !CHANGED.test(says(element)));
  for (const element of [...marked, ...unchanged, ...times]) {
    const value = momentOf(element);
    if (value !== null) return value;
  }
  return null;
}

/** "Publié le 29/10/2012" in a line of its own, wherever it stands. */
const isLabelledDate = (block: Block): boolean => block.text.length <= 60 && LABELLED.test(block.text);

const LABELLED =
  /(?<!\p{L})(?:published|posted|first|publié|veröffentlicht|publicado|pubblicato|опубликовано)(?!\p{L})/iu;
const UPDATED = /updated|modified|aktualisiert|mis à jour|actualizado|修改|수정/iu;

/** "11:04am": a line with the hour is about this article, even where all of it is a link. */
const CLOCK = /\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m|uhr|h\b)?/iu;

/** A day printed by the headline: one with a label first, one of a change last. Lines that are links belong to other articles. */
function printedDay(head: readonly Block[], american: boolean): string | null {
  const days = head.flatMap((block) => {
    const ofOther = block.linked > block.text.length * 0.6 && !CLOCK.test(block.text);
    const day = ofOther ? null : dayIn(block.text, american);
    return day === null ? [] : [{ day, text: block.text }];
  });
  const best =
    days.find(({ text }) => LABELLED.test(text) && !/^\W*updated/iu.test(text)) ??
    days.find(({ text }) => !UPDATED.test(text)) ??
    days[0];
  return best?.day ?? null;
}

/** "04/19/13", "08/01/2014", "10/9/10 7:15 AM": which is the month depends on where the page is at home. */
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d/.-])/u;

function dayIn(text: string, american: boolean): string | null {
  const printed = firstPrintedDate(text);
  if (printed) return printed.iso;
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const monthFirst = second > 12 || (american && match[2] === '/' && first <= 12);
  return monthFirst ? isoDay(year, first, second) : isoDay(year, second, first);
}

/** English without a country, or of the United States, Canada or the Philippines, prints the month first. */
function isAmerican(facts: PageFacts): boolean {
  const tag = (facts.language ?? metaValue(facts, 'og:locale', 'content-language') ?? 'en').replace('_', '-');
  return /^en(?:$|-(?:us|ca|ph)\b)/iu.test(tag);
}
