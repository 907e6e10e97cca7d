/** The filters of the search page. A code can be asked for together with a second one: over the same words, or after it. */
import { memo, useMemo, useState, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Article } from '../../../core/model/article';
import type { Entity } from '../../../core/model/entity';
import type { Event } from '../../../core/model/event';
import type { CodeId, EntityId, EventId } from '../../../core/model/ids';
import type { ReviewStatus } from '../../../core/model/quotation';
import type { SearchQuery } from '../../../core/model/saved-search';
import { shownOutlet } from '../../../core/text/masthead';
import { useSession } from '../../session/services';
import { useCoders } from '../../storage/queries/coders';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Combobox, type ComboboxOption } from '../../ui/Combobox';
import { changeQuery, useSearchPage } from './search-store';

interface SearchFiltersProps {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly codebooks: readonly CodebookWithCodes[];
}

/** Drawn again when a filter changes, not with each letter of the words. */
export const SearchFilters = memo(function SearchFilters(props: SearchFiltersProps) {
  const { articles, events, entities, codebooks } = props;
  const query = useSearchPage(useShallow(({ query: { words: _words, ...filters } }) => filters));
  const [codersWanted, setCodersWanted] = useState(false);
  const coders = useCoders(useSession(), codersWanted) ?? noCoders;
  const outlets = useMemo(() => outletOptions(articles), [articles]);
  const codes = useMemo(() => codeOptions(codebooks), [codebooks]);
  const people = useMemo(() => entities.map((entity) => ({ id: entity.id, label: entity.name })), [entities]);
  const happenings = useMemo(() => events.map((event) => ({ id: event.id, label: event.name })), [events]);
  const who = useMemo(
    () =>
      [...new Set([...coders, ...(query.coder === null ? [] : [query.coder])])].map((name) => ({
        id: name,
        label: name,
      })),
    [coders, query.coder],
  );
  return (
    <div className="search-filters" role="group" aria-label="Filters">
      <Choose
        label="Event"
        options={happenings}
        value={query.event}
        onChange={(event) => changeQuery({ event: event as EventId | null })}
      />
      <Choose label="Outlet" options={outlets} value={query.outlet} onChange={(outlet) => changeQuery({ outlet })} />
      <Day label="From" value={query.from} onChange={(from) => changeQuery({ from })} />
      <Day label="To" value={query.to} onChange={(to) => changeQuery({ to })} />
      <Choose
        label="Speaker"
        options={people}
        value={query.speaker}
        onChange={(speaker) => changeQuery({ speaker: speaker as EntityId | null, together: null })}
      />
      <Choose
        label="Code"
        options={codes}
        value={query.code}
        onChange={(code) => changeQuery({ code: code as CodeId | null, ...(code === null ? { together: null } : {}) })}
      />
      <State value={query.status} onChange={(status) => changeQuery({ status })} />
      <Choose
        label="Coder"
        options={who}
        value={query.coder}
        onChange={(coder) => changeQuery({ coder })}
        onFocus={() => setCodersWanted(true)}
      />
      {query.code !== null && query.speaker === null ? <TogetherWith query={query} codes={codes} /> : null}
    </div>
  );
});

const noCoders: readonly string[] = [];

interface FilterProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly onFocus?: (() => void) | undefined;
  readonly children: ReactNode;
}

const Filter = ({ label, wide, onFocus, children }: FilterProps) => (
  <div className={wide ? 'search-filter wide' : 'search-filter'} onFocus={onFocus}>
    <span className="small t3" aria-hidden="true">
      {label}
    </span>
    {children}
  </div>
);

/** The first option of each list takes the filter away. */
const any = 'any';

interface ChooseProps {
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly onFocus?: () => void;
}

function Choose({ label, options, value, onChange, onFocus }: ChooseProps) {
  const all = useMemo(() => [{ id: any, label: 'Any' }, ...options], [options]);
  const shown = value === null ? '' : (options.find((option) => option.id === value)?.label ?? 'not there any more');
  return (
    <Filter label={label} onFocus={onFocus}>
      <Combobox
        label={label}
        value={shown}
        placeholder="Any"
        options={all}
        onChoose={(id) => onChange(id === any ? null : id)}
      />
    </Filter>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

const Day = ({ label, value, onChange }: DayProps) => (
  <Filter label={label}>
    <input
      type="date"
      className="text-field"
      aria-label={label}
      max="9999-12-31"
      value={value ?? ''}
      onChange={(event) => onChange(/^\d{4}-\d{2}-\d{2}$/.test(event.target.value) ? event.target.value : null)}
    />
  </Filter>
);

interface StateProps {
  readonly value: ReviewStatus | null;
  readonly onChange: (status: ReviewStatus | null) => void;
}

const State = ({ value, onChange }: StateProps) => (
  <Filter label="State">
    <select
      className="text-field"
      aria-label="State"
      value={value ?? any}
      onChange={(event) => onChange(event.target.value === any ? null : (event.target.value as ReviewStatus))}
    >
      <option value={any}>Any</option>
      <option value="suggested">Suggested</option>
      <option value="accepted">Accepted</option>
      <option value="rejected">Rejected</option>
    </select>
  </Filter>
);

/** Same paragraph, or so many further on. */
const distances = [0, 1, 2, 3, 5, 10];

function TogetherWith({
  query,
  codes,
}: {
  readonly query: Pick<SearchQuery, 'together'>;
  readonly codes: readonly ComboboxOption[];
}) {
  const { together } = query;
  const relation = together?.relation ?? 'overlaps';
  const change = (parts: Partial<NonNullable<SearchQuery['together']>>): void => {
    const code = parts.code ?? together?.code;
    if (code) changeQuery({ together: { relation, paragraphs: together?.paragraphs ?? 0, ...parts, code } });
  };
  return (
    <Filter label="Where it meets another code" wide>
      <div className="search-together">
        <select
          className="text-field"
          aria-label="How the codes meet"
          value={relation}
          disabled={together === null}
          onChange={(event) => change({ relation: event.target.value as 'overlaps' | 'follows' })}
        >
          <option value="overlaps">over the same words as</option>
          <option value="follows">followed by</option>
        </select>
        <Combobox
          label="Second code"
          value={codes.find((code) => code.id === together?.code)?.label ?? ''}
          placeholder="Choose a second code"
          options={together === null ? codes : [{ id: any, label: 'Any' }, ...codes]}
          onChoose={(id) => (id === any ? changeQuery({ together: null }) : change({ code: id as CodeId }))}
        />
        {together?.relation === 'follows' ? (
          <select
            className="text-field"
            aria-label="Within"
            value={together.paragraphs}
            onChange={(event) => change({ paragraphs: Number(event.target.value) })}
          >
            {distances.map((n) => (
              <option key={n} value={n}>
                {n === 0 ? 'in the same paragraph' : n === 1 ? 'up to the next paragraph' : `within ${n} paragraphs`}
              </option>
            ))}
          </select>
        ) : null}
      </div>
    </Filter>
  );
}

function outletOptions(articles: readonly Article[]): ComboboxOption[] {
  const names = new Set(articles.flatMap(({ metadata }) => metadata.outlet?.value ?? []));
  return [...names]
    .map((name) => ({ id: name, label: shownOutlet(name) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

const codeOptions = (codebooks: readonly CodebookWithCodes[]): ComboboxOption[] =>
  codebooks.flatMap(({ codebook, codes }) =>
    codes.map((code) => ({ id: code.id, label: code.name, note: codebook.name })),
  );
