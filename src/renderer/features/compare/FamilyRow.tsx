/** One family of the proof sheet: its reference line and a cell for each outlet. */
import type { DiffRun } from '../../../core/model/report-format';
import { countWords } from '../../../core/text/tokens';
import { jumpTo, useView } from '../../session/view';
import { chooseReference, useCompare } from './compare-store';
import type { Decided, Decisions } from '../../storage/queries/decisions';
import { LinkButton } from '../../ui/Button';
import { VerdictMarks } from './VerdictMarks';
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
  readonly decisions: Decisions;
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
          <OwnChoice family={view.family.key} />
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
          <Cell key={cell.column.id} view={view} cell={cell} words={words} selected={selected} decisions={decisions} />
        ))}
      </div>
    </section>
  );
}

/** Says that the analyst chose this reference, and gives the suggested one back. */
function OwnChoice({ family }: { readonly family: string }) {
  const chosen = useCompare((store) => store.references.has(family));
  if (!chosen) return null;
  return (
    <>
      {', your choice · '}
      <LinkButton onPress={() => chooseReference(family, null)}>Suggested reference</LinkButton>
    </>
  );
}

interface CellProps {
  readonly view: FamilyView;
  readonly cell: CellView;
  /** Words of the reference. */
  readonly words: string;
  readonly selected: string | null;
  readonly decisions: Decisions;
}

function Cell({ view, cell, words, selected, decisions }: CellProps) {
  if (cell.versions.length === 0) return <AbsentCell cell={cell} />;
  return (
    <div className="proof-cell">
      {cell.versions.map((version) => (
        <Version
          key={version.finding}
          version={version}
          family={view.family.key}
          cell={cell}
          referenceWords={countWords(words)}
          selected={version.finding === selected}
          decided={decisions.get(version.finding)}
        />
      ))}
    </div>
  );
}

/** "Absent" is said only where the saved original was checked for the statement. */
function AbsentCell({ cell: { column, absence } }: { readonly cell: CellView }) {
  if (absence.kind === 'absent')
    return <div className="proof-cell absent">Absent here; the saved original was checked</div>;
  if (absence.kind === 'open') return <div className="proof-cell absent">No version found here</div>;
  return (
    <div className="proof-cell absent">
      No version found here. Nearest:{' '}
      <LinkButton onPress={() => jumpTo(column.id, [absence.at, absence.at])}>
        {column.placeAt(absence.at) ?? 'in the text'}
      </LinkButton>
    </div>
  );
}

interface VersionProps {
  readonly version: VersionView;
  readonly family: string;
  readonly cell: CellView;
  /** Number of words of the reference. */
  readonly referenceWords: number;
  readonly selected: boolean;
  readonly decided: Decided | undefined;
}

function Version({ version, family, cell, referenceWords, selected, decided }: VersionProps) {
  const { member, isReference, wording, kinds, riskyKinds, speakerDiffers } = version;
  const same = isReference || wording === 'identical';
  const place = cell.column.placeAt(member.span[0]);
  const { who, how } = saidBy(member, speakerDiffers && member.naming !== null && member.naming !== 'named');
  return (
    <button
      type="button"
      className="version"
      data-finding={version.finding}
      aria-pressed={selected}
      data-dismissed={decided?.verdict === 'dismissed'}
      title={isReference ? undefined : 'Double-click to compare the others with this wording'}
      onClick={() => useView.setState({ finding: version.finding })}
      onDoubleClick={() => chooseReference(family, version.finding)}
    >
      <VerdictMarks decided={decided} />
      {same ? (
        <span className="version-same">
          {isReference ? null : <Icon name="equal" size={12} />}
          {isReference ? 'Reference' : speakerDiffers ? 'Identical words' : 'Identical'}
        </span>
      ) : (
        <span className="version-words">{version.runs === null ? version.words : <Runs runs={version.runs} />}</span>
      )}
      <span className="version-who">
        <b className={speakerDiffers ? 'other-speaker' : undefined}>{who}</b>
        {how}
        {place === null ? '' : `, ${place}`}
      </span>
      {kinds.length > 0 && !isReference ? (
        <span className="version-kinds">
          {kinds.map((kind) => (
            <span key={kind} className={riskyKinds.includes(kind) ? 'alteration risky' : 'alteration'}>
              {riskyKinds.includes(kind) ? <Icon name="alert" size={12} /> : null}
              {kind === 'trimmed' ? trimmedWords(version, referenceWords) : alterationWords[kind]}
            </span>
          ))}
        </span>
      ) : null}
    </button>
  );
}

/** `trimmed, 2 of 25 words`: how much is left, where the cell does not print what was cut; `fuller` where it has more. */
function trimmedWords({ runs, words, shorter, fuller }: VersionView, of: number): string {
  if (!shorter) return 'fuller';
  const isCut = runs?.some(({ kind }) => kind === 'cut') ?? false;
  const trimmed = isCut ? `${alterationWords.trimmed}, ${countWords(words)} of ${of} words` : alterationWords.trimmed;
  return fuller ? `${trimmed}, elsewhere fuller` : trimmed;
}

/** What the declared normalisation calls equal is not shown as a change; what was cut at an edge is a mark. */
export function Runs({ runs }: { readonly runs: readonly DiffRun[] }) {
  return runs.map(({ kind, text }, at) => {
    switch (kind) {
      case 'left-out':
        return <del key={at}>{text}</del>;
      case 'added':
        return <ins key={at}>{text}</ins>;
      case 'cut':
        return (
          <span key={at} className="run-aside" title={`Left out: ${text}`}>
            …
          </span>
        );
      case 'beside':
        return (
          <span key={at} className="run-aside" title="Stands here in the article, outside the quotation">
            {text}
          </span>
        );
      case 'same':
        return text;
    }
  });
}
