/** When each outlet told it; lines join an article to the one it took from, their width is the share taken. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import { shownDate } from '../../ui/shown-date';
import type { Column } from './columns';
import { momentOf, timeTicks } from './time-ticks';

const laneHeight = 24;
const margin = { left: 176, right: 90, top: 12, bottom: 24 };

export function Timeline({
  comparison,
  columns,
}: {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const times = columns.map((column) => momentOf(column.published));
  const known = times.filter((time) => !Number.isNaN(time));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = (time: number): number =>
    Number.isNaN(time)
      ? width - margin.right + 40
      : margin.left +
        (last === first ? 0.5 : (time - first) / (last - first)) * (width - margin.left - margin.right - 40);
  const y = (at: number): number => margin.top + at * laneHeight + laneHeight / 2;
  const foot = margin.top + columns.length * laneHeight;
  const at = (file: string): number => columns.findIndex((column) => column.id === file);
  const selected = useView((state) => state.finding);
  return (
    <section aria-label="When they told it">
      <h2>
        When they told it{' '}
        <span className="t3 small">Lines join an article to the one it took from; width is the share taken.</span>
      </h2>
      <div ref={frame}>
        {width > 0 ? (
          <svg
            className="timeline"
            width={width}
            height={foot + margin.bottom}
            role="img"
            aria-label={columns.map((column) => `${column.outlet}: ${column.published ?? 'no date'}`).join('; ')}
          >
            {timeTicks(first, last).map((tick) => (
              <g key={tick.time}>
                <line x1={x(tick.time)} x2={x(tick.time)} y1={margin.top} y2={foot} className="tick" />
                <text x={x(tick.time)} y={foot + 16} textAnchor="middle" className="tick-label">
                  {tick.label}
                </text>
              </g>
            ))}
            {columns.map((column, lane) => (
              <g key={column.id}>
                <line x1={margin.left} x2={width - 8} y1={y(lane)} y2={y(lane)} className="lane" />
                <text x={0} y={y(lane) + 4}>
                  {shorten(column.outlet)}
                </text>
              </g>
            ))}
            {comparison.derivation.map((one) => {
              const [from, to] = [at(one.from), at(one.to)];
              if (from < 0 || to < 0) return null;
              const [x1, x2] = [x(times[from] ?? NaN), x(times[to] ?? NaN)];
              const bend = Math.max(40, Math.abs(x2 - x1) / 2);
              return (
                <path
                  key={one.key}
                  d={`M${x1} ${y(from)}C${x1 + bend} ${y(from)} ${x2 - bend} ${y(to)} ${x2} ${y(to)}`}
                  className={one.kind === 'common-source' ? 'arc common' : 'arc'}
                  data-selected={one.key === selected}
                  strokeWidth={1 + 3 * one.share}
                  onClick={() => useView.setState({ finding: one.key })}
                />
              );
            })}
            {columns.map((column, lane) => (
              <Told key={column.id} published={column.published} x={x(times[lane] ?? NaN)} y={y(lane)} />
            ))}
          </svg>
        ) : null}
      </div>
    </section>
  );
}

/** A glyph of the 11 px label is about 6 px wide; the ground may be a little wider than the words. */
const glyph = 6;

/** The dot of an article and its date, on a ground of its own so that no line crosses the words. */
function Told({ published, x, y }: { readonly published: string | null; readonly x: number; readonly y: number }) {
  const words = published ? shownDate(published) : 'no date';
  return (
    <g>
      <rect x={x + 7} y={y - 7} width={words.length * glyph + 6} height={14} className="time-ground" />
      <circle cx={x} cy={y} r={5} className={published ? 'told' : 'told undated'} />
      <text x={x + 10} y={y + 4} className="time">
        {words}
      </text>
    </g>
  );
}

const longest = 22;
const shorten = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);
