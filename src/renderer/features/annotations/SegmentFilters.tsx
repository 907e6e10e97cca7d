/** The filters above the table of segments. Those in use wear the accent; one button takes all of them away. */
import { IconButton } from '../../ui/Button';
import {
  everything,
  kindChoices,
  namesIn,
  partsChoices,
  passesFilter,
  scopeChoices,
  statusChoices,
  type SegmentFilter,
} from './segment-filter';
import type { SegmentRow } from './segment-rows';

interface FiltersProps {
  readonly filter: SegmentFilter;
  readonly rows: readonly SegmentRow[];
  readonly onChange: (filter: SegmentFilter) => void;
}

export function SegmentFilters({ filter, rows, onChange }: FiltersProps) {
  const set = (part: Partial<SegmentFilter>): void => onChange({ ...filter, ...part });
  const filtered = JSON.stringify({ ...filter, scope: '' }) !== JSON.stringify({ ...everything, scope: '' });
  // Only names that the other filters leave over, so that no choice leads to an empty table.
  const rowsWithout = (part: Partial<SegmentFilter>) => rows.filter((row) => passesFilter(row, { ...filter, ...part }));
  const named = (names: readonly string[], any: string): (readonly [string, string])[] => [
    ['', any],
    ...names.map((name) => [name, name] as const),
  ];
  return (
    <div className="segment-filters" role="group" aria-label="Filters">
      <Choice label="Where" value={filter.scope} plain="" choices={scopeChoices} onChange={(scope) => set({ scope })} />
      <input
        className="text-field segments-words"
        aria-label="Words in the segment"
        placeholder="Words"
        value={filter.words}
        data-used={filter.words !== ''}
        onChange={(event) => set({ words: event.target.value })}
      />
      <Choice label="Kind" value={filter.kind} plain="all" choices={kindChoices} onChange={(kind) => set({ kind })} />
      <Choice
        label="State"
        value={filter.status}
        plain="all"
        choices={statusChoices}
        onChange={(status) => set({ status })}
      />
      <Choice
        label="Said by"
        value={filter.speaker}
        plain=""
        choices={named(
          namesIn(rowsWithout({ speaker: '' }), ({ speaker }) => [speaker]),
          'Anybody',
        )}
        onChange={(speaker) => set({ speaker })}
      />
      <Choice
        label="Code"
        value={filter.code}
        plain=""
        choices={named(
          namesIn(rowsWithout({ code: '' }), ({ codes }) => codes),
          'Any code or none',
        )}
        onChange={(code) => set({ code })}
      />
      <Choice
        label="How sure"
        value={filter.parts}
        plain="any"
        choices={partsChoices}
        onChange={(parts) => set({ parts })}
      />
      {filtered ? (
        <IconButton
          icon="close"
          label="Take all filters away"
          small
          onPress={() => onChange({ ...everything, scope: filter.scope })}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  /** The value that lets everything through. */
  readonly plain: string;
  readonly choices: readonly (readonly [V, string])[];
  readonly onChange: (value: V) => void;
}

function Choice<V extends string>({ label, value, plain, choices, onChange }: ChoiceProps<V>) {
  return (
    <select
      className="text-field"
      aria-label={label}
      title={label}
      value={value}
      data-used={label !== 'Where' && value !== plain}
      onChange={(event) => onChange(event.target.value as V)}
    >
      {choices.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
