/** What coders decided about a finding, beside it in a table: a tick or a cross for each, the names under the pointer. */
import type { Decision } from '../../../core/model/decision';
import type { Decided } from '../../storage/queries/decisions';
import { Icon } from '../../ui/Icon';

/** One's own decision first, then the others'; those that say nothing are left out. */
export function verdictsOf(decided: Decided | undefined): readonly Decision[] {
  if (!decided) return [];
  const own = decided.others.some(({ id }) => id === decided.id) ? [] : [decided];
  return [...own, ...decided.others].filter(({ verdict, comment }) => verdict !== 'open' || comment !== '');
}

export const verdictWord = { confirmed: 'Confirmed', dismissed: 'Dismissed', open: 'Noted' } as const;

/** `Confirmed by M. Oyel`; without the name where the coder has none. */
export const verdictLine = ({ verdict, coder }: Decision): string =>
  coder === '' ? verdictWord[verdict] : `${verdictWord[verdict]} by ${coder}`;

/** True if two coders came to different verdicts. */
export const codersDiffer = (decisions: readonly Decision[]): boolean =>
  new Set(decisions.filter(({ verdict }) => verdict !== 'open').map(({ verdict }) => verdict)).size > 1;

const icons = { confirmed: 'check', dismissed: 'close', open: 'memo' } as const;

export function VerdictMarks({ decided }: { readonly decided: Decided | undefined }) {
  const decisions = verdictsOf(decided);
  if (decisions.length === 0) return null;
  const words = decisions.map(verdictLine).join('; ');
  return (
    <span className="verdict-marks" title={words} role="img" aria-label={words}>
      {decisions.map((one) => (
        <span key={one.id} className={one.verdict}>
          <Icon name={icons[one.verdict]} size={12} />
        </span>
      ))}
    </span>
  );
}
