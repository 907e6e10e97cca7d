/** Countries and capitals that stand for a government ("Moscow said"): never a part of somebody's name. Lower case. */
const places: ReadonlySet<string> = new Set(
  `afghanistan albania algeria america argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria
  cambodia cameroon canada chile china colombia croatia cuba cyprus czechia denmark ecuador egypt england estonia ethiopia europe finland france georgia germany
  ghana greece guatemala haiti hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon
  libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway
  oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia
  spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
  yemen zambia zimbabwe africa asia crimea gaza
  moscow washington kyiv kiev london paris berlin beijing brussels tokyo tehran jerusalem ankara madrid rome vienna geneva warsaw athens cairo baghdad damascus
  kabul islamabad delhi seoul pyongyang taipei canberra ottawa brasilia lisbon dublin stockholm oslo helsinki copenhagen prague budapest minsk`.split(
    /\s+/,
  ),
);

export const isPlace = (word: string): boolean => places.has(word);

/** States that are first names too: alone they are places ("Roanoke, Virginia"). */
export const isState = (word: string): boolean =>
  /^(?:virginia|georgia|carolina|dakota|florida|austin|dallas|jackson)$/i.test(word);

/** Words for one country: its name, its people's adjective, the seats that stand for its government. */
const countries: ReadonlyMap<string, string> = new Map(
  [
    'russia russian russians kremlin moscow',
    'america american americans u.s. us u.s united-states white-house washington',
    'ukraine ukrainian ukrainians kyiv kiev',
    'britain british uk u.k. london downing',
    'france french paris elysée',
    'germany german germans berlin',
    'china chinese beijing',
    'israel israeli israelis jerusalem',
    'iran iranian tehran',
    'turkey turkish ankara',
    'poland polish warsaw',
    'italy italian rome',
    'spain spanish madrid',
    'japan japanese tokyo',
    'india indian delhi',
    'pakistan pakistani islamabad',
    'canada canadian ottawa',
    'australia australian canberra',
    'mexico mexican',
    'brazil brazilian',
    'egypt egyptian cairo',
    'syria syrian damascus',
    'iraq iraqi baghdad',
    'afghanistan afghan kabul',
    'belarus belarusian minsk',
    'hungary hungarian budapest',
    'greece greek athens',
    'ireland irish dublin',
    'sweden swedish stockholm',
    'norway norwegian oslo',
    'finland finnish helsinki',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word])),
);

/** The country that `word` stands for, or null. */
export const countryOf = (word: string): string | null => countries.get(word) ?? null;
