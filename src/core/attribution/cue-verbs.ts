/**
 * Verbs (and some phrases) that report what somebody said, with the frames each one takes. A frame says where its
 * content may stand; a verb that is also an ordinary verb gets only the frames in which it reports.
 */

/** Frames of a cue, as bits. */
export const frame = {
  /** Takes words in quote marks beside it: `"...", he said`. */
  quote: 1,
  /** "said that the ship had sunk" */
  that: 2,
  /** "said the ship had sunk" */
  bare: 4,
  /** "vowed to return" */
  infinitive: 8,
  /** "accused the firm of dumping": the object is the content, also without quote marks. */
  object: 16,
  /** "dismissed the poll as "a coin toss"": the object is the content only if something in it is quoted. */
  quotedObject: 32,
  /** "told reporters ...": an object before the content is the one spoken to. */
  addressee: 64,
  /** "asked whether", "explained why" */
  question: 128,
  /** May stand behind or inside what it reports without marks: "The ship, police said, had sunk". */
  parenthetical: 256,
} as const;

export interface CueVerb {
  readonly lemma: string;
  readonly frames: number;
  /** Prepositions that introduce the content: "warned of", "complained about". */
  readonly prepositions: readonly string[];
  /** The present or base form is also a common noun ("claims", "report"): it needs a clear subject before it. */
  readonly nounToo: boolean;
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

const {
  quote: Q,
  that: T,
  bare: B,
  infinitive: I,
  object: O,
  quotedObject: U,
  addressee: A,
  question: W,
  parenthetical: P,
} = frame;

/** lemmas, frames, prepositions. A `+` behind a lemma: its present form is also a noun. */
const groups: readonly (readonly [lemmas: string, frames: number, prepositions?: string])[] = [
  ['say', Q | T | B | P | W],
  [
    'add claim+ note+ argue insist explain announce admit acknowledge assert contend maintain declare concede predict suggest',
    Q | T | B | P,
  ],
  [
    'confirm allege reveal state+ stress+ conclude testify recall observe remark+ reply+ respond answer+ report+ estimate+ reckon',
    Q | T | B | P,
  ],
  [
    'emphasize emphasise reiterate repeat counter+ quip+ joke+ confess recount disclose remember proclaim assure guess+ figure+ caution+ speculate+',
    Q | T | B | P,
  ],
  [
    'mutter whisper+ shout+ cry+ exclaim sigh+ laugh+ grumble+ yell+ scream+ murmur+ bark+ snap+ chuckle+ ironise ironize reflect interrupt remonstrate deadpan hazard ruminate ponder marvel rejoice bristle fret wail coo purr drawl rasp croon stutter babble rhapsodise rhapsodize wisecrack crow gloat riposte+ echo+ continue begin chime interject retort+ opine muse+ gush enthuse thunder+ fume+ roar+ sneer+ read+',
    Q,
  ],
  ['mutter whisper+ shout+ exclaim grumble+ yell+ scream+ marvel muse+ fume+', T],
  ['write tweet+ post+ blog+', Q | T | B | P],
  ['complain lament+ boast+ warn', Q | T | B | P, 'of about against'],
  ['vow+ promise+ pledge+ threaten swear', Q | T | B | I | P],
  ['believe fear+ hope+', T | B | P],
  ['think feel', T | B],
  ['deny', Q | T | O],
  ['agree propose recommend hint+ indicate signal+ imply', Q | T | B],
  ['demand+ urge+', Q | T | O | I],
  ['tell inform remind notify advise reassure', Q | T | B | I | A | W | P],
  ['assure', A],
  ['ask', Q | A | W | I],
  ['inquire enquire wonder+', Q | W],
  ['question+', Q | W | U],
  ['speak talk+', Q, 'of about'],
  ['rave rant+ vent', Q, 'about'],
  ['rail+ inveigh fulminate', Q, 'against'],
  ['refer', U, 'to'],
  ['insinuate surmise posit aver', Q | T | B | P],
  ['regret+', T | B],
  ['hold', T],
  ['testify', Q | T | B | P, 'to about'],
  ['apologise apologize', Q | T, 'for'],
  ['accuse blame+', O],
  ['describe', O],
  [
    'condemn criticise criticize praise+ denounce decry deplore rebuke+ lambast berate deride laud bemoan commend chide disparage belittle',
    O,
  ],
  ['call+', U | I],
  [
    'declare recall tout bash knock rip+ brand+ label+ term+ dub deem dismiss hail slam blast+ reject liken compare pronounce characterise characterize portray depict ridicule+ mock welcome+ defend attack+ champion+ applaud salute+',
    U,
  ],
  ['find+', T | P],
  ['reckon', Q | T | B | P],
  ['advocate plead+ appeal+ lobby', Q, 'for'],
  ['object+ protest+', Q | T],
  ['address', Q],
  ['expect', I | O],
  [
    'elaborate specify clarify stipulate affirm reaffirm avow attest concur profess decree rule+ venture+ volunteer+ reason+ relate underline underscore',
    Q | T | P,
  ],
  ['forecast+ foresee anticipate calculate+ theorise theorize suspect+ presume assume determine certify vouch', T | P],
  [
    'intone recite quote+ sing chant+ text+ email+ radio+ cable+ tease+ whine moan+ groan+ gasp+ sob+ scoff jeer+ taunt+ boom+ bellow holler hiss growl snarl mumble stammer quaver croak beam+ smile+ grin+ nod+ shrug+ snort query+',
    Q,
  ],
  [
    'admonish counsel+ caution+ implore beseech beg plead+ order+ instruct command+ encourage invite challenge+',
    Q | T | A,
  ],
  [
    'thank congratulate rubbish+ slate+ savage+ hail+ rate+ judge+ consider regard remember salute+ scold reprimand trash+ skewer pan+ rename+ caricature+ sum',
    U,
  ],
  ['refute rebut downplay dispute+', Q | T | U],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  read: ['read', 'read'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  hold: ['held', 'held'],
  foresee: ['foresaw', 'foreseen'],
  beseech: ['besought', 'besought'],
  forecast: ['forecast', 'forecast'],
};

const DOUBLED = new Set([
  'quip',
  'blog',
  'snap',
  'dub',
  'slam',
  'rant',
  'beg',
  'sob',
  'grin',
  'nod',
  'shrug',
  'hum',
  'pan',
  'rebut',
  'admit',
  'concur',
  'regret',
  'refer',
  'infer',
  'aver',
  'chat',
  'pen',
]);

/** Every inflected form of every cue verb. */
export const cueForms: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [lemmas, frames, prepositions = ''] of groups) {
    for (const word of lemmas.split(' ')) {
      const lemma = word.replace('+', '');
      const known = forms.get(lemma)?.verb;
      const verb: CueVerb = {
        lemma,
        frames: frames | (known?.frames ?? 0),
        prepositions: [...prepositions.split(' ').filter((p) => p !== ''), ...(known?.prepositions ?? [])],
        nounToo: word.endsWith('+') || known?.nounToo === true,
      };
      for (const [form, spelled] of inflect(lemma)) forms.set(spelled, { verb, form });
    }
  }
  return forms;
}

function inflect(lemma: string): readonly (readonly [VerbForm, string])[] {
  const irregular = IRREGULAR[lemma];
  const stem = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const past = irregular?.[0] ?? regularPast(stem);
  const base: [VerbForm, string] = ['base', lemma];
  const ing: [VerbForm, string] = ['ing', lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`];
  const s: [VerbForm, string] = ['s', thirdPerson(lemma)];
  const participle: [VerbForm, string] = ['participle', irregular?.[1] ?? past];
  return past === lemma ? [s, ing, ['past', past]] : [participle, base, s, ing, ['past', past]];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Forms of a verb that a particle makes a reporting one. */
const forms = (...spelled: readonly string[]): ReadonlySet<string> => new Set(spelled);
const phrasal = (verb: ReadonlySet<string>, particle: string, frames: number) => ({
  verb,
  particle,
  cue: {
    lemma: `${[...verb][0] ?? ''} ${particle}`,
    frames,
    prepositions: [],
    nounToo: false,
  } satisfies CueVerb,
});

/** Verb and particle that report together: "pointed out", "called for", "went on", "shot back", "put it". */
export const phrasalCues: readonly {
  readonly verb: ReadonlySet<string>;
  readonly particle: string;
  readonly cue: CueVerb;
}[] = [
  phrasal(forms('point', 'points', 'pointed', 'pointing'), 'out', Q | T | B | P),
  phrasal(forms('spell', 'spells', 'spelled', 'spelt', 'spelling'), 'out', Q | W),
  phrasal(forms('blurt', 'blurts', 'blurted', 'blurting'), 'out', Q),
  phrasal(forms('cry', 'cries', 'cried', 'crying'), 'out', Q),
  phrasal(forms('call', 'calls', 'called', 'calling'), 'out', Q),
  phrasal(forms('go', 'goes', 'went', 'going'), 'on', Q),
  phrasal(forms('carry', 'carries', 'carried', 'carrying'), 'on', Q),
  phrasal(forms('call', 'calls', 'called', 'calling'), 'for', O | Q),
  phrasal(forms('call', 'calls', 'called', 'calling'), 'on', O),
  phrasal(forms('call', 'calls', 'called', 'calling'), 'upon', O),
  phrasal(forms('hit', 'hits', 'hitting'), 'back', Q),
  phrasal(forms('shoot', 'shoots', 'shot', 'shooting'), 'back', Q),
  phrasal(forms('fire', 'fires', 'fired', 'firing'), 'back', Q),
  phrasal(forms('write', 'writes', 'wrote', 'writing'), 'back', Q),
  phrasal(forms('chime', 'chimes', 'chimed', 'chiming'), 'in', Q),
  phrasal(forms('chip', 'chips', 'chipped', 'chipping'), 'in', Q),
  phrasal(forms('cut', 'cuts', 'cutting'), 'in', Q),
  phrasal(forms('weigh', 'weighs', 'weighed', 'weighing'), 'in', Q),
  phrasal(forms('sum', 'sums', 'summed', 'summing'), 'up', Q),
  phrasal(forms('pipe', 'pipes', 'piped', 'piping'), 'up', Q),
  phrasal(forms('follow', 'follows', 'followed', 'following'), 'up', Q),
  phrasal(forms('put', 'puts', 'putting'), 'it', Q | P),
];

/** "a déclaré", "ha detto", "hat gesagt", "har sagt": stands before a participle of `speechVerbs`. */
export const FOREIGN_AUXILIARY = /^(?:a|ont|ha|han|hanno|hat|haben|har|è)$/;

/** Verbs of saying in other languages (third person, past and present): they report only beside words in quote marks. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `sagte sagt sagten sagen erklärte erklärt meinte meint erzählte erzählt betonte fragte antwortete schrieb entgegnete rief warnte ergänzte fügte
  déclaré déclare dit dits affirmé affirme expliqué explique estime ajouté ajoute répondu répond raconte raconté assure lance souligne demandé demande confie
  dijo dice afirmó afirma aseguró explicó señaló añadió declaró relató preguntó respondió contó comentó
  disse diz afirmou afirma contou explicou perguntou declarou respondeu
  disse detto dice dichiarato afferma spiega spiegato racconta
  säger sa sade sier säger svarade zei zegt vertelde
  powiedział powiedziała mówi stwierdził stwierdziła dodał dodała
  сказал сказала сказали заявил заявила заявили рассказал рассказала сообщил сообщила говорит добавил добавила отметил подчеркнул
  kritisierte kritisiert forderte fordert mahnte warnt bestätigte berichtete erläuterte bekräftigte
  indique indiqué précise précisé conclut martèle insiste regrette poursuit annoncé
  indicó sostuvo manifestó subrayó destacó advirtió insistió reconoció aggiunge aggiunto sottolinea commenta acrescentou disseram
  mondta nyilatkozta dedi söyledi قال قالت وقال وقالت`
    .split(/\s+/)
    .filter((w) => w !== ''),
);
