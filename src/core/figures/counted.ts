/**
 * What a number counts: the noun phrase behind it, without determiners, as printed ("100,000 Norde troops are" ->
 * "Norde troops"). There is no part-of-speech tagger here: a phrase ends at a word that cannot stand in it
 * (preposition, auxiliary, pronoun, verb of reporting ...), at punctuation, or at its plural.
 */
import type { FigureToken } from './figure-tokens';
import { isNumberName } from './number-words';

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that end a noun phrase. */
export const STOP = words(
  'and or but nor so yet as at by for from in into of off on onto out over per to toward towards under until up upon with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except inside like near outside past since than through throughout till via ' +
    'the a an this that these those which who whom whose what when where why how if because while although though whether ' +
    'i you he she it we they me him us them my your his her its our their mine yours hers ours theirs himself herself itself themselves ' +
    'is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought ' +
    'not no never also too very just only even still already then there here now ago later earlier before afterwards away apart apiece lower higher short due respectively yesterday today tomorrow tonight each both all any some every either neither ' +
    'said says say told tells tell reported reports asked warned added claimed noted announced died die dies killed injured wounded arrested detained missing dead fled left came come comes went go goes got get gets took take takes made make makes gave give gives rose rise rises fell fall falls remain remains remained became become stood stand stands lived live lives worked work works voted vote votes saw see sees want wants wanted need needs needed took held hold holds lost lose won win wins showed show shows marched march gathered gather attended attend needed including according deployed massed stationed amassed poised',
);

/** Forms above that are nouns right behind a number: "61 votes to 38", "four wins". */
const NOUNS_TOO = words('votes lives works wins shows needs rises falls stands holds');

/** What happened to people is part of what is counted: "107 people killed" is not "107 people". */
const FATE = words(
  'killed dead injured wounded arrested detained missing displaced hospitalized hospitalised infected evacuated rescued sacked homeless unaccounted',
);

export const DETERMINER = words('the these those its their his her our my your such other of');

/** Plurals that end a phrase without an s. */
const PLURALS = words(
  'people men women children troops police personnel staff clergy cattle fish sheep aircraft spacecraft media data criteria fishermen policemen firefighters servicemen women lives wives feet teeth mice',
);

/** Plural-looking words that are adjectives or have more behind them. */
const NOT_PLURAL = words(
  'armed sales sports arms communications news politics economics united less this his its us previous various serious famous religious dangerous numerous business press access process cross mass class glass gas bus plus minus series species',
);

export const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 3 && /s$/u.test(word) && !/(?:ss|us|is|’s|'s|ous)$/u.test(word) && !NOT_PLURAL.has(word));

/** Longest phrase, in words: "senior Russian foreign ministry officials". */
const LONGEST = 6;

export interface Counted {
  readonly phrase: string;
  /** Index of the token after it. */
  readonly next: number;
}

/** As printed, so that names keep their capitals. */
const norm = (text: string): string => text.replace(/’/gu, "'");

/** The phrase that begins at token `at` (a leading "of the" is passed over), or null. */
export function countedAfter(tokens: readonly FigureToken[], at: number, singular: boolean): Counted | null {
  let index = at;
  // "the first four aircraft": the ordinal counts aircraft.
  const passes = (word: string): boolean => DETERMINER.has(word) || (singular && isNumberName(word));
  while (passes(tokens[index]?.lower ?? '') && index - at < 3) index += 1;
  const phrase: string[] = [];
  let next = index;
  for (; next - index < LONGEST * 2 && phrase.length < LONGEST; next += 1) {
    const token = tokens[next];
    if (!token) break;
    if (/^[-‐‑]$/u.test(token.text) && token.glued && tokens[next + 1]?.glued && phrase.length > 0) continue;
    if (token.kind !== 'word' || isStop(token, phrase.length)) break;
    if (isVerbOrAdverb(tokens, next, phrase) || (phrase.length > 0 && isNewName(token, tokens[next - 1]))) break;
    const word = norm(token.text);
    const hyphened = /^[-‐‑]$/u.test(tokens[next - 1]?.text ?? '') && token.glued && phrase.length > 0;
    if (hyphened) phrase[phrase.length - 1] = `${phrase[phrase.length - 1]}-${word}`;
    else phrase.push(word);
    if (!singular && isPlural(word) && tokens[next + 1]?.text !== '-') {
      next += 1;
      break;
    }
  }
  // "of GM's 2008 revenue": an owner alone is not what is counted.
  if (/['’]s?$/u.test(phrase[phrase.length - 1] ?? '')) phrase.pop();
  const inner =
    PARTS.has(phrase[phrase.length - 1] ?? '') && tokens[next]?.lower === 'of'
      ? countedAfter(tokens, next + 1, false)
      : null;
  return inner ?? withFate(tokens, phrase, next);
}

/** "the first round of talks" counts talks, as "the first set of talks" does. */
const PARTS = words(
  'set sets round rounds series batch batches wave waves group groups pair pairs number kind kinds type types string piece pieces item items bout bouts phase phases load loads total',
);

/** A name after a common noun begins something else: "the first time Zircon missiles". */
const isNewName = (token: FigureToken, before: FigureToken | undefined): boolean =>
  /^\p{Lu}/u.test(token.text) && /^\p{Ll}/u.test(before?.text ?? '') && !token.glued;

function isStop(token: FigureToken, position: number): boolean {
  if (token.text.includes('.') && token.lower !== 'u.s.' && token.lower !== 'u.k.' && token.lower !== 'u.n.')
    return true;
  if (token.text === 'US' || token.text === 'UN') return false;
  return STOP.has(token.lower) && !(position === 0 && (token.lower === 'other' || NOUNS_TOO.has(token.lower)));
}

/** Past forms that no ending gives away, and others that follow a noun rather than stand in its phrase. */
const VERBS = words(
  'began ran sank broke spoke sat cut hit shut fought sold flew drove wrote led met kept paid rang grew drew threw built cost put set found heard felt knew thought brought bought caught taught sent spent lent bent met read rode wore tore swore froze chose woke hid bit sang swam shook struck stuck hung dug spun begin begins end ends start starts continue continues show include includes join joins join face faces claim claims follow follows sail sails agree agree wait hope hopes plan plans back',
);

const ADVERB_NOUNS = /(?:family|supply|ally|assembly|daily|weekly|monthly|early|elderly|friendly|deadly)$/u;

/** "troops quickly", "strike began", "boy ran", "crowd cheered": verbs and adverbs behind a noun end the phrase. */
function isVerbOrAdverb(tokens: readonly FigureToken[], at: number, phrase: readonly string[]): boolean {
  const word = tokens[at]?.lower ?? '';
  const ends = endsPhrase(tokens[at + 1]);
  if (FATE.has(word)) return phrase.length > 0;
  const hyphened = tokens[at]?.glued === true;
  if (/ed$/u.test(word) && word.length > 4 && !hyphened) {
    // "12 armed men", "40 Norde trained officers", but "plane turned back", "anniversary passed unnoticed".
    const named = /^\p{Lu}/u.test(phrase[phrase.length - 1] ?? '');
    return ends || (phrase.length > 0 && !(named && isPlural(tokens[at + 1]?.lower ?? '')));
  }
  if (phrase.length === 0) return false;
  if (isVerbInS(tokens, at)) return true;
  return VERBS.has(word) ? ends || phrase.length > 1 : /ly$/u.test(word) && !ADVERB_NOUNS.test(word);
}

/** "bridge carries some 14,000", "bridge spans the sound": a form in s before a determiner, behind a singular noun. */
const isVerbInS = (tokens: readonly FigureToken[], at: number): boolean =>
  isPlural(tokens[at]?.lower ?? '') &&
  !isPlural(tokens[at - 1]?.lower ?? '') &&
  /^\p{Ll}{4,}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:the|an?|its|their|his|her|some|more|over|about|nearly|up)$/u.test(tokens[at + 1]?.lower ?? '');

const endsPhrase = (next: FigureToken | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  STOP.has(next.lower) ||
  (/ly$/u.test(next.lower) && !ADVERB_NOUNS.test(next.lower));

function withFate(tokens: readonly FigureToken[], phrase: string[], next: number): Counted | null {
  let at = next;
  const between = phrase.length > 0 && /^(?:were|was|are|have|had|been|is)$/u.test(tokens[at]?.lower ?? '');
  if (between) {
    while (
      /^(?:were|was|are|have|had|been|is|confirmed|reported|reportedly|feared)$/u.test(tokens[at]?.lower ?? '') &&
      at - next < 4
    )
      at += 1;
  }
  if (/^(?:still|already|now|also)$/u.test(tokens[at]?.lower ?? '') && FATE.has(tokens[at + 1]?.lower ?? '')) at += 1;
  const fate = tokens[at];
  if (fate?.kind === 'word' && FATE.has(fate.lower)) return { phrase: [...phrase, fate.lower].join(' '), next: at + 1 };
  return phrase.length === 0 ? null : { phrase: phrase.join(' '), next };
}
