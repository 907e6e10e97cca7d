/** One source: who it is, by which words each outlet names it, and everything it is quoted as saying. */
import { useState } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import { useSession } from '../../session/services';
import { useSourceQuotations, type QuotedSource } from '../../storage/queries/sources';
import { Button } from '../../ui/Button';
import { Said } from './Said';
import { SourceFields } from './SourceFields';
import { SourceMerge } from './SourceMerge';
import { SourceSplit } from './SourceSplit';
import { SourceUses } from './SourceUses';
import { TextLine } from './TextLine';
import { useEdit } from './use-edit';

interface SourcePageProps {
  readonly entity: Entity;
  readonly sources: readonly QuotedSource[];
  readonly onChoose: (id: EntityId) => void;
}

export function SourcePage({ entity, sources, onChoose }: SourcePageProps) {
  const session = useSession();
  const edit = useEdit(entity);
  const quotations = useSourceQuotations(session, entity.id);
  const [asking, setAsking] = useState<'merge' | 'split' | null>(null);
  const close = (): void => setAsking(null);
  return (
    <div className="scroll source-centre">
      <article className="source-page" aria-label={entity.name}>
        <header className="source-head">
          <h2 className="grow">
            <TextLine
              label="Name of the source"
              className="source-title"
              value={entity.name}
              onSave={(name) => name !== '' && edit({ name })}
            />
          </h2>
          <Button small disabled={session.readOnly || sources.length < 2} onPress={() => setAsking('merge')}>
            Merge…
          </Button>
          <Button small disabled={session.readOnly || !quotations?.length} onPress={() => setAsking('split')}>
            Split…
          </Button>
        </header>
        <SourceFields entity={entity} />
        {quotations ? (
          <>
            <SourceUses entity={entity} quotations={quotations} />
            <Said quotations={quotations} />
          </>
        ) : (
          <p className="t3" role="status">
            Reading quotations…
          </p>
        )}
      </article>
      {asking === 'merge' ? <SourceMerge entity={entity} sources={sources} onClose={close} /> : null}
      {asking === 'split' ? (
        <SourceSplit entity={entity} quotations={quotations ?? []} onClose={close} onSplit={onChoose} />
      ) : null}
    </div>
  );
}
