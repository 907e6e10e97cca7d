/** Who codes: the name that each annotation, note and decision carries. */
import { changeSettings, useSettings } from '../../session/services';

export function YouPage() {
  const { coder } = useSettings();
  return (
    <>
      <h3>You</h3>
      <label className="settings-label" htmlFor="settings-coder">
        Name of the coder
      </label>
      <input
        id="settings-coder"
        className="text-field"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={coder}
        onChange={(event) => changeSettings({ coder: event.target.value })}
        aria-describedby="settings-coder-note"
      />
      <p className="small t3" id="settings-coder-note">
        Everything you mark, accept, reject or note from now on carries this name; agreement between coders is reckoned
        by it. What was marked before keeps the name it has.
      </p>
    </>
  );
}
