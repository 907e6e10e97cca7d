/** Split: the quotations that are ticked are another's. They can be ticked one by one, or by the words that name the source. */
import { useMemo } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityId, QuotationId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { outletOrFile } from '../../session/outlet-name';
import { useSession } from '../../session/services';
import { splitEntity } from '../../storage/commands/split-entity';
import type { SourceQuotation } from '../../storage/queries/sources';
import { SplitDialog, type Tick } from '../../ui/SplitDialog';
import { wordingsIn } from './said';

interface SourceSplitProps {
  readonly entity: Entity;
  readonly quotations: readonly SourceQuotation[];
  readonly onSplit: (made: EntityId) => void;
  readonly onClose: () => void;
}

export function SourceSplit({ entity, quotations, onSplit, onClose }: SourceSplitProps) {
  const session = useSession();
  const wordings = useMemo(() => byWording(quotations, entity.id), [quotations, entity.id]);
  const split = async (name: string, ticked: ReadonlySet<QuotationId>): Promise<void> => {
    const made = { name, aliases: goingNames(entity, quotations, ticked) };
    const done = await splitEntity(session, entity.id, made, [...ticked]);
    onClose();
    if (!done.ok) return notify(done.error.message, 'error');
    onSplit(done.value.value);
    notify(`“${made.name}” is a source of its own now. Undo joins the two again.`);
  };
  return (
    <SplitDialog
      title={`Split ${entity.name}`}
      label="New source"
      hint="Quotations that are the new source’s:"
      className="split-quotations"
      rows={quotations.map((one) => ({ id: one.quotation.id, cells: <Cells one={one} entity={entity.id} /> }))}
      above={(ticked, tick) =>
        wordings.length > 1 ? <Wordings wordings={wordings} ticked={ticked} onTick={tick} /> : null
      }
      onSplit={(name, ticked) => void split(name, ticked)}
      onClose={onClose}
    />
  );
}

function Cells({ one, entity }: { readonly one: SourceQuotation; readonly entity: EntityId }) {
  return (
    <>
      <span className="t3 small trunc">{outletOrFile(one.article)}</span>
      <span className="small trunc">{wordingsIn(one, entity).join(', ')}</span>
      <span className="serif trunc" dir="auto">
        {wordsOf(one)}
      </span>
    </>
  );
}

interface WordingsProps {
  readonly wordings: ReturnType<typeof byWording>;
  readonly ticked: ReadonlySet<QuotationId>;
  readonly onTick: Tick<QuotationId>;
}

function Wordings({ wordings, ticked, onTick }: WordingsProps) {
  return (
    <div className="split-wordings" role="group" aria-label="Named as">
      {wordings.map(([words, ids]) => (
        <label key={words}>
          <input
            type="checkbox"
            checked={ids.every((id) => ticked.has(id))}
            onChange={(event) => onTick(ids, event.target.checked)}
          />
          <span className="serif">{words}</span> <span className="t3 small num">{ids.length}</span>
        </label>
      ))}
    </div>
  );
}

const wordsOf = ({ quotation, text }: SourceQuotation): string =>
  quotation.content.map((span) => text.text.slice(...span).replace(/\s+/gu, ' ')).join(' … ');

/** Each wording with the quotations that name the source so. */
function byWording(
  quotations: readonly SourceQuotation[],
  entity: EntityId,
): readonly (readonly [words: string, ids: readonly QuotationId[]])[] {
  const found = new Map<string, QuotationId[]>();
  for (const one of quotations)
    for (const said of wordingsIn(one, entity)) {
      // "He" and "he" are one wording.
      const words = said.charAt(0).toUpperCase() + said.slice(1);
      found.set(words, [...(found.get(words) ?? []), one.quotation.id]);
    }
  return [...found].sort((a, b) => b[1].length - a[1].length);
}

/** Other names that only the quotations going are named by. */
function goingNames(
  entity: Entity,
  quotations: readonly SourceQuotation[],
  ticked: ReadonlySet<QuotationId>,
): readonly string[] {
  const named = (going: boolean): Set<string> =>
    new Set(
      quotations
        .filter(({ quotation }) => ticked.has(quotation.id) === going)
        .flatMap((one) => wordingsIn(one, entity.id)),
    );
  const staying = named(false);
  const going = named(true);
  return entity.aliases.filter((alias) => going.has(alias) && !staying.has(alias));
}
