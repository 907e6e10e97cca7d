/** The codebooks that come with the program, each added to the library as an editable copy. */
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Icon } from '../../ui/Icon';
import { addShippedCodebook } from './install-default-codebooks';
import { codesOf, shippedCodebooks } from './shipped-codebooks';
import type { ShippedCodebook } from './shipped/shipped-codebook';
import type { CodebookId } from '../../../core/model/ids';

interface ShippedListProps {
  readonly codebooks: readonly CodebookWithCodes[];
  readonly onAdded: (id: CodebookId) => void;
}

export function ShippedList({ codebooks, onAdded }: ShippedListProps) {
  const session = useSession();
  const add = async (shipped: ShippedCodebook): Promise<void> => {
    const added = await addShippedCodebook(session, shipped);
    if (added.ok) onAdded(added.value.value);
    else notify(added.error.message, 'error');
  };
  return (
    <section className="shipped" aria-label="Codebooks that come with Variorum">
      <h3>Codebooks that come with Variorum</h3>
      <ul>
        {shippedCodebooks.map((shipped) => {
          const present = codebooks.some(({ codebook }) => codebook.name === shipped.name);
          return (
            <li key={shipped.name} title={`${shipped.description} ${shipped.source}`}>
              <Icon name="book" />
              <span className="grow trunc">{shipped.name}</span>
              {present ? (
                <span className="t3 small">added</span>
              ) : (
                <button
                  type="button"
                  className="link small"
                  disabled={session.readOnly}
                  aria-label={`Add ${codesOf(shipped.codes).length} codes: ${shipped.name}`}
                  onClick={() => void add(shipped)}
                >
                  Add {codesOf(shipped.codes).length} codes
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
