/**
 * Word roots: one key for the forms of a word ("sanctions", "sanctioned") and for close derivations ("severe",
 * "severely"; "escalate", "escalation"). After Porter's idea, but lighter: a key need not be a word, it must only be
 * the same for forms of one word and rarely for two words.
 */
import { irregularBase } from './lexicon/irregular-forms';

/** British and American spelling and letter variants folded to one: "organise", "harbour", "centre", "defence", "grey". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations|er|ers)$/u, 'iz$1'],
  [/ys(e|ed|es|ing)$/u, 'yz$1'],
  [/([a-z]{2})our(?=s?$|ed$|ing$|able$|ite$|ites$)/u, '$1or'],
  [/([bt])re(s?)$/u, '$1er$2'],
  [/([ef])ence(s?)$/u, '$1ense$2'],
  [/ogue(s?)$/u, 'og$1'],
  [/ll(ed|ing|er|ers)$/u, 'l$1'],
  [/^grey/u, 'gray'],
  [/amme(s?)$/u, 'am$1'],
];

/** Words repeat: both steps are remembered, up to a limit that a language's common words do not reach. */
const cache = new Map<string, string>();
const spellings = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** Spelling only, no inflection: "organisations" and "organizations" share it, "organise" and "organised" do not. */
export function foldSpelling(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const folded = computeSpelling(word);
  if (spellings.size < CACHE_LIMIT) spellings.set(word, folded);
  return folded;
}

function computeSpelling(word: string): string {
  return SPELLINGS.reduce((w, [pattern, by]) => w.replace(pattern, by), word.toLowerCase().replace(/æ|œ/gu, 'e'));
}

/** Suffixes taken off once each, longest first; the number is the least length of what must remain ("sing" keeps -ing). */
const INFLECTIONS: readonly (readonly [suffix: RegExp, by: string, rest: number])[] = [
  [/ies$/u, 'y', 2],
  [/ied$/u, 'y', 2],
  [/(?<=ss|x|z|ch|sh|o)es$/u, '', 3],
  [/ings?$/u, '', 3],
  [/(?<![sui])s$/u, '', 3],
  [/eed$/u, 'ee', 3],
  [/ed$/u, '', 3],
];

const DERIVATIONS: readonly (readonly [suffix: RegExp, by: string, rest: number])[] = [
  [/ically$/u, 'ic', 3],
  [/(?<=[ai]bl)[ey]$/u, '', 4],
  [/izations?$/u, 'iz', 3],
  [/(?<=[aiu])sions?$|(?<=pan)sions?$/u, 'd', 3],
  [/ily$/u, 'y', 3],
  [/ly$/u, '', 4],
  [/ations?$/u, 'ate', 3],
  [/ions?$/u, '', 4],
  [/ments?$/u, '', 4],
  [/ness$/u, '', 4],
  [/ers?$/u, '', 5],
];

function strip(word: string, rules: readonly (readonly [RegExp, string, number])[]): string {
  for (const [suffix, by, rest] of rules) {
    const bare = word.replace(suffix, '');
    if (bare !== word && bare.length >= rest && /[aeiouy]/u.test(bare + by)) return bare + by;
  }
  return word;
}

/** "stopp" -> "stop", "escalate" -> "escalat", "happy" -> "happi": endings that inflection changes at random. */
const settle = (word: string): string =>
  word
    .replace(/([bdfgklmnprtv])\1$/u, '$1')
    .replace(/(?<=..[^aeiou])e$|(?<=[aeiou][^aeiou])e$/u, '')
    .replace(/(?<=..)y$/u, 'i');

function computeStem(word: string): string {
  const folded = foldSpelling(word).replace(/['’]s?$/u, '');
  const base = irregularBase(folded);
  if (base !== null) return base;
  if (/..(?:men|women)$/u.test(folded)) return folded.replace(/men$/u, 'man');
  if (folded.length <= 3 || !/^[a-z]+$/u.test(folded)) return folded;
  const inflected = strip(folded, INFLECTIONS);
  return settle(strip(irregularBase(inflected) ?? inflected, DERIVATIONS));
}

/** Key shared by the forms of one word; lower case, not for showing. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const made = computeStem(word);
  if (cache.size < CACHE_LIMIT) cache.set(word, made);
  return made;
}
