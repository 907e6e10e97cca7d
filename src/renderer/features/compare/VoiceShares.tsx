/** Share of voice: of the words each outlet quotes or reports, how many are whose. */
import type { Comparison } from '../../../core/model/comparison';
import type { Column } from './columns';

/** Speakers with a colour of their own; the rest are "others". */
const mostNamed = 5;
/** Code colours far apart from each other; 12 entries exist, these five read best side by side. */
const colours = [7, 1, 4, 9, 6];
/** What is nobody's in particular is grey. */
const others = 'var(--line-strong)';
/** Below this share of the bar its number has no room under it. */
const legible = 0.07;

export function VoiceShares({
  comparison,
  columns,
}: {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}) {
  const { voices } = comparison.framing;
  const wordsOf = (voice: (typeof voices)[number]): number => voice.directWords + voice.indirectWords;
  const totals = new Map<string, number>();
  for (const voice of voices) totals.set(voice.speaker, (totals.get(voice.speaker) ?? 0) + wordsOf(voice));
  const named = [...totals]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'))
    .slice(0, mostNamed)
    .map(([speaker]) => speaker);
  const parts = (column: Column): readonly { speaker: string; share: number; colour: string }[] => {
    const own = voices.filter((voice) => voice.file === column.id);
    const all = own.reduce((sum, voice) => sum + wordsOf(voice), 0);
    const share = (words: number): number => (all === 0 ? 0 : words / all);
    const ofNamed = named.map((speaker, at) => ({
      speaker,
      share: share(own.filter((voice) => voice.speaker === speaker).reduce((sum, voice) => sum + wordsOf(voice), 0)),
      colour: `var(--code-${colours[at] ?? 3})`,
    }));
    const rest = share(
      own.filter((voice) => !named.includes(voice.speaker)).reduce((sum, voice) => sum + wordsOf(voice), 0),
    );
    return [...ofNamed, { speaker: 'others', share: rest, colour: others }].filter((part) => part.share > 0);
  };
  return (
    <section aria-label="Share of voice">
      <h2>
        Share of voice <span className="t3 small">% of quoted and reported words</span>
      </h2>
      <div className="voice-shares">
        {columns.map((column) => (
          <div key={column.id} className="voice-row">
            <span className="trunc" title={column.outlet}>
              {column.outlet}
            </span>
            <span
              className="voice-bar"
              role="img"
              aria-label={parts(column)
                .map((part) => `${part.speaker} ${Math.round(part.share * 100)} per cent`)
                .join(', ')}
            >
              {parts(column).map((part) => (
                <span
                  key={part.speaker}
                  style={{ width: `${part.share * 100}%` }}
                  title={`${part.speaker}: ${Math.round(part.share * 100)} %`}
                >
                  <i style={{ background: part.colour }} />
                  <span className="num">{part.share < legible ? '' : Math.round(part.share * 100)}</span>
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <p className="legend">
        {named.map((speaker, at) => (
          <span key={speaker} className="legend-item">
            <span className="swatch" style={{ ['--code-colour' as string]: `var(--code-${colours[at] ?? 3})` }} />
            {speaker}
          </span>
        ))}
        <span className="legend-item">
          <span className="swatch" style={{ ['--code-colour' as string]: others }} />
          others
        </span>
      </p>
    </section>
  );
}
