/** A reporting clause as found in a sentence: cue, source, polarity and where the content starts behind the cue. */
import type { Complement } from './complement';
import type { CueVerb, VerbForm } from './cue-verbs';
import type { Range } from './items';
import type { Subject, VerbGroup } from './subject';

export type Polarity = 'affirmed' | 'negated' | 'declined';

export interface Report {
  readonly cue: Range;
  readonly lemma: string;
  readonly verb: CueVerb;
  /** null: nobody is named as source ("Asked whether ..."). */
  readonly source: Range | null;
  /** For a relative pronoun: the phrase it stands for. */
  readonly antecedent: Range | null;
  readonly how: Subject['how'] | 'none' | 'according-to';
  /** First item of the reporting clause. */
  readonly start: number;
  /** First item behind cue and inverted source. */
  readonly after: number;
  readonly complement: Complement | null;
  readonly polarity: Polarity;
  readonly passive: boolean;
  /** Whose words they are, where the clause itself says so: "quoted [the earl] as saying". */
  readonly relayed?: Range | null;
  /** The medium that passes the words on: "[state television] quoted the minister as saying". */
  readonly via?: Range | null;
}

export interface Cue {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly end: number;
}

export function report(
  cue: Cue,
  i: number,
  group: VerbGroup,
  subject: Subject,
  after: number,
  complement: Complement | null,
  polarity: Polarity,
): Report {
  const relative = subject.how === 'relative';
  return {
    cue: [polarity === 'affirmed' ? i : group.from, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: relative ? [group.from - 1, group.from] : subject.range,
    antecedent: relative ? subject.range : null,
    how: subject.how,
    start: subject.how === 'before' || subject.how === 'apposition' ? subject.range[0] : group.from,
    after,
    complement,
    polarity,
    passive: false,
  };
}

export const polarityOf = (group: VerbGroup, cue: Cue): Polarity => {
  if (!group.negated || cue.verb.lemma === 'deny') return 'affirmed';
  return 'negated';
};
