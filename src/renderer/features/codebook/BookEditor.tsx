/** One codebook: its name, what it is for, where it comes from. */
import type { Codebook } from '../../../core/model/codebook';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { editCodebook } from '../../storage/commands/edit-codebook';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { Button } from '../../ui/Button';
import { nameFieldId } from './CodeEditor';
import { ExportMenu } from './ExportMenu';
import { DraftField } from './DraftField';

interface BookEditorProps {
  readonly book: CodebookWithCodes;
  readonly onDelete: () => void;
  readonly onNewCode: () => void;
}

export function BookEditor({ book, onDelete, onNewCode }: BookEditorProps) {
  const { codebook } = book;
  const session = useSession();
  const change = async (parts: Partial<Pick<Codebook, 'name' | 'description'>>): Promise<void> => {
    const done = await editCodebook(session, codebook.id, parts);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <>
      <header className="code-head">
        <h2 className="grow">
          <DraftField
            id={nameFieldId}
            label="Name of the codebook"
            className="code-name"
            value={codebook.name}
            needed
            disabled={session.readOnly}
            onSave={(name) => void change({ name })}
          />
        </h2>
        <ExportMenu book={book} />
        <Button small disabled={session.readOnly} onPress={onNewCode}>
          New code
        </Button>
        <Button small disabled={session.readOnly} onPress={onDelete}>
          Delete
        </Button>
      </header>
      <div className="code-fields">
        <label className="code-label" htmlFor="book-description">
          What it is for
        </label>
        <DraftField
          id="book-description"
          rows={3}
          value={codebook.description}
          disabled={session.readOnly}
          onSave={(description) => void change({ description })}
        />
        {codebook.source ? (
          <>
            <span className="code-label">Source</span>
            <p className="code-source">{codebook.source}</p>
          </>
        ) : null}
      </div>
    </>
  );
}
