/** Framing: words for the same referent, words over-used by one outlet, cue verbs; each shows its places in the pane. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Comparison } from '../../../core/model/comparison';
import type { EventId } from '../../../core/model/ids';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useDecisions } from '../../storage/queries/decisions';
import type { Column } from './columns';
import { chooseFinding, type Ready } from './compare-store';
import { cueRows } from './cue-rows';
import { EvidenceMark } from './EvidenceMark';
import { cueKey, overusedKey, referentKey } from './framing-findings';
import { referentRows, type ReferentRow, type ReferentWord } from './referent-rows';
import { useFindingKeys } from './use-finding-keys';
import { VerdictMarks } from './VerdictMarks';

type Word = Comparison['framing']['words'][number];

const mostOverused = 12;

interface FramingProps {
  readonly ready: Ready;
  readonly columns: readonly Column[];
}

export function FramingView({ ready, columns }: FramingProps) {
  const { words, cues } = ready.comparison.framing;
  const rows = referentRows(words);
  const overused = columns.map((column) => ({ column, words: overusedBy(column, words) }));
  useFindingKeys(ready.event, [
    ...rows.map(({ referent }) => referentKey(referent)),
    ...overused.flatMap((one) => one.words.map(overusedKey)),
    ...columns.flatMap((column) => cueRows(cues, column.id).map(cueKey)),
  ]);
  return (
    <div className="scroll framing">
      <SameThing event={ready.event} rows={rows} columns={columns} />
      <Overused overused={overused} />
      <CueVerbs cues={cues} columns={columns} />
    </div>
  );
}

const overusedBy = (column: Column, words: readonly Word[]): Word[] =>
  words
    .filter((word) => word.kind === 'keyness' && word.file === column.id)
    .sort((a, b) => (b.logLikelihood ?? 0) - (a.logLikelihood ?? 0))
    .slice(0, mostOverused);

function OutletHeads({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map((column) => (
    <th key={column.id} className="trunc" title={column.outlet}>
      {column.outlet}
    </th>
  ));
}

interface SameThingProps {
  readonly event: EventId;
  readonly rows: readonly ReferentRow[];
  readonly columns: readonly Column[];
}

function SameThing({ event, rows, columns }: SameThingProps) {
  const selected = useView((state) => state.finding);
  const decisions = useDecisions(useSession(), event);
  if (rows.length === 0)
    return (
      <section>
        <h2>Words for the same thing</h2>
        <p className="t3">No thing is named differently here.</p>
      </section>
    );
  return (
    <section>
      <h2>
        Words for the same thing{' '}
        <span className="t3 small">
          Outlets’ own words, not their speakers’; underlined: in no other article. What differs most comes first.
        </span>
      </h2>
      <table className="table ledger">
        <thead>
          <tr>
            <th className="ledger-counted">Thing</th>
            <OutletHeads columns={columns} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ referent, words }) => (
            <tr
              key={referent}
              aria-selected={referentKey(referent) === selected}
              data-finding={referentKey(referent)}
              onClick={() => chooseFinding(referentKey(referent))}
            >
              <th scope="row" className="with-verdict">
                <button type="button" className="trunc" title={referent}>
                  {referent}
                </button>
                <VerdictMarks decided={decisions?.get(referentKey(referent))} />
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  <Words referent={referent} words={words.get(column.id) ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend">“–”: no word of the kind in a like place.</p>
    </section>
  );
}

function Words({ referent, words }: { readonly referent: string; readonly words: readonly ReferentWord[] }) {
  if (words.length === 0) return <span className="t3">–</span>;
  return words.map((word) => (
    <EvidenceMark
      key={word.word}
      finding={referentKey(referent)}
      file={word.file}
      place={word.evidence[0]}
      className={word.own ? 'word-choice own serif' : 'word-choice serif'}
    >
      {word.word}
      {word.count > 1 ? <span className="num t3"> {word.count}</span> : null}
    </EvidenceMark>
  ));
}

interface OverusedProps {
  readonly overused: readonly { readonly column: Column; readonly words: readonly Word[] }[];
}

function Overused({ overused }: OverusedProps) {
  const speaking = overused.filter(({ words }) => words.length > 0);
  const silent = overused.filter(({ words }) => words.length === 0).map(({ column }) => column.outlet);
  const most = max(
    speaking.flatMap(({ words }) => words),
    (word) => word.logRatio ?? 0,
  );
  const width = scaleLinear([0, Math.max(1, most ?? 1)], [0, 100]);
  if (speaking.length === 0)
    return (
      <section>
        <h2>Words over-used by one outlet</h2>
        <p className="t3">No article uses a word markedly more often than the others.</p>
      </section>
    );
  return (
    <section>
      <h2>
        Words over-used by one outlet{' '}
        <span className="t3 small">
          Ordered by log-likelihood; the bar is the log ratio against the other articles: 1 = twice as often.
        </span>
      </h2>
      <div className="overused">
        {speaking.map(({ column, words }) => (
          <div key={column.id}>
            <h3 className="trunc" title={column.outlet}>
              {column.outlet}
            </h3>
            <ul>
              {words.map((word) => (
                <li key={word.word}>
                  <OverusedWord word={word} width={width(word.logRatio ?? 0)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {silent.length > 0 ? <p className="legend">No word stands out in {listed(silent)}.</p> : null}
    </section>
  );
}

/** Names in the analyst's language: `A, B and C`. */
const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** `width`: per cent of the longest bar's. */
function OverusedWord({ word, width }: { readonly word: Word; readonly width: number }) {
  const selected = useView((state) => state.finding === overusedKey(word));
  return (
    <button
      type="button"
      data-finding={overusedKey(word)}
      aria-pressed={selected}
      onClick={() => chooseFinding(overusedKey(word), word.file)}
      title={`${word.count} times, G² ${word.logLikelihood?.toFixed(1)}, log ratio ${word.logRatio?.toFixed(1)}`}
    >
      <span className="trunc">{word.word}</span>
      <span className="num t2">{word.count}</span>
      <span className="overused-bar" style={{ width: `${Math.max(2, width)}%` }} />
    </button>
  );
}

interface CueVerbsProps {
  readonly cues: Comparison['framing']['cues'];
  readonly columns: readonly Column[];
}

function CueVerbs({ cues, columns }: CueVerbsProps) {
  const selected = useView((state) => state.finding);
  return (
    <section>
      <h2>
        Reporting verbs <span className="t3 small">how often each outlet has its sources say, warn, claim</span>
      </h2>
      <table className="table ledger">
        <thead>
          <tr>
            <OutletHeads columns={columns} />
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map((column) => (
              <td key={column.id} className="cue-list">
                {cueRows(cues, column.id).map((row) => (
                  <span key={row.cue} data-finding={cueKey(row)}>
                    <EvidenceMark
                      finding={cueKey(row)}
                      file={column.id}
                      place={row.places[0]}
                      pressed={cueKey(row) === selected}
                    >
                      {row.cue} <span className="num t3">{row.places.length}</span>
                    </EvidenceMark>
                  </span>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
