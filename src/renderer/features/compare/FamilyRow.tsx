/** One family of the proof sheet: its reference line and a cell for each outlet. */
import { diffRuns } from '../../../core/report/diff-runs';
import type { Decision } from '../../../core/model/decision';
import { useView } from '../../session/view';
import { Icon } from '../../ui/Icon';
import {
  alterationWords,
  cueWords,
  saidBy,
  wordsOf,
  type CellView,
  type FamilyView,
  type VersionView,
} from './family-view';

interface FamilyRowProps {
  readonly view: FamilyView;
  readonly number: number;
  readonly columns: number;
  readonly selected: string | null;
  readonly decisions: ReadonlyMap<string, Decision>;
}

export function FamilyRow({ view, number, columns, selected, decisions }: FamilyRowProps) {
  const { reference, cells } = view;
  const home = cells.find((cell) => cell.column.id === reference.file)?.column;
  const words = home ? wordsOf(reference, home.text) : reference.text;
  return (
    <section className="family" aria-label={`Quotation ${number}`}>
      <div className="family-reference">
        <span className="family-number num">{number}</span>
        <p className="family-words">{words}</p>
        <p className="family-who">
          Reference: <b>{home?.outlet}</b> · <b>{reference.speaker ?? 'no source'}</b>
          {cueWords(reference.cue) === null ? '' : `, ${reference.cue}`}
        </p>
        <div className="family-badges">
          {view.senseAtRisk ? (
            <span className="badge risk">
              <Icon name="alert" size={12} />
              Sense at risk
            </span>
          ) : null}
          {view.speakerDiffers ? (
            <span className="badge conflict">
              <Icon name="people" size={12} />
              Speaker differs
            </span>
          ) : null}
        </div>
      </div>
      <div className="proof-columns" style={{ ['--columns' as string]: columns }}>
        {cells.map((cell) => (
          <Cell key={cell.column.id} cell={cell} reference={words} selected={selected} decisions={decisions} />
        ))}
      </div>
    </section>
  );
}

interface CellProps {
  readonly cell: CellView;
  readonly reference: string;
  readonly selected: string | null;
  readonly decisions: ReadonlyMap<string, Decision>;
}

function Cell({ cell, reference, selected, decisions }: CellProps) {
  if (cell.versions.length === 0) return <div className="proof-cell absent">Not in this article</div>;
  return (
    <div className="proof-cell">
      {cell.versions.map((version) => (
        <Version
          key={version.finding}
          version={version}
          cell={cell}
          reference={reference}
          selected={version.finding === selected}
          verdict={decisions.get(version.finding)?.verdict ?? 'open'}
        />
      ))}
    </div>
  );
}

interface VersionProps {
  readonly version: VersionView;
  readonly cell: CellView;
  readonly reference: string;
  readonly selected: boolean;
  readonly verdict: Decision['verdict'];
}

function Version({ version, cell, reference, selected, verdict }: VersionProps) {
  const { member, isReference, wording, kinds, riskyKinds, speakerDiffers } = version;
  const same = isReference || wording === 'identical';
  const paragraph = cell.column.paragraphAt(member.span[0]);
  const { who, how } = saidBy(member, speakerDiffers && member.naming !== null && member.naming !== 'named');
  return (
    <button
      type="button"
      className="version"
      data-finding={version.finding}
      aria-pressed={selected}
      data-dismissed={verdict === 'dismissed'}
      onClick={() => useView.setState({ finding: version.finding })}
    >
      {verdict === 'open' ? null : (
        <span className="version-done" title={verdict === 'confirmed' ? 'Confirmed' : 'Dismissed'}>
          <Icon name={verdict === 'confirmed' ? 'check' : 'close'} size={12} />
        </span>
      )}
      {same ? (
        <span className="version-same">
          {isReference ? null : <Icon name="equal" size={12} />}
          {isReference ? 'Reference' : speakerDiffers ? 'Identical words' : 'Identical'}
        </span>
      ) : (
        <span className="version-words">
          <Diff reference={reference} version={wordsOf(member, cell.column.text)} />
        </span>
      )}
      <span className="version-who">
        <b className={speakerDiffers ? 'other-speaker' : undefined}>{who}</b>
        {how}
        {paragraph === null ? '' : `, ¶ ${paragraph}`}
      </span>
      {kinds.length > 0 && !isReference ? (
        <span className="version-kinds">
          {kinds.map((kind) => (
            <span key={kind} className={riskyKinds.includes(kind) ? 'alteration risky' : 'alteration'}>
              {riskyKinds.includes(kind) ? <Icon name="alert" size={12} /> : null}
              {alterationWords[kind]}
            </span>
          ))}
        </span>
      ) : null}
    </button>
  );
}

/** What the declared normalisation calls equal is not shown as a change. */
export function Diff({ reference, version }: { readonly reference: string; readonly version: string }) {
  return diffRuns(reference, version).map(({ kind, text }, at) =>
    kind === 'left-out' ? <del key={at}>{text}</del> : kind === 'added' ? <ins key={at}>{text}</ins> : text,
  );
}
