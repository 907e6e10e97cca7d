/**
 * Word lists behind the alterations that can change the sense: negation, modality, hedges; and the fillers that
 * cleaning removes. Entries are lower case; phrases are words joined by one space, after contractions are opened
 * ("don't" is "do not").
 */

/** "hardly" and "barely" are left out: they hedge as often as they deny. */
const NEGATORS = new Set('not no never none nobody nothing nowhere neither nor without cannot'.split(' '));

export const isNegator = (word: string): boolean => NEGATORS.has(word);

/** Words that deny what they govern though they hold no "not": "refused to sign", "failed to act". */
const DENIALS = new Set(
  'refuse refuses refused fail fails failed deny denies denied lack lacks lacked reject rejects rejected'.split(' '),
);
export const isDenial = (word: string): boolean => DENIALS.has(word);

/** "likely" / "unlikely": same word but for a prefix that denies. */
export function differsByNegativePrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || !long.endsWith(short)) return false;
  return /^(?:un|in|im|il|ir|dis|non)$/u.test(long.slice(0, long.length - short.length));
}

/**
 * Modal classes, strongest first: a change of class is a change of modality, a change inside one ("might" for "may") is
 * reported too since the words differ. "have to" and "need to" are read as phrases.
 */
const MODALS = new Map<string, string>([
  ['will', 'future'],
  ['shall', 'future'],
  ['would', 'conditional'],
  ['should', 'duty'],
  ['must', 'need'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'able'],
  ['could', 'able-conditional'],
  ['ought', 'duty'],
]);
const MODAL_PHRASES = new Map<string, string>([
  ['have to', 'need'],
  ['has to', 'need'],
  ['had to', 'need'],
  ['need to', 'need'],
  ['needs to', 'need'],
  ['going to', 'future'],
  ['able to', 'able'],
  ['supposed to', 'duty'],
  ['plan to', 'intent'],
  ['plans to', 'intent'],
  ['intend to', 'intent'],
  ['intends to', 'intent'],
  ['want to', 'wish'],
  ['wants to', 'wish'],
  ['hope to', 'wish'],
  ['hopes to', 'wish'],
]);

export const isModal = (word: string): boolean => MODALS.has(word);
export const modalClass = (word: string): string | null => MODALS.get(word) ?? null;

/** Modal classes of a run of words, in order: "will have to" is [future, need]. */
export function modalClasses(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const phrase = MODAL_PHRASES.get(`${word} ${words[at + 1] ?? ''}`);
    const found = phrase ?? MODALS.get(word);
    return found === undefined ? [] : [found];
  });
}

/**
 * What the modal at a place binds to, with the phrase it opens: "will have to" and "must" are both a need, "will be able
 * to" and "can" an ability. Null where no modal stands.
 */
export function modalMeaning(words: readonly string[], at: number): string | null {
  const own = modalClass(words[at] ?? '');
  if (own === null) return null;
  const next = words[at + 1] === 'be' ? at + 2 : at + 1;
  const phrase = MODAL_PHRASES.get(`${words[next] ?? ''} ${words[next + 1] ?? ''}`);
  return phrase === 'need' || phrase === 'able' ? phrase : own;
}

/** Tense shift of reported speech: "we will" becomes "they would"; no alteration of its own between direct and indirect. */
export const backshift = new Map<string, string>([
  ['would', 'will'],
  ['could', 'can'],
  ['might', 'may'],
  ['had', 'have'],
  ['was', 'is'],
  ['were', 'are'],
]);

/** Hedges: how sure the speaker was. Longest phrases first where one holds another. */
const HEDGES = `as far as we know|as far as i know|as far as we can tell|as far as i can tell|as far as anyone knows
to our knowledge|to my knowledge|to the best of our knowledge|to the best of my knowledge|if i am not mistaken|if i remember correctly|so far as we know
from what we know|from what we can tell|from what i know|from what i have seen|as we understand it|as i understand it
at this point|at this stage|for now|for the moment|at the moment|so far|it seems to me|it seems that|it seems
it appears that|it appears|it would seem|it looks like|it looks as if|in my opinion|in our opinion|in my view|in our view
in my judgment|in our judgment|in a way|in a sense|in some ways|to some extent|to some degree|to a certain extent
we believe that|we believe|i believe that|i believe|we think that|we think|i think that|i think|i guess|i suppose
i suspect|we suspect|i assume|we assume|i hope|we hope|i would say|we would say|i would guess|i am told|we are told
i am not sure but|i understand|we understand|i feel|we feel|i imagine|i presume|we presume|i expect|we expect
more or less|kind of|sort of|or so|at least|at most|up to|more than|less than|fewer than|no more than|no fewer than
perhaps|maybe|possibly|probably|apparently|seemingly|presumably|supposedly|allegedly|reportedly|arguably|likely
conceivably|potentially|roughly|approximately|about|around|nearly|almost|some|somewhat|partly|largely|mostly|mainly
generally|usually|often|sometimes|rather|fairly|quite|relatively|virtually|practically|basically|essentially
in principle|in theory|in general|on the whole|by and large|if possible|if necessary|if all goes well|tentatively
an estimated|estimated|hopefully|ostensibly|not necessarily|provisionally|as it were|so to speak|if you like
to be honest|frankly speaking|in all likelihood|in all probability|by our estimate|by our estimates|by my estimate`;

/** Phrases by their first word, the longest first. */
const hedges = new Map<string, string[][]>();
for (const phrase of HEDGES.split(/[|\n]/u)) {
  const words = phrase.trim().split(' ');
  const first = words[0] ?? '';
  hedges.set(first, [...(hedges.get(first) ?? []), words]);
}
for (const phrases of hedges.values()) phrases.sort((x, y) => y.length - x.length);

/** Words of hedging verbs that make a phrase a hedge wherever it stands ("we do believe that"): kept to exact phrases. */
export function hedgeLengthAt(words: readonly string[], at: number): number {
  const phrases = hedges.get(words[at] ?? '');
  const found = phrases?.find((phrase) => phrase.every((word, n) => words[at + n] === word));
  return found?.length ?? 0;
}

/** Glue that may stand beside a hedge without making it anything else: "and, at least for now," */
const GLUE = new Set(['and', 'but', 'that', 'then', 'well', 'very', 'quite']);

/** Is the whole run one hedge or several, glue aside? */
export function isHedgeRun(words: readonly string[]): boolean {
  let at = 0;
  let found = false;
  while (at < words.length) {
    const length = hedgeLengthAt(words, at);
    if (length > 0) found = true;
    else if (!GLUE.has(words[at] ?? '')) return false;
    at += Math.max(1, length);
  }
  return found;
}

/** Does a hedge stand anywhere in the run? */
export const holdsHedge = (words: readonly string[]): boolean => words.some((_, at) => hedgeLengthAt(words, at) > 0);

/** Fillers and false starts that editors clean away. */
const FILLERS = new Set(['um', 'uh', 'er', 'erm', 'eh', 'ah', 'hmm', 'mm', 'uhm', 'oh']);
const FILLER_PHRASES = new Set([
  'you know',
  'i mean',
  'you see',
  'well',
  'like',
  'look',
  'so',
  'okay',
  'ok',
  'right',
  'let me say',
  'let us say',
  'actually',
  'listen',
  'anyway',
]);

export const isFiller = (word: string): boolean => FILLERS.has(word);

/** Is the run nothing but fillers ("um, you know")? */
export function isFillerRun(words: readonly string[]): boolean {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const length = [3, 2, 1].find((n) => FILLER_PHRASES.has(words.slice(at, at + n).join(' ')));
    if (length === undefined && !FILLERS.has(word)) return false;
    at += length ?? 1;
  }
  return words.length > 0;
}

/** First and third persons that swap when direct speech is reported. */
const PRONOUN_ROOTS = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'it']);
export const isPronounRoot = (root: string): boolean => PRONOUN_ROOTS.has(root);
