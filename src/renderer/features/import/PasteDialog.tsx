/** An article from pasted text: kept as a text file, read like any other. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { importPastedText } from './import-files';
import './paste.css';

export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = text.trim() !== '';
  const words = ready ? text.trim().split(/\s+/u).length : 0;
  const add = (): void => {
    if (!ready) return;
    onClose();
    void importPastedText(text);
  };
  return (
    <Dialog
      title="Add article from pasted text"
      onClose={onClose}
      wide
      footer={
        <>
          <span className="grow t3 small num paste-count" aria-live="polite">
            {ready ? `${words.toLocaleString()} words` : ''}
          </span>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={!ready} onPress={add} caps={['Ctrl', 'Enter']}>
            Add article
          </Button>
        </>
      }
    >
      <div className="dialog-content">
        <label htmlFor="pasted-text" className="small t2 paste-label">
          Paste the whole article, headline and byline included. The text is kept exactly as it is.
        </label>
        <textarea
          id="pasted-text"
          ref={field}
          className="text-field paste-text"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
          }}
        />
      </div>
    </Dialog>
  );
}
