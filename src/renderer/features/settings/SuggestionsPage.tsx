/** Which kinds of suggestion are shown. Switched off they are hidden, not lost: switching on shows them again. */
import type { Settings } from '../../../shared/contract';
import { changeSettings, useSettings } from '../../session/services';
import { Check } from './Check';

const kinds: readonly (readonly [keyof Settings['suggestions'], string, string])[] = [
  ['direct', 'Direct quotations', 'Everything reported stands in quote marks.'],
  ['mixed', 'Mixed quotations', 'Some words stand in quote marks: warned of a “grave error”.'],
  ['indirect', 'Indirect quotations', 'No quote marks: the mayor said that the bridge was safe.'],
  ['figures', 'Figures', 'Quantities, shares, sums and dates.'],
];

export function SuggestionsPage() {
  const { suggestions } = useSettings();
  return (
    <>
      <h3>Suggestions</h3>
      <p className="t2 settings-intro">
        Suggestions wear a dashed line until you accept or reject them. A kind that is off is hidden, never lost; what
        you have accepted always shows.
      </p>
      {kinds.map(([kind, label, note]) => (
        <Check
          key={kind}
          label={label}
          note={note}
          checked={suggestions[kind]}
          onChange={(checked) => changeSettings({ suggestions: { ...suggestions, [kind]: checked } })}
        />
      ))}
    </>
  );
}
