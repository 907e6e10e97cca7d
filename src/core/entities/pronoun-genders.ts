/** Learns the gender of a person from the pronoun that follows: "Thandeka Mabuza beat the champion ... she said". */
import type { Gender } from './first-names';
import type { NameUse } from './name-parts';
import { type Person, genderOfPerson } from './people';

const PRONOUN = /(?<![\p{L}’'])(he|she|his|her|him|himself|herself)(?![\p{L}’'])/giu;
const REACH = 160;

/** Sets the gender of persons without one where one sentence names nobody else and says he or she behind the name. */
export function learnGenders(
  text: string,
  uses: readonly { readonly use: NameUse; readonly person: Person }[],
  starts: readonly number[],
  inSpeech: (at: number) => boolean,
): void {
  const votes = new Map<Person, number>();
  uses.forEach(({ use, person }, i) => {
    if (person.gender !== null || use.possessive || inSpeech(use.span[0])) return;
    const next = uses.slice(i + 1, i + 4).find((other) => other.person.person && other.person !== person);
    const end = Math.min(use.span[1] + REACH, next?.use.span[0] ?? text.length, nextBreak(text, use.span[1]));
    const vote = voteIn(text, use.span[1], end, inSpeech);
    if (vote !== 0 && isAlone(uses, i, starts)) votes.set(person, (votes.get(person) ?? 0) + vote);
  });
  for (const [person, vote] of votes) {
    const gender: Gender | null = vote > 0 ? 'm' : vote < 0 ? 'f' : null;
    // "Gerda Roth said he was 52": a likely woman's name outweighs one pronoun
    const likely = genderOfPerson(person);
    if (gender !== null && (likely === null || likely === gender || Math.abs(vote) > 1)) person.gender = gender;
  }
}

const nextBreak = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};

/** +1 for he, -1 for she: the first pronoun outside of speech. */
function voteIn(text: string, from: number, to: number, inSpeech: (at: number) => boolean): number {
  for (const match of text.slice(from, to).matchAll(PRONOUN)) {
    if (inSpeech(from + match.index)) continue;
    return /^(?:he|his|him|himself)$/i.test(match[0]) ? 1 : -1;
  }
  return 0;
}

/** No other person is named before it in the same sentence: the pronoun might mean that one. */
function isAlone(
  uses: readonly { readonly use: NameUse; readonly person: Person }[],
  i: number,
  starts: readonly number[],
): boolean {
  const entry = uses[i];
  const before = uses[i - 1];
  if (entry === undefined || before === undefined || !before.person.person || before.person === entry.person)
    return true;
  return sentenceStart(starts, entry.use.span[0]) > before.use.span[0];
}

function sentenceStart(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return starts[low - 1] ?? 0;
}
