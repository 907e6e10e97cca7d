/**
 * Bylines, credits, captions, date lines: what a line is by its own words. Each rule names an example;
 * where it stands in the article is judged elsewhere (paragraph-kinds).
 */
import type { ParagraphKind } from '../model/paragraph';
import { firstPrintedDate, printedDates } from '../text/calendar';
import { agencyNamed } from './agencies';
import { placeAtHead } from './dateline';
import type { Line } from './line';
import { isKnownOutlet } from './outlets';
import { NAME, namesIn } from './person-names';

export interface KindRule {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly fits: (line: Line) => boolean;
  readonly example: string;
}

const rule = (id: string, kind: ParagraphKind, fits: (line: Line) => boolean, example: string): KindRule => ({
  id,
  kind,
  fits,
  example,
});

/** A rule by pattern for lines of at most `longest` words. */
const pattern = (id: string, kind: ParagraphKind, form: RegExp, longest: number, example: string): KindRule =>
  rule(id, kind, (line) => line.words <= longest && form.test(line.plain), example);

/** Credits of pictures. Agencies stand in their own capitals; the words "photo", "image" do not. */
const photoCredits: readonly RegExp[] = [
  // (AP Photo/Ann Lind) · (Ann Lind/Reuters)
  /\((?:[^()]{0,60}[\s/])?(?:AP|AFP|EPA|Reuters|Getty|REUTERS)(?: Photo| Images)?[\s/][^()]{1,80}\)/u,
  // (Photo by Ann Lind) · [Image: Harbour Board]
  /[([](?:photo|image|picture|file photo|photograph|credit|pic|source|foto)s?\b[^()[\]]{0,100}[)\]]/iu,
  // ... on Friday. Image: Ann Lind. · Photo credit: Ann Lind
  /(?:^|[.!?”"|–—-]\s|\s)(?:photos?|photographs?|images?|pictures?|(?:photo|image|picture) (?:credit|by|courtesy)|credits?|file photo|photo courtesy of|foto)\s?(?::|\/|©)\s?(?=[\p{Lu}@©])[^!?]{2,80}$/iu,
  /(?:^|[.!?]\s)(?:Photo(?:graph)?s?|Images?|Picture) (?:by|courtesy of) \p{Lu}[^!?]{2,60}$/u,
  /\b(?:AP|AFP|EPA|REUTERS|Reuters)(?: Photo)?\/(?=\p{Lu})/u,
  /\/(?:Getty Images|Getty|AFP|AP|Reuters|REUTERS|EPA|Bloomberg|Shutterstock|iStock|Alamy|Pool|POOL|TASS|Xinhua|dpa)\b/u,
  /\bvia (?:Getty Images|AP|AFP|REUTERS|Reuters|Shutterstock)\b/u,
];

const hasPhotoCredit = (plain: string): boolean => photoCredits.some((credit) => credit.test(plain));

const CAPTION_LEAD =
  /^(?:FILE(?: PHOTO)?\s*[-–—:]|(?:file )?(?:photo|image|picture|video|caption|pictured)(?: caption)?\s*:|(?:in )?this (?:(?:file|handout|undated|combination|combo|aerial|satellite|screen|video|still|image|picture|photo|photograph|frame)[ ,-]){1,4}|pictured (?:above|here|below)\b|Above:|Left:|Right:|From left:)/iu;

const CONTRIBUTION =
  /\bcontributed (?:to (?:this|the) (?:report|story|article|piece|coverage|dispatch)|reporting|additional reporting|writing|research|from \p{Lu})|\b(?:report|story|article) (?:was|is) (?:contributed|compiled|written|reported) by\b|^\W{0,3}(?:additional |with |other )?(?:reporting|writing|editing|compiled|edited|translated|research|graphics?|production) by\b|^\W{0,3}(?:with (?:files|reporting|reports|additional reporting|inputs?|information|contributions?) (?:from|by))\b|^\W{0,3}(?:reporting|editing) by\b.{0,200};/iu;

const AGENCY_NOTE =
  /\b(?:based|includes?|contains?|with|uses?)\b.{0,40}\b(?:wire|wired|news|agency|press) ?(?:services?|agenc(?:y|ies)|reports?|association)\b|\b(?:wire service|news agency|agency) reports?\b/iu;

const BYLINE = new RegExp(
  `^(?:by|written by|posted by|reported by|story by|words by|von|par|por|di|door|av|автор:?|текст:?)\\s*:?\\s+(?:the\\s+)?${NAME}(?:[\\s,;|/&·•(–—-]|$)`,
  'iu',
);

/** "By" in small or capital letters, then a name with a capital: the name's capitals are checked without the `i` flag. */
const NAME_AFTER_BY = new RegExp(`^\\S+\\s*:?\\s+(?:by\\s+|the\\s+)?[@[]?${NAME}`, 'u');

const isByline = (line: Line): boolean => {
  if (line.words > 40 || !BYLINE.test(line.plain) || !NAME_AFTER_BY.test(line.plain)) return false;
  // "By Friday the harbour was closed." is a sentence: no byline of this length ends in a full stop and holds a verb.
  return (
    !(line.endsSentence && line.words > 12) && !/^by (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(line.plain)
  );
};

/** "Ann Lind, Staff Writer", "Ann Lind | Harbour Post", "Ann Lind and Bo Ek": a name line without "By". */
const isNameLine = (line: Line): boolean => {
  if (line.words > 14 || line.endsSentence) return false;
  const [first = '', ...rest] = line.plain.split(/\s*[,|•·]\s*|\s[-–—]\s/u);
  if (rest.length === 0) return false;
  return (
    namesIn(first).length > 0 &&
    rest.some((part) => ROLE.test(part) || agencyNamed(part) !== null || isKnownOutlet(part))
  );
};

const ROLE =
  /^(?:(?:senior|chief|special|staff|contributing|political|foreign|national|world|business|sports?|associate|deputy|managing|defen[cs]e|diplomatic|european?|white house|moscow|washington|london|berlin|paris|kyiv|beijing)\s+){0,3}(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|bureau chief|analysts?|journalists?|staff)\b/iu;

/** The line is a date, with at most a weekday, a time, an outlet or the words "Published" and "Updated" around it. */
export function isDateLine(line: Line): boolean {
  if (line.words > 24 || !firstPrintedDate(line.plain)) return false;
  let rest = line.plain;
  for (const date of printedDates(line.plain).reverse())
    rest = `${rest.slice(0, date.span[0])} ${rest.slice(date.span[1])}`;
  rest = rest
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/giu, ' ')
    .replace(
      /\b(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|date|on|at|time|today|yesterday|gmt|utc|[ecmp][sd]?t|cet|cest|bst|ist|msk|[ap]\.?m\.?|hrs?|uhr)\b\.?/giu,
      ' ',
    )
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?/gu, ' ')
    .replace(/[\s\d,;:|/()·•–—+-]+/gu, ' ')
    .trim();
  return rest === '' || (rest.length <= 40 && !line.endsSentence && /^[\p{Lu}]/u.test(rest) && countOf(rest) <= 6);
}

const countOf = (words: string): number => words.split(/\s+/u).length;

/** A host name alone, "kremlin.ru": the credit of a picture. */
const HOST = /^(?:photo:\s*)?(?:www\.)?[a-z0-9-]{1,40}(?:\.[a-z]{2,12}){1,3}\/?$/iu;

const isAgencyAlone = (line: Line): boolean =>
  line.words <= 4 && agencyNamed(line.plain.replace(/^[([\s–—-]+|[)\]\s]+$/gu, '')) !== null;

/** "Ann Lind/The Harbour Board, via AP The board ...": the credit stands before the caption. */
const CREDIT_FIRST = new RegExp(`^(?:AP Photo|AP|AFP|Reuters|Getty Images|EPA|${NAME})\\s?/\\s?\\p{Lu}`, 'u');

/** "Photo: Ann Lind", "© Ann Lind", "(AP Photo/Ann Lind)", "Ann Lind/Getty Images": the credit and nothing before it. */
const CREDIT_ONLY = new RegExp(
  `^(?:[([]?(?:[Ff]ile )?(?:[Cc]redit|[Ii]mage|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ss]ource|[Ff]oto|PHOTO|IMAGE|CREDIT)s?(?: [Cc]redit| [Ss]ource| [Bb]y| [Cc]ourtesy of)?\\s?[:©/]|[([]?(?:AP|AFP|EPA|REUTERS|Reuters)(?: Photo)?/|(?:${NAME}|[\\p{L} ]{2,40})/(?:Getty|AFP|AP|Reuters|REUTERS|EPA|Bloomberg|Shutterstock|iStock|Alamy|Pool|TASS|Xinhua|dpa)\\b|(?:Photo(?:graph)?|Image|Picture) (?:by|courtesy of) \\p{Lu}|via (?:Getty|AP|AFP|Reuters))`,
  'u',
);

export const kindRules: readonly KindRule[] = [
  rule(
    'contribution',
    'credit',
    (line) => line.words <= 80 && CONTRIBUTION.test(line.plain) && !/[“"«]/u.test(line.plain),
    'Ann Lind contributed to this report from Oslo.',
  ),
  pattern('agency-note', 'credit', AGENCY_NOTE, 20, 'This article is based in part on wire service reports.'),
  rule('byline', 'byline', isByline, 'By Ann Lind and Bo Ek'),
  rule('name-line', 'byline', isNameLine, 'Ann Lind, Staff Writer'),
  rule(
    'credit-first',
    'caption',
    (line) => line.words > 8 && line.words <= 90 && CREDIT_FIRST.test(line.plain),
    'Bo Ek/Harbour Board, via AP The board handed out this picture of the quay.',
  ),
  rule(
    'photo-credit-only',
    'credit',
    (line) => line.words <= 9 && CREDIT_ONLY.test(line.plain) && !/[.!?]\s/u.test(line.plain),
    'Photo: Ann Lind',
  ),
  rule(
    'photo-credit',
    'caption',
    (line) => line.words <= 90 && hasPhotoCredit(line.plain),
    'The quay on Friday. (AP Photo/Ann Lind)',
  ),
  pattern('caption-lead', 'caption', CAPTION_LEAD, 90, 'FILE - The ferry leaves the quay in May.'),
  rule('agency-alone', 'credit', isAgencyAlone, '(Reuters)'),
  pattern('host-alone', 'credit', HOST, 6, 'harbour.example'),
  rule('date-line', 'dateline', isDateLine, 'Friday, December 31, 2021'),
  rule(
    'place-line',
    'dateline',
    (line) => line.words <= 10 && !line.endsSentence && placeAtHead(line.raw)?.alone === true,
    'OSLO, Norway —',
  ),
];

/** The first rule that fits, or null. */
export const kindRuleFor = (line: Line): KindRule | null => kindRules.find((one) => one.fits(line)) ?? null;
