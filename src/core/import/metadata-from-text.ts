/** What the article's own words say about it: each value with the place where it stands. */
import type { FoundText, Metadata } from '../model/metadata';
import { emptyMetadata } from '../model/metadata';
import { agenciesIn } from './agencies';
import { bylineOf } from './byline';
import { contributorsIn } from './contributors';
import { placeAtHead } from './dateline';
import { languageOf } from './language';
import { foundAt, type KindLine } from './kind-line';
import type { Line } from './line';
import { outletInText } from './outlet-in-text';
import { publishedInText } from './published-in-text';
import { urlInText } from './url-in-text';

export function metadataFromText(text: string, lines: readonly KindLine[]): Metadata {
  const headline = lines.find((line) => line.kind === 'headline');
  const language = languageOf(
    lines
      .filter((line) => line.kind === 'body')
      .map((line) => line.plain)
      .join('\n') || text,
  );
  const url = urlInText(lines);
  return {
    ...emptyMetadata,
    headline: headline ? foundAt(headline, headline.plain) : null,
    outlet: outletInText(lines, url?.value ?? null),
    byline: bylineOf(lines),
    credits: creditsIn(lines),
    dateline: datelineOf(lines),
    published: publishedInText(lines, url),
    url,
    contributors: contributorsIn(lines),
    language: language === null ? null : { value: language, origin: 'text', span: null },
  };
}

/** How far down a dateline may stand: pictures and notes come before it, other cities' reports after. */
const DATELINE_WITHIN = 3;

function datelineOf(lines: readonly KindLine[]): FoundText | null {
  const own = lines.filter((line) => line.kind === 'dateline' || line.kind === 'body').slice(0, DATELINE_WITHIN + 1);
  for (const line of own) {
    const dateline = placeAtHead(line.raw);
    if (dateline) return foundAt(line, dateline.place);
  }
  return null;
}

/** "— Reuters", "(AFP)" at the end of the last paragraph. */
const CLOSING_CREDIT = /(?:\s[–—-]{1,2}\s?|\()(\p{L}[\p{L} -]{1,30})\)?\.?$/u;

const WIRE_SERVICES = /\b(?:wire|wired|news|press) ?services?\b(?: reports?)?|\b(?:news )?agenc(?:y|ies) reports?\b/iu;

function creditsIn(lines: readonly KindLine[]): FoundText[] {
  const found = new Map<string, FoundText>();
  const add = (line: Line, value: string, printed: string): void => {
    if (!found.has(value)) found.set(value, foundAt(line, value, printed));
  };
  // Credits of the text come before those of its pictures.
  const inOrder = [
    ...lines.filter((line) => line.kind !== 'caption'),
    ...lines.filter((line) => line.kind === 'caption'),
  ];
  for (const line of inOrder) {
    if (line.kind === 'body') {
      const agency = placeAtHead(line.raw)?.agency;
      if (agency) add(line, agency, /\(([^()]*)\)/u.exec(line.raw)?.[1] ?? agency);
      continue;
    }
    const isCredit = line.kind === 'credit' || line.kind === 'byline' || line.kind === 'dateline';
    const credit = isCredit ? line.plain : creditPart(line);
    for (const agency of agenciesIn(credit)) add(line, agency.name, agency.words);
    const wire = line.kind === 'credit' ? WIRE_SERVICES.exec(line.plain) : null;
    if (wire && agenciesIn(credit).length === 0) add(line, 'wire services', wire[0]);
  }
  const last = [...lines].reverse().find((line) => line.kind === 'body');
  const closing = last ? CLOSING_CREDIT.exec(last.plain.slice(-40)) : null;
  if (last && closing) for (const agency of agenciesIn(closing[1] ?? '')) add(last, agency.name, agency.words);
  return [...found.values()];
}

/** In a caption only the credit counts, in a notice only the owner: both may also speak of agencies. */
function creditPart(line: KindLine): string {
  if (line.kind === 'caption')
    return (
      line.plain.match(
        /\([^()]*\)|\bvia \p{Lu}+|\b(?:AP|AFP|EPA|Reuters|REUTERS)(?: Photo)?\/|\/(?:AP|AFP|Reuters|REUTERS|dpa|TASS|Xinhua)\b/gu,
      ) ?? []
    ).join(' ');
  return line.kind === 'boilerplate' && /^(?:copyright|©|\(c\))/iu.test(line.plain) ? line.plain.slice(0, 80) : '';
}
