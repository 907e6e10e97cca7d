/** An omission with its weight in the list. */
import type { Omission } from '../model/comparison';

export interface Ranked {
  readonly omission: Omission;
  /** Higher comes first: two points for each further outlet that has it, more for dispute, figures, direct words. */
  readonly rank: number;
}
