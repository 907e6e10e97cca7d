/**
 * Groups of words among which an outlet chooses and thereby takes a view (lexical bias): what framing research reads for.
 * The label names the thing spoken of, as neutrally as one word can.
 */
const GROUPS: readonly (readonly [label: string, words: string])[] = [
  [
    'armed group',
    'rebel rebels separatist separatists militant militants insurgent insurgents fighters terrorists guerrillas militia gunmen extremists',
  ],
  [
    'attack',
    'invasion invade invaded incursion incursions attack attacked assault offensive operation intervention aggression raid',
  ],
  [
    'taking of territory',
    'annexed annexation seized seizure captured capturing occupied occupation took liberated reunification',
  ],
  [
    'tension',
    'crisis standoff stand-off tension tensions deadlock conflict confrontation showdown dispute row impasse chasm',
  ],
  ['collision', 'hit hits struck rammed plowed ploughed smashed crashed slammed collided clipped brushed barreled'],
  ['threat', 'threatened threatens warned warns menaced cautioned threat threats warning warnings ultimatum menace'],
  ['demand', 'demand demands request requests conditions bid'],
  ['refusal', 'rejected rejects dismissed refused rebuffed spurned denied refuted snubbed'],
  ['punishment', 'fines penalties sanctions crackdown punishment reprisals retaliation'],
  ['blunder', 'mistake mistakes error errors blunder misstep fiasco'],
  ['government', 'government administration regime junta authorities leadership'],
  ['leader', 'leader strongman dictator ruler president chief boss'],
  ['protest', 'protest protests demonstration demonstrations riot riots unrest uprising rally'],
  ['protester', 'protesters demonstrators rioters activists mob'],
  ['migrant', 'migrants migrant refugees refugee asylum-seekers aliens immigrants'],
  ['killing', 'killed killing murdered massacre massacred slaughter slain died executed'],
  [
    'gathering of troops',
    'massed massing amassed assembled deployed stationed gathered buildup build-up presence deployment',
  ],
  ['cut', 'cut cuts slashed trimmed axed reduced savings austerity'],
  ['claim', 'claimed claims alleged alleges insisted insists admitted acknowledged conceded'],
  ['impossible', 'non-starters non-starter impossible unacceptable unrealistic'],
  ['severity', 'severe punishing crippling devastating ruinous heavy blistering tough harsh draconian'],
];

const groupOf = new Map<string, number>();
for (const [index, [, words]] of GROUPS.entries())
  for (const word of words.split(' ')) if (!groupOf.has(word)) groupOf.set(word, index);

/** Number of the group of charged words that the word (in lower case) belongs to; null for ordinary words. */
export const chargedGroup = (word: string): number | null => groupOf.get(word) ?? null;

export const chargedReferent = (group: number): string => GROUPS[group]?.[0] ?? '';

/** Groups of people: within one event their members mean the same people wherever they stand. */
const PEOPLE: ReadonlySet<string> = new Set(['armed group', 'migrant', 'protester']);

export const isPeople = (group: number): boolean => PEOPLE.has(chargedReferent(group));

/** Matters that an event has one of: whatever an article calls it stands in the row, also where the words around differ. */
const ONE_OF_AN_EVENT: ReadonlySet<string> = new Set([
  'tension',
  'demand',
  'gathering of troops',
  'protest',
  'protester',
  'migrant',
  'armed group',
]);

export const isOneOfAnEvent = (referent: string): boolean => ONE_OF_AN_EVENT.has(referent);

/** Acts of speaking: each stands for what one person did once, so only corresponding sentences show a choice. */
const ACTS: ReadonlySet<string> = new Set(['threat', 'refusal', 'claim']);

export const isOfAnAct = (referent: string): boolean => ACTS.has(referent);

/**
 * Does a modifier judge or colour rather than say which one is meant? "runaway barge", "foreign owner"; not "transport
 * minister". By its ending, else by list: there is no part-of-speech tagger here.
 */
export const isColouring = (word: string): boolean =>
  COLOURING.has(word) || /(?:ous|ful|less|ive|able|ible|ish|like)$/u.test(word);

const COLOURING: ReadonlySet<string> = new Set(
  (
    'foreign runaway long huge massive giant tiny big small great heavy tough hard harsh bitter brutal bloody deadly fatal fierce ' +
    'alleged so-called self-styled radical extreme hardline moderate militant peaceful violent angry furious defiant illegal legal unlawful ' +
    'controversial embattled disgraced beleaguered powerful weak strong rich poor old young new secret open public private rare sudden ' +
    'sweeping severe serious grave fresh tense restrained blunt sharp stark bold modest empty false fake historic unprecedented tragic'
  ).split(' '),
);
