/** What a reader of figures sees: the tokens of one paragraph and the day of publication. */
import type { AnalysedFigure } from '../model/analysis';
import type { PrintedDate } from '../text/calendar';
import type { FigureToken } from './figure-tokens';

export interface FigureContext {
  readonly text: string;
  readonly tokens: readonly FigureToken[];
  /** ISO day of publication, or null. */
  readonly published: string | null;
  /** Dates in digits or with year, by the place where they begin. */
  readonly dates: ReadonlyMap<number, PrintedDate>;
}

/** A figure and the index of the token to go on from. */
export interface FigureReading {
  readonly figure: AnalysedFigure | null;
  readonly next: number;
}

/** Tries to read a figure whose number or first word is token `at`; null where there is none of its kind. */
export type FigureReader = (context: FigureContext, at: number) => FigureReading | null;

/** A figure without unit, thing counted and approximator; readers set what they know. */
export const figure = (
  parts: Pick<AnalysedFigure, 'span' | 'kind' | 'value'> & Partial<AnalysedFigure>,
): AnalysedFigure => ({ unit: null, counted: null, approximator: null, ...parts });

/** Span from token `first` to the token before `next`. */
export function spanOf(context: FigureContext, first: number, next: number): AnalysedFigure['span'] {
  const start = context.tokens[first]?.start ?? 0;
  return [start, context.tokens[next - 1]?.end ?? start];
}

export const lowerAt = (context: FigureContext, at: number): string => context.tokens[at]?.lower ?? '';
