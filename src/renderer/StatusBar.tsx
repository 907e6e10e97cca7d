/** Status bar: saved or not, who codes, what is running, and how to find the keys. */
import { ActiveCode } from './features/codebook/ActiveCode';
import { runCommand } from './session/command-handlers';
import { useJobs } from './session/jobs';
import { useServices } from './session/services';
import { useView } from './session/view';
import { useCodeCounts } from './storage/queries/code-uses';
import { useCodebooks } from './storage/queries/codebooks';
import { useEntities } from './storage/queries/entities';
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
      <ActiveCode />
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
  if (mode === 'codebook') return <CodeCounts session={session} />;
  if (mode === 'sources') return <SourceCounts session={session} />;
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

function CodeCounts({ session }: { readonly session: LibrarySession }) {
  const codes = useCodebooks(session)?.flatMap((book) => book.codes);
  const counts = useCodeCounts(session);
  if (!codes || !counts) return null;
  const passages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <span className="num first-count">
      {told(codes.length, 'code')}, {told(passages, 'passage')}
    </span>
  );
}

function SourceCounts({ session }: { readonly session: LibrarySession }) {
  const sources = useEntities(session);
  return sources ? <span className="num first-count">{told(sources.length, 'source')}</span> : null;
}

/** "1 code", "2,340 passages" */
const told = (count: number, thing: string): string => `${count.toLocaleString()} ${thing}${count === 1 ? '' : 's'}`;

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
