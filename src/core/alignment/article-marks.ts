/**
 * Marks on an article that tell where it comes from: agencies credited, "wire reports", and the marks of sites that
 * repost others' articles.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { ParagraphKind } from '../model/paragraph';
import { slice } from '../text/span';

/** “wire service reports”, “news agencies”; rewording programs make “Wired Services report” of it. */
const WIRE = /\bwired?[\s-]services?\b|\bwire (?:reports?|stories|copy)\b|\bnews agenc(?:y|ies)\b/iu;
/** “(AP Photo/Name)”, “via AP”, “Photo: Name/Reuters”: a newspaper that prints an agency's picture has its service. */
const PICTURE_CREDIT = /\b(AP|AFP|EPA|Reuters|TASS|UPI|dpa)\b(?:\s+Photo|\s*\)|\/|\s*$)|\b(Associated Press)\b/u;
/** “Source link”, “Original url:”, “The post … appeared first on”: sites that take over others' articles print these. */
const REPOST =
  /^\s*(?:source link|original (?:url|article|source)|via:|the post .* appeared first on|originally (?:published|appeared))/imu;

const MARGINAL: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>([
  'byline',
  'dateline',
  'caption',
  'credit',
  'boilerplate',
]);
/** Credits often stand as an ordinary last paragraph. */
const TAIL = 4;

/** Agencies that the article credits, for its words first, else for its pictures. */
export function creditedAgencies(article: AnalysedArticle): ReadonlySet<string> {
  const named = new Set(article.credits.filter((credit) => !WIRE.test(credit)));
  for (const line of marginalLines(article)) {
    const match = PICTURE_CREDIT.exec(line);
    if (match) named.add(match[1] ?? 'AP');
  }
  return named;
}

/** Does it say that it rests on agencies without naming one? */
export const creditsWires = (article: AnalysedArticle): boolean =>
  article.credits.some((credit) => WIRE.test(credit)) || marginalLines(article).some((line) => WIRE.test(line));

export const isRepost = (article: AnalysedArticle): boolean => REPOST.test(article.text);

function marginalLines(article: AnalysedArticle): string[] {
  const { paragraphs, text } = article;
  return paragraphs
    .filter((p, i) => MARGINAL.has(p.kind) || i >= paragraphs.length - TAIL)
    .map((p) => slice(text, p.span));
}
