/** Title bar: library pane, undo and redo, where one is; the four modes; commands, panes, theme. */
import type { CommandId } from '../shared/commands';
import { handlerOf, runCommand, useCommandHandlers } from './session/command-handlers';
import { keyCaps } from './session/keys';
import { useServices } from './session/services';
import { setMode, useView, type Mode } from './session/view';
import { IconButton } from './ui/Button';
import { Icon, type IconName } from './ui/Icon';
import { KeyCombination } from './ui/Kbd';

export function TitleBar() {
  const session = useServices((state) => state.session);
  return (
    <header className="title-bar">
      <div>
        {session ? <LeftButtons /> : null}
        {session ? (
          <h1 className="where trunc">{session.library.name}</h1>
        ) : (
          <span className="where trunc">Variorum</span>
        )}
      </div>
      {session ? <Modes /> : <span />}
      <div className="right">
        <button type="button" className="command-box" onClick={() => runCommand('app.palette')}>
          <Icon name="search" />
          Commands
          <KeyCombination caps={keyCaps('Mod+K')} />
        </button>
        {session ? <RightButtons /> : null}
        <IconButton icon="sun" label="Light or dark" onPress={() => runCommand('view.theme')} />
      </div>
    </header>
  );
}

const modes: readonly (readonly [Mode, string, IconName])[] = [
  ['read', 'Read', 'read'],
  ['compare', 'Compare', 'compare'],
  ['codebook', 'Codebook', 'code'],
  ['report', 'Report', 'report'],
  ['sources', 'Sources', 'people'],
  ['search', 'Search', 'search'],
];

function Modes() {
  const current = useView((state) => state.mode);
  return (
    <nav className="modes" aria-label="Modes">
      {modes.map(([mode, title, icon]) => (
        <button
          key={mode}
          type="button"
          aria-current={mode === current ? 'page' : undefined}
          onClick={() => setMode(mode)}
        >
          <Icon name={icon} />
          {title}
        </button>
      ))}
    </nav>
  );
}

function LeftButtons() {
  const shown = useView((state) => state.panes.library);
  useCommandHandlers();
  return (
    <>
      <IconButton icon="library" label="Library" pressed={shown} onPress={() => runCommand('pane.library')} />
      <CommandButton id="edit.undo" icon="undo" label="Undo" />
      <CommandButton id="edit.redo" icon="redo" label="Redo" />
    </>
  );
}

function CommandButton({
  id,
  icon,
  label,
}: {
  readonly id: CommandId;
  readonly icon: IconName;
  readonly label: string;
}) {
  const handler = handlerOf(id);
  return (
    <IconButton
      icon={icon}
      label={label}
      title={handler?.title ?? label}
      disabled={!handler?.enabled}
      onPress={() => runCommand(id)}
    />
  );
}

function RightButtons() {
  const panes = useView((state) => state.panes);
  return (
    <>
      <IconButton
        icon="segments"
        label="Retrieved segments"
        pressed={panes.segments}
        onPress={() => runCommand('pane.segments')}
      />
      <IconButton
        icon="inspector"
        label="Inspector"
        pressed={panes.inspector}
        onPress={() => runCommand('pane.inspector')}
      />
    </>
  );
}
