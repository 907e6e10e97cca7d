/** When each outlet told it, and who took from whom: a lane an outlet, arcs as wide as the share taken. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import { shownDate } from '../../ui/shown-date';
import type { Column } from './columns';
import { chooseFinding } from './compare-store';
import { momentOf, timeAxis } from './time-axis';

const laneHeight = 24;
const margin = { left: 176, right: 90, top: 12, bottom: 24 };
/** Pixels between the last date and the place of those that have none. */
const undatedGap = 64;
/** Pixels: of a link that takes a few words, and of one that takes all. */
const linkWidth = scaleLinear([0, 1], [1, 4]);

interface TimelineProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}

export function Timeline({ comparison, columns }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <section aria-label="When they told it">
      <h2>
        When they told it{' '}
        <span className="t3 small">
          Lines join an article to the one it took from; width is the share taken, dashes a common source.
        </span>
      </h2>
      <div ref={frame}>{width > 0 ? <Lanes comparison={comparison} columns={columns} width={width} /> : null}</div>
    </section>
  );
}

/** Pixels the chart may take; 0 until they are known. */
function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function Lanes({ comparison, columns, width }: TimelineProps & { readonly width: number }) {
  const undated = columns.some((column) => Number.isNaN(momentOf(column.published)));
  const end = width - margin.right;
  const axis = timeAxis(
    columns.map((column) => momentOf(column.published)),
    margin.left + 8,
    undated ? end - undatedGap : end,
  );
  const foot = margin.top + columns.length * laneHeight;
  const lane = scalePoint(
    columns.map((column) => column.id as string),
    [margin.top + laneHeight / 2, foot - laneHeight / 2],
  );
  const place = (file: string): readonly [number, number] | null => {
    const column = columns.find((one) => one.id === file);
    const x = column ? axis.x(momentOf(column.published)) : NaN;
    return column ? [Number.isNaN(x) ? end : x, lane(file) ?? 0] : null;
  };
  return (
    <svg
      className="timeline"
      width={width}
      height={foot + margin.bottom}
      role="img"
      aria-label={columns.map((column) => `${column.outlet}: ${column.published ?? 'no date'}`).join('; ')}
    >
      {axis.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={margin.top} y2={foot} className="tick" />
          <text x={x} y={foot + 16} textAnchor="middle" className="tick-label">
            {label}
          </text>
        </g>
      ))}
      {undated ? (
        <text x={end} y={foot + 16} textAnchor="middle" className="tick-label">
          no date
        </text>
      ) : null}
      {columns.map((column) => (
        <g key={column.id}>
          <line x1={margin.left} x2={width - 8} y1={lane(column.id)} y2={lane(column.id)} className="lane" />
          <text x={0} y={(lane(column.id) ?? 0) + 4}>
            {shorten(column.outlet)}
          </text>
        </g>
      ))}
      {comparison.derivation.map((one) => {
        const [from, to] = [place(one.from), place(one.to)];
        return from && to ? <Taken key={one.key} link={one} from={from} to={to} /> : null;
      })}
      {columns.map((column) => (
        <Told key={column.id} published={column.published} at={place(column.id) ?? [end, 0]} />
      ))}
    </svg>
  );
}

interface TakenProps {
  readonly link: Comparison['derivation'][number];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const curve = linkHorizontal<unknown, [number, number]>();

/** Two of one moment are joined by an arc at their left, so that the line does not run through the dots between. */
function arcBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const radius = Math.abs(y2 - y1) / 2 + 4;
  if (Math.abs(x2 - x1) < 2 * laneHeight) return `M${x1},${y1}A${radius},${radius} 0 0 ${y2 > y1 ? 0 : 1} ${x2},${y2}`;
  return curve({ source: [x1, y1], target: [x2, y2] }) ?? '';
}

function Taken({ link, from, to }: TakenProps) {
  const selected = useView((state) => state.finding === link.key);
  return (
    <path
      d={arcBetween(from, to)}
      className={link.kind === 'common-source' ? 'arc common' : 'arc'}
      data-selected={selected}
      strokeWidth={linkWidth(link.share)}
      onClick={() => chooseFinding(link.key)}
    />
  );
}

/** A glyph of the 11 px label is about 6 px wide; the ground may be a little wider than the words. */
const glyph = 6;

/** The dot of an article and its date, on a ground of its own so that no line crosses the words. */
function Told({
  published,
  at: [x, y],
}: {
  readonly published: string | null;
  readonly at: readonly [number, number];
}) {
  const words = published === null ? null : shownDate(published);
  return (
    <g>
      {words === null ? null : (
        <rect x={x + 4} y={y - 7} width={words.length * glyph + 8} height={14} className="time-ground" />
      )}
      <circle cx={x} cy={y} r={5} className={words === null ? 'told undated' : 'told'} />
      {words === null ? null : (
        <text x={x + 10} y={y + 4} className="time">
          {words}
        </text>
      )}
    </g>
  );
}

const longest = 22;
const shorten = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
