/** Which version of what runs here, and under which licences. */
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract';
import { useServices } from '../../session/services';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import './settings.css';

type Info = CallOutput<'appInfo'>;

const hostNames: Record<Info['host'], string> = { electron: 'Electron', chromium: 'Chromium window' };

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const info = useAppInfo();
  return (
    <Dialog title="About Variorum" onClose={onClose} footer={<Button onPress={onClose}>Close</Button>}>
      <div className="dialog-content about">
        <p className="about-lead">How outlets tell the same event, word by word.</p>
        {info ? (
          <dl className="settings-facts">
            <dt>Version</dt>
            <dd className="num">{info.version}</dd>
            <dt>Runs in</dt>
            <dd className="num">
              {hostNames[info.host]} {info.hostVersion}
            </dd>
            <dt>System</dt>
            <dd>{info.platform}</dd>
          </dl>
        ) : null}
        <p className="t2">
          Nothing leaves this computer: the program asks no server for anything, and refuses every request of its own
          pages.
        </p>
        <p className="small t3">
          Variorum is free software under the Apache License 2.0. The typefaces Inter and Source Serif 4 are under the
          SIL Open Font License 1.1. The licences of everything else it is built from are in the file of third-party
          notices that comes with it.
        </p>
      </div>
    </Dialog>
  );
}

function useAppInfo(): Info | null {
  const bridge = useServices((state) => state.bridge);
  const [info, setInfo] = useState<Info | null>(null);
  useEffect(() => {
    let shown = true;
    void bridge.appInfo(null).then((answer) => {
      if (shown && answer.ok) setInfo(answer.value);
    });
    return () => {
      shown = false;
    };
  }, [bridge]);
  return info;
}
