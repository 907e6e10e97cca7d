/** The conventions of Variorum in sentences, for readers of a report who have never seen the program. */
import type { ReportInput } from './report-model';

interface Note {
  readonly about: string;
  readonly text: string;
}

const ALWAYS: readonly Note[] = [
  {
    about: 'Texts',
    text: 'Each article was decoded once when it was read and never changed after. The SHA-256 hash is that of the original file. Paragraphs marked as boilerplate (comment policies, related links, advertising) are kept but take no part in the analysis.',
  },
  {
    about: 'Offsets',
    text: 'Offsets count UTF-16 code units of the decoded text from 0; [start, end) includes the start and not the end. Body paragraphs are numbered from 1; headlines, captions and the like are named by their kind. Times are ISO 8601, UTC.',
  },
  {
    about: 'Marks',
    text: 'A suggestion is a mark that a rule proposed and nobody has reviewed: it is drawn dashed. An accepted mark is filled; a coder accepted the suggestion or made the mark by hand. Rejected marks are not drawn.',
  },
];

const COMPARED: readonly Note[] = [
  {
    about: 'Identical',
    text: 'Two wordings are called identical when they agree after one declared normalisation: the style of quote marks and dashes, white space, a comma, full stop or dash at the edge (never a question or exclamation mark), and the case of a sentence’s first letter. Nothing else is evened out, and nothing that differs after it is called identical.',
  },
  {
    about: 'Reference',
    text: 'The reference of a quote family is its fullest and earliest wording. It is a yardstick for reading, not a claim that it is the true one. Struck words stand in the reference and are left out; underlined words are added.',
  },
  {
    about: 'Sense at risk',
    text: 'The badge stands where an alteration of a kind that can change the sense was found: negation, modality, hedge, number, roles reversed, or rewording inside quote marks. It asks for a reading, it does not pass a judgement.',
  },
  {
    about: 'Figures',
    text: 'Figures that count the same thing are held side by side: equal; hedged (same value, other approximator); rounding; update (a later article has a newer value); differs, undated (no date decides which is newer); conflict. A rounding is never called a conflict.',
  },
  {
    about: 'Derivation',
    text: 'The share is the part of one article’s body text that corresponds to the other. The direction is the likely one, with its reason. Passages that both took from a third text are called common source, not a derivation of one from the other.',
  },
  {
    about: 'Omissions',
    text: 'An article is said to lack a statement, source or figure only if its saved original lacks it too: what was dropped on reading or marked as boilerplate is not held against the outlet.',
  },
];

/** The notes that apply to this report, in order. */
export function methodNotes(input: ReportInput): Note[] {
  const notes = [...ALWAYS];
  if (input.comparison !== null) notes.push(...COMPARED);
  const left = leftOut(input);
  return left === '' ? notes : [...notes, { about: 'Left out of this report', text: left }];
}

function leftOut({ options, quotations, codings, figures, decisions }: ReportInput): string {
  const all = [...quotations, ...codings, ...figures];
  const parts = [
    !options.suggested && count(all.filter((a) => a.status === 'suggested').length, 'annotation', 'not yet reviewed'),
    !options.rejected && count(all.filter((a) => a.status === 'rejected').length, 'annotation', 'rejected by a coder'),
    !options.dismissed &&
      count(decisions.filter((d) => d.verdict === 'dismissed').length, 'finding', 'dismissed by the analyst'),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

const count = (n: number, noun: string, what: string): string =>
  n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'} ${what}`;
