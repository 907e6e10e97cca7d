/**
 * Month names as newspapers print them, lower case without a final dot, to the month's number 1 to 12.
 * English in full and in the short forms of the news agencies' style books; other languages in full and in common short forms;
 * Arabic in the names of both calendars in use (those of two words always have the other beside them).
 */
const table: readonly string[] = [
  'يناير january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января январь січня stycznia led ledna',
  'فبراير شباط february feb februar février févr fév febrero febbraio febbr fevereiro fev februari февраля февраль лютого lutego února',
  'مارس آذار march mar märz mrz mars marzo março maart марта март березня marca března',
  'أبريل ابريل نيسان april apr avril abril abr aprile aprel апреля апрель квітня kwietnia dubna',
  'مايو أيار may mai mayo maggio mag maio mei мая май травня maja května',
  'يونيو حزيران june jun juni juin junio giugno giu junho июня июнь червня czerwca června',
  'يوليو تموز july jul juli juillet juil julio luglio lug julho июля июль липня lipca července',
  'أغسطس اغسطس آب august aug août agosto ago augustus августа август серпня sierpnia srpna',
  'سبتمبر أيلول september sept sep septembre septiembre settembre sett setembro set сентября сентябрь вересня września září',
  'أكتوبر اكتوبر october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь жовтня października října',
  'نوفمبر november nov novembre noviembre novembro ноября ноябрь листопада listopada listopadu',
  'ديسمبر december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря декабрь грудня grudnia prosince',
];

const numbers: ReadonlyMap<string, number> = new Map(
  table.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** English names in lower case. Some are month names only when a day or year stands beside them ("may", "out", "set", "led", "mar"). */
export const englishMonths: ReadonlySet<string> = new Set(
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec'.split(
    ' ',
  ),
);

/** Month number 1 to 12 of a printed name ("Dec.", "décembre"), or null. */
export const monthNumber = (name: string): number | null =>
  numbers.get(name.toLowerCase().normalize('NFC').replace(/\.$/u, '')) ?? null;

/** Is it an English month name? Figures read running English text, where foreign names would only mislead. */
export const isEnglishMonth = (name: string): boolean => englishMonths.has(name.toLowerCase().replace(/\.$/u, ''));
