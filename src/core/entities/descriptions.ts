/** Words of descriptions: "the former ambassador", "the company", "the 17-year-old". */
import type { Lexeme } from '../text/lexemes';
import { isDocumentNoun, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import type { Span } from '../text/span';
import { possessives, prepositions } from '../text/word-classes';
import { PARTY, nationOf } from './demonyms';
import type { Source } from './discourse';
import type { Person } from './people';

export const MASCULINE = new Set(['he', 'him', 'himself', 'his']);

export const FEMININE = new Set(['she', 'her', 'herself']);

/** Leaders are called "leader" whatever their office, and the other way round. */
export const LEADERS = new Set([
  'counterpart',
  'leader',
  'president',
  'premier',
  'chancellor',
  'ruler',
  'monarch',
  'king',
  'queen',
  'minister',
  'emperor',
  'chief',
  'head',
  'boss',
]);

/** Words that outlets use to avoid a name: they add something about somebody named, and seldom introduce anybody. */
const EPITHETS = new Set(
  'tycoon mogul magnate billionaire millionaire businessman businesswoman entrepreneur front-runner frontrunner candidate nominee contender hopeful politician lawmaker legislator senator congressman congresswoman governor mayor democrat republican conservative liberal veteran star superstar singer actor actress comedian striker midfielder defender rookie freshman sophomore newcomer underdog playmaker linebacker quarterback receiver pensioner retiree author novelist loyalist'.split(
    ' ',
  ),
);

/** "his son": somebody who is told to be one. */
export const KIN = new Set(
  'son daughter wife husband mother father brother sister widow widower girlfriend boyfriend fiancee fiance partner uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather'.split(
    ' ',
  ),
);

/** "the mum-of-three", "the Spaniard": always somebody named before. */
const PERSONAL =
  /^(?:(?:mum|mom|mother|dad|father|gran|grandmother|grandfather|parent)(?:-of-.+)?|spaniard|dane|swede|scot|briton|pole|turk|finn|(?:dutch|french|english|irish|welsh|scots)(?:man|woman)|[a-z]+-born)$/;

export const isEpithet = (head: string): boolean => EPITHETS.has(head) || PERSONAL.test(head);

/** Ties that "his" makes: somebody who is told to have them. */
export const TIED =
  /^(?:deputy|predecessor|successor|neighbou?r|colleague|rival|opponent|counterpart|assistant|student|pupil|biographer)$/;

/** Words for one calling: "Captain Maren Skov ... the pilot". */
const CALLINGS = [
  'captain pilot skipper commander aviator',
  'officer policeman policewoman sergeant inspector detective constable superintendent',
  'doctor surgeon physician medic consultant',
  'professor scientist researcher academic lecturer scholar',
  'singer musician songwriter vocalist',
  'striker forward footballer player midfielder defender goalkeeper winger',
  'coach manager boss',
  'ceo executive boss',
  'lawyer attorney solicitor barrister counsel',
  'author writer novelist',
  'congressman congresswoman lawmaker senator representative legislator politician',
  'councillor councilman councilwoman councilmember alderman',
  'priest vicar pastor reverend clergyman',
].map((line) => new Set(line.split(' ')));

/** The other words for the same calling. */
export const sameCalling = (role: string): readonly string[] =>
  CALLINGS.filter((set) => set.has(role)).flatMap((set) => [...set].filter((word) => word !== role));

/** "the former talk-radio host", "the Yale-educated lawyer", "the two-time champion": says more about somebody named before. */
export const isBiographic = (word: string): boolean =>
  isPast(word) ||
  /^(?:longtime|veteran|self-described|self-made|turned|eldest|soft-spoken|outspoken|bespectacled|lanky|burly|fiery)$/.test(
    word,
  ) ||
  /-(?:term|time|born|bred|based|trained|educated|turned|year|old|haired|spoken)$/.test(word);

/** "former", "ex-", "late": the role is over. */
export const isPast = (word: string): boolean => /^(?:former|ex|ex-.*|late|then|retired|outgoing)$/.test(word);

export const GENERIC = new Set(['man', 'woman', 'boy', 'girl', 'teenager', 'lady', 'gentleman']);

/** An indefinite phrase that may hold a noun for a person: "an usher at", "A young night nurse". */
export const INDEFINITE = /(?<![\p{L}])(?:[Aa]n?|[Oo]ne) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+/gu;

/** Bodies that are named once and then called by their kind. */
export const BODY_WORDS = new Set(
  'company firm group organization organisation site website charity club ministry department bank airline council university union party agency committee commission board institute federation association foundation authority guild league trust board office hospital court government church museum police army newspaper paper magazine broadcaster network channel station band team orchestra choir troupe duo trio crew school college brewery shipyard airport railway operator manufacturer retailer supermarket'.split(
    ' ',
  ),
);

/** What a body is called that its name does not say: "Windkraft Nord ... the firm". */
export const ANY_BODY =
  /^(?:company|firm|group|charity|club|manufacturer|retailer|operator|supermarket|brewery|shipyard|airline|band|team|duo|trio|choir|organi[sz]ation)$/;

/** Names of papers and stations: "the Lisk Herald ... the paper". */
export const MEDIUM = /^(?:newspaper|paper|magazine|broadcaster|network|channel|station|daily|tabloid|weekly)$/;
export const MEDIUM_NAME =
  /^(?:times|post|news|herald|guardian|standard|star|telegraph|mail|mirror|express|tribune|courier|journal|chronicle|sun|echo|argus|gazette|today|monitor|observer|economist|inquirer|globe|bee|radio|tv|television|broadcasting|spiegel|zeitung|monde|figaro|paper|bbc|cnn|fox|nbc|cbs|abc|rt)$/;

/** Not in the list of nouns for persons, but one person all the same. */
export const ANY_PERSON = new Set(
  'justice accused soloist newcomer bride groom deceased youngster favourite favorite veteran newlywed other'.split(
    ' ',
  ),
);

export const isBodySource = (source: Source, word: string): boolean =>
  (source.kind === 'group' && word !== 'it' && word !== 'company') ||
  source.kind === 'organisation' ||
  (source.kind === 'group' && source.head !== '' && BODY_WORDS.has(source.head)) ||
  (word === 'it' && source.kind === 'document');

/** Has the person this word in a role, a tie or the name; "Kremlin" and "Russian" are one country, "Democratic" and "Democrat" one party. */
export const personHas = (person: Person, modifier: string): boolean => {
  const camp = campOf(modifier);
  return camp === null ? hasWord(person, modifier) : wordsAbout(person).some((word) => campOf(word) === camp);
};

/** Is the person known to belong to some country? */
export const hasCountry = (person: Person): boolean => wordsAbout(person).some((word) => nationOf(word) !== null);

/** Is the person known to be of another country or party than the word says, and not of that one? */
export function speaksAgainst(person: Person, modifier: string): boolean {
  const kind = nationOf(modifier) !== null ? nationOf : partyWord(modifier) !== null ? partyWord : null;
  if (kind === null) return false;
  const wanted = kind(modifier);
  const known = wordsAbout(person).map(kind);
  return known.some((camp) => camp !== null) && !known.includes(wanted);
}

export const campOf = (word: string): string | null => nationOf(word) ?? partyWord(word);

const partyWord = (word: string): string | null => {
  const noun = word.replace(/^democratic$/, 'democrat').replace(/^gop$/, 'republican');
  return PARTY.has(noun) ? noun : null;
};

const wordsAbout = (person: Person): string[] => [
  ...person.ties,
  ...person.roles.keys(),
  ...[...person.roles.values()].flatMap((set) => [...set]),
];

/** "Veldan" of "Velda", "Santelmese" of "Santelmo": an adjective of a place that no list has. */
const isAdjectiveOf = (modifier: string, place: string): boolean =>
  place.length >= 4 &&
  /(?:n|ese|ish|i)$/.test(modifier) &&
  modifier.length - place.length <= 3 &&
  modifier.startsWith(place.slice(0, Math.max(4, place.length - 1)));

const hasWord = (person: Person, modifier: string): boolean =>
  person.ties.has(modifier) ||
  [...person.ties].some((tie) => isAdjectiveOf(modifier, tie)) ||
  [...person.roles].some(([role, modifiers]) => role === modifier || modifiers.has(modifier)) ||
  person.words.some((word) => word.toLowerCase() === modifier);

export const looksHuman = (person: Person): boolean => person.words.length >= 2 && person.person;

/** Words before the first preposition or relative clause: "a spokesman [for ...]". */
export function coreOf(words: readonly Lexeme[]): readonly Lexeme[] {
  const stop = words.findIndex(
    (word, i) => i > 0 && (prepositions.has(word.lower) || /^(?:who|which|that|whose|close)$/.test(word.lower)),
  );
  return stop === -1 ? words : words.slice(0, stop);
}

export const headOf = (core: readonly Lexeme[]): string => {
  const aged = core.findIndex((word) => word.lower === 'year-old');
  if (aged > 0) return `${core[aged - 1]?.lower ?? ''}-year-old`;
  const last = [...core].reverse().find((word) => !word.lower.endsWith("'s") && !possessives.has(word.lower));
  return last?.lower ?? '';
};

/** A source without a name, as first described: one person, a group or a text. */
export function unnamedSource(span: Span, key: string, head: string, words: readonly Lexeme[]): Source {
  const group = isGroupNoun(head) && !isPersonNoun(head);
  const document = isDocumentNoun(head) && !isPersonNoun(head);
  const plural = /^(?:\d+|two|three|four|five|six|several|many|some|both|few|most|they|others)$/.test(
    words[0]?.lower ?? '',
  );
  const pronoun = MASCULINE.has(head) || FEMININE.has(head);
  if (pronoun)
    return {
      person: null,
      description: key,
      head,
      kind: 'person',
      naming: 'unnamed-individual',
      aliases: new Set(),
      at: span[0],
    };
  const naming =
    group || plural || document ? 'unnamed-group' : isPersonNoun(head) ? 'unnamed-individual' : 'unnamed-group';
  const kind = document ? 'document' : group || plural ? 'group' : isPersonNoun(head) ? 'person' : 'group';
  return { person: null, description: key, head, kind, naming, aliases: new Set(), at: span[0] };
}

export const firstAlias = (source: Source): string => [...source.aliases][0] ?? source.description;

export const aliasesOf = (source: Source): string[] => {
  const name = source.person?.name ?? firstAlias(source);
  return [...new Set([...(source.person?.aliases ?? []), ...source.aliases])].filter((alias) => alias !== name);
};
