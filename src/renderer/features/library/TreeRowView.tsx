/** One row of the library's tree. */
import type { MouseEvent } from 'react';
import { outletName } from '../../session/outlet-name';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import type { Tally } from '../../storage/queries/articles';
import { Icon } from '../../ui/Icon';
import type { MenuPlace } from '../../ui/Menu';
import { confirm } from './library-actions';
import type { TreeRow } from './tree-rows';

interface TreeRowProps {
  readonly row: TreeRow;
  /** Pixels from the top of the tree. */
  readonly top: number;
  readonly cursor: boolean;
  readonly current: boolean;
  readonly picked: boolean;
  readonly tally: Tally | undefined;
  readonly onPress: (event: MouseEvent) => void;
  readonly onMenu: (place: MenuPlace) => void;
}

/** Pixels, as the design has them: 28 for events, 40 for articles. */
export const rowHeight = (row: TreeRow | undefined): number => (row?.kind === 'article' ? 40 : 28);

export function TreeRowView(props: TreeRowProps) {
  const { row, top } = props;
  const style = { transform: `translateY(${top}px)`, height: rowHeight(row) };
  return row.kind === 'group' ? (
    <GroupRow {...props} row={row} style={style} />
  ) : (
    <ArticleRow {...props} row={row} style={style} />
  );
}

type RowOf<K extends TreeRow['kind']> = Omit<TreeRowProps, 'row'> & {
  readonly row: Extract<TreeRow, { kind: K }>;
  readonly style: { readonly transform: string; readonly height: number };
};

function GroupRow({ row, style, cursor, onPress, onMenu }: RowOf<'group'>) {
  const { group, open } = row;
  const { event, name, articles } = group;
  const suggested = event?.status === 'suggested';
  return (
    <div
      id={`tree-${row.key}`}
      data-row={row.key}
      data-cursor={cursor}
      role="treeitem"
      aria-level={1}
      aria-expanded={open}
      aria-selected={false}
      aria-setsize={row.of}
      aria-posinset={row.place}
      className={suggested ? 'tree-row tree-event suggested' : 'tree-row tree-event'}
      style={style}
      title={name}
      onClick={onPress}
      onDoubleClick={() => event && useView.setState({ event: event.id, mode: 'compare' })}
    >
      <span className="tree-event-name" dir="auto">
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
        <Icon name="folder" />
        <span className="grow trunc">{name}</span>
      </span>
      {suggested && event ? <ConfirmLink id={event.id} /> : null}
      <span className="count num">{articles.length}</span>
      <MenuButton onMenu={onMenu} />
    </div>
  );
}

function ConfirmLink({ id }: { readonly id: Parameters<typeof confirm>[1] }) {
  const session = useSession();
  return (
    <button
      type="button"
      className="link"
      tabIndex={-1}
      disabled={session.readOnly}
      onClick={(event) => {
        event.stopPropagation();
        void confirm(session, id);
      }}
    >
      Confirm
    </button>
  );
}

/** For the mouse: the keyboard has the Menu key and Shift+F10. */
function MenuButton({ onMenu }: Pick<TreeRowProps, 'onMenu'>) {
  return (
    <button
      type="button"
      className="tree-more"
      tabIndex={-1}
      aria-hidden="true"
      title="More"
      onClick={(event) => {
        event.stopPropagation();
        const box = event.currentTarget.getBoundingClientRect();
        onMenu({ x: box.left, y: box.bottom });
      }}
    >
      <Icon name="dots" />
    </button>
  );
}

function ArticleRow({ row, style, cursor, current, picked, tally, onPress, onMenu }: RowOf<'article'>) {
  const { article } = row;
  const accepted = tally?.accepted ?? 0;
  const found = accepted + (tally?.suggested ?? 0);
  const name = outletName(article);
  const headline = article.metadata.outlet ? (article.metadata.headline?.value ?? article.fileName) : article.fileName;
  return (
    <div
      id={`tree-${row.key}`}
      data-row={row.key}
      data-cursor={cursor}
      role="treeitem"
      aria-level={2}
      aria-selected={picked || current}
      aria-current={current ? 'true' : undefined}
      aria-setsize={row.of}
      aria-posinset={row.place}
      className={picked ? 'tree-row tree-article picked' : 'tree-row tree-article'}
      style={style}
      title={article.metadata.outlet ? `${name}: ${headline}` : name}
      onClick={onPress}
    >
      <span className="outlet trunc" dir="auto">
        {name}
      </span>
      <span className="tally num">{article.analysedBy === null ? '…' : `${accepted} / ${found}`}</span>
      <span className="headline trunc" dir="auto">
        {headline}
      </span>
      {found > 0 && accepted === found ? (
        <span className="done">
          <Icon name="check" size={12} />
        </span>
      ) : (
        <span className="share">
          <span style={{ width: found === 0 ? 0 : `${(100 * accepted) / found}%` }} />
        </span>
      )}
      <MenuButton onMenu={onMenu} />
    </div>
  );
}
