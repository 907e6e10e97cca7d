/** Words and signs that say what a number measures: currencies, percentages, time, other measures. Names are ours, one a unit. */

const table = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [name = '', forms = ''] = line.split(': ');
      return forms.split(' | ').map((form) => [form, name] as const);
    }),
  );

/** Signs before (seldom after) an amount. */
export const currencySigns = table([
  'dollars: $ | us$',
  'Australian dollars: a$ | au$',
  'Canadian dollars: c$ | ca$',
  'New Zealand dollars: nz$',
  'Hong Kong dollars: hk$',
  'Singapore dollars: s$',
  'Taiwan dollars: nt$',
  'reals: r$',
  'euros: €',
  'pounds: £',
  'yen: ¥',
  'rupees: ₹',
  'rubles: ₽',
  'hryvnias: ₴',
  'won: ₩',
  'shekels: ₪',
  'lira: ₺',
  'dong: ₫',
  'pesos: ₱',
  'naira: ₦',
  'tenge: ₸',
  'cents: ¢',
]);

/** Words and codes after (codes also before) an amount. */
export const currencyWords = table([
  'dollars: dollar | dollars | usd | bucks',
  'euros: euro | euros | eur',
  'pounds: pound sterling | pounds sterling | gbp | quid | sterling',
  'cents: cent | cents',
  'pence: pence | penny',
  'yen: yen | jpy',
  'yuan: yuan | renminbi | rmb | cny',
  'rupees: rupee | rupees | inr | rs',
  'rubles: ruble | rubles | rouble | roubles | rub',
  'hryvnias: hryvnia | hryvnias | hryvnya | uah',
  'won: krw',
  'crowns: crown | crowns | krona | kronor | krone | kroner | koruna | koruny | sek | nok | dkk | czk',
  'francs: franc | francs | chf',
  'lira: lira | liras | lire | try',
  'pesos: peso | pesos',
  'reals: reais',
  'rand: rand | zar',
  'zloty: zloty | zlotys | zloties | pln',
  'forints: forint | forints | huf',
  'shekels: shekel | shekels | ils | nis',
  'dinars: dinar | dinars',
  'dirhams: dirham | dirhams | aed',
  'riyals: riyal | riyals | rial | rials | sar',
  'baht: baht | thb',
  'ringgit: ringgit',
  'rupiah: rupiah | idr',
  'naira: naira',
  'shillings: shilling | shillings',
  'leva: lev | leva',
  'lei: lei',
  'marks: deutschmarks | deutsche marks',
  'Singapore dollars: sgd',
  'Hong Kong dollars: hkd',
  'Australian dollars: aud',
  'Canadian dollars: cad',
  'New Zealand dollars: nzd',
  'bitcoin: bitcoin | bitcoins | btc',
]);

/** "try", "won", "mark" and the like are words first: they count only in capitals. */
const ONLY_CODES = new Set(['try', 'rub', 'sar', 'aud', 'cad', 'nis', 'nok', 'lei', 'lev', 'rand']);

export const currencyOfWord = (text: string): string | null => {
  const lower = text.toLowerCase();
  return ONLY_CODES.has(lower) && text !== text.toUpperCase() && lower !== 'lei' && lower !== 'rand'
    ? null
    : (currencyWords.get(lower) ?? null);
};

/** Spans of time, from the word or its abbreviation to the singular. */
export const timeUnits = table([
  'second: second | seconds | sec | secs',
  'minute: minute | minutes | min | mins',
  'hour: hour | hours | hr | hrs',
  'day: day | days',
  'night: night | nights',
  'week: week | weeks',
  'fortnight: fortnight | fortnights',
  'weekend: weekend | weekends',
  'month: month | months',
  'quarter: quarters',
  'semester: semester | semesters',
  'year: year | years | yr | yrs',
  'decade: decade | decades',
  'century: century | centuries',
  'millennium: millennia',
]);

/** Other measures. */
export const measures = table([
  'millimetre: mm | millimeter | millimeters | millimetre | millimetres',
  'centimetre: cm | centimeter | centimeters | centimetre | centimetres',
  'metre: meter | meters | metre | metres',
  'kilometre: km | kms | kilometer | kilometers | kilometre | kilometres',
  'inch: inch | inches',
  'foot: foot | feet | ft',
  'yard: yard | yards',
  'mile: mile | miles',
  'nautical mile: nautical mile | nautical miles',
  'gram: gram | grams | gramme | grammes',
  'kilogram: kg | kgs | kilo | kilos | kilogram | kilograms',
  'pound: pound | pounds | lb | lbs',
  'ounce: ounce | ounces | oz',
  'tonne: tonne | tonnes | metric ton | metric tons',
  'ton: ton | tons',
  'litre: liter | liters | litre | litres',
  'gallon: gallon | gallons',
  'barrel: barrel | barrels',
  'acre: acre | acres',
  'hectare: hectare | hectares | ha',
  'square metre: square meter | square meters | square metre | square metres | sqm',
  'square kilometre: square kilometer | square kilometers | square kilometre | square kilometres',
  'square mile: square mile | square miles',
  'square foot: square foot | square feet',
  'degree: degree | degrees',
  'kilometre per hour: kph | kmh | km/h',
  'mile per hour: mph',
  'knot: knots',
  'watt: watt | watts',
  'kilowatt: kw | kilowatt | kilowatts',
  'megawatt: mw | megawatt | megawatts',
  'gigawatt: gw | gigawatt | gigawatts',
  'kiloton: kiloton | kilotons',
  'megabyte: mb | megabyte | megabytes',
  'gigabyte: gb | gigabyte | gigabytes',
  'terabyte: tb | terabyte | terabytes',
  'point: point | points',
  'basis point: basis point | basis points',
]);

/** Percent signs and words; `points` = difference of two percentages. */
export const PERCENT_WORD = /^(?:percent|pct|percents)$/u;
