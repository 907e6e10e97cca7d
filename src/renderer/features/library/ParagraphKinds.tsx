/** What each paragraph was taken for, to be corrected one by one. Takes effect at once; undo takes it back. */
import { paragraphKinds, type ParagraphKind } from '../../../core/model/paragraph';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { setParagraphKind } from '../../storage/commands/set-paragraph-kind';
import type { WholeArticle } from '../../storage/queries/article';

const kindWords: Record<ParagraphKind, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  body: 'Body',
  caption: 'Caption',
  credit: 'Credit',
  heading: 'Heading',
  boilerplate: 'Boilerplate',
};

/** Characters of a paragraph shown. */
const beginning = 160;

export function ParagraphKinds({ whole }: { readonly whole: WholeArticle }) {
  const session = useSession();
  const { text, paragraphs } = whole.text;
  const change = async (at: number, kind: ParagraphKind): Promise<void> => {
    const done = await setParagraphKind(session, whole.article.id, [at], kind);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <section className="details-paragraphs" aria-label="Paragraphs">
      <h3>Paragraphs</h3>
      <p className="small t3">
        Boilerplate takes no part in analysis and comparison. Nothing is ever cut from the text.
      </p>
      <ul>
        {paragraphs.map(({ span: [start, end], kind }, at) =>
          text.slice(start, end).trim() === '' ? null : (
            <li key={start} className={kind === 'boilerplate' ? 'boilerplate' : undefined}>
              <select
                className="text-field"
                aria-label={`Kind of paragraph ${at + 1}`}
                value={kind}
                disabled={session.readOnly}
                onChange={(event) => void change(at, event.target.value as ParagraphKind)}
              >
                {paragraphKinds.map((one) => (
                  <option key={one} value={one}>
                    {kindWords[one]}
                  </option>
                ))}
              </select>
              <span className="serif trunc">{text.slice(start, Math.min(end, start + beginning)).trim()}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
