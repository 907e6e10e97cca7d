/** The whole window takes files and folders. Without a library, a new one is made for them first. */
import { useState, type DragEvent, type ReactNode } from 'react';
import { createLibrary, whenSettled } from '../../session/services';
import { Icon } from '../../ui/Icon';
import { droppedFiles } from './dropped-files';
import { importFiles } from './import-files';
import './import.css';

export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="drop-target"
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void takeIn(event.dataTransfer);
      }}
    >
      {children}
      {over ? (
        <div className="drop-hint" role="status">
          <Icon name="drop" />
          Drop to add to the library
        </div>
      ) : null}
    </div>
  );
}

async function takeIn(transfer: DataTransfer): Promise<void> {
  const files = await droppedFiles(transfer);
  const session = (await whenSettled()) ?? (await createLibrary('My library'));
  if (session) await importFiles(session, files);
}
