/** Two articles side by side, their corresponding sentences joined by ribbons; scrolling one brings the other along. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison, Place } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';
import type { Ready } from './compare-store';
import { alignmentKey } from './findings';
import { PassageText } from './PassageText';
import { useFindingKeys } from './use-finding-keys';

type Alignment = Comparison['alignments'][number];

export interface Passage {
  readonly key: string;
  readonly left: Place;
  readonly right: Place;
  readonly kind: Alignment['kind'];
}

export function PassagesView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const pair = useMemo(() => strongestPair(ready.comparison, columns), [ready, columns]);
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const [left, right] = chosen ?? pair;
  const passages = useMemo(() => passagesBetween(ready.comparison.alignments, left, right), [ready, left, right]);
  useFindingKeys(
    ready.event,
    passages.map((passage) => passage.key),
  );
  const a = columns.find((column) => column.id === left);
  const b = columns.find((column) => column.id === right);
  if (!a || !b) return <p className="blank">Two articles are needed.</p>;
  return (
    <>
      <div className="filter-bar" role="toolbar" aria-label="Which articles">
        <Chooser label="Left" columns={columns} value={left} onChange={(id) => setChosen([id, right])} />
        <Chooser label="Right" columns={columns} value={right} onChange={(id) => setChosen([left, id])} />
        <span className="grow" />
        <span className="t3">
          {passages.length} passages correspond: <span className="passage-key verbatim">verbatim</span>{' '}
          <span className="passage-key edited">edited</span> <span className="passage-key reworded">reworded</span>
        </span>
      </div>
      <Aligned left={a} right={b} passages={passages} />
    </>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Chooser({ label, columns, value, onChange }: ChooserProps) {
  return (
    <select
      className="text-field passage-choice"
      aria-label={`${label} article`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {columns.map((column) => (
        <option key={column.id} value={column.id}>
          {column.outlet}
        </option>
      ))}
    </select>
  );
}

function strongestPair({ derivation }: Comparison, columns: readonly Column[]): readonly [string, string] {
  const best = [...derivation].sort((a, b) => b.share - a.share)[0];
  return best ? [best.from, best.to] : [columns[0]?.id ?? '', columns[1]?.id ?? ''];
}

function passagesBetween(alignments: readonly Alignment[], left: string, right: string): Passage[] {
  return alignments
    .flatMap(({ a, b, kind }) => {
      if (a.file === left && b.file === right) return [{ key: alignmentKey(a, b), left: a, right: b, kind }];
      if (a.file === right && b.file === left) return [{ key: alignmentKey(a, b), left: b, right: a, kind }];
      return [];
    })
    .sort((x, y) => x.left.span[0] - y.left.span[0]);
}

interface Ribbon {
  readonly key: string;
  readonly kind: Alignment['kind'];
  readonly path: string;
}

function Aligned({
  left,
  right,
  passages,
}: {
  readonly left: Column;
  readonly right: Column;
  readonly passages: readonly Passage[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const leading = useRef<'left' | 'right' | null>(null);
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  const selected = useView((state) => state.finding);
  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const draw = (): void => setRibbons(ribbonsOf(root, passages));
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    draw();
    const sides = [...root.querySelectorAll<HTMLElement>('.passage-side')];
    const onScroll = (event: Event): void => {
      if (event.target instanceof HTMLElement) bringAlong(root, event.target, leading.current, passages);
      draw();
    };
    for (const side of sides) side.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      for (const side of sides) side.removeEventListener('scroll', onScroll);
    };
  }, [left, right, passages]);
  useEffect(() => {
    if (frame.current && selected !== null) alignOn(frame.current, selected, leading.current ?? 'left');
  }, [selected]);
  return (
    <div className="aligned" ref={frame}>
      <div
        className="passage-side scroll"
        data-side="left"
        tabIndex={0}
        aria-label={left.outlet}
        role="region"
        onPointerEnter={() => (leading.current = 'left')}
        onFocus={() => (leading.current = 'left')}
      >
        <PassageText column={left} side="left" passages={passages} selected={selected} />
      </div>
      <svg className="ribbons" aria-hidden="true">
        {ribbons.map((ribbon) => (
          <path
            key={ribbon.key}
            d={ribbon.path}
            className={`ribbon ${ribbon.kind}`}
            data-selected={ribbon.key === selected}
          />
        ))}
      </svg>
      <div
        className="passage-side scroll"
        data-side="right"
        tabIndex={0}
        aria-label={right.outlet}
        role="region"
        onPointerEnter={() => (leading.current = 'right')}
        onFocus={() => (leading.current = 'right')}
      >
        <PassageText column={right} side="right" passages={passages} selected={selected} />
      </div>
    </div>
  );
}

const ribbonWidth = 64;

function ribbonsOf(root: HTMLElement, passages: readonly Passage[]): Ribbon[] {
  const origin = root.getBoundingClientRect();
  return passages.flatMap(({ key, kind }) => {
    const a = root.querySelector(`[data-side="left"] [data-passage="${CSS.escape(key)}"]`)?.getBoundingClientRect();
    const b = root.querySelector(`[data-side="right"] [data-passage="${CSS.escape(key)}"]`)?.getBoundingClientRect();
    if (!a || !b || Math.max(a.bottom, b.bottom) < origin.top || Math.min(a.top, b.top) > origin.bottom) return [];
    const [top, bottom, toTop, toBottom] = [a.top, a.bottom, b.top, b.bottom].map((y) => Math.round(y - origin.top));
    const half = ribbonWidth / 2;
    return [
      {
        key,
        kind,
        path: `M0 ${top}C${half} ${top} ${half} ${toTop} ${ribbonWidth} ${toTop}V${toBottom}C${half} ${toBottom} ${half} ${bottom} 0 ${bottom}Z`,
      },
    ];
  });
}

/** Gone to by key or chosen by a click: the passage comes into sight on the leading side, and stands beside it on the other. */
function alignOn(root: HTMLElement, key: string, leading: 'left' | 'right'): void {
  const on = (side: 'left' | 'right') =>
    root.querySelector<HTMLElement>(`[data-side="${side}"] [data-passage="${CSS.escape(key)}"]`);
  const [here, there] = [on(leading), on(leading === 'left' ? 'right' : 'left')];
  const other = there?.closest<HTMLElement>('.passage-side');
  if (!here || !there || !other) return;
  here.scrollIntoView({ block: 'nearest' });
  other.scrollTop += there.getBoundingClientRect().top - here.getBoundingClientRect().top;
}

/** The side one scrolls leads: the passage nearest to a third of the height stands at the same height on the other side. */
function bringAlong(
  root: HTMLElement,
  moved: HTMLElement,
  leading: 'left' | 'right' | null,
  passages: readonly Passage[],
): void {
  const side = moved.dataset.side;
  if (side !== leading) return;
  const other = root.querySelector<HTMLElement>(`.passage-side[data-side="${side === 'left' ? 'right' : 'left'}"]`);
  if (!other) return;
  const line = moved.getBoundingClientRect().top + moved.clientHeight / 3;
  const places = passages.flatMap(({ key }) => {
    const here = moved.querySelector(`[data-passage="${CSS.escape(key)}"]`)?.getBoundingClientRect();
    const there = other.querySelector(`[data-passage="${CSS.escape(key)}"]`)?.getBoundingClientRect();
    return here && there ? [{ distance: Math.abs(here.top - line), by: there.top - here.top }] : [];
  });
  const nearest = places.sort((a, b) => a.distance - b.distance)[0];
  if (nearest) other.scrollTop += nearest.by;
}
