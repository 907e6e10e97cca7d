/**
 * An article and its older versions: what changed in the text, and the annotations that found no certain place in the newer
 * one, each with its words as they stood and the nearest words now, to be attached or removed.
 */
import { useMemo } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { isSameArticle } from '../../../core/import/same-article';
import { removeAnnotations } from '../../storage/commands/remove-annotation';
import { attachOrphan } from '../../storage/commands/attach-orphan';
import { useArticle, type WholeArticle } from '../../storage/queries/article';
import { useOlderVersions, type OlderVersion, type Orphan } from '../../storage/queries/versions';
import { notify } from '../../session/notices';
import { useServices, useSession } from '../../session/services';
import { jumpTo, useView } from '../../session/view';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { shownDate } from '../../ui/shown-date';
import { changedPassages } from './changed-passages';
import { contextOf, nearestWords } from './orphan-places';
import './import-dialogs.css';

interface Props {
  readonly articles: readonly ArticleId[];
  readonly onClose: () => void;
}

export function VersionsDialog(props: Props) {
  // The library may be closed, by the window for instance, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Versions {...props} /> : null;
}

function Versions({ articles, onClose }: Props) {
  return (
    <Dialog title="Versions" onClose={onClose} wide footer={<Button onPress={onClose}>Done</Button>}>
      <div className="dialog-content">
        {articles.map((article) => (
          <OfArticle key={article} article={article} onClose={onClose} />
        ))}
      </div>
    </Dialog>
  );
}

function OfArticle({ article, onClose }: { readonly article: ArticleId; readonly onClose: () => void }) {
  const session = useSession();
  const whole = useArticle(session, article);
  const older = useOlderVersions(session, article, isSameArticle);
  if (!whole || !older) return null;
  const name = whole.article.metadata.headline?.value ?? whole.article.fileName;
  return (
    <section className="versions" aria-label={`Versions of ${name}`}>
      <h3>{name}</h3>
      {older.length === 0 ? <p className="t3">There is only this version.</p> : null}
      {older.map((version) => (
        <Version key={version.article.id} version={version} now={whole} onClose={onClose} />
      ))}
    </section>
  );
}

interface VersionProps {
  readonly version: OlderVersion;
  readonly now: WholeArticle;
  readonly onClose: () => void;
}

function Version({ version, now, onClose }: VersionProps) {
  const passages = useMemo(() => changedPassages(version.text.text, now.text.text), [version, now]);
  const { orphans } = version;
  return (
    <div className="version">
      <p className="t2">
        Version added {shownDate(version.article.importedAt)}, compared with that added{' '}
        {shownDate(now.article.importedAt)}
      </p>
      {passages.length === 0 ? <p className="t3">The words are the same.</p> : null}
      <ul className="version-diff" aria-label="Changes of the text">
        {passages.map((passage, index) => (
          <li key={index}>
            {passage.map(({ kind, words }, at) =>
              kind === 'same' ? (
                <span key={at}>{words}</span>
              ) : kind === 'removed' ? (
                <del key={at}>{words}</del>
              ) : (
                <ins key={at}>{words}</ins>
              ),
            )}
          </li>
        ))}
      </ul>
      {orphans.length > 0 ? (
        <>
          <h4>
            {orphans.length === 1 ? '1 annotation has' : `${orphans.length.toLocaleString()} annotations have`} no
            certain place in the newer text
          </h4>
          <ul className="orphans">
            {orphans.map((orphan) => (
              <OrphanRow key={orphan.ref.id} orphan={orphan} version={version} now={now} onClose={onClose} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

interface OrphanProps extends VersionProps {
  readonly orphan: Orphan;
}

function OrphanRow({ orphan, version, now, onClose }: OrphanProps) {
  const session = useSession();
  const selection = useView((state) => state.textSelection);
  const before = contextOf(version.text.text, orphan.span);
  const nearest = useMemo(() => nearestWords(version.text.text, orphan.span, now.text.text), [version, orphan, now]);
  const after = nearest ? contextOf(now.text.text, nearest) : null;
  const chosen = selection?.article === now.article.id && selection.span[1] > selection.span[0] ? selection.span : null;
  const attach = async (span: readonly [number, number]): Promise<void> => {
    const done = await attachOrphan(session, orphan.ref, now.article.id, [span[0], span[1]]);
    if (!done.ok) notify(done.error.message, 'warning');
  };
  return (
    <li>
      <p>
        <span className="orphan-label">Stood in</span> {before.before}
        <mark>{before.words}</mark>
        {before.after}
      </p>
      <p>
        <span className="orphan-label">Now</span>{' '}
        {after ? (
          <>
            {after.before}
            <mark>{after.words}</mark>
            {after.after}
          </>
        ) : (
          <span className="t3">nothing like it</span>
        )}
      </p>
      <div className="orphan-buttons">
        {nearest ? (
          <Button small disabled={session.readOnly} onPress={() => void attach(nearest)}>
            Attach here
          </Button>
        ) : null}
        {chosen ? (
          <Button small disabled={session.readOnly} onPress={() => void attach(chosen)}>
            Attach to the selected words
          </Button>
        ) : null}
        {nearest ? (
          <Button
            small
            onPress={() => {
              onClose();
              jumpTo(now.article.id, nearest);
            }}
          >
            Show
          </Button>
        ) : null}
        <Button small disabled={session.readOnly} onPress={() => void removeAnnotations(session, [orphan.ref])}>
          Remove
        </Button>
      </div>
    </li>
  );
}
