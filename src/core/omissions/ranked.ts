/** An omission with its weight in the list, and how its sentence in plain words is made. */
import type { Omission, Place } from '../model/comparison';
import type { OmissionArticle } from './presence';

export interface Ranked {
  readonly omission: Omission;
  /** Higher comes first: two points for each further outlet that has it, more for dispute, figures, direct words. */
  readonly rank: number;
  /** Whose words a statement is; absent for figures, sources and the outlets' own sentences. */
  readonly speaker?: string | null;
  /** The articles of `omission.absentIn`. */
  readonly absent?: readonly OmissionArticle[];
}

/** A second outlet's judgement weighs most; then that the sense is disputed. */
export const RANK = { outlet: 2, disputed: 1.5, figure: 1, direct: 1, source: 1, named: 0.5 } as const;

interface Finding {
  readonly key: string;
  readonly kind: Omission['kind'];
  readonly what: string;
  readonly evidence: readonly Place[];
  readonly absent: readonly OmissionArticle[];
  /** Sentences to look at in articles of which it is not decided. */
  readonly nearest?: readonly Place[];
  /** What they lack, in words: "anything like it". */
  readonly lacking: string;
}

export function omissionOf({ absent, lacking, nearest = [], ...finding }: Finding): Omission {
  const outlets = new Set(finding.evidence.map((place) => place.file)).size;
  const has = outlets === 1 ? 'One article has it' : `${outlets} articles have it`;
  const lacks = absent.length === 1 ? 'does not have' : 'do not have';
  const names = enumeration(absent.map((a) => a.label));
  return {
    ...finding,
    absentIn: absent.map((a) => a.article.file),
    nearest,
    why: `${has}; ${names} ${lacks} ${lacking}, neither in the text nor in what import set aside.`,
  };
}

/** "A", "A and B", "A, B and C". */
export const enumeration = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
