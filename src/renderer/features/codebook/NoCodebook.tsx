/** No codebook yet: the ones that ship, one sentence each, or an empty one. */
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { createCodebook } from '../../storage/commands/create-codebook';
import { Button } from '../../ui/Button';
import { addShippedCodebook } from './install-default-codebooks';
import { codesOf, shippedCodebooks } from './shipped-codebooks';
import './codebook.css';

export function NoCodebook() {
  const session = useSession();
  const made = (done: Awaited<ReturnType<typeof createCodebook>>): void => {
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <div className="centre">
      <div className="scroll no-codebook">
        <h2>No codebook yet</h2>
        <p className="t2">Take one that comes with Variorum as an editable copy, or begin with an empty one.</p>
        <ul>
          {shippedCodebooks.map((shipped) => (
            <li key={shipped.name}>
              <div className="grow">
                <h3>{shipped.name}</h3>
                <p className="t2">{shipped.description}</p>
                <p className="t3 small">
                  {codesOf(shipped.codes).length} codes. {shipped.source}
                </p>
              </div>
              <Button disabled={session.readOnly} onPress={() => void addShippedCodebook(session, shipped).then(made)}>
                Add
              </Button>
            </li>
          ))}
        </ul>
        <Button
          disabled={session.readOnly}
          onPress={() =>
            void createCodebook(session, { name: 'My codebook', codes: [{ name: 'New code' }] }).then(made)
          }
        >
          Empty codebook
        </Button>
      </div>
    </div>
  );
}
