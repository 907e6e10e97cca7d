/** Ctrl+K: every command that can run now, and every article, event, source and code, by a few letters of its name. */
import { useMemo, useState } from 'react';
import { commands, type CommandDescription } from '../../../shared/commands';
import { handlerOf, runCommand, useCommandHandlers } from '../../session/command-handlers';
import { keyCaps, keyOf } from '../../session/keys';
import { useServices, useSettings } from '../../session/services';
import { openArticle, select, setMode, useView } from '../../session/view';
import { useArticles } from '../../storage/queries/articles';
import { useCodebooks } from '../../storage/queries/codebooks';
import { useEntities } from '../../storage/queries/entities';
import { useEvents } from '../../storage/queries/events';
import type { LibrarySession } from '../../storage/session';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { PickList } from '../../ui/PickList';
import {
  articleEntry,
  codeEntry,
  commandEntry,
  entityEntry,
  entryKey,
  eventEntry,
  matchingGroups,
  type PaletteEntry,
  type Target,
} from './palette-entries';

interface PaletteProps {
  readonly onClose: () => void;
}

export function CommandPalette({ onClose }: PaletteProps) {
  const session = useServices((state) => state.session);
  return session ? (
    <LibraryPalette session={session} onClose={onClose} />
  ) : (
    <Palette targets={noTargets} onClose={onClose} />
  );
}

const noTargets: readonly PaletteEntry[] = [];

function LibraryPalette({ session, onClose }: PaletteProps & { readonly session: LibrarySession }) {
  const articles = useArticles(session);
  const events = useEvents(session);
  const entities = useEntities(session);
  const codebooks = useCodebooks(session);
  const targets = useMemo(
    () => [
      ...(articles ?? []).map(articleEntry),
      ...(events ?? []).map(eventEntry),
      ...(entities ?? []).map(entityEntry),
      ...(codebooks ?? []).flatMap(({ codebook, codes }) => codes.map((code) => codeEntry(code, codebook.name))),
    ],
    [articles, events, entities, codebooks],
  );
  return <Palette targets={targets} onClose={onClose} />;
}

function Palette({ targets, onClose }: PaletteProps & { readonly targets: readonly PaletteEntry[] }) {
  const [query, setQuery] = useState('');
  const available = useAvailableCommands();
  const entries = useMemo(() => [...available, ...targets], [available, targets]);
  // As it was when the palette opened: the dialog takes nothing of the selection away.
  const [order] = useState<'selected' | 'nothing'>(() => (hasSelection() ? 'selected' : 'nothing'));
  const groups = useMemo(() => matchingGroups(query, entries, order), [query, entries, order]);
  const pick = (key: string): void => {
    const entry = entries.find((one) => entryKey(one) === key);
    onClose();
    // After the dialog has gone and the focus is back where it was: commands act on the place the analyst came from.
    if (entry) setTimeout(() => go(entry.target), 0);
  };
  return (
    <Dialog title="Commands" onClose={onClose} bare>
      <PickList
        label="Commands"
        placeholder="Find a command, an article, a source, a code"
        query={query}
        groups={groups}
        onQuery={setQuery}
        onPick={pick}
        onClose={onClose}
        nothing="Nothing of that name. Fewer letters find more."
        footer={<Footer />}
      />
    </Dialog>
  );
}

function hasSelection(): boolean {
  const { selected, textSelection, mode } = useView.getState();
  return mode === 'read' && (selected !== null || textSelection !== null);
}

function Footer() {
  return (
    <>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose
      </span>
      <span>
        <Kbd>Enter</Kbd> run
      </span>
      <span className="grow" />
      <span>Every change but purging can be undone</span>
    </>
  );
}

/** Commands that something on screen can run, with the titles and keys of now. */
function useAvailableCommands(): readonly PaletteEntry[] {
  const settings = useSettings();
  const version = useCommandHandlers();
  return useMemo(() => {
    // `version` is the only sign that a handler changed.
    void version;
    const list: readonly CommandDescription[] = commands;
    return list.flatMap((command) => {
      const handler = handlerOf(command.id as (typeof commands)[number]['id']);
      if (!handler?.enabled || command.id === 'app.palette') return [];
      return commandEntry(command, handler.title ?? command.title, keyCaps(keyOf(command, settings)));
    });
  }, [settings, version]);
}

function go(target: Target): void {
  switch (target.kind) {
    case 'command':
      return void runCommand(target.id);
    case 'article':
      return openArticle(target.id);
    case 'event':
      return useView.setState({ event: target.id, mode: 'compare', finding: null });
    case 'entity':
      setMode('sources');
      return select({ kind: 'entity', id: target.id });
    case 'code':
      setMode('codebook');
      return select({ kind: 'code', id: target.id });
  }
}
