/**
 * Where a run of capitalised words that may be a name begins and ends: "Enver Solomon" apart from "the Refugee Council" before
 * it, particles ("van der", "al-"), bodies with "of" ("Ministry of Fisheries") and possessives ("Harbour Workers' Union").
 */
import type { Lexeme } from '../text/lexemes';
import { honorifics, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { isPlace } from '../text/places';
import {
  coordinators,
  determiners,
  possessives,
  prepositions,
  sentenceStarters,
  timeWords,
} from '../text/word-classes';
import { genderOfFirstName } from './first-names';

export type Word = Lexeme;

const PARTICLES = new Set(
  'de da di do dos du del della van von der den ter ten la le el al bin ibn ben y i zu zur af av dem das'.split(' '),
);
export const ORGANISATION =
  /^(?:ministry|department|agency|office|bureau|council|committee|commission|court|parliament|congress|senate|party|union|federation|association|company|co\.?|corporation|corp\.?|inc\.?|ltd\.?|plc|llc|gmbh|bank|airlines?|airways|university|college|school|institute|hospital|church|diocese|army|navy|forces?|police|foundation|club|league|group|organi[sz]ation|authority|authorities|board|trust|society|fund|foods|aggregates|steelworks|minerals|chemicals|pharmaceuticals|logistics|shipping|ferries|solutions|ventures|properties|stores|supermarkets|insurance|associates|robotics|software|aerospace|quarries|breweries|pictures|hotels|telecom|motors|holdings|industries|systems|technologies|network|service|services|centre|center|museum|theatre|orchestra|times|post|news|radio|tv|herald|tribune|courier|guardian|journal|nations|states|kingdom|republic|house|kremlin|nato|eu|un|us|u\.s\.|uk|u\.k\.|administration|government|street|stadium|airport|international|partners|brothers|sons|daughters|railways?|energy|oil|gas|media|press|studio|studios|records|campaign|alliance|coalition|movement|front|brigade|fc|united|city|rovers|watch|committee|initiative|project|laboratory|observatory)$/;

/** "al-Tamir", "el-Sissi": the article of an Arabic name stands in small letters before a capital. */
export function withArticles(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some(hasArticle)) return words;
  return words.map((word) =>
    hasArticle(word) && /^.{2,3}[-‑]\p{Lu}/u.test(text.slice(word.start, word.end)) ? { ...word, capital: true } : word,
  );
}

const hasArticle = (word: Word): boolean =>
  !word.capital &&
  (isDash(word.lower, 2) || isDash(word.lower, 3)) &&
  word.kind === 'word' &&
  /^(?:al|el|as|ad|ar|an|at|ash)[-‑]/.test(word.lower);

const isDash = (word: string, at: number): boolean => word.charCodeAt(at) === 45 || word.charCodeAt(at) === 8209;

/** Bodies that carry what they are for behind "of" or "for": "Ministry of Fisheries", "Centers for Disease Control". */
const OF_BODY =
  /^(?:ministry|department|university|bank|bureau|office|council|board|institute|federation|association|society|union|league|court|house|chamber|cent(?:er|re)s?|college|school|museum|committee|commission|church|agency|confederation|alliance|coalition|foundation|fund|academy|order|guild|academy|library|directorate|directorate-general|campaign|friends)$/;

/** Behind "and" in the name of a body: "Department of Health and Human Services". */
const SECOND_TASK =
  /^(?:human|services|rural|urban|development|sports?|tourism|security|industry|energy|science|technology|trade|skills|affairs|food|fisheries|prevention|medicine|culture|transport|infrastructure|crafts?|welfare|social|industrial|border|safety|environment|forestry|mines|natural)$/;

/** Where the words behind "of" go on: index of the next capital, or -1. */
function bodyGoesOn(words: readonly Word[], from: number, i: number): number {
  const link = words[i]?.lower ?? '';
  const next = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const word = words[next];
  if (word?.kind !== 'word' || !word.capital || timeWords.has(word.lower)) return -1;
  if (link === 'of' || link === 'for') return OF_BODY.test(words[i - 1]?.lower ?? '') ? next : -1;
  const listed = link === 'and' && words.slice(from, i).some(({ lower }) => lower === 'of' || lower === 'for');
  return listed && next === i + 1 && SECOND_TASK.test(word.lower) ? next : -1;
}

/** "Harbour Workers' Union", "St. Mary's Hospital", "People's Party": index of the word behind the possessive, or -1. */
function bodyBehindPossessive(words: readonly Word[], from: number, i: number): number {
  const word = words[i - 1];
  const mark = words[i];
  const plural = mark?.kind === 'mark' && /^['’]$/.test(mark.lower) && mark.start === word?.end;
  const next = plural ? i + 1 : i;
  if (word === undefined || words[next]?.capital !== true || !ORGANISATION.test(words[next]?.lower ?? '')) return -1;
  if (plural) return isGroupNoun(word.lower) ? next : -1;
  const saint = /^st\.?$|^saint$/.test(words[i - 2]?.lower ?? '') && i - 2 >= from;
  return word.lower.endsWith("'s") && (saint || PEOPLES.test(word.lower)) ? next : -1;
}

const PEOPLES = /^(?:people|women|men|children|king|queen|veteran|worker|farmer|teacher)'s$/;

export const opensSentence = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  return (
    before === undefined ||
    /^[.!?…:•]$/.test(before.lower) ||
    (before.kind === 'mark' && /^["“‘„«']$/.test(before.lower))
  );
};

export function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || !word.capital) return false;
  if (timeWords.has(word.lower) && word.lower !== 'may' && word.lower !== 'april' && word.lower !== 'june')
    return EDITION.test(word.lower) && words[i + 1]?.capital === true && PRESS.test(words[i + 1]?.lower ?? '');
  if (
    determiners.has(word.lower) ||
    possessives.has(word.lower) ||
    coordinators.has(word.lower) ||
    (prepositions.has(word.lower) && !PARTICLES.has(word.lower) && !isFirstName(words, i))
  )
    return false;
  if (/^[dri]-\p{L}/u.test(word.lower)) return false; // "Sen. Ann Lisle (R-Ohio)"
  if (opensSentence(words, i) && sentenceStarters.has(word.lower) && !honorifics.has(word.lower)) return false;
  return word.lower !== 'i' && word.lower !== "i'm";
}

/** "Per Haugland" is no preposition. */
const isFirstName = (words: readonly Word[], i: number): boolean =>
  genderOfFirstName(words[i]?.lower ?? '') !== null && words[i + 1]?.capital === true && !opensSentence(words, i);

/** "Morning Guardian", "Sunday Times". */
const EDITION = /^(?:morning|evening|night|week|day|sunday|saturday)$/;
const PRESS =
  /^(?:times|post|news|herald|guardian|standard|star|telegraph|mail|mirror|express|tribune|courier|journal|chronicle|sun|echo|argus|gazette)$/;

export const stripped = (word: Word): string => word.lower.replace(/'s$|'$/, '');

export function nameEnd(words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') {
      if (word?.lower === '&' && words[i + 1]?.capital === true) {
        i += 1;
        continue;
      }
      const behind = bodyBehindPossessive(words, from, i);
      if (behind === -1) break;
      i = behind;
      continue;
    }
    const particle =
      PARTICLES.has(word.lower) &&
      i > from &&
      (words[i + 1]?.capital === true || (PARTICLES.has(words[i + 1]?.lower ?? '') && words[i + 2]?.capital === true));
    if (!word.capital && !particle) {
      const next = i > from ? bodyGoesOn(words, from, i) : -1;
      if (next === -1) break;
      i = next;
      continue;
    }
    if (i > from && startsPersonName(words, from, i)) break;
    if (
      i > from &&
      (word.lower === 'i' ||
        (timeWords.has(word.lower) && word.lower !== 'april' && word.lower !== 'june' && word.lower !== 'may'))
    )
      break;
    i += 1;
    if (/'s$|'$/.test(word.lower) && word.lower.length > 2 && bodyBehindPossessive(words, from, i) === -1) break;
  }
  return i;
}

/** "the Refugee Council Enver Solomon", "Minister of Education Stefania Giannini": the person starts at a known first name. */
function startsPersonName(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i];
  if (word === undefined || words[i + 1]?.capital !== true || genderOfFirstName(stripped(word)) === null) return false;
  if (ORGANISATION.test(words[i + 1]?.lower ?? '') && words[i + 2]?.capital !== true) return false; // "McDonnell Douglas Corp"
  if (isTitle(words[i - 1])) return false; // "of Israeli Prime Minister Benjamin Netanyahu"
  const before = words[from - 1]?.lower === 'the' ? words[from - 2]?.lower : words[from - 1]?.lower;
  const body = words.slice(from, i).some((w) => ORGANISATION.test(stripped(w)) || isPlace(stripped(w)));
  return body || before === 'of' || before === 'for';
}

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (honorifics.has(stripped(word)) || isPersonNoun(stripped(word)));
