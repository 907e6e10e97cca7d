/** Framing: words for the same referent, words over-used by one outlet, cue verbs; each shows its places in the pane. */
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';
import type { Ready } from './compare-store';
import { cueWords } from './family-view';
import { overusedKey, referentKey } from './framing-findings';
import { useFindingKeys } from './use-finding-keys';

type Word = Comparison['framing']['words'][number];

const mostOverused = 12;

export function FramingView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const { words, cues } = ready.comparison.framing;
  const referents = [
    ...new Set(words.flatMap((word) => (word.kind === 'referent' && word.referent ? [word.referent] : []))),
  ];
  const over = (column: Column): Word[] =>
    words
      .filter((word) => word.kind === 'keyness' && word.file === column.id)
      .sort((a, b) => (b.logLikelihood ?? 0) - (a.logLikelihood ?? 0))
      .slice(0, mostOverused);
  const speaking = columns.filter((column) => over(column).length > 0);
  const silent = columns.filter((column) => over(column).length === 0);
  const selected = useView((state) => state.finding);
  useFindingKeys(ready.event, [
    ...referents.map(referentKey),
    ...speaking.flatMap((column) => over(column).map(overusedKey)),
  ]);
  const most = Math.max(1, ...words.map((word) => word.logRatio ?? 0));
  return (
    <div className="scroll framing">
      <section>
        <h2>Words for the same thing</h2>
        {referents.length === 0 ? <p className="t3">No thing is named differently here.</p> : null}
        {referents.length > 0 ? (
          <table className="table ledger">
            <thead>
              <tr>
                <th>Thing</th>
                {columns.map((column) => (
                  <th key={column.id} className="trunc">
                    {column.outlet}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {referents.map((referent) => (
                <tr
                  key={referent}
                  aria-selected={referentKey(referent) === selected}
                  data-finding={referentKey(referent)}
                  onClick={() => choose(referentKey(referent))}
                >
                  <th scope="row">
                    <button type="button" className="trunc" title={referent}>
                      {referent}
                    </button>
                  </th>
                  {columns.map((column) => (
                    <td key={column.id}>
                      <Words
                        words={words.filter(
                          (word) => word.kind === 'referent' && word.referent === referent && word.file === column.id,
                        )}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {referents.length > 0 ? (
          <p className="legend">
            The outlets’ own words, not their speakers’. “–”: no word of the kind in a like place.
          </p>
        ) : null}
      </section>
      <section>
        <h2>Words over-used by one outlet</h2>
        {speaking.length === 0 ? (
          <p className="t3">No article uses a word markedly more often than the others.</p>
        ) : null}
        {speaking.length > 0 ? (
          <p className="t3 small">
            Log-likelihood orders them, the bar is the log ratio against the other articles: 1 = twice as often.
          </p>
        ) : null}
        {silent.length > 0 && speaking.length > 0 ? (
          <p className="t3 small">None in {silent.map((column) => column.outlet).join(', ')}.</p>
        ) : null}
        <div className="overused">
          {speaking.map((column) => (
            <div key={column.id}>
              <h3 className="trunc" title={column.outlet}>
                {column.outlet}
              </h3>
              <ul>
                {over(column).map((word) => (
                  <li key={word.word}>
                    <button
                      type="button"
                      data-finding={overusedKey(word)}
                      aria-pressed={overusedKey(word) === selected}
                      onClick={() => choose(overusedKey(word))}
                      title={`${word.count} times, G² ${word.logLikelihood?.toFixed(1)}, log ratio ${word.logRatio?.toFixed(1)}`}
                    >
                      <span className="trunc">{word.word}</span>
                      <span className="num t2">{word.count}</span>
                      <span
                        className="overused-bar"
                        style={{ width: `${Math.max(2, (100 * (word.logRatio ?? 0)) / most)}%` }}
                      />
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>Cue verbs</h2>
        <table className="table ledger">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} className="trunc">
                  {column.outlet}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className="cue-list">
                  {cueCounts(cues.filter((cue) => cue.file === column.id && cueWords(cue.cue) !== null)).map(
                    ([cue, count]) => (
                      <span key={cue}>
                        {cue} <span className="num t3">{count}</span>
                      </span>
                    ),
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </div>
  );
}

const choose = (finding: string): void => useView.setState({ finding });

function Words({ words }: { readonly words: readonly Word[] }) {
  if (words.length === 0) return <span className="t3">–</span>;
  return words.map((word) => (
    <span key={word.word} className="word-choice serif">
      {word.word}
      {word.count > 1 ? <span className="num t3"> {word.count}</span> : null}
    </span>
  ));
}

function cueCounts(cues: Comparison['framing']['cues']): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { cue, evidence } of cues)
    counts.set(cue.toLowerCase(), (counts.get(cue.toLowerCase()) ?? 0) + evidence.length);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'));
}
