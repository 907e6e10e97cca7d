/** Everything known about an article, where each value was found, and all of it to be corrected by hand. */
import { useEffect, useRef, useState } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useServices, useSession } from '../../session/services';
import { jumpTo } from '../../session/view';
import { setArticleMetadata } from '../../storage/commands/set-article-metadata';
import { useArticle, type WholeArticle } from '../../storage/queries/article';
import { Button, LinkButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ArticleFacts } from './ArticleFacts';
import {
  changedValues,
  foundValues,
  isPublishedDate,
  metadataFields,
  originWords,
  textOf,
  type FieldName,
  type MetadataField,
} from './metadata-fields';
import { ParagraphKinds } from './ParagraphKinds';
import './article-details.css';

interface ArticleDetailsProps {
  readonly article: ArticleId;
  readonly onClose: () => void;
}

export function ArticleDetails(props: ArticleDetailsProps) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Loaded {...props} /> : null;
}

function Loaded({ article, onClose }: ArticleDetailsProps) {
  const session = useSession();
  const whole = useArticle(session, article);
  if (!whole) return null;
  return <Details whole={whole} onClose={onClose} />;
}

function Details({ whole, onClose }: { readonly whole: WholeArticle; readonly onClose: () => void }) {
  const session = useSession();
  const [typed, setTyped] = useState<Partial<Record<FieldName, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const { metadata } = whole.article;
  const problem = dateProblem(typed.published, textOf(metadata, 'published'));
  const save = async (): Promise<void> => {
    if (problem) return;
    const changes = changedValues(metadata, typed);
    if (Object.keys(changes).length > 0) {
      const done = await setArticleMetadata(session, whole.article.id, changes);
      if (!done.ok) return notify(done.error.message, 'error');
    }
    onClose();
  };
  return (
    <Dialog
      title="Article details"
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={session.readOnly || problem !== null} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className="dialog-content article-details" tabIndex={-1}>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {metadataFields.map((field) => (
            <Field
              key={field.name}
              field={field}
              whole={whole}
              text={typed[field.name] ?? textOf(metadata, field.name)}
              touched={typed[field.name] !== undefined && typed[field.name] !== textOf(metadata, field.name)}
              problem={field.name === 'published' ? problem : null}
              disabled={session.readOnly}
              onType={(text) => setTyped({ ...typed, [field.name]: text })}
              onLeave={onClose}
            />
          ))}
          {/* Enter in a field saves; a form of several fields needs a submit button for that. */}
          <button type="submit" hidden />
        </form>
        <ArticleFacts article={whole.article} />
        <ParagraphKinds whole={whole} />
      </div>
    </Dialog>
  );
}

/** A date that was there from the import is let be, whatever its form. */
function dateProblem(typed: string | undefined, before: string): string | null {
  const text = typed?.trim() ?? '';
  if (typed === undefined || text === '' || text === before || isPublishedDate(text)) return null;
  return 'Write the date as 2021-12-31, or with time and offset as 2021-12-31T18:05+01:00.';
}

interface FieldProps {
  readonly field: MetadataField;
  readonly whole: WholeArticle;
  readonly text: string;
  readonly touched: boolean;
  readonly problem: string | null;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

function Field({ field, whole, text, touched, problem, disabled, onType, onLeave }: FieldProps) {
  const id = `details-${field.name}`;
  const common = {
    id,
    className: 'text-field',
    value: text,
    disabled,
    placeholder: field.hint,
    'aria-describedby': `${id}-origin`,
    'aria-invalid': problem !== null,
    spellCheck: false,
    onChange: (event: { readonly target: { readonly value: string } }) => onType(event.target.value),
  };
  return (
    <div className="details-field">
      <label htmlFor={id}>{field.title}</label>
      {field.many ? (
        <textarea rows={Math.max(1, text.split('\n').length)} {...common} />
      ) : (
        <input type="text" autoComplete="off" {...common} />
      )}
      <p id={`${id}-origin`} className={problem ? 'small details-problem' : 'small t3'}>
        {problem ?? <Origin name={field.name} whole={whole} touched={touched} onLeave={onLeave} />}
      </p>
    </div>
  );
}

interface OriginProps {
  readonly name: FieldName;
  readonly whole: WholeArticle;
  readonly touched: boolean;
  readonly onLeave: () => void;
}

/** Where the value was found, with the way to that place in the text. */
function Origin({ name, whole, touched, onLeave }: OriginProps) {
  if (touched) return 'will be kept as typed by hand';
  const [first] = foundValues(whole.article.metadata, name);
  if (!first) return 'not known';
  const { span } = first;
  return (
    <>
      {originWords[first.origin]}
      {span ? (
        <>
          {' '}
          <LinkButton
            onPress={() => {
              onLeave();
              jumpTo(whole.article.id, span);
            }}
          >
            Show
          </LinkButton>
        </>
      ) : null}
    </>
  );
}
