/**
 * Cue verbs by force: what the outlet says the speaker did by speaking. Verbs of one class may stand for each other; a
 * change of class colours the report (after the classes of reporting verbs in Bell 1991 and in the PolNeAR guidelines).
 */

export type CueForce =
  | 'neutral'
  | 'distancing'
  | 'assertive'
  | 'warning'
  | 'attacking'
  | 'conceding'
  | 'demanding'
  | 'emotive'
  | 'promising';

/** One line a class, with what it tells the reader. */
const CLASSES: readonly (readonly [force: CueForce, reading: string, verbs: string])[] = [
  [
    'neutral',
    'says no more than that it was said',
    'say tell add note write report reply answer respond explain describe comment remark mention ask continue announce release post tweet brief accord inform observe recall call state declare speak',
  ],
  [
    'distancing',
    'leaves it open whether it is true',
    'claim allege suggest maintain contend assert purport argue imply insinuate',
  ],
  [
    'assertive',
    'gives it weight',
    'insist stress emphasise emphasize underline underscore reiterate reaffirm affirm confirm vow swear repeat reinforce highlight conclude',
  ],
  ['warning', 'makes it a warning or a threat', 'warn threaten caution alert menace'],
  [
    'attacking',
    'makes it an attack',
    'accuse blame slam blast lash criticise criticize condemn denounce attack hit rebuke ridicule mock scold lambast deride',
  ],
  ['conceding', 'makes it an admission', 'admit concede acknowledge confess recognise recognize grant own'],
  ['demanding', 'makes it a demand', 'demand urge call-on order request appeal press require insist-on ask-for'],
  [
    'emotive',
    'tells a feeling or a tone',
    'lament complain joke boast brag rage fume shout cry whisper rant quip snap thunder sneer gush',
  ],
  ['promising', 'makes it a promise', 'promise pledge assure guarantee commit'],
];

const classes = new Map<string, { force: CueForce; reading: string }>();
for (const [force, reading, verbs] of CLASSES)
  for (const verb of verbs.split(' ')) classes.set(verb, { force, reading });

const DENIALS = /^(?:deny|denies|denied|dismiss\w*|reject\w*|refut\w*|disput\w*)$/u;

/** Base of a regular verb form, by trial: "warned" -> "warn", "denied" -> "deny", "urged" -> "urge". */
function basesOf(word: string): string[] {
  const cut = (suffix: RegExp) => word.replace(suffix, '');
  return [
    word,
    cut(/s$/u),
    cut(/es$/u),
    cut(/ed$/u),
    cut(/d$/u),
    cut(/ing$/u),
    `${cut(/ing$/u)}e`,
    cut(/ied$/u) + 'y',
    cut(/(.)ed$/u),
    cut(/(?<=(.))\1ed$/u),
  ];
}

const IRREGULAR = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['swore', 'swear'],
  ['spoke', 'speak'],
]);

export interface CueReading {
  readonly force: CueForce;
  readonly verb: string;
  readonly reading: string;
}

/** Force of a cue as printed ("said", "warned of", "in a statement"); the first verb known counts; null where none is. */
export function cueForce(cue: string): CueReading | null {
  for (const word of cue.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (DENIALS.test(word)) return { force: 'attacking', verb: word, reading: 'makes it a denial' };
    for (const base of [IRREGULAR.get(word) ?? word, ...basesOf(word)]) {
      const known = classes.get(base);
      if (known !== undefined) return { ...known, verb: word };
    }
  }
  return null;
}
