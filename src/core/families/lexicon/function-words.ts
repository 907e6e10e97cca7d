/**
 * Words that say little about which utterance this is. Weights are fixed, never learned from the articles compared:
 * a finding on two articles must not change when a third is added.
 */

/** Grammar words: weight 0.15, so that ten of them weigh as much as one and a half content words. */
const GRAMMAR = `a an the this that these those some any each every all both such other another own same
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one who whom whose
  which what where when why how there here myself ourselves himself herself itself themselves yourself
  be am is are was were been being have has had having do does did done doing will would shall should may might must
  can could ought let not no never nor neither
  and or but if then than because so as while although though unless until whether since also too very more most much
  many just only even still yet again ever
  of to in on at by for with from into onto about over under after before between through during against without within
  upon toward towards off out up down around among across per via`;

/** Verbs and nouns of all work: weight 0.5 ("make a decision" is about the decision). */
const COMMON = `say said says tell told make made makes making take took taken takes taking get got gets getting go goes
  going gone went come came comes coming give gave given gives see saw seen know knew known think thought want wants
  wanted need needs needed put keep kept let use used look looked work works working thing things people way ways time
  times day days year years today now new good well first last two lot lots kind part place case point fact really
  like back able want become became happen happened mean means meant clear`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const grammar = setOf(GRAMMAR);
const common = setOf(COMMON);

export const isFunctionWord = (word: string): boolean => grammar.has(word);

/** Weight of a lower-case word: grammar 0.15, all-purpose words 0.5, others 1. */
export const wordWeight = (word: string): number => (grammar.has(word) ? 0.15 : common.has(word) ? 0.5 : 1);
