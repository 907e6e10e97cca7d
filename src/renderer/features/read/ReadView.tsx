/** Read: tabs of open articles, one or two of them side by side. */
import { useMemo } from 'react';
import { useSession } from '../../session/services';
import { runCommand, useCommand } from '../../session/command-handlers';
import { openArticle, togglePane, useView } from '../../session/view';
import { useArticles } from '../../storage/queries/articles';
import { Button } from '../../ui/Button';
import { ArticlePane } from './ArticlePane';
import { Tabs } from './Tabs';
import { useActiveInLibrary } from './use-active-in-library';
import './read.css';

export function ReadView() {
  const session = useSession();
  const articles = useArticles(session);
  const active = useView((state) => state.active);
  const second = useView((state) => state.second);
  const tabs = useView((state) => state.tabs);
  useActiveInLibrary(useMemo(() => articles?.map((article) => article.id), [articles]));
  useCommand(
    'view.split',
    () => useView.setState({ second: second ? null : (tabs.find((tab) => tab !== active) ?? active) }),
    {
      enabled: active !== null,
    },
  );
  useCommand('view.outline', () => togglePane('outline'), { enabled: active !== null });
  useCommand(
    'view.original',
    () => useView.setState(({ original }) => ({ original: original === active ? null : active })),
    {
      enabled: active !== null,
    },
  );
  const first = articles?.[0];
  return (
    <div className="centre">
      {tabs.length > 0 ? <Tabs articles={articles ?? []} /> : null}
      {active ? (
        <div className="split">
          <ArticlePane key={active} id={active} main />
          {second && second !== active ? <ArticlePane key={`second ${second}`} id={second} main={false} /> : null}
        </div>
      ) : (
        <div className="blank">
          <h2>{articles?.length === 0 ? 'Nothing to read yet' : 'Choose an article'}</h2>
          <p>
            {articles?.length === 0
              ? 'Drop articles or a folder anywhere in this window: saved web pages, PDF, Word, text, mails and more.'
              : 'Take one from the library on the left.'}
          </p>
          {first ? <Button onPress={() => openArticle(first.id)}>Open the first one</Button> : null}
          {articles?.length === 0 && !session.readOnly ? (
            <p className="blank-choices">
              <Button onPress={() => runCommand('library.add')}>Add articles…</Button>
              <Button onPress={() => runCommand('library.paste')}>Paste a text…</Button>
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}
