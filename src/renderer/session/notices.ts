/** Messages to the analyst that need no answer: what happened, what was kept, what to do. */
import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'warning' | 'error';
  readonly text: string;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let next = 1;

/** Warnings and errors that stay until they are read; older ones are in the log. */
const most = 3;

/**
 * Shows a message until it is dismissed; plain ones go by themselves (see Notices in the shell). A plain message takes
 * the place of the one before: four undos say what the last one did.
 */
export function notify(text: string, tone: Notice['tone'] = 'plain'): void {
  const notice = { id: next++, tone, text };
  useNotices.setState(({ notices }) => {
    const others = notices.filter((other) => other.text !== text && (tone !== 'plain' || other.tone !== 'plain'));
    return { notices: [...others, notice].slice(-most) };
  });
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
