/** The button that writes a codebook into a file, in one of two forms. */
import { useRef, useState } from 'react';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Button } from '../../ui/Button';
import { Menu, type MenuPlace } from '../../ui/Menu';
import { exportCodebook, type CodebookForm } from './exchange/exchange-codebook';

export function ExportMenu({ book }: { readonly book: CodebookWithCodes }) {
  const session = useSession();
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const save = async (form: CodebookForm): Promise<void> => {
    const saved = await exportCodebook(session, book, form);
    if (!saved.ok) notify(saved.error.message, 'error');
    else if (saved.value !== null) notify(`The codebook was written to ${saved.value}`);
  };
  const open = (): void => {
    const box = anchor.current?.getBoundingClientRect();
    if (box) setPlace({ x: box.left, y: box.bottom + 4 });
  };
  return (
    <span ref={anchor}>
      <Button small onPress={open}>
        Export…
      </Button>
      {place ? (
        <Menu
          label="Export the codebook"
          place={place}
          onClose={() => setPlace(null)}
          items={[
            { title: 'For Variorum (.json)', onPick: () => void save('json') },
            { title: 'For other programs (REFI-QDA, .qdc)', onPick: () => void save('qdc') },
          ]}
        />
      ) : null}
    </span>
  );
}
