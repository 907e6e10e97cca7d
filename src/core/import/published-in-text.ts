/** When the article was published, by what the text says. Dates inside the running text never count: they are the story's. */
import type { FoundText } from '../model/metadata';
import { firstPrintedDate, isoDay, printedDates } from '../text/calendar';
import { placeAtHead } from './dateline';
import { foundAt, type KindLine } from './kind-line';

const LABELLED =
  /\b(?:published|posted|first published|date|veröffentlicht|publié|publicado|pubblicato|опубликовано)\b/iu;
const UPDATED = /^\W{0,3}(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado)\b/iu;

export function publishedInText(lines: readonly KindLine[], url: FoundText | null): FoundText | null {
  return byLine(lines) ?? byDateline(lines, url) ?? byUrl(url);
}

function byLine(lines: readonly KindLine[]): FoundText | null {
  const dated = lines.filter((line) => line.kind === 'dateline' || line.kind === 'byline');
  const line =
    dated.find((one) => LABELLED.test(one.plain) && firstPrintedDate(one.raw)) ??
    dated.find((one) => !UPDATED.test(one.plain) && firstPrintedDate(one.raw)) ??
    dated.find((one) => firstPrintedDate(one.raw));
  const date = line ? firstPrintedDate(line.raw) : null;
  return line && date ? foundAt(line, date.iso, line.raw.slice(...date.span)) : null;
}

/** "OSLO, Dec. 31 (Reuters) - ...": the year is that of the address, or stands beside the day. */
function byDateline(lines: readonly KindLine[], url: FoundText | null): FoundText | null {
  for (const line of lines.filter((one) => one.kind === 'body').slice(0, 3)) {
    const dateline = placeAtHead(line.raw);
    if (!dateline?.day) continue;
    const head = line.raw.slice(0, 90);
    const printed = printedDates(head)[0];
    const year = printed ? null : /\/(20\d\d|19\d\d)\//u.exec(url?.value ?? '')?.[1];
    const iso =
      printed?.iso ??
      (year === undefined || year === null ? null : isoDay(Number(year), dateline.day.month, dateline.day.day));
    if (iso) return foundAt(line, iso, printed ? head.slice(...printed.span) : dateline.place);
  }
  return null;
}

/** `/2021/12/31/` or `/2021-12-31-` in the address. */
export function dayOfAddress(url: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/u.exec(url);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function byUrl(url: FoundText | null): FoundText | null {
  const iso = url ? dayOfAddress(url.value) : null;
  return iso && url ? { value: iso, origin: 'text', span: url.span } : null;
}
