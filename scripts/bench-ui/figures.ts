/** What the benchmark found: figures with their references and aims, as lines or as JSON. */

export interface Figure {
  readonly what: string;
  /** Milliseconds, medians unless `what` says otherwise. */
  readonly ours: number;
  /** Plain paragraphs of the same text, the same work; null where plain text has no such thing. */
  readonly plain: number | null;
  /** The faster of the peer's two renderers. */
  readonly peer: number | null;
  readonly aim: string;
  readonly reached: boolean;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

export const ratio = (ours: number, other: number | null): number | null =>
  other === null || other === 0 ? null : Math.round((100 * ours) / other) / 100;

export function printFigures(figures: readonly Figure[], json: boolean, about: Record<string, unknown>): void {
  if (json) {
    const rows = figures.map((one) => ({
      ...one,
      toPlain: ratio(one.ours, one.plain),
      toPeer: ratio(one.ours, one.peer),
    }));
    console.log(JSON.stringify({ ...about, figures: rows }, null, 2));
    return;
  }
  console.log(Object.values(about).join(' · '));
  console.log(line('', 'Variorum', 'plain', 'ratio', 'peer', 'ratio', 'aim'));
  for (const { what, ours, plain, peer, aim, reached } of figures)
    console.log(
      line(
        what,
        ms(ours),
        ms(plain),
        times(ratio(ours, plain)),
        ms(peer),
        times(ratio(ours, peer)),
        `${aim}${reached ? '' : '  NOT REACHED'}`,
      ),
    );
}

const line = (what: string, ...cells: readonly string[]): string =>
  `${what.padEnd(58)}${cells.map((cell, at) => (at === cells.length - 1 ? `  ${cell}` : cell.padStart(10))).join('')}`;

const ms = (value: number | null): string =>
  value === null ? '–' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

const times = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)} x`);
