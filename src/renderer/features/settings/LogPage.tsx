/** The last lines of the log file, for support. The log never holds article text. */
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract';
import { useServices } from '../../session/services';
import { Button } from '../../ui/Button';

type Log = CallOutput<'readLog'>;

export function LogPage() {
  const bridge = useServices((state) => state.bridge);
  const [log, setLog] = useState<Log | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const end = useRef<HTMLPreElement>(null);
  useEffect(() => {
    let shown = true;
    void bridge.readLog(null).then((answer) => {
      if (!shown) return;
      if (answer.ok) setLog(answer.value);
      setProblem(answer.ok ? null : answer.error.message);
    });
    return () => {
      shown = false;
    };
  }, [bridge, asked]);
  useEffect(() => {
    if (end.current) end.current.scrollTop = end.current.scrollHeight;
  }, [log]);
  return (
    <>
      <h3>Log</h3>
      <p className="small t3">
        What the program did and what went wrong, without a word of your articles. Support may ask for it.
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
      {log ? (
        <>
          <p className="settings-path small t2">{log.path}</p>
          <pre ref={end} className="settings-log" tabIndex={0} aria-label="Last lines of the log">
            {log.lines.length === 0 ? 'Nothing written yet.' : log.lines.join('\n')}
          </pre>
          <div className="settings-buttons">
            <Button small onPress={() => void navigator.clipboard?.writeText(log.lines.join('\n')).catch(() => {})}>
              Copy
            </Button>
            <Button small onPress={() => setAsked(asked + 1)}>
              Read again
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
