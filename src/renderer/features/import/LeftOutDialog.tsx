/** What import left out around articles, paragraph by paragraph, to be put back where it belongs to the article after all. */
import { useState } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { analysis, useServices, useSession } from '../../session/services';
import { putBackLeftOut, withPutBack } from '../../storage/commands/put-back-left-out';
import { readArticle, useArticle } from '../../storage/queries/article';
import type { LibrarySession } from '../../storage/session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import './import-dialogs.css';

interface Props {
  readonly articles: readonly ArticleId[];
  readonly onClose: () => void;
}

export function LeftOutDialog(props: Props) {
  // The library may be closed, by the window for instance, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <LeftOut {...props} /> : null;
}

function LeftOut({ articles, onClose }: Props) {
  return (
    <Dialog title="Left out around the article" onClose={onClose} wide footer={<Button onPress={onClose}>Done</Button>}>
      <div className="dialog-content">
        <p className="small t3 left-out-intro">
          Menus, other articles, comments and notices that stood around the text. They are kept, searched before
          anything is called absent, and can be put back at the end of the article.
        </p>
        {articles.map((article) => (
          <OfArticle key={article} article={article} />
        ))}
      </div>
    </Dialog>
  );
}

function OfArticle({ article }: { readonly article: ArticleId }) {
  const session = useSession();
  const whole = useArticle(session, article);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  if (!whole) return null;
  const { leftOut } = whole.text;
  const toggle = (index: number): void => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  const putBack = async (): Promise<void> => {
    const indexes = [...chosen];
    setChosen(new Set());
    await putBackAnalysed(session, article, indexes);
  };
  const name = whole.article.metadata.headline?.value ?? whole.article.fileName;
  return (
    <section className="left-out" aria-label={`Left out of ${name}`}>
      <header>
        <h3>{name}</h3>
        <span className="t3 num">
          {leftOut.length === 1 ? '1 paragraph' : `${leftOut.length.toLocaleString()} paragraphs`}
        </span>
        <Button small disabled={chosen.size === 0 || session.readOnly} onPress={() => void putBack()}>
          Put back{chosen.size > 0 ? ` (${chosen.size.toLocaleString()})` : ''}
        </Button>
      </header>
      {leftOut.length === 0 ? <p className="t3">Nothing was left out.</p> : null}
      <ul>
        {leftOut.map((words, index) => (
          <li key={`${String(index)} ${words.slice(0, 40)}`}>
            <label>
              <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
              <span>{words}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The engine reads the text as it will be, so that quotations in what comes back are suggested at once. */
async function putBackAnalysed(session: LibrarySession, id: ArticleId, indexes: readonly number[]): Promise<void> {
  const whole = await readArticle(session, id);
  if (!whole) return;
  const { text, paragraphs, leftOut } = withPutBack(whole.text, indexes);
  const imported = { text, paragraphs, metadata: whole.article.metadata, leftOut, encoding: '' };
  const answer = await analysis.ask('analyse', { file: id, sha256: whole.article.sha256, imported });
  const done = await putBackLeftOut(session, id, indexes, answer.ok ? answer.value : null);
  if (!done.ok) notify(done.error.message, 'warning');
  else
    notify(
      indexes.length === 1
        ? 'Put back at the end of the article.'
        : `${indexes.length} paragraphs put back at the end of the article.`,
    );
}
