/** Compare: one event, and its findings under seven headings. */
import { useEffect } from 'react';
import type { Event } from '../../../core/model/event';
import type { EventId } from '../../../core/model/ids';
import { useCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { setMode, useView, type CompareTab } from '../../session/view';
import { useEvents } from '../../storage/queries/events';
import { Button, IconButton } from '../../ui/Button';
import { readyOf, useCompare, type Ready } from './compare-store';
import { columnsOf } from './columns';
import { familyViews, withReferences } from './family-view';
import { FiguresView } from './FiguresView';
import { FramingView } from './FramingView';
import { OmissionsView } from './OmissionsView';
import { OverviewView } from './OverviewView';
import { PassagesView } from './PassagesView';
import { QuotationsView } from './QuotationsView';
import { SpeakersView } from './SpeakersView';
import { useComparison } from './use-comparison';
import './compare.css';
import './finding-pane.css';
import './ledgers.css';
import './overview.css';
import './passages.css';
import './proof-sheet.css';

export function CompareView() {
  const session = useSession();
  const events = useEvents(session)?.filter((event) => event.articles.length > 1);
  const chosen = useView((state) => state.event);
  const active = useView((state) => state.active);
  const event =
    events?.find((one) => one.id === chosen) ??
    events?.find((one) => active !== null && one.articles.includes(active)) ??
    events?.[0];
  useEffect(() => {
    if (event && event.id !== chosen) useView.setState({ event: event.id });
  }, [event, chosen]);
  if (!events) return <div className="centre" aria-busy="true" />;
  if (!event) return <NoEvent />;
  return <EventView event={event} events={events} />;
}

function NoEvent() {
  return (
    <div className="centre blank">
      <h2>Nothing to compare yet</h2>
      <p>
        An event is two or more articles on one happening. Add articles, then confirm a suggested event, or make one
        yourself.
      </p>
      <Button onPress={() => setMode('read')}>Back to reading</Button>
    </div>
  );
}

function EventView({ event, events }: { readonly event: Event; readonly events: readonly Event[] }) {
  useComparison(event.id);
  const state = useCompare((store) => store.state);
  const ready = readyOf(state, event.id);
  return (
    <div className="centre">
      <CompareBar event={event} events={events} ready={ready} />
      {ready ? <TabContent ready={ready} /> : null}
      {!ready && state.kind === 'failed' ? <p className="blank">{state.message}</p> : null}
      {!ready && state.kind !== 'failed' ? (
        <p className="blank" role="status" aria-busy="true">
          Comparing {event.articles.length} articles…
        </p>
      ) : null}
    </div>
  );
}

const tabs: readonly (readonly [CompareTab, string])[] = [
  ['overview', 'Overview'],
  ['quotations', 'Quotations'],
  ['speakers', 'Speakers'],
  ['figures', 'Figures'],
  ['passages', 'Passages'],
  ['omissions', 'Omissions'],
  ['framing', 'Framing'],
];

function CompareBar({
  event,
  events,
  ready,
}: {
  readonly event: Event;
  readonly events: readonly Event[];
  readonly ready: Ready | null;
}) {
  const tab = useView((state) => state.compareTab);
  const counts = ready ? countsOf(ready) : {};
  return (
    <div className="compare-bar">
      <select
        className="event-choice"
        aria-label="Event"
        value={event.id}
        onChange={(change) => useView.setState({ event: change.target.value as EventId, finding: null })}
      >
        {events.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <nav className="subtabs" aria-label="Compare">
        {tabs.map(([id, title]) => (
          <button
            key={id}
            type="button"
            aria-current={id === tab ? 'page' : undefined}
            onClick={() => useView.setState({ compareTab: id, finding: null })}
          >
            {title}
            {counts[id] === undefined ? null : <span className="num">{counts[id]}</span>}
          </button>
        ))}
      </nav>
      <span className="grow" />
      <IconButton icon="report" label="Report" small onPress={() => setMode('report')} />
    </div>
  );
}

function countsOf({ comparison }: Ready): Partial<Record<CompareTab, number>> {
  const shared = comparison.families.filter((family) => new Set(family.members.map((member) => member.file)).size > 1);
  return {
    quotations: shared.length,
    speakers: new Set(comparison.framing.voices.map((voice) => voice.speaker)).size,
    figures: comparison.figures.length,
    omissions: comparison.omissions.length,
  };
}

function TabContent({ ready }: { readonly ready: Ready }) {
  const tab = useView((state) => state.compareTab);
  const columns = columnsOf(ready.material);
  const references = useCompare((store) => store.references);
  useCommand('go.text', () => useView.setState({ finding: null }));
  switch (tab) {
    case 'overview':
      return <OverviewView ready={ready} columns={columns} />;
    case 'quotations':
      return (
        <QuotationsView
          ready={ready}
          columns={columns}
          views={familyViews(withReferences(ready.comparison, references), columns)}
        />
      );
    case 'speakers':
      return <SpeakersView ready={ready} columns={columns} />;
    case 'figures':
      return <FiguresView ready={ready} columns={columns} />;
    case 'passages':
      return <PassagesView ready={ready} columns={columns} />;
    case 'omissions':
      return <OmissionsView ready={ready} columns={columns} />;
    case 'framing':
      return <FramingView ready={ready} columns={columns} />;
  }
}
