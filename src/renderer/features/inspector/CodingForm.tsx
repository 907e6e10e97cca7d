/** One coding: its code, its words, its note. */
import type { ArticleId, CodeId, CodingId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { editCoding } from '../../storage/commands/edit-coding';
import { useCodings } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { useCodebooks } from '../../storage/queries/codebooks';
import { Combobox } from '../../ui/Combobox';
import { AnnotationPane, GoneAnnotation } from './AnnotationPane';
import { CodesHere } from './CodesHere';
import { NoteField } from './NoteField';

export function CodingForm({ id, article }: { readonly id: CodingId; readonly article: ArticleId | null }) {
  return article ? <Form id={id} article={article} /> : null;
}

function Form({ id, article }: { readonly id: CodingId; readonly article: ArticleId }) {
  const session = useSession();
  const codings = useCodings(session, article);
  const coding = codings?.find((one) => one.id === id);
  const codes = (useCodebooks(session) ?? []).flatMap((book) =>
    book.codes.map((code) => ({ code, book: book.codebook.name })),
  );
  const text = useArticle(session, article)?.text.text ?? '';
  if (!codings) return null;
  if (!coding) return <GoneAnnotation what="Code" />;
  const known = codes.find(({ code }) => code.id === coding.code);
  const edit = async (parts: { code?: CodeId; note?: string }): Promise<void> => {
    const done = await editCoding(session, id, parts);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <AnnotationPane title="Code" status={coding.status}>
      <section className="inspector-section">
        <Combobox
          label="Code"
          value={known?.code.name ?? ''}
          disabled={session.readOnly}
          options={codes.map(({ code, book }) => ({ id: code.id, label: code.name, note: book }))}
          onChoose={(code) => void edit({ code: code as CodeId })}
        />
        {known?.code.definition ? <p className="t2 small code-definition">{known.code.definition}</p> : null}
      </section>
      <section className="inspector-section">
        {coding.spans.map((span) => (
          <p key={span[0]} className="serif coded-words" dir="auto">
            {text.slice(...span)}
          </p>
        ))}
      </section>
      <CodesHere article={article} spans={coding.spans} except={id} />
      <NoteField value={coding.note} onChange={(note) => void edit({ note })} />
    </AnnotationPane>
  );
}
