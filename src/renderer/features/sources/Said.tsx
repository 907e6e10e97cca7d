/** Everything a source is quoted as saying, by event or by outlet; each quotation opens in the text. */
import { useMemo, useState } from 'react';
import { outletOrFile } from '../../session/outlet-name';
import { jumpTo, select } from '../../session/view';
import type { SourceQuotation } from '../../storage/queries/sources';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { shownDate } from '../../ui/shown-date';
import { groupsOf, type Grouping } from './said';

interface SaidProps {
  readonly quotations: readonly SourceQuotation[];
}

/** Quotations printed at once; rows out of sight are not laid out (content-visibility). */
const most = 400;

export function Said({ quotations }: SaidProps) {
  const [by, setBy] = useState<Grouping>('event');
  const [all, setAll] = useState(false);
  const shown = all ? quotations : quotations.slice(0, most);
  const groups = useMemo(() => groupsOf(shown, by), [shown, by]);
  return (
    <section className="said" aria-label="Everything quoted">
      <div className="said-top">
        <h3>
          {quotations.length === 1 ? '1 quotation' : `${quotations.length.toLocaleString()} quotations`}{' '}
          <span className="t3">in {articlesOf(quotations)}</span>
        </h3>
        <SegmentedControl
          label="Group by"
          value={by}
          options={[
            ['event', 'By event'],
            ['outlet', 'By outlet'],
          ]}
          onChange={setBy}
        />
      </div>
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h4 className="trunc" title={group.title}>
            {group.title} <span className="t3 num">{group.quotations.length}</span>
          </h4>
          <ul>
            {group.quotations.map((one) => (
              <One key={one.quotation.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length < quotations.length ? (
        <Button small onPress={() => setAll(true)}>
          Show all {quotations.length.toLocaleString()}
        </Button>
      ) : null}
      {quotations.length === 0 ? (
        <p className="t3">
          Not quoted in any article now. A source that nobody needs any more can be merged into another.
        </p>
      ) : null}
    </section>
  );
}

function One({ one }: { readonly one: SourceQuotation }) {
  const { quotation, article, text } = one;
  const words = quotation.content.map((span) => text.text.slice(...span).replace(/\s+/gu, ' ')).join(' … ');
  const cue = quotation.cue ? text.text.slice(...quotation.cue).replace(/\s+/gu, ' ') : '';
  const published = article.metadata.published?.value.slice(0, 10);
  return (
    <li>
      <button type="button" className="said-row" onClick={() => open(one)}>
        <span className="said-where">
          <span className={`state-dot ${quotation.status}`} aria-hidden="true" />
          <b className="trunc" title={outletOrFile(article)}>
            {outletOrFile(article)}
          </b>
          <span className="t3 small num">{published ? shownDate(published) : 'no date'}</span>
          <span className="grow" />
          {cue === ':' ? null : <span className="said-cue small trunc">{cue}</span>}
          <span className="t3 small">{directnessWords[quotation.directness]}</span>
          <span className="t3 small">{quotation.status === 'accepted' ? 'accepted' : 'suggested'}</span>
        </span>
        <span className="said-words serif" dir="auto">
          {words}
        </span>
      </button>
    </li>
  );
}

const directnessWords = { direct: 'direct', mixed: 'partly quoted', indirect: 'indirect' };

const articlesOf = (quotations: readonly SourceQuotation[]): string => {
  const n = new Set(quotations.map(({ article }) => article.id)).size;
  return n === 1 ? '1 article' : `${n.toLocaleString()} articles`;
};

function open({ quotation }: SourceQuotation): void {
  const first = quotation.content[0];
  if (first) jumpTo(quotation.article, first);
  select({ kind: 'quotation', id: quotation.id, part: { role: 'content', index: 0 } });
}
