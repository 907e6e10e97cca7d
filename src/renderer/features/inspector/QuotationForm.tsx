/** One quotation: who said it, by which cue, what, on whose behalf, via whom; accepted, rejected or skipped at the foot. */
import type { Quotation } from '../../../core/model/quotation';
import type { QuotationId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { select, type Selected } from '../../session/view';
import { editQuotation, type QuotationParts } from '../../storage/commands/edit-quotation';
import { useQuotation, useQuotations } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { Button, IconButton } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { CodesHere } from './CodesHere';
import { HopList } from './HopList';
import { NoteField } from './NoteField';
import { PartsSection } from './PartsSection';

type Part = Extract<Selected, { kind: 'quotation' }>['part'];

export function QuotationForm({ id, part }: { readonly id: QuotationId; readonly part?: Part }) {
  const session = useSession();
  const quotation = useQuotation(session, id);
  if (quotation === undefined) return null;
  if (quotation === null) return <p className="hint">This quotation was removed. Undo brings it back.</p>;
  return <Form quotation={quotation} part={part} />;
}

function Form({ quotation, part }: { readonly quotation: Quotation; readonly part?: Part }) {
  const session = useSession();
  const text = useArticle(session, quotation.article)?.text.text ?? '';
  const edit = async (parts: QuotationParts, label: string): Promise<void> => {
    const done = await editQuotation(session, quotation.id, parts, label);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <>
      <FormHead quotation={quotation} />
      <div className="scroll">
        <div className="inspector-body">
          <PartsSection quotation={quotation} text={text} part={part} />
          <section className="inspector-section">
            <dl className="form-list">
              <dt>Directness</dt>
              <dd>
                <SegmentedControl
                  label="Directness"
                  value={quotation.directness}
                  options={[
                    ['direct', 'Direct'],
                    ['mixed', 'Mixed'],
                    ['indirect', 'Indirect'],
                  ]}
                  onChange={(directness) => void edit({ directness }, 'Set the directness')}
                />
              </dd>
              <dt>Polarity</dt>
              <dd>
                <SegmentedControl
                  label="Polarity"
                  value={quotation.polarity}
                  options={[
                    ['affirmed', 'Affirmed'],
                    ['negated', 'Negated'],
                    ['declined', 'Declined'],
                  ]}
                  onChange={(polarity) => void edit({ polarity }, 'Set the polarity')}
                />
              </dd>
              <dt>Via</dt>
              <dd>
                <HopList
                  quotation={quotation}
                  text={text}
                  onChange={(chain) => void edit({ chain }, 'Change the chain')}
                />
              </dd>
              <dt>Found by</dt>
              <dd className="t2 small">{foundBy(quotation)}</dd>
            </dl>
          </section>
          <CodesHere article={quotation.article} spans={quotation.content} />
          <NoteField value={quotation.note} onChange={(note) => void edit({ note }, 'Write a memo')} />
        </div>
      </div>
      <Actions quotation={quotation} />
    </>
  );
}

function foundBy({ origin }: Quotation): string {
  if (origin.kind === 'coder') return origin.coder ? `${origin.coder}, by hand` : 'by hand';
  return `rule: ${origin.rule.replace(/[-_]/g, ' ')}`;
}

function FormHead({ quotation }: { readonly quotation: Quotation }) {
  const session = useSession();
  const all = useQuotations(session, quotation.article)?.filter((one) => one.status !== 'rejected') ?? [];
  const at = all.findIndex((one) => one.id === quotation.id);
  return (
    <div className="pane-head">
      <h2>{quotation.kind === 'scare' ? 'Scare quote' : 'Quotation'}</h2>
      <span className={`pill ${quotation.status}`}>{stateWords[quotation.status]}</span>
      <span className="grow" />
      <span className="t3 small num">{all.length > 0 ? `${at + 1} of ${all.length}` : ''}</span>
      <IconButton icon="chevron-left" label="Previous, K" small onPress={() => runCommand('go.previous-span')} />
      <IconButton icon="chevron-right" label="Next, J" small onPress={() => runCommand('go.next-span')} />
      <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
    </div>
  );
}

const stateWords = { suggested: 'Suggested', accepted: 'Accepted', rejected: 'Rejected' } as const;

function Actions({ quotation }: { readonly quotation: Quotation }) {
  const { readOnly } = useSession();
  if (readOnly) return null;
  if (quotation.status === 'suggested') {
    return (
      <div className="inspector-actions">
        <Button primary caps={['A']} onPress={() => runCommand('review.accept')}>
          Accept
        </Button>
        <Button caps={['X']} onPress={() => runCommand('review.reject')}>
          Reject
        </Button>
        <Button caps={['Space']} onPress={() => runCommand('review.skip')}>
          Skip
        </Button>
      </div>
    );
  }
  return (
    <div className="inspector-actions">
      <Button primary caps={['J']} onPress={() => runCommand('go.next-span')}>
        Next
      </Button>
      <Button caps={['U']} onPress={() => runCommand('mark.remove')}>
        Remove
      </Button>
    </div>
  );
}
