/** Share of voice: a bar an outlet, a part a speaker; each part opens what the speaker says there. */
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';
import { EvidenceMark } from './EvidenceMark';
import { speakerKey } from './framing-findings';
import { loudest, voiceParts, type VoicePart } from './voice-shares';

/** Code colours far apart from each other; 12 entries exist, these five read best side by side. */
const colours = [7, 1, 4, 9, 6];
/** What is nobody's in particular is grey. */
const others = 'var(--line-strong)';
/** Below this share of the bar its number has no room under it. */
const legible = 0.07;

const colourOf = (named: readonly string[], speaker: string | null): string =>
  speaker === null ? others : `var(--code-${colours[named.indexOf(speaker)] ?? 3})`;

interface VoiceSharesProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}

export function VoiceShares({ comparison, columns }: VoiceSharesProps) {
  const { voices } = comparison.framing;
  const named = loudest(voices);
  return (
    <section aria-label="Share of voice">
      <h2>
        Share of voice <span className="t3 small">% of quoted and reported words</span>
      </h2>
      <div className="voice-shares">
        <div className="voice-row voice-axis t3" aria-hidden="true">
          <span />
          <span className="num">
            <span>0</span>
            <span>50</span>
            <span>100 %</span>
          </span>
        </div>
        {columns.map((column) => (
          <div key={column.id} className="voice-row">
            <span className="trunc" title={column.outlet}>
              {column.outlet}
            </span>
            <span className="voice-bar">
              {voiceParts(voices, column.id, named).map((part) => (
                <Part key={part.speaker} part={part} column={column} colour={colourOf(named, part.speaker)} />
              ))}
            </span>
          </div>
        ))}
      </div>
      <p className="legend">
        {[...named, null].map((speaker) => (
          <span key={speaker} className="legend-item">
            <span className="swatch" style={{ ['--code-colour' as string]: colourOf(named, speaker) }} />
            {speaker ?? 'others'}
          </span>
        ))}
      </p>
    </section>
  );
}

interface PartProps {
  readonly part: VoicePart;
  readonly column: Column;
  readonly colour: string;
}

function Part({ part: { speaker, from, to }, column, colour }: PartProps) {
  const selected = useView((state) => speaker !== null && state.finding === speakerKey(speaker));
  const percent = Math.round((to - from) * 100);
  const words = `${column.outlet}: ${speaker ?? 'others'} ${percent} per cent`;
  const bar = (
    <>
      <i style={{ background: colour }} />
      <span className="num">{to - from < legible ? '' : percent}</span>
    </>
  );
  return (
    <span className="voice-part" style={{ width: `${(to - from) * 100}%` }}>
      {speaker === null ? (
        <button
          type="button"
          className="evidence-mark"
          title={`${words}. All speakers`}
          onClick={() => useView.setState({ compareTab: 'speakers' })}
        >
          {bar}
          <span className="visually-hidden">{words}</span>
        </button>
      ) : (
        <EvidenceMark finding={speakerKey(speaker)} file={column.id} words={words} pressed={selected}>
          {bar}
        </EvidenceMark>
      )}
    </span>
  );
}
