/** Report: what shall stand in it on the left, the report itself as readers will see it on the right. */
import { useDeferredValue, useEffect, useState } from 'react';
import { renderHtml } from '../../../core/report/render-html';
import { defaultReportOptions, type ReportOptions } from '../../../core/report/report-model';
import type { EventId } from '../../../core/model/ids';
import type { ReportSection } from '../../../core/model/report-format';
import { runCommand, useCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useEvents } from '../../storage/queries/events';
import type { LibrarySession } from '../../storage/session';
import { Button, LinkButton } from '../../ui/Button';
import { exportReport, type ReportForm } from './export-report';
import { gatherReport, type ReportDocument } from './gather-report';
import { ReportPreview } from './ReportPreview';
import './report.css';

export function ReportView() {
  const session = useSession();
  const events = useEvents(session);
  const chosen = useView((state) => state.event);
  const active = useView((state) => state.active);
  const event =
    events?.find((one) => one.id === chosen) ??
    events?.find((one) => active !== null && one.articles.includes(active)) ??
    events?.[0];
  const [options, setOptions] = useState<ReportOptions>(defaultReportOptions);
  const shown = useDeferredValue(options);
  const document = useReport(session, event?.id ?? null, shown);
  if (!events) return <div className="centre" aria-busy="true" />;
  if (!event) {
    return (
      <div className="centre blank">
        <h2>Nothing to report yet</h2>
        <p>
          A report is made of an event: two or more articles on one happening. Pick its articles in the library with
          Ctrl or Shift, or name one and add them.
        </p>
        {session.readOnly ? null : <Button onPress={() => runCommand('event.new')}>New event…</Button>}
      </div>
    );
  }
  return (
    <div className="centre report">
      <div className="report-side">
        <div className="pane-head">
          <h2>Report</h2>
        </div>
        <div className="report-form scroll">
          <label htmlFor="report-event">Event</label>
          <select
            id="report-event"
            className="text-field"
            value={event.id}
            onChange={(change) => useView.setState({ event: change.target.value as EventId })}
          >
            {events.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <Sections options={options} onChange={setOptions} />
        </div>
        <ExportButtons session={session} document={document} />
      </div>
      <div className="report-paper scroll" tabIndex={0} role="region" aria-label="The report as readers see it">
        {document ? (
          <ReportPreview html={renderHtml(document)} />
        ) : (
          <p className="blank" role="status" aria-busy="true">
            Making the report…
          </p>
        )}
      </div>
    </div>
  );
}

function useReport(session: LibrarySession, event: EventId | null, options: ReportOptions): ReportDocument | null {
  const [made, setMade] = useState<{ readonly of: EventId; readonly document: ReportDocument } | null>(null);
  useEffect(() => {
    let current = true;
    if (event === null) return;
    void gatherReport(session, event, options).then((done) => {
      if (!current) return;
      if (done.ok) setMade({ of: event, document: done.value });
      else notify(done.error.message, 'error');
    });
    return () => {
      current = false;
    };
  }, [session, event, options]);
  // What was made of another event is never shown or exported as this one's.
  return made?.of === event ? made.document : null;
}

const sectionWords: readonly (readonly [ReportSection, string])[] = [
  ['articles', 'Articles with metadata and hashes'],
  ['families', 'Quotations through the outlets'],
  ['conflicts', 'Attribution conflicts'],
  ['figures', 'Figures ledger'],
  ['derivation', 'Who took from whom'],
  ['omissions', 'Omissions'],
  ['framing', 'Framing'],
  ['codes', 'Codes and their segments'],
  ['decisions', 'Decisions and memos'],
  ['texts', 'Texts with annotations in place'],
  ['annotations', 'List of all annotations'],
  ['method', 'Note on method'],
];

function Sections({
  options,
  onChange,
}: {
  readonly options: ReportOptions;
  readonly onChange: (options: ReportOptions) => void;
}) {
  const toggle = (section: ReportSection): void => {
    const sections = options.sections.includes(section)
      ? options.sections.filter((one) => one !== section)
      : [...options.sections, section];
    onChange({ ...options, sections });
  };
  return (
    <>
      <fieldset>
        <legend>What stands in it</legend>
        {sectionWords.map(([section, words]) => (
          <Check
            key={section}
            words={words}
            checked={options.sections.includes(section)}
            onChange={() => toggle(section)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>Which marks</legend>
        <Check
          words="Suggestions nobody has reviewed"
          checked={options.suggested}
          onChange={() => onChange({ ...options, suggested: !options.suggested })}
        />
        <Check
          words="Rejected suggestions"
          checked={options.rejected}
          onChange={() => onChange({ ...options, rejected: !options.rejected })}
        />
        <Check
          words="Dismissed findings"
          checked={options.dismissed}
          onChange={() => onChange({ ...options, dismissed: !options.dismissed })}
        />
      </fieldset>
    </>
  );
}

function Check({
  words,
  checked,
  onChange,
}: {
  readonly words: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}) {
  return (
    <label className="report-check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      {words}
    </label>
  );
}

const forms: readonly (readonly [ReportForm, string])[] = [
  ['html', 'HTML page'],
  ['pdf', 'PDF'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['csv', 'CSV of quotations'],
];

function ExportButtons({
  session,
  document,
}: {
  readonly session: LibrarySession;
  readonly document: ReportDocument | null;
}) {
  const [form, setForm] = useState<ReportForm>('html');
  const [path, setPath] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const save = async (where: 'library' | 'ask'): Promise<void> => {
    if (!document || making) return;
    // The last file's path would look like the new one's while this one is made.
    setPath(null);
    setMaking(true);
    const saved = await exportReport(session, document, form, where);
    setMaking(false);
    if (!saved.ok) notify(saved.error.message, 'error');
    else if (saved.value !== null) setPath(saved.value);
  };
  const ready = document !== null && !making;
  useCommand('report.export', () => save('library'), { enabled: ready });
  return (
    <div className="report-export">
      <label htmlFor="report-as">Export as</label>
      <select
        id="report-as"
        className="text-field"
        value={form}
        disabled={making}
        onChange={(event) => {
          setForm(event.target.value as ReportForm);
          setPath(null);
        }}
      >
        {forms.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <div className="report-buttons">
        <Button primary disabled={!ready} onPress={() => void save('library')}>
          Export to the library
        </Button>
        <Button disabled={!ready} onPress={() => void save('ask')}>
          Save as…
        </Button>
      </div>
      <p className="small t3">
        The library’s folder has a place for reports. The same library gives the same file, byte for byte.
      </p>
      {making ? (
        <div className="report-making small" role="status">
          <span>{form === 'pdf' ? 'Printing the PDF…' : 'Writing the report…'}</span>
          <span className="progress working" aria-hidden="true">
            <span />
          </span>
        </div>
      ) : null}
      {path ? (
        <p className="report-path small" role="status">
          Written to <b>{path}</b>{' '}
          <LinkButton onPress={() => void session.bridge.showReport({ library: session.library.id, path })}>
            Show
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
