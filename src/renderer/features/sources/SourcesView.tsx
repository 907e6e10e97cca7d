/** Sources: everyone the library quotes, how each outlet names them, and everything one of them is quoted as saying. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { EntityId } from '../../../core/model/ids';
import { useSession } from '../../session/services';
import { select, useView } from '../../session/view';
import { useSources, type QuotedSource } from '../../storage/queries/sources';
import { SourceList } from './SourceList';
import { SourcePage } from './SourcePage';
import './sources.css';

/** Whom the page showed last: opening a quotation leaves the page, and coming back finds it as it was. */
const useLast = create<{ readonly id: EntityId | null }>(() => ({ id: null }));

export function SourcesView() {
  const session = useSession();
  const sources = useSources(session);
  const selected = useView((state) => (state.selected?.kind === 'entity' ? state.selected.id : null));
  const last = useLast((state) => state.id);
  useEffect(() => {
    if (selected !== null) useLast.setState({ id: selected });
  }, [selected]);
  if (!sources) {
    return (
      <div className="centre blank" aria-busy="true">
        <p role="status">Counting quotations…</p>
      </div>
    );
  }
  if (sources.length === 0) return <NoSources />;
  const current = find(sources, selected) ?? find(sources, last) ?? mostQuoted(sources);
  return (
    <div className="centre sources">
      <SourceList sources={sources} current={current.entity.id} onChoose={choose} />
      <SourcePage key={current.entity.id} entity={current.entity} sources={sources} onChoose={choose} />
    </div>
  );
}

const choose = (id: EntityId): void => select({ kind: 'entity', id });

const find = (sources: readonly QuotedSource[], id: EntityId | null): QuotedSource | undefined =>
  sources.find(({ entity }) => entity.id === id);

const mostQuoted = (sources: readonly QuotedSource[]): QuotedSource =>
  sources.reduce((most, one) => (one.quotations > most.quotations ? one : most));

function NoSources() {
  return (
    <div className="centre blank">
      <h2>Nobody is quoted yet</h2>
      <p>Sources appear as articles are read: everyone whose words an outlet reports, one entry for one speaker.</p>
    </div>
  );
}
