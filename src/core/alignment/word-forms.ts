/**
 * Word keys: two words with one key count as the same word when sentences are set side by side (not when wording is
 * judged: that compares the words themselves). A key forgives endings, number words, spelling of foreign names and, by
 * `core/text/near-words.ts`, the common synonyms that machine rewording puts in.
 */
import { nearWordGroups } from '../text/near-words';

/** Words that carry structure, not matter. They weigh little, but a sentence such as “We’ll see” has no others. */
const FUNCTION_WORDS = new Set(
  `a about above after again all also although am amid an and any are around as at be because been before being between both
  but by can could did do does doing down during each either else even ever every few for from further had has have having
  he her here hers him himself his how however i if in into is it its itself just like may me might more moreover most much
  must my neither no nor not of off on once one only onto or other our ours out over own per rather same shall she should
  since so some such than that the their theirs them themselves then there these they this those though through thus to
  too toward towards under until till up upon us very was we were what when where whether which while who whom whose why
  will with within without would yet you your say says said saying tell tells told mr mrs ms dr`.split(/\s+/),
);

const NUMBER_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['zero', 0],
    ['two', 2],
    ['second', 2],
    ['twice', 2],
    ['pair', 2],
    ['both', 2],
    ['three', 3],
    ['third', 3],
    ['four', 4],
    ['fourth', 4],
    ['five', 5],
    ['fifth', 5],
    ['six', 6],
    ['sixth', 6],
    ['seven', 7],
    ['seventh', 7],
    ['eight', 8],
    ['eighth', 8],
    ['nine', 9],
    ['ninth', 9],
    ['ten', 10],
    ['tenth', 10],
    ['eleven', 11],
    ['eleventh', 11],
    ['twelve', 12],
    ['dozen', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ].map(([word, value]) => [word, `#${value}`]),
);

/** Longest first: `ations` before `s`. Only where four letters remain: "thing" keeps its "ing". */
const ENDINGS = [
  'izations',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ities',
  'ity',
  'ingly',
  'edly',
  'ions',
  'ion',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'ors',
  'ily',
  'ely',
  'ly',
  'es',
  'ed',
  'er',
  'or',
  's',
  'e',
  'y',
];
const MIN_STEM = 4;
/** “anonymous” and “anonymity”, “spring” and “springtime” meet in their first six letters. */
const STEM_LENGTH = 6;

const POSSESSIVE = /['’](?:s|S)?$/u;
const DIACRITICS = /\p{M}/gu;

/** Lower case, no accents, no possessive: “Mélanie’s” -> “melanie”. */
export const plain = (word: string): string =>
  word.replace(POSSESSIVE, '').normalize('NFD').replace(DIACRITICS, '').toLowerCase().replace(PREFIX, '$1');

/** “co-operation” is “cooperation”; other hyphens stay (they are split elsewhere). */
const PREFIX = /^(de|re|co|un|pre)[-‑](?=\p{L})/u;

export const isFunctionWord = (plainWord: string): boolean => FUNCTION_WORDS.has(plainWord);

/** “sanctioned”, “sanctions” -> “sancti”; “severely” -> “sever”. */
export function stem(plainWord: string): string {
  const ending = ENDINGS.find((e) => plainWord.endsWith(e) && plainWord.length - e.length >= MIN_STEM);
  const bare = ending ? plainWord.slice(0, -ending.length) : plainWord;
  return bare.slice(0, STEM_LENGTH);
}

/** Demonyms and their countries: “Russian”, “Russia” -> “russ”. */
const DEMONYM = /(?:ians?|ans?|ia|a|e)$/;

/**
 * Names in several transliterations: “Zelenskyy”, “Zelensky”; “Sollovey”, “Solovei” (vowels and doubled letters are what
 * differs, consonants stay). Names with fewer than three consonants keep their vowels: “Joly” is not “Jill”.
 */
export function nameKey(plainName: string): string {
  const root = plainName.length >= 6 ? plainName.replace(DEMONYM, '') : plainName;
  const single = root.replace(/[yj]/g, 'i').replace(/(.)\1+/g, '$1');
  const bones = single.slice(0, 1) + single.slice(1).replace(/[aeiou]/g, '');
  return `@${bones.length >= 3 && root.length >= 5 ? bones : single.replace(/i$/, '')}`;
}

const nearWords = new Map<string, string>();
for (const [index, group] of nearWordGroups.entries()) {
  for (const word of group.split(' ')) if (!nearWords.has(stem(word))) nearWords.set(stem(word), `~${index}`);
}

const GROUPED_DIGITS = /(\d),(?=\d{3})/g;

/** Key of a number however it is written: “100,000” -> “#100000”, “seventh” -> “#7”; null for other words. */
export function numberKey(plainWord: string): string | null {
  const written = Object.hasOwn(NUMBER_WORDS, plainWord) ? NUMBER_WORDS[plainWord] : undefined;
  if (written !== undefined) return written;
  const digits = /^(\d[\d.,]*)(?:st|nd|rd|th|%|m|km|mm)?$/.exec(plainWord.replace(GROUPED_DIGITS, '$1'));
  return digits?.[1] === undefined ? null : `#${digits[1]}`;
}

/** Key of an ordinary word: its group of near words, else its stem. */
export function wordKey(plainWord: string): string {
  const root = stem(plainWord);
  return nearWords.get(root) ?? root;
}
