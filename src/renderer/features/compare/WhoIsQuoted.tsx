/** Who is quoted by whom, at a glance: the voices most quoted down, outlets across; a number opens its places. */
import { scaleSqrt } from 'd3-scale';
import type { Comparison } from '../../../core/model/comparison';
import { useView } from '../../session/view';
import type { Column } from './columns';
import { EvidenceMark } from './EvidenceMark';
import { speakerKey } from './framing-findings';
import { speakersOf } from './SpeakersView';

/** The overview shows as many as the chart beside it has rows; all of them stand under Speakers. */
const most = 8;

/** Pixels across, whole ones: the area of a dot is as the number beside it; more than ten look alike. */
const dotSize = scaleSqrt().domain([1, 10]).rangeRound([7, 16]).clamp(true);

export function WhoIsQuoted({
  comparison,
  columns,
}: {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}) {
  const { voices } = comparison.framing;
  const speakers = speakersOf(voices);
  if (speakers.length === 0) return null;
  return (
    <section aria-label="Who is quoted">
      <h2>
        Who is quoted <span className="t3 small">quotations; filled = some words direct</span>
      </h2>
      <table className="matrix quoted">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col" title={column.outlet}>
                {column.initials}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {speakers.slice(0, most).map((speaker) => (
            <tr key={speaker}>
              <th scope="row" className="trunc" title={speaker}>
                {speaker}
              </th>
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  outlet={column.outlet}
                  voice={voices.find((one) => one.speaker === speaker && one.file === column.id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {speakers.length > most ? (
        <p className="legend">
          <button type="button" className="link" onClick={() => useView.setState({ compareTab: 'speakers' })}>
            All {speakers.length} speakers
          </button>
        </p>
      ) : null}
    </section>
  );
}

interface CellProps {
  readonly outlet: string;
  readonly voice: Comparison['framing']['voices'][number] | undefined;
}

function Cell({ outlet, voice }: CellProps) {
  if (!voice) return <td className="t3">–</td>;
  const words = `${outlet}: ${voice.quotations} quotation${voice.quotations === 1 ? '' : 's'} of ${voice.speaker}, ${voice.directWords} words direct, ${voice.indirectWords} indirect`;
  const size = dotSize(voice.quotations);
  return (
    <td>
      <EvidenceMark
        finding={speakerKey(voice.speaker)}
        file={voice.file}
        place={voice.evidence[0]}
        className="quoted-cell"
        words={words}
      >
        <span className="voice-place" aria-hidden="true">
          <span
            className={voice.directWords > 0 ? 'voice-dot direct' : 'voice-dot'}
            style={{ width: size, height: size }}
          />
        </span>
        <span className="num">{voice.quotations}</span>
      </EvidenceMark>
    </td>
  );
}
