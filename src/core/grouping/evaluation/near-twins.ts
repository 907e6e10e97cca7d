/**
 * Invented happenings in near-twin pairs: same kind, same town, same people in office, a month apart. Each is told by
 * several outlets in sentences of their own, so that articles of one happening share facts and not wording, while the
 * twin shares vocabulary and not facts. Deterministic for a seed.
 */
import type { AnalysedArticle, AnalysedQuotation } from '../../model/analysis';
import type { Span } from '../../model/span';

/** A fact told in several ways; `{x}` is filled from the happening. */
type Fact = readonly string[];

export interface Kind {
  readonly name: string;
  readonly headlines: readonly string[];
  readonly facts: readonly Fact[];
  /** Slots filled with a random number between the two limits, or with a name. */
  readonly numbers: Readonly<Record<string, readonly [number, number]>>;
  readonly people: readonly string[];
  /** Values that differ between twins, by slot: the n-th happening of the kind takes the n-th value. */
  readonly changing: Readonly<Record<string, readonly string[]>>;
}

const TOWNS = ['Halvick', 'Tarnmouth', 'Ostrava Bay', 'Lindeborg', 'Corrin', 'Mereside', 'Penhallow', 'Varnholt'];
const OFFICIALS = [
  'Ida Marchetti',
  'Tomas Reuel',
  'Greta Sandoval',
  'Piers Adeyemi',
  'Hanne Volkov',
  'Milo Estrada',
  'Ruth Calloway',
  'Sten Okafor',
];
export const OUTLETS = [
  'Norde Courier',
  'The Bay Ledger',
  'Morning Dispatch',
  'Radio Norde',
  'The Observer of the Coast',
  'Wire North',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
];

export const KINDS: readonly Kind[] = [
  {
    name: 'ferry',
    headlines: [
      'Ferry runs aground off {town}',
      '{count} rescued after ferry strikes rocks near {town}',
      'Passengers evacuated as {ship} grounds',
    ],
    facts: [
      [
        'The ferry {ship} ran aground off {town} on {day}, and {count} people had to be brought ashore.',
        'Rescue boats took {count} passengers off the {ship} after it struck rocks near {town} on {day}.',
        'All {count} aboard the {ship} were evacuated when the ferry grounded outside {town} harbour on {day}.',
      ],
      [
        'Mayor {official} praised the crews. “{quote},” the mayor said.',
        '“{quote},” {official}, the mayor, told reporters at the quay.',
      ],
      [
        '{injured} people were treated for cuts and bruises at the hospital.',
        'Doctors treated {injured} of the passengers, none of them badly hurt.',
      ],
      [
        'Investigators believe that {cause} was to blame.',
        'An inquiry will look at whether {cause} led to the grounding.',
        'First findings point to {cause}, the coast guard said.',
      ],
      [
        'The ship was bound for {goal} with {cars} cars on board.',
        'It had left for {goal} in the morning, carrying {cars} vehicles.',
      ],
      [
        'Captain {captain} stayed on board until the last passenger had left.',
        'The captain, {captain}, was the last to leave the ship.',
      ],
      [
        'Ferry services on the line are suspended until further notice.',
        'The operator cancelled all sailings for the day.',
      ],
      [
        'It is not the first accident on this coast; a committee has asked for new lights at the harbour mouth.',
        'Seamen have long warned of the narrow channel at the harbour mouth.',
      ],
    ],
    numbers: { count: [60, 420], injured: [13, 59], cars: [20, 140] },
    people: ['captain'],
    changing: {
      cause: ['a broken rudder', 'thick fog'],
      goal: ['Skarne', 'Elstow'],
    },
  },
  {
    name: 'strike',
    headlines: [
      'Dockers walk out in {town}',
      '{count} dock workers strike over {issue}',
      'Port of {town} at a standstill',
    ],
    facts: [
      [
        'Some {count} dock workers in {town} stopped work on {day} in a row over {issue}.',
        'Work at the port of {town} came to a halt on {day} as {count} dockers walked out over {issue}.',
      ],
      ['“{quote},” said union leader {leader}.', 'The head of the union, {leader}, was unmoved: “{quote}.”'],
      [
        'The port authority under {official} called the walkout unlawful.',
        '{official}, who chairs the port authority, said a court would be asked to end it.',
      ],
      [
        '{ships} container ships were waiting outside the harbour by evening.',
        'By nightfall {ships} freighters lay at anchor, unable to unload.',
      ],
      ['The union wants {demand}.', 'At the heart of the dispute is the call for {demand}.'],
      [
        'Each day of the strike costs the port {cost} million crowns, traders say.',
        'Traders put the daily loss at {cost} million crowns.',
      ],
      ['Talks are to go on next week.', 'No date for new talks has been set.'],
    ],
    numbers: { count: [300, 2400], ships: [13, 40], cost: [13, 90] },
    people: ['leader'],
    changing: {
      issue: ['night shifts', 'pension cuts'],
      demand: ['a bonus for work after ten in the evening', 'full pensions at the age of 62'],
    },
  },
  {
    name: 'quake',
    headlines: [
      'Earthquake shakes {town}',
      'Quake of magnitude {magnitude} damages {homes} homes',
      'Tremor hits {town} region',
    ],
    facts: [
      [
        'An earthquake of magnitude {magnitude} shook the {town} region on {day}, damaging {homes} homes.',
        '{homes} houses were damaged when a magnitude {magnitude} quake struck near {town} on {day}.',
      ],
      [
        '{dead} people died, most of them in the village of {village}.',
        'The death toll stands at {dead}; the village of {village} was hit hardest.',
      ],
      [
        'Governor {official} declared an emergency. “{quote},” the governor said.',
        '“{quote},” Governor {official} said after a flight over the area.',
      ],
      ['The epicentre lay {depth} kilometres below the surface.', 'Seismologists put the depth at {depth} kilometres.'],
      [
        'Schools and offices stay closed until the buildings have been inspected.',
        'Engineers are going from house to house.',
      ],
      ['{donor} sent tents and field kitchens.', 'Help has arrived from {donor}.'],
      ['Aftershocks were felt all night.', 'People slept in the open for fear of aftershocks.'],
    ],
    numbers: { homes: [200, 4000], dead: [13, 90], depth: [13, 70] },
    people: ['envoy'],
    changing: {
      village: ['San Orto', 'Pellin'],
      donor: ['the island of Skarne', 'the army of Corvane'],
    },
  },
  {
    name: 'verdict',
    headlines: ['Court sentences {accused}', '{accused} gets {years} years for {crime}', 'Verdict in {town} trial'],
    facts: [
      [
        'A court in {town} sentenced {accused} to {years} years in prison on {day} for {crime}.',
        '{accused} must go to prison for {years} years for {crime}, a {town} judge ruled on {day}.',
      ],
      [
        'Judge {official} spoke of a betrayal of public trust. “{quote},” the judge said.',
        '“{quote},” said the judge, {official}, reading the verdict.',
      ],
      ['The defence will appeal, lawyer {lawyer} said.', 'Lawyer {lawyer} announced an appeal.'],
      ['Prosecutors had called {witnesses} witnesses in the trial.', 'The trial heard {witnesses} witnesses.'],
      ['The damage amounts to {sum} million crowns.', 'In all, {sum} million crowns were lost.'],
      ['The accused took the verdict without a word.', 'In the dock the verdict was met with silence.'],
      ['The case has shaken confidence in the town hall.', 'Public anger about the affair has not died down.'],
    ],
    numbers: { witnesses: [14, 80], sum: [13, 99] },
    people: ['accused', 'lawyer'],
    changing: {
      years: ['seven', 'four'],
      crime: ['bribery in the tram contract', 'forging harbour permits'],
    },
  },
  {
    name: 'talks',
    headlines: [
      'Ministers meet in {town} on {topic}',
      'No deal yet in {town} talks',
      'Delegations trade warnings over {topic}',
    ],
    facts: [
      [
        'Ministers of Corvane and Ostmark met in {town} on {day} to talk about {topic}.',
        'Talks between Corvane and Ostmark on {topic} opened in {town} on {day}.',
      ],
      [
        '“{quote},” Foreign Minister {official} said after {hours} hours of talks.',
        'After {hours} hours, Foreign Minister {official} came out: “{quote}.”',
      ],
      [
        'The delegation of Ostmark, led by {envoy}, spoke of a first step.',
        '{envoy}, who leads the other side, called it a first step.',
      ],
      ['Ostmark has moved {troops} soldiers to the border.', 'Some {troops} troops of Ostmark stand near the border.'],
      ['A further round is planned for the {next}.', 'The two sides will meet again on the {next}.'],
      ['The European partners welcomed the meeting.', 'In the capitals of Europe the meeting was followed closely.'],
      ['Both sides want to keep the line open.', 'The line between the capitals stays open, diplomats say.'],
    ],
    numbers: { hours: [3, 15], troops: [9000, 80000] },
    people: ['envoy'],
    changing: {
      topic: ['the river treaty', 'the gas pipeline'],

      next: ['19th', '27th'],
    },
  },
  {
    name: 'match',
    headlines: ['{town} beat {rival} {score}', '{scorer} sinks {rival}', '{town} win at home'],
    facts: [
      [
        '{town} beat {rival} {score} on {day} in front of {crowd} spectators.',
        'In front of {crowd} fans {town} won {score} against {rival} on {day}.',
      ],
      ['{scorer} scored twice in the second half.', 'Two late goals by {scorer} decided the match.'],
      ['“{quote},” coach {official} said.', 'Coach {official} was happy: “{quote}.”'],
      ['Goalkeeper {keeper} left the pitch injured.', '{keeper}, the goalkeeper, had to be taken off.'],
      ['{town} are now third in the table.', 'The win takes {town} up the table.'],
      ['The visitors had hit the post early on.', 'It had begun badly, with a shot against the post.'],
    ],
    numbers: { crowd: [4000, 30000] },
    people: ['scorer', 'keeper'],
    changing: {
      rival: ['Skarne United', 'Elstow Rovers'],
    },
  },
];

const FIRST =
  'Jon Beatrix Dario Salome Lorenz Katya Nils Ines Pavel Oriana Timo Luca Oskar Ravi Vera Amos Wilma Cyril'.split(' ');
const LAST =
  'Averill Holm Finch Brandt Abel Moreau Harcourt Duarte Strand Keller Andrade Fenn Pell Thorne Quist Baran Lowell Odum Sarno Wick Tavish'.split(
    ' ',
  );
const SHIPS = [
  'Aurelia',
  'Northern Grace',
  'Skua',
  'Maid of Elstow',
  'Fulmar',
  'Clarion',
  'Petrel',
  'Lady Ostrava',
  'Juniper',
  'Torvald',
];

/** What somebody says; every happening has one of its own. */
const QUOTES = [
  'They did in one hour what nobody thought could be done in a day',
  'We were lucky this time and luck is not a plan',
  'Nobody here will work through the night for a handful of coins',
  'You cannot take back what was promised thirty years ago',
  'We will dig with our hands if we have to',
  'The ground has not finished with us yet',
  'Whoever sells a signature sells the town',
  'A stamp is a small thing until it opens every gate',
  'Water does not ask for a passport and neither should those who drink it',
  'Whoever turns the valve must know that winter comes to both sides',
  'We ran until our legs were made of wood',
  'They gave us one door and we walked through it',
  'I have seen worse in my years but never before breakfast',
  'Ask me again when the books are open and the lights are on',
  'There is a price for haste and somebody else has paid it',
  'Every bell in this town should have rung and none did',
  'My door was open all week and all I heard was the wind',
  'If this is a compromise I would not like to see a quarrel',
  'The rope held because forty strangers held the rope',
  'You can count the candles in the windows and see how we feel',
  'We owe the truth to the people who waited on the pier',
  'It takes a minute to break and a generation to mend',
  'No map showed it and every fisherman knew it',
  'I will not thank anyone for doing half of what is needed',
];

/** Lehmer generator: small, seeded, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const pick = <T>(items: readonly T[], random: () => number): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

export interface Happening {
  readonly id: string;
  readonly kind: Kind;
  readonly slots: Readonly<Record<string, string>>;
  /** Days since 1970. */
  readonly day: number;
}

export const fill = (template: string, slots: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => slots[name] ?? whole);

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function inventedValues(kind: Kind, random: () => number): Record<string, string> {
  const numbers = Object.entries(kind.numbers).map(([name, [low, high]]) => [
    name,
    Math.round(low + (high - low) * random()).toLocaleString('en-US'),
  ]);
  const people = kind.people.map((name) => [name, `${pick(FIRST, random)} ${pick(LAST, random)}`]);
  const score = `${2 + Math.floor(random() * 3)}-${Math.floor(random() * 2)}`;
  const magnitude = (4.5 + Math.floor(random() * 25) / 10).toFixed(1);
  return { ...Object.fromEntries([...numbers, ...people]), ship: pick(SHIPS, random), score, magnitude };
}

export function happening(kind: Kind, place: number, twin: number, random: () => number): Happening {
  const day = Math.round(Date.UTC(2021, (place * 3) % 10, 4 + place) / 86_400_000) + twin * 31;
  const iso = isoDay(day);
  const written = `${MONTHS[Number(iso.slice(5, 7)) - 1] ?? 'December'} ${Number(iso.slice(8))}`;
  const changing = Object.entries(kind.changing).map(([name, values]) => [
    name,
    values[(twin + place) % values.length] ?? '',
  ]);
  const fixed = {
    town: TOWNS[place % TOWNS.length] ?? '',
    official: OFFICIALS[place % OFFICIALS.length] ?? '',
    day: written,
  };
  const quote = QUOTES[(KINDS.indexOf(kind) * 5 + place * 2 + twin) % QUOTES.length] ?? '';
  const slots = { ...Object.fromEntries(changing), ...inventedValues(kind, random), ...fixed, quote };
  return { id: `${kind.name}-${place}-${twin}`, kind, day, slots };
}

const quotedIn = (text: string): Span[] =>
  [...text.matchAll(/“[^”]*”/gu)].map((m): Span => [m.index, m.index + m[0].length]);

function quotationOf(span: Span, n: number): AnalysedQuotation {
  return {
    ...{ id: `q${n + 1}`, content: [span], quoted: [span], cue: null, sources: [], onBehalfOf: null },
    ...{ directness: 'direct', chain: [], polarity: 'affirmed', rule: 'test', because: [] },
  };
}

/** A bare article of running text: paragraphs by line, quote marks read as quotations. */
export function plainArticle(file: string, text: string, published: string | null): AnalysedArticle {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m, n) => ({
    span: [m.index, m.index + m[0].length] as const,
    kind: n === 0 ? ('headline' as const) : ('body' as const),
  }));
  return {
    ...{ file, sha256: '0'.repeat(64), text, headline: null, outlet: null, byline: [], credits: [], dateline: null },
    ...{ published, url: null, language: 'en', paragraphs, quotations: quotedIn(text).map(quotationOf) },
    ...{ scareQuotes: [], entities: [], figures: [], leftOut: [] },
  };
}

function tell(event: Happening, outlet: number, random: () => number): AnalysedArticle {
  const [lede, ...rest] = event.kind.facts;
  const told = rest.filter(() => random() < 0.72).sort(() => random() - 0.5);
  const dated = random() < 0.5;
  const slots = dated ? event.slots : { ...event.slots, day: pick(['Tuesday', 'Friday', 'Sunday'], random) };
  const facts = [lede ?? [], ...told].map((fact) => fill(pick(fact, random), slots));
  const text = [fill(pick(event.kind.headlines, random), slots), OUTLETS[outlet] ?? '', ...facts].join('\n\n');
  const published = random() < 0.6 ? isoDay(event.day + (random() < 0.7 ? 0 : 1)) : null;
  return plainArticle(`${event.id}-${outlet}.txt`, text, published);
}

export interface LabelledArticle {
  readonly article: AnalysedArticle;
  /** Articles with the same label tell one happening. */
  readonly event: string;
  /** Happenings with the same topic are of one kind: twins in one town, or the same elsewhere. */
  readonly topic: string;
}

/** Articles of near-twin happenings: every kind in `places` towns, two happenings each, three to five outlets each. */
export function nearTwins(places: number, seed: number): readonly LabelledArticle[] {
  const random = seededRandom(seed);
  return KINDS.flatMap((kind) =>
    Array.from({ length: places }, (_, place) =>
      [0, 1].flatMap((twin) => {
        const event = happening(kind, place, twin, random);
        const outlets = 3 + Math.floor(random() * 3);
        return Array.from({ length: outlets }, (__, outlet) => ({
          article: tell(event, outlet, random),
          event: event.id,
          topic: kind.name,
        }));
      }),
    ).flat(),
  );
}
