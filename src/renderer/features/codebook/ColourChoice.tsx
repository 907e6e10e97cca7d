/** The twelve colours of codes, each with its name. */
import type { KeyboardEvent } from 'react';
import { colourNames, Swatch } from '../../ui/Swatch';

interface ColourChoiceProps {
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (colour: number) => void;
}

/** Colours in a row: up and down go by rows. */
const perRow = 6;

export function ColourChoice({ value, disabled, onChange }: ColourChoiceProps) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perRow, ArrowUp: -perRow }[event.key];
    if (by === undefined || disabled) return;
    event.preventDefault();
    const next = ((value - 1 + by + colourNames.length) % colourNames.length) + 1;
    onChange(next);
    event.currentTarget.querySelectorAll('button')[next - 1]?.focus();
  };
  return (
    <div className="code-colours" role="radiogroup" aria-label="Colour" onKeyDown={move}>
      {colourNames.map((name, at) => (
        <button
          key={name}
          type="button"
          role="radio"
          aria-checked={at + 1 === value}
          tabIndex={at + 1 === value ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(at + 1)}
        >
          <Swatch colour={at + 1} />
          {name}
        </button>
      ))}
    </div>
  );
}
