/** One of a few: a radio group drawn as one bar; arrow keys choose. */
import { Radio, RadioGroup, RadioProvider } from '@ariakit/react/radio';

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, value, options, disabled = false, onChange } = props;
  const choose = (next: unknown): void => {
    const option = options.find(([one]) => one === next);
    if (option && option[0] !== value) onChange(option[0]);
  };
  return (
    <RadioProvider value={value} setValue={choose}>
      <RadioGroup
        className="segmented"
        aria-label={label}
        // An arrow here is no command of the window.
        onKeyDown={(event) => (event.key.startsWith('Arrow') ? event.stopPropagation() : undefined)}
      >
        {options.map(([one, words]) => (
          <Radio
            key={one}
            value={one}
            disabled={disabled}
            render={<button type="button" />}
            // An arrow key moves the focus, and what has it is chosen.
            onFocus={() => choose(one)}
          >
            {words}
          </Radio>
        ))}
      </RadioGroup>
    </RadioProvider>
  );
}
