/** The proof sheet: one column an outlet, the reference on top, words left out struck and words added underlined. */
import { useMemo, useState } from 'react';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useDecisions, type Decisions } from '../../storage/queries/decisions';
import { Icon } from '../../ui/Icon';
import { shownDate } from '../../ui/shown-date';
import type { Column } from './columns';
import type { Ready } from './compare-store';
import { FamilyRow } from './FamilyRow';
import { inOrderOfConcern, passesFamilyFilter, type FamilyFilter, type FamilyView } from './family-view';
import { useFindingKeys } from './use-finding-keys';

interface QuotationsProps {
  readonly ready: Ready;
  readonly columns: readonly Column[];
  readonly views: readonly FamilyView[];
}

const noDecisions: Decisions = new Map();

export function QuotationsView({ ready, columns, views }: QuotationsProps) {
  const session = useSession();
  const decisions = useDecisions(session, ready.event) ?? noDecisions;
  const [filter, setFilter] = useState<FamilyFilter>({ show: 'all' });
  const shown = useMemo(
    () => inOrderOfConcern(views).filter((view) => passesFamilyFilter(view, filter, decisions)),
    [views, filter, decisions],
  );
  const order = useMemo(
    () => shown.flatMap((view) => view.cells.flatMap((cell) => cell.versions.map((version) => version.finding))),
    [shown],
  );
  useFindingKeys(ready.event, order);
  const selected = useView((state) => state.finding);
  return (
    <>
      <FilterBar views={views} filter={filter} onChange={setFilter} decisions={decisions} />
      <div className="scroll proof" tabIndex={-1}>
        <div className="proof-columns proof-head" style={{ ['--columns' as string]: columns.length }}>
          {columns.map((column) => (
            <div key={column.id}>
              <b className="trunc" title={column.outlet}>
                {column.outlet}
              </b>
              {column.hasOutlet || column.headline === null ? null : (
                <span className="serif trunc" title={column.headline}>
                  {column.headline}
                </span>
              )}
              <span className="num">{column.published ? shownDate(column.published) : 'no date'}</span>
            </div>
          ))}
        </div>
        {shown.map((view, at) => (
          <FamilyRow
            key={view.family.id}
            view={view}
            number={at + 1}
            columns={columns.length}
            selected={selected}
            decisions={decisions}
          />
        ))}
        {shown.length === 0 ? (
          <p className="blank">
            {filter.show === 'all' ? 'No quotation stands in more than one of these articles.' : 'None of this kind.'}
          </p>
        ) : null}
      </div>
    </>
  );
}

interface FilterBarProps {
  readonly views: readonly FamilyView[];
  readonly filter: FamilyFilter;
  readonly decisions: Decisions;
  readonly onChange: (filter: FamilyFilter) => void;
}

function FilterBar({ views, filter, decisions, onChange }: FilterBarProps) {
  const count = (show: FamilyFilter['show']): number =>
    views.filter((view) => passesFamilyFilter(view, { show }, decisions)).length;
  const option = (show: FamilyFilter['show'], words: string, icon?: 'alert' | 'people') => (
    <button
      type="button"
      className="filter-option"
      aria-pressed={filter.show === show}
      onClick={() => onChange({ show })}
    >
      {icon ? <Icon name={icon} size={12} /> : null}
      {words} <span className="num">{count(show)}</span>
    </button>
  );
  return (
    <div className="filter-bar" role="toolbar" aria-label="Which quotations">
      {option('all', 'All')}
      {option('risk', 'Sense at risk', 'alert')}
      {option('speaker', 'Speaker differs', 'people')}
      {option('open', 'Not reviewed')}
      {option('single', 'In one outlet only')}
      <span className="grow" />
      <span className="diff-key">
        <del>left out</del> <ins>added</ins>
      </span>
    </div>
  );
}
