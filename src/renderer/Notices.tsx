/** Messages above the status bar. Plain ones go after a while; warnings and errors stay until read. */
import { useEffect } from 'react';
import { dismiss, useNotices, type Notice } from './session/notices';
import { IconButton } from './ui/Button';
import { Icon } from './ui/Icon';

const plainFor = 6000;

export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  useEffect(() => {
    if (notice.tone !== 'plain') return;
    const timer = setTimeout(() => dismiss(notice.id), plainFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={`notice ${notice.tone}`}>
      <Icon name={notice.tone === 'plain' ? 'check' : 'alert'} />
      <p className="grow">{notice.text}</p>
      <IconButton icon="close" label="Dismiss" small onPress={() => dismiss(notice.id)} />
    </div>
  );
}
