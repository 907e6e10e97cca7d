/** Is the word at this place a reporting verb, a noun of the same form, or an unknown verb beside a quote? */
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  looksPast,
  numberWords,
  possessives,
  prepositions,
  subjectPronouns,
} from '../text/word-classes';
import { isGroupNoun, isPersonNoun, roleModifiers } from '../text/person-nouns';
import { FOREIGN_AUXILIARY, type CueVerb, type VerbForm, cueForms, frame, phrasalCues, speechVerbs } from './cue-verbs';
import { type Range, isColon, isComma, isDash, isEnder, isQuote, type Items } from './items';
import { isFinite, isNominal, isTime } from './noun-phrases';
import type { Cue } from './report';

export function cueAt(items: Items, i: number): Cue | null {
  const word = items[i]?.lower ?? '';
  const particle = items[i + 1]?.lower ?? '';
  if (PARTICLES.has(particle))
    for (const phrasal of phrasalCues) {
      if (particle === phrasal.particle && phrasal.verb.has(word))
        return { verb: phrasal.cue, form: formOf(word), end: i + 2 };
    }
  // "called Wednesday for a vote"
  if (word.startsWith('call') && isTime(items[i + 1]) && items[i + 2]?.lower === 'for') {
    const phrase = phrasalCues.find((phrasal) => phrasal.particle === 'for' && phrasal.verb.has(word));
    if (phrase !== undefined) return { verb: phrase.cue, form: formOf(word), end: i + 3 };
  }
  const form = cueForms.get(word);
  if (form === undefined) return null;
  const out = form.verb.lemma === 'read' && items[i + 1]?.lower === 'out';
  return { ...form, end: out ? i + 2 : i + 1 };
}

/** Asked before the patterns: nearly every word is followed by none of them. */
const PARTICLES: ReadonlySet<string> = new Set(phrasalCues.map(({ particle }) => particle));

const MANNER: CueVerb = { lemma: 'other verb', frames: frame.quote, prepositions: [], nounToo: false };

/**
 * Any other verb beside a quote that ends in a comma, question or exclamation mark: `"Ghosts don't throw chips," she
 * snorted`, `"...?" grinned Smith`, `"...", sagte Anna Solms`. Looks back over a short subject to the quote.
 */
export function mannerCue(items: Items, i: number, range: Range): Cue | null {
  const word = items[i]?.lower ?? '';
  const known = speechVerbs.has(word);
  if ((!known && (!looksPast(word) || auxiliaries.has(word))) || items[i]?.capital === true) return null;
  let at = i - 1;
  if (known && isColon(items[i + 1]) && isQuote(items[i + 2])) return { verb: MANNER, form: 'past', end: i + 1 }; // betonte: „..."
  if (known && FOREIGN_AUXILIARY.test(items[at]?.lower ?? '')) at -= 1; // « ... », a déclaré
  const paused = isComma(items[at]) || isDash(items[at]);
  if (paused) at -= 1;
  if (isQuote(items[at]) && prepositions.has(items[at - 1]?.lower ?? '')) return null; // known as "blue rain," killed four
  if (isQuote(items[at]) && at >= range[0] && !paused && items[at]?.pausing !== true) return null; // a title: `"Three Goats" opened`
  if (isQuote(items[at]) && at >= range[0]) return { verb: MANNER, form: 'past', end: i + 1 };
  const next = items[i + 1];
  const closes =
    next === undefined ||
    i + 1 >= range[1] ||
    next.kind === 'punct' ||
    prepositions.has(next.lower) ||
    isTime(next) ||
    isAdverb(next.lower);
  if (!closes) return null;
  for (let n = 0; n < MANNER_REACH && at >= range[0]; n += 1, at -= 1) {
    const item = items[at];
    if (item === undefined || isFinite(items, at) || (item.kind === 'punct' && !/^[,()]$/.test(item.lower)))
      return null;
    if (!isQuote(item)) continue;
    if (!item.pausing && !isComma(items[at + 1]) && !isDash(items[at + 1])) return null;
    return { verb: MANNER, form: 'past', end: i + 1 };
  }
  return null;
}

/** Items between the quote and the verb: "Canteen manager Bev Tull, 57,", "Nuria Vidal, head of policy at the group Forward,". */
const MANNER_REACH = 12;

const formOf = (word: string): VerbForm =>
  word.endsWith('ing')
    ? 'ing'
    : word.endsWith('ed') || word === 'went' || word === 'hit'
      ? 'past'
      : word.endsWith('s')
        ? 's'
        : 'base';

/** "the claims", "its demands were met", "reports of": a noun with the form of a cue. */
export function isNounHere(items: Items, i: number, cue: Cue, from: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  const word = before?.lower ?? '';
  if (cue.verb === MANNER && speechVerbs.has(items[i]?.lower ?? '')) return false; // "a déclaré": no article
  if (i === from) return cue.verb.nounToo && (cue.form === 's' || cue.form === 'base');
  const determined = determiners.has(word) || possessives.has(word) || word.endsWith("'s") || word.endsWith("s'");
  if (
    determined &&
    !/^(?:this|that|one|some|many|most|few|all|both|another|either|neither|which|what|her|each|several|half)$/.test(
      word,
    )
  )
    return true;
  // "the Olympic champion Dara Quill", "a senior judge said": a singular noun with a role's form before a name.
  if (cue.form === 'base' && isPersonNoun(items[i]?.lower ?? '') && next?.capital === true) return true;
  if (cue.form === 'past' && before?.kind === 'number' && isNominal(next) && !determiners.has(next?.lower ?? ''))
    return true; // "the 40 promised trains"
  if (cue.form === 'base' && isSingularBefore(items, i, cue)) return true;
  if (cue.form === 'ing' && (word === 'of' || word === 'the' || (word === 'her' && cue.verb.nounToo))) return true;
  if (!cue.verb.nounToo || (cue.form !== 's' && cue.form !== 'base')) return false;
  // "the committee's powerful rules panel", "a claims adjuster"
  if (
    cue.form === 's' &&
    next?.kind === 'word' &&
    !next.capital &&
    (isGroupNoun(next.lower) || isPersonNoun(next.lower))
  )
    return before?.kind === 'word' && !before.capital && !/^(?:he|she|it|who|that|which)$/.test(word);
  if (isComma(before) && next?.lower === 'that') return true; // "..., demands that the West has rejected"
  if (
    before?.kind === 'word' &&
    (prepositions.has(word) || /^(?:no|any|more|new|other|such)$/.test(word)) &&
    word !== 'to'
  )
    return true;
  if (
    next !== undefined &&
    (isFinite(items, i + 1) ||
      (prepositions.has(next.lower) &&
        !cue.verb.prepositions.includes(next.lower) &&
        next.lower !== 'to' &&
        next.lower !== 'in' &&
        next.lower !== 'on'))
  )
    return true;
  return coordinators.has(word) && isEnder(next);
}

/** "a federal judge", "three state elections", "the Ledger report": a base form with no plural, pronoun or auxiliary before it. */
function isSingularBefore(items: Items, i: number, cue: Cue): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'word' || !(cue.verb.nounToo || isPersonNoun(items[i]?.lower ?? ''))) return false;
  if (numberWords.has(before.lower) && isNominal(items[i + 1])) return true;
  const next = items[i + 1];
  if (roleModifiers.has(items[i]?.lower ?? '') && next?.capital === true && !isSubjectLike(items, i - 1)) return true;
  if (isPersonNoun(next?.lower ?? '') && !isSubjectLike(items, i - 1)) return true; // "Minnesota state delegate"
  if (before.capital || !isNominal(before) || isSubjectLike(items, i - 1)) return false;
  let at = i - 1;
  while (at > i - NOUN_PHRASE && isNominal(items[at]) && !determiners.has(items[at]?.lower ?? '')) at -= 1;
  const opens = items[at]?.lower ?? '';
  // "shepherds in the forest demand": the phrase before belongs to a preposition
  if (/^(?:an?|one|each|every|another)$/.test(opens)) return true;
  const hangs = prepositions.has(items[at - 1]?.lower ?? '') && isSubjectLike(items, at - 2);
  return determiners.has(opens) && !hangs;
}

/** Items from an article to the noun that looks like a verb. */
const NOUN_PHRASE = 5;

/** A plural, a group or a pronoun: it can own a base form. */
const isSubjectLike = (items: Items, at: number): boolean => {
  const word = items[at]?.lower ?? '';
  return (
    (word.endsWith('s') && !word.endsWith('ss')) ||
    isGroupNoun(word) ||
    subjectPronouns.has(word) ||
    /^(?:children|folks|others|to|both|all|some|many|most|few|none|half)$/.test(word)
  );
};
