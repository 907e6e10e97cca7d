/** What Framing and Speakers show, in the form of findings: a thing and its words, an over-used word, a cue verb, a speaker. */
import { cueForce } from '../../../core/families/lexicon/cue-force';
import type { Comparison, Place } from '../../../core/model/comparison';
import { cueRows, type CueRow } from './cue-rows';
import type { Finding } from './findings';
import { referentRows } from './referent-rows';

type Framing = Comparison['framing'];
type Word = Framing['words'][number];

export const referentKey = (referent: string): string => `framing:words:${referent}`;
export const overusedKey = ({ file, word }: Word): string => `framing:overused:${file}:${word}`;
export const cueKey = ({ file, cue }: Pick<CueRow, 'file' | 'cue'>): string => `framing:cue:${file}:${cue}`;
export const speakerKey = (speaker: string): string => `framing:speaker:${speaker}`;

export function framingFindings(
  { framing }: Comparison,
  inColumns: (places: readonly Place[]) => Place[],
  outlet: (file: string) => string,
): Finding[] {
  const referents = referentRows(framing.words).map(({ referent }) => referent);
  const files = [...new Set(framing.cues.map(({ file }) => file))];
  const speakers = [...new Set(framing.voices.map((voice) => voice.speaker))];
  return [
    ...referents.map((referent) => referentFinding(framing, referent, inColumns, outlet)),
    ...framing.words.filter((word) => word.kind === 'keyness').map((word) => overusedFinding(word, outlet)),
    ...files.flatMap((file) => cueRows(framing.cues, file)).map((row) => cueFinding(row, outlet)),
    ...speakers.map((speaker) => speakerFinding(framing, speaker, inColumns, outlet)),
  ];
}

const plain = { risk: null, wording: null, lists: [] } as const;

function referentFinding(
  { words }: Framing,
  referent: string,
  inColumns: (places: readonly Place[]) => Place[],
  outlet: (file: string) => string,
): Finding {
  const own = words.filter((word) => word.referent === referent);
  const files = [...new Set(inColumns(own.flatMap((word) => word.evidence)).map((place) => place.file))];
  return {
    ...plain,
    key: referentKey(referent),
    title: `Words for: ${referent}`,
    why: 'The outlets’ own words in passages that correspond or have the same words around them; what speakers say in quote marks is left out.',
    evidence: inColumns(own.flatMap((word) => word.evidence)),
    details: files.map((file) => ({
      label: outlet(file),
      value: own
        .filter((word) => word.file === file)
        .map((word) => (word.count > 1 ? `${word.word} (${String(word.count)})` : word.word))
        .join(', '),
    })),
  };
}

function overusedFinding(word: Word, outlet: (file: string) => string): Finding {
  const times = 2 ** (word.logRatio ?? 0);
  return {
    ...plain,
    key: overusedKey(word),
    title: `“${word.word}” in ${outlet(word.file)}`,
    why: `${String(word.count)} times, in proportion ${times.toFixed(times < 10 ? 1 : 0)} times as often as in the other articles.`,
    evidence: word.evidence,
    details: [
      { label: 'Log-likelihood', value: (word.logLikelihood ?? 0).toFixed(1) },
      { label: 'Log ratio', value: (word.logRatio ?? 0).toFixed(1) },
    ],
  };
}

function cueFinding(row: CueRow, outlet: (file: string) => string): Finding {
  const force = cueForce(row.cue);
  return {
    ...plain,
    key: cueKey(row),
    title: `“${row.cue}” in ${outlet(row.file)}`,
    why: force === null || force === undefined ? '' : `“${force.verb}” ${force.reading}.`,
    evidence: row.places,
    details: [{ label: 'Used', value: row.places.length === 1 ? 'once' : `${String(row.places.length)} times` }],
  };
}

function speakerFinding(
  { voices, cues }: Framing,
  speaker: string,
  inColumns: (places: readonly Place[]) => Place[],
  outlet: (file: string) => string,
): Finding {
  const own = voices.filter((voice) => voice.speaker === speaker);
  const files = [...new Set(inColumns(own.flatMap((voice) => voice.evidence)).map((place) => place.file))];
  const verbs = (file: string): string =>
    cues
      .filter((cue) => cue.speaker === speaker && cue.file === file && /\p{L}/u.test(cue.cue))
      .map((cue) => cue.cue)
      .join(', ');
  return {
    ...plain,
    key: speakerKey(speaker),
    title: speaker,
    why: '',
    evidence: inColumns(own.flatMap((voice) => voice.evidence)),
    details: files.flatMap((file) =>
      own
        .filter((voice) => voice.file === file)
        .map((voice) => ({
          label: outlet(file),
          value: [`${String(voice.directWords)} words direct, ${String(voice.indirectWords)} indirect`, verbs(file)]
            .filter(Boolean)
            .join('; '),
        })),
    ),
  };
}
