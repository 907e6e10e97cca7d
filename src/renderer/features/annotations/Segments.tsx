/**
 * Retrieved segments: a table of all annotations that match the filters. What is shown can be accepted, rejected or
 * exported at once.
 */
import { useMemo, useState } from 'react';
import { LinkButton, Button, IconButton } from '../../ui/Button';
import { useSession } from '../../session/services';
import { togglePane } from '../../session/view';
import { exportRows, reviewRows, waitingIn } from './segment-actions';
import { everything, passesFilter } from './segment-filter';
import { SegmentFilters } from './SegmentFilters';
import { SegmentTable } from './SegmentTable';
import { useSegments } from './use-segments';
import './segments.css';

export function Segments() {
  const session = useSession();
  const [filter, setFilter] = useState(everything);
  const all = useSegments(session, filter.scope);
  const rows = useMemo(() => all?.filter((row) => passesFilter(row, filter)) ?? [], [all, filter]);
  const waiting = waitingIn(rows).length;
  return (
    <section className="pane segments" aria-label="Retrieved segments">
      <div className="pane-head">
        <h2>Retrieved segments</h2>
        <span className="t3 num" role="status">
          {all ? `${rows.length.toLocaleString()} of ${all.length.toLocaleString()}` : ''}
        </span>
        <span className="grow" />
        {waiting > 0 && !session.readOnly ? (
          <>
            <Button small onPress={() => void reviewRows(session, rows, 'accepted')}>
              Accept {waiting.toLocaleString()}
            </Button>
            <Button small onPress={() => void reviewRows(session, rows, 'rejected')}>
              Reject {waiting.toLocaleString()}
            </Button>
          </>
        ) : null}
        {rows.length > 0 ? <LinkButton onPress={() => void exportRows(session, rows)}>Export…</LinkButton> : null}
        <IconButton icon="chevron-down" label="Close retrieved segments" small onPress={() => togglePane('segments')} />
      </div>
      <SegmentFilters filter={filter} rows={all ?? []} onChange={setFilter} />
      <SegmentTable
        rows={rows}
        empty={
          all === undefined
            ? 'Reading…'
            : all.length === 0
              ? 'Nothing is marked here yet. Marks and suggestions appear here as soon as there are some.'
              : 'Nothing matches these filters.'
        }
      />
    </section>
  );
}
