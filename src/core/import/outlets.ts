/**
 * Names of outlets: from a web host, from a copyright line, and the names that stand alone on a line.
 * A host without an entry is cut into words by the words that newspapers' names are made of.
 */

const entry = (line: string): readonly [host: string, name: string] => {
  const [host = '', name = ''] = line.split(' = ');
  return [host, name];
};

/** Hosts whose name cannot be guessed from the letters. */
const byHost: ReadonlyMap<string, string> = new Map(
  [
    'nytimes.com = The New York Times',
    'washingtonpost.com = The Washington Post',
    'washingtontimes.com = The Washington Times',
    'wsj.com = The Wall Street Journal',
    'latimes.com = Los Angeles Times',
    'usatoday.com = USA Today',
    'bbc.com = BBC News',
    'bbc.co.uk = BBC News',
    'cnn.com = CNN',
    'cnbc.com = CNBC',
    'foxnews.com = Fox News',
    'nbcnews.com = NBC News',
    'cbsnews.com = CBS News',
    'abcnews.go.com = ABC News',
    'msnbc.com = MSNBC',
    'npr.org = NPR',
    'pbs.org = PBS',
    'apnews.com = AP News',
    'reuters.com = Reuters',
    'afp.com = AFP',
    'bloomberg.com = Bloomberg',
    'ft.com = Financial Times',
    'theguardian.com = The Guardian',
    'thetimes.co.uk = The Times',
    'telegraph.co.uk = The Telegraph',
    'independent.co.uk = The Independent',
    'dailymail.co.uk = Daily Mail',
    'economist.com = The Economist',
    'aljazeera.com = Al Jazeera',
    'dw.com = Deutsche Welle',
    'france24.com = France 24',
    'rferl.org = RFE/RL',
    'voanews.com = VOA News',
    'themoscowtimes.com = The Moscow Times',
    'kyivpost.com = Kyiv Post',
    'kyivindependent.com = The Kyiv Independent',
    'pravda.com.ua = Ukrainska Pravda',
    'rt.com = RT',
    'tass.com = TASS',
    'lemonde.fr = Le Monde',
    'lefigaro.fr = Le Figaro',
    'liberation.fr = Libération',
    'elpais.com = El País',
    'elmundo.es = El Mundo',
    'spiegel.de = Der Spiegel',
    'zeit.de = Die Zeit',
    'faz.net = FAZ',
    'sueddeutsche.de = Süddeutsche Zeitung',
    'welt.de = Die Welt',
    'tagesschau.de = tagesschau',
    'corriere.it = Corriere della Sera',
    'repubblica.it = la Repubblica',
    'haaretz.com = Haaretz',
    'jpost.com = The Jerusalem Post',
    'timesofisrael.com = The Times of Israel',
    'timesofindia.indiatimes.com = The Times of India',
    'hindustantimes.com = Hindustan Times',
    'thehindu.com = The Hindu',
    'ndtv.com = NDTV',
    'scmp.com = South China Morning Post',
    'straitstimes.com = The Straits Times',
    'channelnewsasia.com = CNA',
    'japantimes.co.jp = The Japan Times',
    'smh.com.au = The Sydney Morning Herald',
    'abc.net.au = ABC News (Australia)',
    'cbc.ca = CBC News',
    'theglobeandmail.com = The Globe and Mail',
    'thestar.com = Toronto Star',
    'politico.com = Politico',
    'politico.eu = Politico Europe',
    'thehill.com = The Hill',
    'axios.com = Axios',
    'vox.com = Vox',
    'slate.com = Slate',
    'time.com = Time',
    'newsweek.com = Newsweek',
    'theatlantic.com = The Atlantic',
    'huffpost.com = HuffPost',
    'buzzfeednews.com = BuzzFeed News',
    'businessinsider.com = Business Insider',
    'staradvertiser.com = Honolulu Star-Advertiser',
    'breitbart.com = Breitbart',
    'dailycaller.com = The Daily Caller',
    'nypost.com = New York Post',
    'newyorker.com = The New Yorker',
    'wikinews.org = Wikinews',
    'euronews.com = Euronews',
    'sky.com = Sky News',
  ].map(entry),
);

const knownNames = new Set([...byHost.values()].map((name) => bare(name)));

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .trim();
}

/** Is this, as a whole, the name of an outlet that is known here ("The Guardian", "guardian")? */
export const isKnownOutlet = (words: string): boolean =>
  words.length <= 40 && (knownNames.has(bare(words)) || words.trim().toLowerCase() === 'guardian');

/** Last words of newspapers' names, longest first where one ends in another. */
const LAST_WORDS =
  'advertiser|chronicle|telegraph|independent|standard|examiner|guardian|observer|dispatch|register|sentinel|tribune|gazette|courier|express|journal|inquirer|republic|enterprise|bulletin|monitor|insider|leader|ledger|record|review|herald|mirror|report|mercury|times|today|voice|world|daily|globe|press|argus|online|radio|wire|post|news|mail|star|week|echo|sun|age';

const SPLIT = new RegExp(`^(the|la|le|el|die|der|das)?([a-z]{2,24}?)((?:${LAST_WORDS})?)(${LAST_WORDS})$`, 'u');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Second-level names under which hosts are registered: "example.co.uk" is registered under "co.uk". */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|go|or|ne)$/u;

/** The registered part of a host: "news.harbourpost.co.uk" -> "harbourpost.co.uk". */
export function registeredHost(host: string): string {
  const parts = host.toLowerCase().replace(/\.$/u, '').split('.');
  const keep = parts.length > 2 && SECOND_LEVEL.test(parts[parts.length - 2] ?? '') ? 3 : 2;
  return parts.slice(-keep).join('.');
}

/** "The Moscow Times" for themoscowtimes.com; the host itself where its letters do not fall into words. */
export function outletOfHost(host: string): string {
  const plain = host.toLowerCase().replace(/^www\.|^m\.|^edition\.|^amp\./u, '');
  const registered = registeredHost(plain);
  const known = byHost.get(plain) ?? byHost.get(registered);
  if (known !== undefined) return known;
  const label = registered.split('.')[0] ?? '';
  if (label.includes('-')) return label.split('-').filter(Boolean).map(capital).join(' ');
  const words = SPLIT.exec(label);
  return words ? words.slice(1).filter(Boolean).map(capital).join(' ') : registered;
}

/** Hosts that hold copies of other people's pages, or hand links on. */
const CARRIERS =
  /(?:^|\.)(?:archive\.(?:org|ph|today|is)|webcache\.googleusercontent\.com|google\.[a-z.]+|t\.co|bit\.ly|facebook\.com|twitter\.com|x\.com|youtube\.com|amazonaws\.com|localhost)$/u;

/** The host of an address, lower case; null where it names no outlet (archives, link shorteners, local files). */
export function outletHost(url: string): string | null {
  const host = /^https?:\/\/(?:[^/@\s]{0,100}@)?([a-z0-9.-]{3,253})(?::\d+)?(?:[/?#]|$)/iu
    .exec(url)?.[1]
    ?.toLowerCase();
  return host === undefined || !host.includes('.') || CARRIERS.test(host) ? null : host;
}

/** "The Norde Ledger" of "Copyright © 2024 The Norde Ledger, LLC. For reprints ..."; null if no owner stands there. */
export function ownerOfCopyright(line: string): string | null {
  const match =
    /(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:copyright)?\s*(?:\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?\s*,?\s*(?:by\s+)?([\p{L}\p{N}][^.|©\n]{1,60}?)(?:,?\s+(?:LLC|Inc|Ltd|Limited|Corp(?:oration)?|Company|Co|GmbH|SA|AG|plc|Media Group|Group)\b\.?)*\s*(?:[.|,;]|\s[-–—]|all rights|\d{4}|$)/iu.exec(
      line,
    );
  const owner = match?.[1]?.replace(/\s+(?:all rights reserved|\d{4}).*$/iu, '').trim() ?? '';
  if (
    !/^\p{Lu}|^(?:the|la|le|el|die)\s/u.test(owner) ||
    /^(?:all|this|click|notice|by|reserved|privacy|terms)\b/iu.test(owner)
  )
    return null;
  return owner;
}
