/** Counts what was refused and writes it to the log: the scheme and the host only, for an address may carry text. */
import type { Log } from './log';

export interface Refusals {
  readonly count: () => number;
  readonly note: (
    what: 'request' | 'navigation' | 'window' | 'permission' | 'download' | 'sender',
    subject: string,
  ) => void;
}

export function countRefusals(log: Log): Refusals {
  let refused = 0;
  return {
    count: () => refused,
    note: (what, subject) => {
      refused += 1;
      log.write('warn', `refused ${what}: ${withoutPath(subject)} (${refused} so far)`);
    },
  };
}

/** "https://example.org/a?b" -> "https://example.org"; "data:text/html,..." -> "data:"; "geolocation" stays. */
function withoutPath(subject: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(subject)?.[0];
  if (!scheme) return subject.slice(0, 80);
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(subject)?.[0].slice(0, 120) ?? scheme;
}
