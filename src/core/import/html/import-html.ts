/** A saved page -> article: its text extracted, its metadata read, what the page states preferred to what the text suggests. */
import type { ImportedArticle } from '../../model/imported-article';
import type { FoundText, Metadata } from '../../model/metadata';
import { fail, ok, type Result } from '../../model/result';
import type { Decoded } from '../decode-bytes';
import type { ImportFailure } from '../import-failure';
import { assemble } from '../assemble';
import { countShapeWords } from '../line';
import { readBlocks } from './blocks';
import { extractArticle, type Extracted } from './extract';
import { stringOf } from './json-ld';
import { metaValue, pageFacts, type PageFacts } from './page-facts';
import { headLines } from './page-head';
import { isPerson } from './page-authors';
import { metadataOfPage, statedHeadline } from './page-metadata';
import { parsePage, textOf, type PageElement } from './page-tree';

/** `name` = file name without folders, for messages and as a last source of the date. */
export function importHtml(decoded: Decoded, name: string): Result<ImportedArticle, ImportFailure> {
  const page = parsePage(decoded.text);
  const facts = pageFacts(page);
  const blocks = readBlocks(page.root);
  const headline = headlineElement(facts, statedHeadline(facts)?.value ?? null);
  const stated = metadataOfPage(facts, headLines(blocks, headline), blocks);
  const articleBody = stringOf(facts.article?.['articleBody']);
  const found = extractArticle(blocks, {
    headlineElement: headline,
    authors: stated.byline.map((name) => name.value),
    articleBody,
    description:
      stringOf(facts.article?.['description']) ??
      metaValue(facts, 'og:description', 'description', 'twitter:description'),
  });
  const extracted = fuller(found, articleBody, stated.headline?.value ?? null);
  if (!extracted) return fail({ kind: 'no-article', message: noArticle(name) });
  const article = assemble(extracted.paragraphs, name);
  return ok({
    ...article,
    metadata: prefer(stated, article.metadata, firstOfText(article.paragraphs)),
    leftOut: extracted.leftOut,
    encoding: decoded.encoding,
  });
}

/** Words of the page's own copy of the text that must be printed on the page; else the page was saved before it was complete. */
const PRINTED_SHARE = 0.5;

/** What was extracted, or the text that the page hands to search engines where the printed one is but a part of it. */
function fuller(found: Extracted | null, articleBody: string | null, headline: string | null): Extracted | null {
  const body =
    articleBody === null
      ? []
      : readBlocks(parsePage(articleBody.replace(/\r?\n/gu, '<br>')).root).map((block) => block.text);
  const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countShapeWords(text), 0);
  const printed = found ? count(found.paragraphs.map((paragraph) => paragraph.text)) : 0;
  if (count(body) < 60 || printed >= count(body) * PRINTED_SHARE) return found;
  const head = headline === null ? [] : [{ text: headline, hint: 'headline' as const }];
  const known = new Set(body);
  const rest = found
    ? [...found.paragraphs.map((paragraph) => paragraph.text), ...found.leftOut].filter((text) => !known.has(text))
    : [];
  return { paragraphs: [...head, ...body.map((text) => ({ text, hint: null }))], leftOut: rest };
}

const noArticle = (name: string): string =>
  `“${name}” is a web page without an article's text: nothing was imported. Open the article itself in a browser and save that page, or copy its text into a .txt file.`;

/** Where the third paragraph of running text begins: bylines stand above it. */
const firstOfText = (paragraphs: ImportedArticle['paragraphs']): number =>
  paragraphs.filter(({ kind }) => kind === 'body')[2]?.span[0] ?? Infinity;

/** What the page states wins, except where it prints its own headline, and where its language tag is plainly wrong. */
function prefer(stated: Metadata, printed: Metadata, textStarts: number): Metadata {
  // Below the first paragraph stand the names of those who helped, or of another report's author.
  const isAbove = (name: FoundText): boolean => name.span === null || name.span[0] < textStarts;
  const printedHeadline: FoundText | null = printed.headline && { ...printed.headline, origin: 'html' };
  return {
    headline: printedHeadline ?? stated.headline,
    outlet: stated.outlet ?? printed.outlet,
    byline: bestByline(stated.byline, printed.byline.filter(isAbove)),
    credits: union(stated.credits, printed.credits),
    dateline: printed.dateline,
    published: stated.published ?? printed.published,
    url: stated.url ?? printed.url,
    contributors: printed.contributors,
    language: languageOf(stated.language, printed.language),
  };
}

/** People before firms, what the page states before what stands in its text. */
const bestByline = (stated: readonly FoundText[], printed: readonly FoundText[]): readonly FoundText[] => {
  const named = [stated, printed].find((names) => names.some((name) => isPerson(name.value)));
  if (named) return named.filter((name) => isPerson(name.value));
  return stated.length > 0 ? stated : printed;
};

const union = (first: readonly FoundText[], second: readonly FoundText[]): FoundText[] => [
  ...first,
  ...second.filter((one) => !first.some((other) => other.value === one.value)),
];

const languageOf = (stated: FoundText | null, printed: FoundText | null): FoundText | null =>
  stated && printed && stated.value.slice(0, 2) !== printed.value.slice(0, 2) ? printed : (stated ?? printed);

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Part of the words of the stated headline that a heading must share to be it. */
const LIKENESS = 0.5;

/** The heading that is the article's headline: the `h1` most like the stated headline, else the first `h1` of some words. */
function headlineElement(facts: PageFacts, stated: string | null): PageElement | null {
  const target = words(stated ?? facts.title ?? '');
  let best: PageElement | null = null;
  let most = 0;
  for (const heading of facts.headings) {
    const own = words(textOf(heading, 400));
    const shared = [...own].filter((word) => target.has(word)).length;
    const likeness = (2 * shared) / (own.size + target.size || 1) + (heading.tag === 'h1' ? 0.05 : 0);
    if (own.size > 0 && likeness > most) {
      best = heading;
      most = likeness;
    }
  }
  if (most >= LIKENESS) return best;
  return facts.headings.find((heading) => heading.tag === 'h1' && words(textOf(heading, 400)).size >= 3) ?? null;
}
