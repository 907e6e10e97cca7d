/** One quotation: who said it, by which cue, what, on whose behalf, via whom; accepted, rejected or skipped at the foot. */
import type { Quotation } from '../../../core/model/quotation';
import type { QuotationId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import type { Selected } from '../../session/view';
import { editQuotation, type QuotationParts } from '../../storage/commands/edit-quotation';
import { useQuotation, useQuotations } from '../../storage/queries/annotations';
import { useArticle } from '../../storage/queries/article';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { AnnotationPane, GoneAnnotation } from './AnnotationPane';
import { CodesHere } from './CodesHere';
import { HopList } from './HopList';
import { NoteField } from './NoteField';
import { PartsSection } from './PartsSection';
import { ruleWords } from './rule-words';

type Part = Extract<Selected, { kind: 'quotation' }>['part'];

export function QuotationForm({ id, part }: { readonly id: QuotationId; readonly part?: Part }) {
  const session = useSession();
  const quotation = useQuotation(session, id);
  if (quotation === undefined) return null;
  if (quotation === null) return <GoneAnnotation what="Quotation" />;
  return <Form quotation={quotation} part={part} />;
}

function Form({ quotation, part }: { readonly quotation: Quotation; readonly part?: Part }) {
  const session = useSession();
  const text = useArticle(session, quotation.article)?.text.text ?? '';
  const edit = async (parts: QuotationParts, label: string): Promise<void> => {
    const done = await editQuotation(session, quotation.id, parts, label);
    if (!done.ok) notify(done.error.message, 'error');
  };
  const place = usePlace(quotation);
  return (
    <AnnotationPane
      title={quotation.kind === 'scare' ? 'Scare quote' : 'Quotation'}
      status={quotation.status}
      {...(place ? { place } : {})}
    >
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
            <HopList quotation={quotation} text={text} onChange={(chain) => void edit({ chain }, 'Change the chain')} />
          </dd>
          <dt>Found by</dt>
          <dd className="t2 small">{foundBy(quotation)}</dd>
        </dl>
      </section>
      <CodesHere article={quotation.article} spans={quotation.content} />
      <NoteField value={quotation.note} onChange={(note) => void edit({ note }, 'Write a memo')} />
    </AnnotationPane>
  );
}

function foundBy({ origin }: Quotation): string {
  if (origin.kind === 'coder') return origin.coder ? `${origin.coder}, by hand` : 'by hand';
  return ruleWords(origin.rule);
}

/** "3 of 16": among all of the article that were not rejected. */
function usePlace(quotation: Quotation): string | null {
  const session = useSession();
  const all = useQuotations(session, quotation.article)?.filter((one) => one.status !== 'rejected') ?? [];
  const at = all.findIndex((one) => one.id === quotation.id);
  return at < 0 ? null : `${at + 1} of ${all.length}`;
}
