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
/**
 * Agencies that import does not know, by the form of the credit: “Material from Tidewire was used”, “Tidewire supplied part of
 * this report”, “based partly on Tidewire reports”, “By our own staff and Tidewire”. One word only:
 * two are a person.
 */
const UNKNOWN_AGENCY: readonly RegExp[] = [
  /\b(?:[Mm]aterial|[Cc]opy|[Rr]eporting|[Ii]nformation|[Tt]ext) (?:from|by) (?:the )?(\p{Lu}[\p{L}\d]+)(?! \p{Lu})/u,
  /(?<!\p{Lu}[\p{L}.]* )\b(\p{Lu}[\p{L}\d]+) (?:supplied|provided|contributed)\b/u,
  /\b(?:based|founded)(?: in part| partly)? on (\p{Lu}[\p{L}\d]+) \p{Ll}/u,
  /^\W*[Bb]y (?:our own staff and )?\[?(\p{Lu}[\p{L}\d]+)\]?(?:\([^)]*\))?\W*$/u,
];
/** “PORT LISK, Corvane (Tidewire) —” opens the first paragraph. */
const DATELINE_AGENCY = /^.{0,60}\((\p{Lu}[\p{L}\d]+)\) [—–-]/u;
/** “This article is based on …”: the capital that opens a sentence names no agency. */
const NO_NAME = /^(?:This|The|That|It|Staff|Reporting|Additional|Our|We)$/;

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

/** What an article says of the agencies it rests on. */
export interface AgencyCredits {
  readonly agencies: ReadonlySet<string>;
  readonly wires: boolean;
}

const credits = new WeakMap<AnalysedArticle, AgencyCredits>();

/** Read once for an article, which is one of many pairs. */
export function creditsOf(article: AnalysedArticle): AgencyCredits {
  const known = credits.get(article);
  if (known !== undefined) return known;
  const made = { agencies: creditedAgencies(article), wires: creditsWires(article) };
  credits.set(article, made);
  return made;
}

/** Agencies that the article credits, for its words first, else for its pictures. */
function creditedAgencies(article: AnalysedArticle): ReadonlySet<string> {
  const named = new Set(article.credits.filter((credit) => !WIRE.test(credit)));
  for (const line of marginalLines(article)) {
    const match = PICTURE_CREDIT.exec(line);
    if (match) named.add(match[1] ?? 'AP');
    for (const pattern of UNKNOWN_AGENCY) {
      const name = pattern.exec(line)?.[1];
      if (name !== undefined && !NO_NAME.test(name)) named.add(name);
    }
  }
  const opening = article.paragraphs.find((p) => p.kind === 'body');
  const agency = opening && DATELINE_AGENCY.exec(slice(article.text, opening.span))?.[1];
  if (agency !== undefined) named.add(agency);
  return named;
}

/** Does it say that it rests on agencies without naming one? */
const creditsWires = (article: AnalysedArticle): boolean =>
  article.credits.some((credit) => WIRE.test(credit)) || marginalLines(article).some((line) => WIRE.test(line));

export const isRepost = (article: AnalysedArticle): boolean => REPOST.test(article.text);

function marginalLines(article: AnalysedArticle): string[] {
  const { paragraphs, text } = article;

  return paragraphs
    .filter((p, i) => MARGINAL.has(p.kind) || i >= paragraphs.length - TAIL)
    .map((p) => slice(text, p.span));
}
