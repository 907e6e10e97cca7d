/** A new library: only its name is asked; it is made in the folder where libraries live. */
import { useEffect, useRef, useState } from 'react';
import { createLibrary } from '../../session/services';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

/** As the contract has it. */
const longestName = 120;

export function NewLibraryDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [making, setMaking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = name.trim() !== '' && !making;
  const make = async (): Promise<void> => {
    if (!ready) return;
    setMaking(true);
    const session = await createLibrary(name.trim());
    setMaking(false);
    if (session) onClose();
  };
  return (
    <Dialog
      title="New library"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={!ready} onPress={() => void make()}>
            Make library
          </Button>
        </>
      }
    >
      <form
        className="dialog-content"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <div className="field-row">
          <label htmlFor="library-name">Name</label>
          <input
            id="library-name"
            ref={field}
            className="text-field"
            autoComplete="off"
            spellCheck={false}
            maxLength={longestName}
            placeholder="Bridge closure, October"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <p className="small t3">
          A folder of that name is made where your libraries live. It keeps the original files and every change you
          make.
        </p>
      </form>
    </Dialog>
  );
}
