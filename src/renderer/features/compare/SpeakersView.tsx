/** Who is quoted by whom, how much, and by which verbs: speakers down, outlets across. */
import { useMemo } from 'react';
import type { Comparison } from '../../../core/model/comparison';
import { useSession } from '../../session/services';
import { useView } from '../../session/view';
import { useDecisions } from '../../storage/queries/decisions';
import type { Column } from './columns';
import { chooseFinding, type Ready } from './compare-store';
import { cueWords } from './family-view';
import { EvidenceMark } from './EvidenceMark';
import { speakerKey } from './framing-findings';
import { useFindingKeys } from './use-finding-keys';
import { VerdictMarks } from './VerdictMarks';

type Voice = Comparison['framing']['voices'][number];

export function SpeakersView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  const { voices, cues } = ready.comparison.framing;
  const speakers = useMemo(() => speakersOf(voices), [voices]);
  const selected = useView((state) => state.finding);
  const decisions = useDecisions(useSession(), ready.event);
  useFindingKeys(ready.event, speakers.map(speakerKey));
  if (speakers.length === 0) return <p className="blank">Nobody is quoted in these articles.</p>;
  const cuesOf = (speaker: string, file: string): string =>
    cues
      .filter((cue) => cue.speaker === speaker && cue.file === file)
      .filter((cue) => cueWords(cue.cue) !== null)
      .map((cue) => (cue.evidence.length > 1 ? `${cue.cue} (${cue.evidence.length})` : cue.cue))
      .join(', ');
  return (
    <div className="scroll">
      <table className="table speakers">
        <thead>
          <tr>
            <th className="speaker-name">Speaker</th>
            {columns.map((column) => (
              <th key={column.id} className="trunc" title={column.outlet}>
                {column.outlet}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {speakers.map((speaker) => (
            <tr
              key={speaker}
              aria-selected={speakerKey(speaker) === selected}
              data-finding={speakerKey(speaker)}
              onClick={() => chooseFinding(speakerKey(speaker))}
            >
              <th scope="row" className="with-verdict">
                <button type="button" className="trunc" title={speaker}>
                  {speaker}
                </button>
                <VerdictMarks decided={decisions?.get(speakerKey(speaker))} />
              </th>
              {columns.map((column) => {
                const voice = voices.find((one) => one.speaker === speaker && one.file === column.id);
                return (
                  <td key={column.id}>
                    {voice ? (
                      <VoiceCell voice={voice} cues={cuesOf(speaker, column.id)} />
                    ) : (
                      <span className="t3">–</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend">
        Filled dot: some words quoted directly. Hollow dot: indirect only. The number counts quotations; the verbs are
        the outlet’s own.
      </p>
    </div>
  );
}

/** Most quoted first. */
export function speakersOf(voices: readonly Voice[]): string[] {
  const totals = new Map<string, number>();
  for (const voice of voices) totals.set(voice.speaker, (totals.get(voice.speaker) ?? 0) + voice.quotations);
  return [...totals].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en')).map(([speaker]) => speaker);
}

function VoiceCell({ voice, cues }: { readonly voice: Voice; readonly cues: string }) {
  const words = `${voice.quotations} quotation${voice.quotations === 1 ? '' : 's'}, ${voice.directWords} words direct, ${voice.indirectWords} indirect${voice.rank === 1 ? ', first to be quoted or reported' : ''}`;
  return (
    <EvidenceMark
      finding={speakerKey(voice.speaker)}
      file={voice.file}
      place={voice.evidence[0]}
      className="voice-cell"
      words={[words, cues].filter(Boolean).join('; ')}
    >
      <span className={voice.directWords > 0 ? 'voice-dot direct' : 'voice-dot'} aria-hidden="true" />
      <span className="num">{voice.quotations}</span>
      <span className="t3 small trunc">{cues}</span>
    </EvidenceMark>
  );
}
