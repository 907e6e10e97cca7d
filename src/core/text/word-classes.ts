/**
 * Closed classes of English words, and guesses from a word's form. The engine has no tagger (docs/decisions/0003):
 * rules ask "may this be a determiner?", and one word may have several classes. All words in lower case.
 */
import { irregularPasts } from './irregular-verbs';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = set(
  'the a an this that these those some any each every no another both either neither all several many most few such what which whatever half enough',
);
export const possessives = set('my your his her its our their whose');
export const subjectPronouns = set('i he she we they it you who one someone somebody everyone everybody nobody anyone');
export const objectPronouns = set(
  'me him her us them it you himself herself themselves itself myself ourselves yourself',
);
export const prepositions = set(
  'of in on at by for with from to into onto over under about against between among through during without within before after since until till behind beyond near above below across along around despite towards toward upon amid alongside outside inside off out up down as than like per via beside besides except following ahead throughout',
);
export const coordinators = set('and or but nor yet &');
export const subordinators = set(
  'that while when because although though as if after before since until whether where whereas unless once lest so whenever',
);
export const relatives = set('who which whose whom that where');
export const whWords = set('what why how when where who which whether if whom whose');
export const auxiliaries = set(
  "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't it's he's she's that's there's they're we're i'm you're i've we've they've you've",
);
export const modals = set(
  "will would can could may might shall should must cannot won't wouldn't can't couldn't shouldn't mustn't ought i'll we'll they'll he'll she'll it'll you'll i'd we'd they'd he'd she'd you'd",
);
export const negations = set("not never n't no neither nor cannot");
export const timeWords = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri. morning afternoon evening night noon midnight weekend week month year day',
);
export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);
export const adverbs = set(
  'also later earlier then now once long often again still already just only even ever always soon once first last further furthermore however meanwhile moreover instead therefore thus indeed perhaps maybe afterwards afterward since today yesterday recently previously sometimes here there though too quite very rather simply seldom twice publicly finally initially reportedly allegedly apparently nevertheless nonetheless separately similarly elsewhere subsequently hence besides online live aloud back once alike altogether anyway almost nearly repeatedly away overall seemingly together outright',
);
export const numberWords = set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions twenty thirty forty fifty sixty seventy eighty ninety',
);

/** Words in which a sentence commonly starts; they are capitalised there without being names. */
export const sentenceStarters: ReadonlySet<string> = new Set([
  ...determiners,
  ...possessives,
  ...subjectPronouns,
  ...subordinators,
  ...coordinators,
  ...whWords,
  ...adverbs,
  ...prepositions,
  ...numberWords,
  ...auxiliaries,
  ...modals,
  ...set('not never there here yes no well oh let please asked according speaking even nearly officials police'),
]);

/** May `word` be a finite past form? Irregular verbs are listed; any other word in -ed longer than four letters may be. */
export const looksPast = (word: string): boolean =>
  irregularPasts.has(word) || (word.length > 4 && word.endsWith('ed') && !adjectivesInEd.has(word));

const adjectivesInEd = set(
  'hundred sacred naked wicked united kindred so-called alleged armed limited retired indeed unprecedented embed speed exceed proceed succeed agreed-upon western-backed',
);

/** A finite verb for certain: auxiliary, modal or a past form. (Present forms in -s cannot be told from nouns.) */
export const looksFinite = (word: string): boolean => auxiliaries.has(word) || modals.has(word) || looksPast(word);

export const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !nounsInLy.has(word));

const nounsInLy = set(
  "family assembly reply supply ally anomaly italy july monopoly bully fly rally italy emily kelly sally molly billy reilly o'reilly early daily weekly monthly friendly elderly lovely lonely likely unlikely deadly",
);
