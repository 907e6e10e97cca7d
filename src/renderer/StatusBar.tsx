/** Status bar: saved or not, who codes, what is running, and how to find the keys. */
import { runCommand } from './session/command-handlers';
import { useJobs } from './session/jobs';
import { useServices } from './session/services';
import { useView } from './session/view';
import { useSaveState } from './storage/queries/save-state';
import { useTallies } from './storage/queries/articles';
import type { LibrarySession } from './storage/session';
import { Icon } from './ui/Icon';

export function StatusBar() {
  const session = useServices((state) => state.session);
  return (
    <footer className="status-bar">
      {session ? <LibraryStatus session={session} /> : <span className="t3">No library open</span>}
      <span className="grow" />
      <Jobs />
      {session ? null : (
        <span>
          <Icon name="lock" size={12} />
          Nothing leaves this computer
        </span>
      )}
      <button type="button" className="t3" onClick={() => runCommand('help.keys')}>
        Keys <kbd>?</kbd>
      </button>
    </footer>
  );
}

function LibraryStatus({ session }: { readonly session: LibrarySession }) {
  const coder = useServices((state) => state.settings.coder);
  return (
    <>
      <Saved session={session} />
      <button type="button" onClick={() => runCommand('app.settings')} title="Who is coding: set in the settings">
        <Icon name="person" size={12} />
        {coder ? `Coder: ${coder}` : 'Coder: not named yet'}
      </button>
      <Counts session={session} />
    </>
  );
}

function Saved({ session }: { readonly session: LibrarySession }) {
  const state = useSaveState(session);
  if (session.readOnly) {
    return (
      <span>
        <Icon name="lock" size={12} />
        Read only
      </span>
    );
  }
  if (state.kind === 'saved') {
    return (
      <span className="ok" data-save="saved">
        <Icon name="check" size={12} />
        Saved
      </span>
    );
  }
  if (state.kind === 'saving') return <span data-save="saving">Saving…</span>;
  return (
    <span className="bad" data-save="failed" title={state.message}>
      <Icon name="alert" size={12} />
      <span className="trunc">Not saved: {state.message}</span>
    </span>
  );
}

/** What the mode at hand is about: the article one reads, or the library. */
function Counts({ session }: { readonly session: LibrarySession }) {
  const active = useView((state) => state.active);
  const mode = useView((state) => state.mode);
  const tallies = useTallies(session);
  if (!tallies) return null;
  const here = active && mode === 'read' ? tallies.get(active) : undefined;
  const all = [...tallies.values()].reduce(
    (sum, { suggested, accepted }) => ({ found: sum.found + suggested + accepted, left: sum.left + suggested }),
    { found: 0, left: 0 },
  );
  const found = (count: number, place: string): string =>
    `${count.toLocaleString()} ${count === 1 ? 'quotation' : 'quotations'} ${place}`;
  return (
    <>
      {here ? (
        <span className="num first-count">
          {found(here.suggested + here.accepted, 'here')}, {here.suggested.toLocaleString()} to review
        </span>
      ) : null}
      <span className="num second-count">
        {here ? `${all.found.toLocaleString()} in the library` : found(all.found, 'in the library')}
        {here ? '' : `, ${all.left.toLocaleString()} to review`}
      </span>
    </>
  );
}

function Jobs() {
  const jobs = useJobs((state) => state.jobs);
  return jobs.map((job) => (
    <div key={job.id}>
      {job.label} {job.total > 1 ? `${job.done} of ${job.total}` : ''}
      <span
        className="progress"
        role="progressbar"
        aria-label={job.label}
        aria-valuenow={job.done}
        aria-valuemin={0}
        aria-valuemax={job.total}
      >
        <span style={{ width: `${job.total === 0 ? 0 : (100 * job.done) / job.total}%` }} />
      </span>
      {job.cancel ? (
        <button type="button" aria-label={`Cancel: ${job.label}`} onClick={job.cancel}>
          <Icon name="close" size={12} />
        </button>
      ) : null}
    </div>
  ));
}
