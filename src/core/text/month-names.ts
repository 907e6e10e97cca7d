/**
 * Month names as newspapers print them, lower case without a final dot, to the month's number 1 to 12.
 * English in full and in the short forms of the news agencies' style books; other languages in full and in common short forms.
 */
const table: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января январь січня stycznia led ledna',
  'february feb februar février févr fév febrero febbraio febbr fevereiro fev februari февраля февраль лютого lutego února',
  'march mar märz mrz mars marzo março maart марта март березня marca března',
  'april apr avril abril abr aprile aprel апреля апрель квітня kwietnia dubna',
  'may mai mayo maggio mag maio mei мая май травня maja května',
  'june jun juni juin junio giugno giu junho июня июнь червня czerwca června',
  'july jul juli juillet juil julio luglio lug julho июля июль липня lipca července',
  'august aug août agosto ago augustus августа август серпня sierpnia srpna',
  'september sept sep septembre septiembre settembre sett setembro set сентября сентябрь вересня września září',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь жовтня października října',
  'november nov novembre noviembre novembro ноября ноябрь листопада listopada listopadu',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабря декабрь грудня grudnia prosince',
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
