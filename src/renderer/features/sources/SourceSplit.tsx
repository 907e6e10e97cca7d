/** Split: the quotations that are ticked are another's. They can be ticked one by one, or by the words that name the source. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Entity } from '../../../core/model/entity';
import type { EntityId, QuotationId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { outletOrFile } from '../../session/outlet-name';
import { useSession } from '../../session/services';
import { splitEntity } from '../../storage/commands/split-entity';
import type { SourceQuotation } from '../../storage/queries/sources';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { wordingsIn } from './said';

interface SourceSplitProps {
  readonly entity: Entity;
  readonly quotations: readonly SourceQuotation[];
  readonly onSplit: (made: EntityId) => void;
  readonly onClose: () => void;
}

export function SourceSplit({ entity, quotations, onSplit, onClose }: SourceSplitProps) {
  const session = useSession();
  const [name, setName] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<QuotationId>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wordings = useMemo(() => byWording(quotations, entity.id), [quotations, entity.id]);
  const tick = (ids: readonly QuotationId[], on: boolean): void =>
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  const ready = name.trim() !== '' && ticked.size > 0;
  const split = async (): Promise<void> => {
    if (!ready) return;
    const made = { name: name.trim(), aliases: goingNames(entity, quotations, ticked) };
    const done = await splitEntity(session, entity.id, made, [...ticked]);
    onClose();
    if (!done.ok) return notify(done.error.message, 'error');
    onSplit(done.value.value);
    notify(`“${made.name}” is a source of its own now. Undo joins the two again.`);
  };
  return (
    <Dialog
      title={`Split ${entity.name}`}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button primary disabled={!ready} onPress={() => void split()}>
            Move {ticked.size} of {quotations.length}
          </Button>
        </>
      }
    >
      <form
        className="dialog-content"
        onSubmit={(event) => {
          event.preventDefault();
          void split();
        }}
      >
        <div className="field-row">
          <label htmlFor="split-source">New source</label>
          <input
            id="split-source"
            ref={field}
            className="text-field"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {wordings.length > 1 ? (
          <div className="split-wordings" role="group" aria-label="Named as">
            {wordings.map(([words, ids]) => (
              <label key={words}>
                <input
                  type="checkbox"
                  checked={ids.every((id) => ticked.has(id))}
                  onChange={(event) => tick(ids, event.target.checked)}
                />
                <span className="serif">{words}</span> <span className="t3 small num">{ids.length}</span>
              </label>
            ))}
          </div>
        ) : null}
        <p className="t2 small">Quotations that are the new source’s:</p>
        <ul className="split-quotations">
          {quotations.map((one) => (
            <li key={one.quotation.id}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(one.quotation.id)}
                  onChange={(event) => tick([one.quotation.id], event.target.checked)}
                />
                <span className="t3 small trunc">{outletOrFile(one.article)}</span>
                <span className="small trunc">{wordingsIn(one, entity.id).join(', ')}</span>
                <span className="serif trunc" dir="auto">
                  {wordsOf(one)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
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
