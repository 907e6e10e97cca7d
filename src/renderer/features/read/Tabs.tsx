/** Tabs of the open articles, by outlet. */
import type { Article } from '../../../core/model/article';
import { outletName } from '../../session/outlet-name';
import { runCommand } from '../../session/command-handlers';
import { closeTab, openArticle, useView } from '../../session/view';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

export function Tabs({ articles }: { readonly articles: readonly Article[] }) {
  const tabs = useView((state) => state.tabs);
  const active = useView((state) => state.active);
  const second = useView((state) => state.second);
  const outline = useView((state) => state.panes.outline);
  const original = useView((state) => state.original);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (
    <div className="tabs">
      <nav aria-label="Open articles" className="tab-list">
        {tabs.map((id) => {
          const article = byId.get(id);
          if (!article) return null;
          const label = outletName(article);
          return (
            <div key={id} className="tab" data-selected={id === active}>
              <button
                type="button"
                aria-current={id === active ? 'page' : undefined}
                className="trunc"
                dir="auto"
                title={label}
                onClick={() => openArticle(id)}
                onAuxClick={(event) => event.button === 1 && closeTab(id)}
              >
                {label}
              </button>
              <button
                type="button"
                className="tab-close"
                aria-label={`Close ${label}`}
                onClick={() => closeTab(id)}
                tabIndex={-1}
              >
                <Icon name="close" size={12} />
              </button>
            </div>
          );
        })}
      </nav>
      <IconButton icon="outline" label="Outline" small pressed={outline} onPress={() => runCommand('view.outline')} />
      <IconButton
        icon="original"
        label="Original file beside the text"
        small
        pressed={original !== null && original === active}
        onPress={() => runCommand('view.original')}
      />
      <IconButton
        icon="split"
        label="Two articles side by side"
        small
        pressed={second !== null}
        onPress={() => runCommand('view.split')}
      />
    </div>
  );
}
