/** The right pane of Compare: the finding under the cursor, its reason, its evidence in the text, and the decision. */
import { useEffect, useMemo, useRef } from 'react';
import type { Place } from '../../../core/model/comparison';
import type { ArticleId, EventId } from '../../../core/model/ids';
import { runCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { jumpTo, useView } from '../../session/view';
import { decideFinding } from '../../storage/commands/decide-finding';
import { useDecisions, type Decided } from '../../storage/queries/decisions';
import { Button, IconButton, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { columnsOf, type Column } from './columns';
import { chooseReference, readyOf, useCompare, type Ready } from './compare-store';
import { Runs } from './FamilyRow';
import { withReferences } from './family-view';
import { codersDiffer, verdictLine, verdictsOf } from './VerdictMarks';
import { findingsOf, type Finding, type FindingList, type Wording } from './findings';

export function FindingPane() {
  const event = useView((state) => state.event);
  const key = useView((state) => state.finding);
  const state = useCompare((store) => store.state);
  const ready = readyOf(state, event);
  return (
    <aside className="pane finding-pane" aria-label="Finding">
      <div className="pane-head">
        <h2 className="grow">Finding</h2>
        <Position finding={key} />
        <IconButton icon="chevron-left" label="Previous, K" small onPress={() => runCommand('go.previous-span')} />
        <IconButton icon="chevron-right" label="Next, J" small onPress={() => runCommand('go.next-span')} />
      </div>
      {ready && key !== null ? (
        <Chosen ready={ready} findingKey={key} />
      ) : (
        <p className="hint">Choose a cell, mark or number to see its evidence. J and K go through them.</p>
      )}
    </aside>
  );
}

/** `2 of 19`: which of the findings on the page it is. */
function Position({ finding }: { readonly finding: string | null }) {
  const order = useCompare((store) => store.order);
  const at = finding === null ? -1 : order.indexOf(finding);
  return at < 0 ? null : (
    <span className="finding-position num">
      {at + 1} of {order.length}
    </span>
  );
}

function Chosen({ ready, findingKey }: { readonly ready: Ready; readonly findingKey: string }) {
  const session = useSession();
  const columns = useMemo(() => columnsOf(ready.material), [ready]);
  const references = useCompare((store) => store.references);
  const findings = useMemo(
    () => findingsOf(withReferences(ready.comparison, references), columns),
    [ready, columns, references],
  );
  const decision = useDecisions(session, ready.event)?.get(findingKey);
  const finding = findings.get(findingKey);
  if (!finding) return <p className="hint">This finding is gone: its words have changed since.</p>;
  const own = decision?.own;
  return (
    <>
      <div className="scroll">
        <div className="finding-body">
          <header>
            <h3 className="grow">{finding.title}</h3>
            {finding.risk ? (
              <span className="badge risk">
                <Icon name="alert" size={12} />
                Sense at risk
              </span>
            ) : null}
          </header>
          <Verdicts decided={decision} coder={session.coder()} />
          {finding.why ? <p className="t2">{finding.why}</p> : null}
          {finding.wording ? <WordingSection wording={finding.wording} /> : null}
          {finding.version ? <ReferenceChoice finding={findingKey} version={finding.version} /> : null}
          <Rows rows={finding.details} />
          {finding.lists.map((list) => (
            <Conflict key={list.title} list={list} />
          ))}
          <section>
            <h4>Evidence</h4>
            <EvidenceLines finding={findingKey} places={finding.evidence} columns={columns} />
          </section>
          {finding.nearest && finding.nearest.length > 0 ? (
            <section>
              <h4>Something like it, not decided</h4>
              <EvidenceLines finding={findingKey} places={finding.nearest} columns={columns} />
            </section>
          ) : null}
          <Comment
            event={ready.event}
            finding={findingKey}
            value={own?.comment ?? ''}
            verdict={own?.verdict ?? 'open'}
          />
        </div>
      </div>
      <div className="inspector-actions">
        <Button primary caps={['A']} onPress={() => runCommand('review.accept')}>
          Confirm
        </Button>
        <Button caps={['X']} onPress={() => runCommand('review.reject')}>
          Dismiss
        </Button>
        <Button caps={['Space']} onPress={() => runCommand('review.skip')}>
          Skip
        </Button>
      </div>
    </>
  );
}

interface VerdictsProps {
  readonly decided: Decided | undefined;
  /** Who works now. */
  readonly coder: string;
}

/** What each coder decided: one's own first, then the others' with their comments. */
function Verdicts({ decided, coder }: VerdictsProps) {
  const decisions = verdictsOf(decided);
  if (decisions.length === 0) return null;
  return (
    <div className="finding-verdicts">
      {decisions.map((one) => (
        <p key={one.id}>
          <span className={`pill ${one.verdict === 'confirmed' ? 'accepted' : 'suggested'}`}>{verdictLine(one)}</span>
          {one.coder === coder || one.comment === '' ? null : <span className="t2"> {one.comment}</span>}
        </p>
      ))}
      {codersDiffer(decisions) ? (
        <p className="badge conflict">
          <Icon name="people" size={12} />
          Coders differ
        </p>
      ) : null}
    </div>
  );
}

interface EvidenceLinesProps {
  readonly finding: string;
  readonly places: readonly Place[];
  readonly columns: readonly Column[];
}

/** The places of a finding; those of the article whose cell was chosen are brought into sight. */
function EvidenceLines({ finding, places, columns }: EvidenceLinesProps) {
  const wanted = useCompare((store) => store.wanted);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'nearest' });
  }, [finding, wanted]);
  const at = places.findIndex((place) => place.file === wanted);
  return places.map((place, index) => (
    <div key={`${place.file}${place.span[0]}`} ref={index === at ? first : null} className="evidence">
      <EvidenceLine place={place} column={columns.find((column) => column.id === place.file)} />
    </div>
  ));
}

/** Two wordings with too little in common are read one after the other, not word by word. */
function WordingSection({ wording }: { readonly wording: Wording }) {
  if (wording.runs !== null)
    return (
      <section>
        <h4>Word by word</h4>
        <p className="finding-diff serif">
          <Runs runs={wording.runs} />
        </p>
      </section>
    );
  return (
    <section>
      <h4>Reference</h4>
      <p className="finding-diff serif">{wording.reference}</p>
      <h4>This version</h4>
      <p className="finding-diff serif">{wording.version}</p>
    </section>
  );
}

interface ReferenceChoiceProps {
  readonly finding: string;
  readonly version: NonNullable<Finding['version']>;
}

/** Any version may be the one that the others are compared with. */
function ReferenceChoice({ finding, version: { family, isReference } }: ReferenceChoiceProps) {
  const chosen = useCompare((store) => store.references.has(family));
  return (
    <p className="finding-reference">
      {isReference ? null : (
        <LinkButton onPress={() => chooseReference(family, finding)}>Compare with this wording</LinkButton>
      )}
      {chosen ? (
        <LinkButton onPress={() => chooseReference(family, null)}>Back to the suggested reference</LinkButton>
      ) : null}
    </p>
  );
}

/** What the articles say differently beside the words. */
function Conflict({ list }: { readonly list: FindingList }) {
  return (
    <section>
      <h4 className="finding-list-head">
        <span className="grow">{list.title}</span>
        {list.speakerDiffers ? (
          <span className="badge conflict">
            <Icon name="people" size={12} />
            Speaker differs
          </span>
        ) : null}
      </h4>
      <Rows rows={list.rows} />
    </section>
  );
}

function Rows({ rows }: { readonly rows: Finding['details'] }) {
  if (rows.length === 0) return null;
  return (
    <dl className="finding-details">
      {rows.map(({ label, value, share }, at) => (
        <div key={at}>
          <dt className="t3">{label}</dt>
          {share === undefined ? (
            <dd>{value}</dd>
          ) : (
            <dd className="share-bar">
              <span aria-hidden="true">
                <i style={{ width: `${share * 100}%` }} />
              </span>
              <span className="num">{value}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Code units of context shown on each side of the evidence. */
const context = 120;

function EvidenceLine({ place, column }: { readonly place: Place; readonly column: Column | undefined }) {
  if (!column) return null;
  const { text } = column;
  const [start, end] = place.span;
  const paragraphStart = text.lastIndexOf('\n', start) + 1;
  const paragraphEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(paragraphStart, start - context);
  const to = Math.min(paragraphEnd, end + context);
  const paragraph = column.paragraphAt(start);
  return (
    <>
      <p className="evidence-where">
        <b>{column.outlet}</b>
        {paragraph === null ? null : <span className="num">¶ {paragraph}</span>}
        <span className="grow" />
        <LinkButton onPress={() => jumpTo(column.id, place.span)}>Open</LinkButton>
      </p>
      <p className="evidence-words serif">
        {from > paragraphStart ? '… ' : ''}
        {text.slice(from, start)}
        <em>{text.slice(start, end)}</em>
        {text.slice(end, to)}
        {to < paragraphEnd ? ' …' : ''}
      </p>
    </>
  );
}

interface CommentProps {
  readonly event: EventId;
  readonly finding: string;
  readonly value: string;
  readonly verdict: 'confirmed' | 'dismissed' | 'open';
}

function Comment({ event, finding, value, verdict }: CommentProps) {
  const session = useSession();
  const leave = async (words: string): Promise<void> => {
    if (words === value) return;
    const done = await decideFinding(session, { event, finding, verdict, comment: words });
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <section>
      <label htmlFor="finding-comment">Comment</label>
      <textarea
        key={`${finding}\n${value}`}
        id="finding-comment"
        className="text-field"
        rows={2}
        defaultValue={value}
        placeholder="Nothing noted."
        onBlur={(change) => void leave(change.target.value)}
      />
    </section>
  );
}

export const openPlace = (place: Place): void => jumpTo(place.file as ArticleId, place.span);
