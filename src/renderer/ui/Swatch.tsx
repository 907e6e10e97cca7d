/** A square in one of the twelve code colours. Always beside a name: colour is never the only signal. */
import type { CSSProperties } from 'react';

export function Swatch({ colour, big }: { readonly colour: number; readonly big?: boolean }) {
  const style = { '--code-colour': `var(--code-${colour})` } as CSSProperties;
  return <span className={big ? 'swatch big-swatch' : 'swatch'} style={style} aria-hidden="true" />;
}

/** The names of the colours, 1 to 12, as tokens.css has them. */
export const colourNames = [
  'Coral',
  'Rust',
  'Umber',
  'Olive',
  'Pine',
  'Lagoon',
  'Navy',
  'Azure',
  'Iris',
  'Violet',
  'Mauve',
  'Plum',
] as const;
