/** Who speaks behind a verb of another language: "explique la maire, Odile Ferrand", "a déclaré Jean Morvan à l'AFP". */
import { isComma, type Items, type Range } from './items';

/** Articles before a role. English has none of them. */
const ARTICLE = /^(?:la|le|les|el|los|las|il|lo|gli|der|die|das|ein|eine|une)$/;

/** What hangs on a name in small letters: "à l'AFP", "am Montag", "en rueda de prensa". */
export const HANGS = /^(?:à|au|aux|dans|sur|am|im|beim|zum|zur|dem|en|em|alla|nel|nella)$/;

/** Words of a role with its name. */
const ROLE = 5;

/** The role with the name behind its comma, or the name before an adverbial; null where nothing shows another language. */
export function foreignPhrase(items: Items, from: number, limit: number): Range | null {
  if (!ARTICLE.test(items[from]?.lower ?? '')) return foreignName(items, from, limit);
  let to = from + 1;
  while (to < limit && to - from <= ROLE && isWord(items, to) && !HANGS.test(items[to]?.lower ?? '')) to += 1;
  if (to === from + 1 || to - from > ROLE) return null;
  let name = to + 1;
  while (isComma(items[to]) && name < limit && isWord(items, name) && items[name]?.capital === true) name += 1;
  return name - to > 2 ? [from, name] : [from, to];
}

/** "Jean Morvan [à l'AFP]": two capitals and behind them a word that hangs on them. */
function foreignName(items: Items, from: number, limit: number): Range | null {
  let to = from;
  while (to < limit && isWord(items, to) && items[to]?.capital === true) to += 1;
  return to - from >= 2 && HANGS.test(items[to]?.lower ?? '') ? [from, to] : null;
}

const isWord = (items: Items, i: number): boolean => items[i]?.kind === 'word';
