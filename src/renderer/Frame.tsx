/** The panes of an open library: library, work, inspector, retrieved segments. Sizes are remembered in the settings. */
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useCodeCommands } from './features/codebook/use-code-commands';
import { useCodeKeys } from './features/codebook/use-code-keys';
import { LibraryPane } from './features/library/LibraryPane';
import { LibrarySearch } from './features/search/LibrarySearch';
import { SavedSearchLinks } from './features/search/SavedSearchLinks';
import { useLibraryCommands } from './library-commands';
import { changeSettings, useServices } from './session/services';
import { useView, type Mode } from './session/view';

// Asked for at once, but not waited for: the library pane is there while the reader's code still comes.
const reading = import('./features/read/ReadView');
const ReadView = lazy(async () => ({ default: (await reading).ReadView }));
const Inspector = lazy(async () => ({ default: (await import('./features/inspector/Inspector')).Inspector }));
const Segments = lazy(async () => ({ default: (await import('./features/annotations/Segments')).Segments }));
const CompareView = lazy(async () => ({ default: (await import('./features/compare/CompareView')).CompareView }));
const FindingPane = lazy(async () => ({ default: (await import('./features/compare/FindingPane')).FindingPane }));
const CodebookView = lazy(async () => ({ default: (await import('./features/codebook/CodebookView')).CodebookView }));
const ReportView = lazy(async () => ({ default: (await import('./features/report/ReportView')).ReportView }));
const SourcesView = lazy(async () => ({ default: (await import('./features/sources/SourcesView')).SourcesView }));
const SearchView = lazy(async () => ({ default: (await import('./features/search/SearchView')).SearchView }));

export function Frame() {
  useLibraryCommands();
  useCodeCommands();
  useCodeKeys();
  const mode = useView((state) => state.mode);
  const panes = useView((state) => state.panes);
  const right = panes.inspector ? rightPane(mode) : null;
  const narrow = useNarrow();
  return (
    <main className="frame">
      <Group orientation="vertical" className="frame-rows" id="rows">
        <Panel id="upper" minSize={200}>
          <Group orientation="horizontal" className="frame-row" id="columns">
            {panes.library && withLibrary(mode) && !(narrow && right) ? (
              <>
                <SizedPanel id="library" initial={248} smallest={200} largest={480}>
                  <LibraryPane search={<LibrarySearch />} below={<SavedSearchLinks />} />
                </SizedPanel>
                <Separator className="resize-handle between-columns" />
              </>
            ) : null}
            <Panel id="work" minSize={narrow ? 280 : 400}>
              <Suspense fallback={<div className="centre" aria-busy="true" />}>{centre(mode)}</Suspense>
            </Panel>
            {right ? (
              <>
                <Separator className="resize-handle between-columns" />
                <SizedPanel id="inspector" initial={304} smallest={260} largest={560}>
                  {right}
                </SizedPanel>
              </>
            ) : null}
          </Group>
        </Panel>
        {panes.segments ? (
          <>
            <Separator className="resize-handle between-rows" />
            <SizedPanel id="segments" initial={220} smallest={120} largest={640}>
              <Suspense fallback={<div className="pane" aria-busy="true" />}>
                <Segments />
              </Suspense>
            </SizedPanel>
          </>
        ) : null}
      </Group>
    </main>
  );
}

const narrowWindow = matchMedia('(max-width: 799px)');

/** Zoomed to 200 % or in a small window there is no room for panes at both sides: the inspector comes first. */
const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      narrowWindow.addEventListener('change', listener);
      return () => narrowWindow.removeEventListener('change', listener);
    },
    () => narrowWindow.matches,
  );

/** Compare, the codebook and the like have a list of their own: the library pane stays away while they show. */
const withLibrary = (mode: Mode): boolean => mode === 'read' || mode === 'report';

function centre(mode: Mode): ReactNode {
  if (mode === 'compare') return <CompareView />;
  if (mode === 'codebook') return <CodebookView />;
  if (mode === 'sources') return <SourcesView />;
  if (mode === 'search') return <SearchView />;
  return mode === 'report' ? <ReportView /> : <ReadView />;
}

function rightPane(mode: Mode): ReactNode {
  if (mode !== 'read' && mode !== 'compare') return null;
  return (
    <Suspense fallback={<div className="pane" aria-busy="true" />}>
      {mode === 'read' ? <Inspector /> : <FindingPane />}
    </Suspense>
  );
}

interface SizedPanelProps {
  readonly id: string;
  readonly initial: number;
  readonly smallest: number;
  readonly largest: number;
  readonly children: ReactNode;
}

/** A pane that keeps its size in pixels when the window is resized, and over restarts. */
function SizedPanel({ id, initial, smallest, largest, children }: SizedPanelProps) {
  const remembered = useServices.getState().settings.layout[id] ?? initial;
  return (
    <Panel
      id={id}
      defaultSize={Math.min(largest, Math.max(smallest, remembered))}
      minSize={smallest}
      maxSize={largest}
      groupResizeBehavior="preserve-pixel-size"
      onResize={(size, _id, before) => {
        if (before && Math.abs(size.inPixels - before.inPixels) >= 1) rememberSize(id, size.inPixels);
      }}
    >
      {children}
    </Panel>
  );
}

let writing: ReturnType<typeof setTimeout> | undefined;
const sizes: Record<string, number> = {};

/** Written once the dragging has ended, not for each pixel. */
function rememberSize(id: string, pixels: number): void {
  sizes[id] = Math.round(pixels);
  clearTimeout(writing);
  writing = setTimeout(() => {
    const { layout } = useServices.getState().settings;
    changeSettings({ layout: { ...layout, ...sizes } });
  }, 400);
}
