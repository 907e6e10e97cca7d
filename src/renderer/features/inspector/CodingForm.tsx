/** One coding: its code, its words, its note. */
import type { ArticleId, CodeId, CodingId } from '../../../core/model/ids';
import { runCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { select } from '../../session/view';
import { editCoding } from '../../storage/commands/edit-coding';
import { useCodings } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { useCodebooks } from '../../storage/queries/codebooks';
import { Button, IconButton } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';
import { NoteField } from './NoteField';

export function CodingForm({ id, article }: { readonly id: CodingId; readonly article: ArticleId | null }) {
  return article ? <Form id={id} article={article} /> : null;
}

function Form({ id, article }: { readonly id: CodingId; readonly article: ArticleId }) {
  const session = useSession();
  const coding = useCodings(session, article)?.find((one) => one.id === id);
  const codes = (useCodebooks(session) ?? []).flatMap((book) =>
    book.codes.map((code) => ({ code, book: book.codebook.name })),
  );
  const text = useArticle(session, article)?.text.text ?? '';
  if (!coding) return null;
  const known = codes.find(({ code }) => code.id === coding.code);
  const edit = async (parts: { code?: CodeId; note?: string }): Promise<void> => {
    const done = await editCoding(session, id, parts);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <>
      <div className="pane-head">
        <h2>Code</h2>
        <span className={`pill ${coding.status}`}>{coding.status === 'accepted' ? 'Accepted' : 'Suggested'}</span>
        <span className="grow" />
        <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
      </div>
      <div className="scroll">
        <div className="inspector-body">
          <section className="inspector-section">
            <Combobox
              label="Code"
              value={known?.code.name ?? ''}
              options={codes.map(({ code, book }) => ({ id: code.id, label: code.name, note: book }))}
              onChoose={(code) => void edit({ code: code as CodeId })}
            />
            {known?.code.definition ? <p className="t2 small code-definition">{known.code.definition}</p> : null}
          </section>
          <section className="inspector-section">
            {coding.spans.map((span) => (
              <p key={span[0]} className="serif coded-words">
                {text.slice(...span)}
              </p>
            ))}
          </section>
          <NoteField value={coding.note} onChange={(note) => void edit({ note })} />
        </div>
      </div>
      <div className="inspector-actions">
        {coding.status === 'suggested' ? (
          <Button primary caps={['A']} onPress={() => runCommand('review.accept')}>
            Accept
          </Button>
        ) : null}
        <Button caps={['U']} onPress={() => runCommand('mark.remove')}>
          Remove
        </Button>
      </div>
    </>
  );
}
