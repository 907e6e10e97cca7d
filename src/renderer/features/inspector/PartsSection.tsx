/** The parts of a quotation, each under its letter: sources with their entities, cue, content, on behalf of. */
import type { ReactNode } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import type { Mention, Quotation } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import { runCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { jumpTo, select, type PartRole, type Selected } from '../../session/view';
import { nameSource, type ChosenEntity } from '../../storage/commands/name-source';
import { useEntities } from '../../storage/queries/entities';
import { LinkButton } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';
import { newEntity } from '../../session/find-entity';

interface PartsProps {
  readonly quotation: Quotation;
  readonly text: string;
  readonly part?: Extract<Selected, { kind: 'quotation' }>['part'];
}

export function PartsSection({ quotation, text, part }: PartsProps) {
  const { sources, cue, content, onBehalfOf } = quotation;
  const { readOnly } = useSession();
  const current = (role: PartRole, index: number): boolean => part?.role === role && part.index === index;
  const words = (role: PartRole, index: number, span: Span): ReactNode => (
    <Words
      key={`${role}${index}`}
      quotation={quotation}
      role={role}
      index={index}
      span={span}
      text={text}
      current={current(role, index)}
    />
  );
  return (
    <section className="inspector-section" aria-label="Parts">
      <Part letter="S" tone="source" title={sources.length > 1 ? `Said by, ${sources.length} sources` : 'Said by'}>
        {sources.map((source, index) => (
          <div key={index}>
            {words('source', index, source.span)}
            <EntityPicker quotation={quotation} index={index} mention={source} text={text} />
          </div>
        ))}
        {sources.length === 0 ? <p className="hint-line">Select the name in the text and press S.</p> : null}
        {readOnly || sources.length === 0 ? null : (
          <p className="small part-more">
            <LinkButton
              title="Select the name in the text, then press this or Shift+S"
              onPress={() => runCommand('mark.another-source')}
            >
              Another source
            </LinkButton>
            {onBehalfOf ? null : (
              <LinkButton
                title="Select in the text for whom the source speaks, then press this or B"
                onPress={() => runCommand('mark.on-behalf')}
              >
                On behalf of…
              </LinkButton>
            )}
          </p>
        )}
      </Part>
      {onBehalfOf ? (
        <Part letter="B" tone="source" title="On behalf of">
          {words('onBehalfOf', 0, onBehalfOf.span)}
          <EntityPicker quotation={quotation} index="onBehalfOf" mention={onBehalfOf} text={text} />
        </Part>
      ) : null}
      <Part letter="V" tone="cue" title="Cue">
        {cue ? words('cue', 0, cue) : <p className="hint-line">No cue. Select it and press V.</p>}
      </Part>
      <Part letter="C" tone="content" title={content.length > 1 ? `Content, ${content.length} spans` : 'Content'}>
        {content.map((span, index) => words('content', index, span))}
      </Part>
    </section>
  );
}

function Part({
  letter,
  tone,
  title,
  children,
}: {
  readonly letter: string;
  readonly tone: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="part">
      <span className={`part-letter ${tone}`} aria-hidden="true">
        {letter}
      </span>
      <div>
        <div className="part-head">
          <span className="grow">{title}</span>
          <kbd>{letter}</kbd>
        </div>
        {children}
      </div>
    </div>
  );
}

interface WordsProps {
  readonly quotation: Quotation;
  readonly role: PartRole;
  readonly index: number;
  readonly span: Span;
  readonly text: string;
  readonly current: boolean;
}

function Words({ quotation, role, index, span, text, current }: WordsProps) {
  const open = (): void => {
    jumpTo(quotation.article, span);
    select({ kind: 'quotation', id: quotation.id, part: { role, index } });
  };
  return (
    <button
      type="button"
      className="part-words serif"
      dir="auto"
      aria-pressed={current}
      onClick={open}
      title="Show in the text"
    >
      {text.slice(span[0], span[1])}
    </button>
  );
}

interface EntityPickerProps {
  readonly quotation: Quotation;
  readonly index: number | 'onBehalfOf';
  readonly mention: Mention;
  readonly text: string;
}

function EntityPicker({ quotation, index, mention, text }: EntityPickerProps) {
  const session = useSession();
  const entities = useEntities(session) ?? [];
  const known = entities.find((entity) => entity.id === mention.entity);
  const choose = async (chosen: ChosenEntity): Promise<void> => {
    const done = await nameSource(session, quotation.id, { index, span: mention.span }, chosen);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <>
      <Combobox
        label={index === 'onBehalfOf' ? 'On behalf of whom' : 'Who is this'}
        value={known ? known.name : ''}
        placeholder={text.slice(mention.span[0], mention.span[1])}
        disabled={session.readOnly}
        options={entities.map((entity) => ({ id: entity.id, label: entity.name, note: namingWords(entity) }))}
        onChoose={(id) => void choose({ kind: 'known', entity: id as EntityId })}
        newOption={{
          label: (name) => `New source “${name}”`,
          onCreate: (name) => void choose({ kind: 'new', entity: newEntity(name) }),
        }}
      />
      {known ? (
        <p className="small t3">
          <LinkButton
            title={`Everything ${known.name} is quoted as saying`}
            onPress={() => select({ kind: 'entity', id: known.id })}
          >
            All quotations
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}

function namingWords({ naming, kind }: Entity): string {
  if (naming !== 'named') return 'unnamed';
  return kind === 'person' ? 'named' : kind;
}
