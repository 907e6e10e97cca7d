/** The articles of the library to tick, those of the same event together, with a field to find some. */
import { useMemo, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { ArticleId, EventId } from '../../../core/model/ids';
import { articleLabel } from '../../../core/import/label';
import { useSession } from '../../session/services';
import { useArticles } from '../../storage/queries/articles';
import { useEvents } from '../../storage/queries/events';
import { matchText } from '../../ui/match-text';
import './article-picker.css';

interface ArticlePickerProps {
  readonly chosen: ReadonlySet<ArticleId>;
  /** Offers the articles of this event only. */
  readonly from?: EventId | undefined;
  readonly onChange: (chosen: ReadonlySet<ArticleId>) => void;
}

/** Rows printed at once; the field finds the others. */
const most = 200;

export function ArticlePicker({ chosen, from, onChange }: ArticlePickerProps) {
  const session = useSession();
  const articles = useArticles(session);
  const events = useEvents(session);
  const [query, setQuery] = useState('');
  const eventOf = useMemo(
    () => new Map((events ?? []).flatMap((event) => event.articles.map((id) => [id, event.name] as const))),
    [events],
  );
  const offered = useMemo(() => {
    const members = events?.find((event) => event.id === from)?.articles;
    return (articles ?? []).filter((article) => members === undefined || members.includes(article.id));
  }, [articles, events, from]);
  const found = useMemo(() => matching(offered, query, chosen), [offered, query, chosen]);
  const toggle = (id: ArticleId): void => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    onChange(after);
  };
  return (
    <div className="article-picker">
      <input
        type="search"
        className="text-field"
        aria-label="Find articles"
        placeholder="Find articles"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul aria-label="Articles">
        {found.slice(0, most).map((article) => (
          <li key={article.id}>
            <label title={articleLabel(article.metadata, article.fileName)}>
              <input type="checkbox" checked={chosen.has(article.id)} onChange={() => toggle(article.id)} />
              <span className="trunc">{articleLabel(article.metadata, article.fileName)}</span>
              <span className="t3 small trunc">{eventOf.get(article.id) ?? 'in no event'}</span>
            </label>
          </li>
        ))}
        {found.length > most ? <li className="t3 small">{found.length - most} more: type to find them.</li> : null}
        {found.length === 0 ? <li className="t3 small">No article of that name.</li> : null}
      </ul>
      <p className="small t3">An article tells one event: those you tick leave the event they are in now.</p>
    </div>
  );
}

/** Those that match; the ticked ones always show, first. */
function matching(articles: readonly Article[], query: string, chosen: ReadonlySet<ArticleId>): Article[] {
  const ticked = articles.filter((article) => chosen.has(article.id));
  const others = articles.filter(
    (article) => !chosen.has(article.id) && matchText(query, articleLabel(article.metadata, article.fileName)) !== null,
  );
  return [...ticked, ...others];
}
