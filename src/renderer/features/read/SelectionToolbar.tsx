/** The small toolbar that appears over selected words: the same marks as the keys make. */
import { useLayoutEffect, useRef } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import type { CommandId } from '../../../shared/commands';
import { runCommand } from '../../session/command-handlers';
import { useView } from '../../session/view';

const buttons: readonly {
  readonly id: CommandId;
  readonly word: string;
  readonly key: string;
  readonly tone: string;
}[] = [
  { id: 'mark.content', word: 'Content', key: 'C', tone: 'content' },
  { id: 'mark.source', word: 'Source', key: 'S', tone: 'source' },
  { id: 'mark.cue', word: 'Cue', key: 'V', tone: 'cue' },
  { id: 'mark.hop', word: 'Via', key: 'G', tone: 'hop' },
  { id: 'mark.code', word: 'Code', key: 'F', tone: '' },
  { id: 'mark.figure', word: 'Figure', key: 'N', tone: '' },
];

export function SelectionToolbar({ article }: { readonly article: ArticleId }) {
  const selection = useView((state) => (state.textSelection?.article === article ? state.textSelection : null));
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    placeBar(bar.current);
    // While the mouse still drags, the toolbar would be in the way.
    const hide = (event: MouseEvent): void => {
      if (bar.current && !(event.target instanceof Node && bar.current.contains(event.target)))
        bar.current.hidden = true;
    };
    const show = (): void => placeBar(bar.current);
    window.addEventListener('mousedown', hide);
    window.addEventListener('mouseup', show);
    return () => {
      window.removeEventListener('mousedown', hide);
      window.removeEventListener('mouseup', show);
    };
  }, [selection]);
  if (!selection) return null;
  return (
    <div ref={bar} className="selection-toolbar" role="toolbar" aria-label="Mark the selected words">
      {buttons.map(({ id, word, key, tone }) => (
        <button
          key={id}
          type="button"
          className={tone}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runCommand(id)}
        >
          {word} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}

function placeBar(bar: HTMLElement | null): void {
  const place = placeOverSelection();
  if (!bar) return;
  bar.hidden = place === null;
  if (place) Object.assign(bar.style, { left: `${place.left}px`, top: `${place.top}px` });
}

const toolbarHeight = 36;
const toolbarWidth = 472;

function placeOverSelection(): { left: number; top: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return null;
  const top = box.top > toolbarHeight + 80 ? box.top - toolbarHeight - 6 : box.bottom + 8;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - toolbarWidth - 8));
  return { left, top: clearOfPanel(left, top) };
}

/** The import panel stays open over the text: where the toolbar would lie on it, it stands above it. */
function clearOfPanel(left: number, top: number): number {
  const panel = document.querySelector('.import-panel')?.getBoundingClientRect();
  const apart =
    !panel ||
    top + toolbarHeight < panel.top ||
    top > panel.bottom ||
    left + toolbarWidth < panel.left ||
    left > panel.right;
  return apart ? top : panel.top - toolbarHeight - 6;
}
