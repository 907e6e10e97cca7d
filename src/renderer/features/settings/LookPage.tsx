/** Theme, typeface and size of article text, with a line of text that shows the choice at once. */
import type { Settings } from '../../../shared/contract';
import { changeSettings, useSettings } from '../../session/services';
import { Choice } from './Choice';

const themes: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Pixels. Below 14 the serif is hard to read for hours; above 28 a line holds too few words. */
const sizes = { smallest: 14, largest: 28, step: 0.5, standard: 17.5 };

const typefaces: readonly (readonly [Settings['typeface'], string])[] = [
  ['serif', 'Serif'],
  ['sans', 'Sans serif'],
];

export function LookPage() {
  const { theme, textSize, typeface } = useSettings();
  return (
    <>
      <h3>Look</h3>
      <Choice label="Theme" options={themes} value={theme} onChange={(chosen) => changeSettings({ theme: chosen })} />
      <Choice
        label="Typeface of article text"
        options={typefaces}
        value={typeface}
        onChange={(chosen) => changeSettings({ typeface: chosen })}
      />
      <label className="settings-label" htmlFor="settings-size">
        Size of article text
      </label>
      <div className="settings-size">
        <input
          id="settings-size"
          type="range"
          min={sizes.smallest}
          max={sizes.largest}
          step={sizes.step}
          value={textSize}
          aria-valuetext={`${textSize} pixels`}
          onChange={(event) => changeSettings({ textSize: Number(event.target.value) })}
        />
        <output className="num" htmlFor="settings-size">
          {textSize.toLocaleString()} px
        </output>
        <button
          type="button"
          className="link"
          disabled={textSize === sizes.standard}
          onClick={() => changeSettings({ textSize: sizes.standard })}
        >
          Standard size
        </button>
      </div>
      <p className="settings-specimen" lang="en">
        “As far as we know,” the harbour master said on Tuesday, “the wind was within the limits.”
      </p>
    </>
  );
}
