/** Names of people as bylines and credits print them, in any script with capitals, and lists of such names. */

/** Particles that stand in lower case inside a name. */
const PARTICLE = '(?:de|del|della|der|den|di|da|dos|das|du|la|le|van|von|zu|bin|ibn|bint|al|el|ter|ten|y|e|af|av)';

/** "O’Brien", "Jean-Luc", "J.", "J.P.", "McDonald", "DOE"; ends in a letter, or a dot after an initial or "Jr". */
const PART = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:(?:al|el)-)?[\\p{Lu}][\\p{L}\\p{M}]*(?:['’‑-][\\p{L}\\p{M}]+)*)";

/** One to five parts: "Ann Lind", "M. J. van der Berg", "Madonna" where a single name is allowed. */
export const NAME = `${PART}(?:\\s+(?:${PARTICLE}\\s+){0,2}${PART}){0,4}(?:,?\\s(?:Jr|Sr|III|II|IV)\\.?)?`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/** Words that are capitalised like names but name no person. */
const NO_PERSON =
  /^(?:the|our|staff|news|newsroom|editorial|editors?|correspondents?|reporters?|writers?|agenc(?:y|ies)|associated|wire|press|desk|team|web|online|special|by|photos?|images?|file|updated|published|posted|share|read|more|related|follow|click|breaking|opinion|analysis|exclusive|watch|world|politics|sports?|business)\b/iu;

/** Is this a person's name: two to five parts, or one where `single` is allowed? */
export function isPersonName(words: string, single = false): boolean {
  const parts = words.trim().split(/\s+/u);
  if (parts.length > 6 || (parts.length < 2 && !single)) return false;
  return words.length <= 60 && WHOLE_NAME.test(words.trim()) && !NO_PERSON.test(words.trim());
}

/** Trailing places and roles: "Ann Lind in Oslo", "Ann Lind at the harbour", "Ann Lind, Staff Writer". */
const PLACE = /\s+(?:in|from|at|for|reporting|reports|contributed|with|on|via|is|was|of)\s.*$/iu;

/** "BO EK Special correspondents in Oslo": a name in capitals, then what the person is. */
const CAPITALS_FIRST = /^((?:\p{Lu}[\p{Lu}’'-]+\s+){1,3}\p{Lu}[\p{Lu}’'-]+)\s+\p{Lu}?\p{Ll}/u;

/** Splits "A, B and C in Oslo; D" into its names; what is no name is dropped. */
export function namesIn(list: string, single = false): string[] {
  const joined = list.replace(/\s+/gu, ' ').replace(/,\s(Jr|Sr|III|II|IV)\b/gu, ' $1');
  return joined
    .split(/\s*(?:[;,|&/·•]|\s(?:and|und|et|y|e|og|och|en|with)\s|\s[-–—]\s)\s*/u)
    .map((part) =>
      part
        .replace(/^(?:and|by|the)\s+/iu, '')
        .replace(PLACE, '')
        .replace(new RegExp(`${CAPITALS_FIRST.source}.*$`, 'u'), '$1')
        .replace(/[\s.:]+$/u, (end) => (/^\.$/u.test(end) ? '.' : ''))
        .trim(),
    )
    .map((part) => (/(?:^|\s)(?:\p{Lu}|Jr|Sr)\.$/u.test(part) ? part : part.replace(/\.$/u, '')))
    .filter((part) => isPersonName(part, single));
}
