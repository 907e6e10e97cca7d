/** A text with the letters that matched a query marked. */
import type { ReactNode } from 'react';
import type { Range } from './match-text';

interface HighlightedProps {
  readonly text: string;
  readonly ranges: readonly Range[];
}

export function Highlighted({ text, ranges }: HighlightedProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
