/** Generators: a clean quotation and an alteration kind -> the altered wording, or null where the sentence does not allow it. */
import type { AlterationKind } from '../../model/comparison';
import { inventedQuotations, type InventedQuotation } from './invented-quotations';

/** Two wordings and the one alteration that parts them. */
export interface AlteredPair {
  readonly kind: AlterationKind;
  readonly original: string;
  readonly altered: string;
  /** The altered one stands without quote marks. */
  readonly indirect: boolean;
  readonly quotation: InventedQuotation;
  /** For splices: the quotation whose end is joined on. */
  readonly other: InventedQuotation | null;
}

type Make = (text: string, random: () => number) => readonly [original: string, altered: string] | null;

const pick = <T>(items: readonly T[], random: () => number): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** A cut inside: words `from` to `to`, neither the first nor the last three. */
function innerCut(words: readonly string[], random: () => number, least: number, most: number): [number, number] {
  const size = least + Math.floor(random() * (most - least + 1));
  const from = 3 + Math.floor(random() * Math.max(1, words.length - size - 6));
  return [from, Math.min(words.length - 3, from + size)];
}

function cutOut(text: string, random: () => number, least: number, most: number, by: readonly string[]): string {
  const words = text.split(' ');
  const [from, to] = innerCut(words, random, least, most);
  return [...words.slice(0, from), ...by, ...words.slice(to)].join(' ');
}

const replaced = (
  text: string,
  pattern: RegExp,
  by: string | ((found: string) => string),
): readonly [string, string] | null => {
  const altered = text.replace(pattern, (found: string) => (typeof by === 'string' ? by : by(found)));
  return altered === text ? null : [text, altered];
};

const SYNONYMS: Readonly<Record<string, string>> = {
  rebuild: 'restore',
  northern: 'upper',
  storms: 'gales',
  fishermen: 'sailors',
  harbour: 'docks',
  visit: 'inspect',
  destroyed: 'wrecked',
  boats: 'vessels',
  owners: 'families',
  workers: 'labourers',
  hearing: 'meeting',
  crane: 'hoist',
  managers: 'bosses',
  contract: 'deal',
  patience: 'loyalty',
  promise: 'pledge',
  soldiers: 'troops',
  villages: 'hamlets',
  guards: 'watchmen',
  rebels: 'insurgents',
  smugglers: 'traffickers',
  letters: 'petitions',
  mothers: 'widows',
  patients: 'people',
  surgeons: 'specialists',
  nurses: 'midwives',
  factory: 'plant',
  beds: 'places',
  rooms: 'lodgings',
  river: 'stream',
  farmers: 'peasants',
  engineers: 'technicians',
  pumps: 'turbines',
  blankets: 'tents',
  school: 'church',
};

const INFLECTIONS: Readonly<Record<string, string>> = {
  storms: 'storm',
  reach: 'reached',
  boats: 'boat',
  owners: 'owner',
  workers: 'worker',
  dismisses: 'dismissed',
  managers: 'manager',
  harbours: 'harbour',
  members: 'member',
  villages: 'village',
  guards: 'guard',
  smugglers: 'smuggler',
  fines: 'fine',
  letters: 'letter',
  mothers: 'mother',
  patients: 'patient',
  surgeons: 'surgeon',
  doses: 'dose',
  rooms: 'room',
  beds: 'bed',
  farmers: 'farmer',
  engineers: 'engineer',
  gates: 'gate',
  pumps: 'pump',
  families: 'family',
  blankets: 'blanket',
  needs: 'needed',
  receive: 'received',
  fishermen: 'fisherman',
  costs: 'cost',
  waited: 'waiting',
  lighthouse: 'lighthouses',
  tested: 'testing',
  decide: 'decided',
  nurses: 'nurse',
};

/** Puts the entry of a table in place of the first (or a random) word that is in it. */
function fromTable(table: Readonly<Record<string, string>>): Make {
  return (text, random) => {
    const known = text.split(/[ ,]+/u).filter((word) => table[word] !== undefined);
    if (known.length === 0) return null;
    const word = pick(known, random);
    return replaced(text, new RegExp(`\\b${word}\\b`, 'u'), table[word] ?? word);
  };
}

const HEDGES = [
  'as far as we know, ',
  'I think that ',
  'perhaps ',
  'to the best of my knowledge, ',
  'we believe that ',
  'apparently ',
  'in my view, ',
];
const FILLERS = ['um, ', 'you know, ', 'er, ', 'I mean, '];
const ADVERBS = ['gladly', 'once again', 'this season', 'at long last', 'with great care'];
const MODALS = ['will', 'may', 'must', 'should', 'might', 'can', 'would'];
const BRACKETS = ['[as agreed]', '[the mayor said]', '[of Corvane]', '[in writing]'];

const lowerFirst = (text: string): string =>
  /^(?:I|Mr|Governor|Minister|General|Judge|Elstow)\b/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

function misspelt(name: string): string {
  const swapped: readonly (readonly [RegExp, string])[] = [
    [/kov/u, 'cov'],
    [/qv/u, 'kv'],
    [/ck/u, 'k'],
    [/ll/u, 'l'],
    [/nn/u, 'n'],
    [/th$/u, 't'],
    [/ch/u, 'k'],
    [/y$/u, 'i'],
    [/o(?=[a-z]*$)/u, 'oo'],
    [/rk/u, 'rck'],
    [/l/u, 'll'],
    [/r/u, 'rr'],
  ];
  for (const [pattern, by] of swapped) if (pattern.test(name)) return name.replace(pattern, by);
  return `${name}n`;
}

/** Word positions at which an adverb may stand: after a modal or auxiliary. */
const AFTER_VERB = /\b(?:will|can|must|may|should|has|have|might)\b (?!to\b)/u;

const MAKERS: Readonly<Partial<Record<AlterationKind, Make>>> = {
  identical: (text, random) => [
    text,
    pick([`${text}.`, `${text},`, lowerFirst(text), text.replace(/ /u, '  ')], random),
  ],
  trimmed: (text, random) => {
    const [first = '', second = ''] = text.split(/, (?:and|but|because) | if /u);
    return random() < 0.5 || second.split(' ').length < 5 ? [text, first] : [text, second];
  },
  'elided-marked': (text, random) => [text, cutOut(text, random, 2, 6, [pick(['...', '…'], random)])],
  'elided-hidden': (text, random) => [text, cutOut(text, random, 2, 5, [])],
  'inserted-bracketed': (text, random) => {
    const words = text.split(' ');
    const [at] = innerCut(words, random, 1, 1);
    return [text, [...words.slice(0, at), pick(BRACKETS, random), ...words.slice(at)].join(' ')];
  },
  inserted: (text, random) => replaced(text, AFTER_VERB, (found) => `${found}${pick(ADVERBS, random)} `),
  substituted: fromTable(SYNONYMS),
  inflected: fromTable(INFLECTIONS),
  cleaned: (text, random) => {
    const words = text.split(' ');
    const at = 2 + Math.floor(random() * (words.length - 5));
    const said =
      random() < 0.5 ? [words[at] ?? '', '–', words[at] ?? ''] : [pick(FILLERS, random).trim(), words[at] ?? ''];
    return [[...words.slice(0, at), ...said, ...words.slice(at + 1)].join(' '), text];
  },
  name: (text) =>
    replaced(
      text,
      /\b(?!January|March|April|June|Monday|Tuesday|Sunday|Minister|Governor|General|Judge|Professor|Colonel|Our|The|We|My)(?<=[a-z] )[A-Z][a-z]{4,}\b/u,
      misspelt,
    ),
  number: (text, random) =>
    replaced(text, /\b\d[\d,]*\b/u, (found) => String(Number(found.replace(',', '')) + 1 + Math.floor(random() * 40))),
  negation: (text) =>
    replaced(text, /\b(?:will|can|must|may|should|has|have|might|would)\b/u, (found) => `${found} not`),
  modality: (text, random) =>
    replaced(text, /\b(?:will|can|must|may|should|might)\b/u, (found) =>
      pick(
        MODALS.filter((m) => m !== found),
        random,
      ),
    ),
  hedge: (text, random) => [text, `${pick(HEDGES, random)}${lowerFirst(text)}`],
};

/** The join of a splice: the first half of one quotation and the second half of another of the same speaker. */
function splice(quotation: InventedQuotation, random: () => number): AlteredPair | null {
  const others = inventedQuotations.filter((q) => q.speaker === quotation.speaker && q.text !== quotation.text);
  const other = pick(others, random);
  const first = quotation.text.split(/, (?:and|but|because) | if /u)[0] ?? '';
  const joined = other.text.split(/, (?:and|but|because) | if /u)[1];
  if (joined === undefined || joined.split(' ').length < 5) return null;
  return {
    kind: 'spliced',
    original: quotation.text,
    altered: `${first}, and ${joined}`,
    indirect: false,
    quotation,
    other,
  };
}

const given = (quotation: InventedQuotation, kind: AlterationKind, altered: string): AlteredPair | null =>
  altered === ''
    ? null
    : { kind, original: quotation.text, altered, indirect: kind === 'direct-to-indirect', quotation, other: null };

/** One altered version of the quotation; null where the kind does not fit it. */
export function alterQuotation(
  quotation: InventedQuotation,
  kind: AlterationKind,
  random: () => number,
): AlteredPair | null {
  if (kind === 'reworded') return given(quotation, kind, quotation.reworded);
  if (kind === 'reordered') return given(quotation, kind, quotation.reordered);
  if (kind === 'roles-reversed') return given(quotation, kind, quotation.reversed);
  if (kind === 'direct-to-indirect') return given(quotation, kind, quotation.reported);
  if (kind === 'spliced') return splice(quotation, random);
  const made = MAKERS[kind]?.(quotation.text, random) ?? null;
  if (made === null || (made[0] === made[1] && kind !== 'identical')) return null;
  return { kind, original: made[0], altered: made[1], indirect: false, quotation, other: null };
}
