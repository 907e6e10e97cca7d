/** While a code is switched on every selection gets it: this says so wherever one reads, and ends it. */
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useCodebooks } from '../../storage/queries/codebooks';
import { Icon } from '../../ui/Icon';
import { Swatch } from '../../ui/Swatch';

export function ActiveCode() {
  const session = useSession();
  const codebooks = useCodebooks(session);
  const active = useView((state) => state.activeCode);
  const code = codebooks?.flatMap((book) => book.codes).find((one) => one.id === active);
  if (!code) return null;
  return (
    <div className="active-code" role="status">
      <Swatch colour={code.colour} />
      <span className="trunc" title={`Every selection in the text gets the code ${code.name}`}>
        Coding as {code.name}
      </span>
      <button
        type="button"
        aria-label={`Stop coding as ${code.name}`}
        title="Stop, Shift+Q"
        onClick={() => useView.setState({ activeCode: null })}
      >
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
