/**
 * What lies under the pointer, when it rests on marked words: every mark by name and state, the one a click would take
 * first. Decoration for the mouse; the inspector says the same by keys.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { marksAt } from './marks-at';
import type { ReaderMark } from './reader-mark';

interface Shown {
  readonly marks: readonly ReaderMark[];
  readonly left: number;
  readonly top: number;
}

/** Milliseconds the pointer rests before the card comes: reading over marks brings none. */
const rest = 450;
const width = 280;
const rowHeight = 24;

export function HoverCard({
  root,
  marks,
}: {
  readonly root: HTMLElement | null;
  readonly marks: readonly ReaderMark[];
}) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!root) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const onMove = (event: PointerEvent): void => {
      hide();
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || !(event.target instanceof Element)) return;
      const run = event.target.closest<HTMLElement>('[data-marks]');
      if (run) timer = setTimeout(() => setShown(cardFor(run, marks, event)), rest);
    };
    const leaving = ['pointerleave', 'pointerdown', 'keydown'] as const;
    root.addEventListener('pointermove', onMove);
    for (const kind of leaving) root.addEventListener(kind, hide);
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      hide();
      root.removeEventListener('pointermove', onMove);
      for (const kind of leaving) root.removeEventListener(kind, hide);
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [root, marks]);
  if (!shown) return null;
  return (
    <div className="hover-card" style={{ left: shown.left, top: shown.top, width }} aria-hidden="true">
      {shown.marks.map((mark) => (
        <Row key={mark.id} mark={mark} />
      ))}
      {shown.marks.length > 1 ? <p className="t3 small">Click again for the next one.</p> : null}
    </div>
  );
}

function Row({ mark }: { readonly mark: ReaderMark }): ReactNode {
  const tone = mark.track === 'code' ? `var(--code-${mark.colour})` : `var(--${mark.role ?? 'figure'}-line)`;
  return (
    <p className="hover-row">
      <span className="swatch" style={{ ['--code-colour' as string]: tone }} />
      <span className="trunc">{mark.label}</span>
      <span className="t3">{mark.state}</span>
    </p>
  );
}

/** Below the pointer's line, or above it at the window's foot. */
function cardFor(run: HTMLElement, marks: readonly ReaderMark[], { clientX, clientY }: PointerEvent): Shown | null {
  const here = marksAt(run, marks);
  if (here.length === 0) return null;
  const height = here.length * rowHeight + 32;
  const below = clientY + 20;
  return {
    marks: here,
    left: Math.max(8, Math.min(clientX - 24, window.innerWidth - width - 8)),
    top: below + height > window.innerHeight ? clientY - height - 12 : below,
  };
}
