/** One of a few choices, side by side: a radio group with arrow keys. */
import type { KeyboardEvent } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, title: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = (options.findIndex(([one]) => one === value) + by + options.length) % options.length;
    const next = options[at];
    if (next) onChange(next[0]);
    event.currentTarget.querySelectorAll('button')[at]?.focus();
  };
  return (
    <>
      <span className="settings-label">{label}</span>
      <div className="segmented settings-choice" role="radiogroup" aria-label={label} onKeyDown={move}>
        {options.map(([option, title]) => (
          <button
            key={option}
            type="button"
            role="radio"
            aria-checked={option === value}
            tabIndex={option === value ? 0 : -1}
            onClick={() => onChange(option)}
          >
            {title}
          </button>
        ))}
      </div>
    </>
  );
}
