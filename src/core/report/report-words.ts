/** The words of a report: names of sections, alterations, verdicts, kinds. One fixed locale, English. */
import type { AlterationKind, figureVerdicts } from '../model/comparison';
import type { Naming } from '../model/entity';
import type { ParagraphKind } from '../model/paragraph';
import type { HopKind, ReviewStatus } from '../model/quotation';
import type { ReportPlace, ReportSection } from '../model/report-format';

export const sectionTitles: Readonly<Record<ReportSection, string>> = {
  articles: 'Articles',
  families: 'Quotations compared',
  conflicts: 'Who said it',
  figures: 'Figures',
  derivation: 'Derivation',
  omissions: 'Omissions',
  framing: 'Framing',
  codes: 'Codes',
  decisions: 'Decisions and notes',
  texts: 'Texts with annotations',
  annotations: 'Annotations',
  method: 'Note on method',
};

export const alterationNames: Readonly<Record<AlterationKind, string>> = {
  identical: 'identical',
  trimmed: 'trimmed',
  'elided-marked': 'elided, marked',
  'elided-hidden': 'elided, hidden',
  spliced: 'spliced',
  'inserted-bracketed': 'inserted, bracketed',
  inserted: 'inserted',
  substituted: 'substituted',
  inflected: 'inflected',
  cleaned: 'cleaned',
  reordered: 'reordered',
  name: 'name or spelling',
  number: 'number',
  negation: 'negation',
  modality: 'modality',
  hedge: 'hedge',
  'roles-reversed': 'roles reversed',
  reworded: 'reworded',
  'direct-to-indirect': 'direct turned indirect',
};

export const verdictNames: Readonly<Record<(typeof figureVerdicts)[number], string>> = {
  equal: 'equal',
  hedged: 'hedged differently',
  rounding: 'rounding',
  update: 'update',
  'differs-undated': 'differs, undated',
  conflict: 'conflict',
};

export const conflictNames = {
  speaker: 'Other speaker',
  naming: 'Named or unnamed',
  cue: 'Cue',
  chain: 'Relayed by',
} as const;

export const hopNames: Readonly<Record<HopKind, string>> = {
  agency: 'agency',
  medium: 'medium',
  statement: 'statement',
  briefing: 'briefing',
  anonymity: 'anonymity',
  document: 'document',
  social: 'social media',
  person: 'person',
};

export const statusNames: Readonly<Record<ReviewStatus, string>> = {
  suggested: 'Suggested',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

/** Where a value about an article was found; other words (a report made by hand) are printed as they are. */
export const foundNames: Readonly<Record<string, string>> = {
  text: 'found in the text',
  'json-ld': 'from the page’s data',
  'open-graph': 'from the page’s data',
  meta: 'from the page’s data',
  html: 'from the page’s marks',
  'file-name': 'from the file’s name',
  analyst: 'by the analyst',
};

export const derivationNames = {
  verbatim: 'verbatim',
  edited: 'lightly edited',
  reworded: 'reworded',
  'common-source': 'common source',
} as const;

export const paragraphNames: Readonly<Record<ParagraphKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  body: 'body',
  caption: 'caption',
  credit: 'credit',
  heading: 'heading',
  boilerplate: 'boilerplate',
};

export const isUnnamed = (naming: Naming | null): boolean => naming !== null && naming !== 'named';

/** `¶ 7`, or the kind of paragraph where it has no number. */
export const paragraphLabel = (place: ReportPlace): string =>
  place.paragraph === null ? paragraphNames[place.paragraphKind] : `¶\u00A0${place.paragraph}`;

/** `1 article`, `2,991 words`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${printNumber(n)} ${n === 1 ? one : many}`;

/** Thousands with a comma, the same on every machine (no locale). */
export function printNumber(n: number): string {
  const [whole = '', fraction] = String(n).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 0.784 -> `78 %`; a share that is not nothing is never printed as 0. */
export const printShare = (share: number): string =>
  share > 0 && share < 0.005 ? '< 1\u00A0%' : `${Math.round(share * 100)}\u00A0%`;
