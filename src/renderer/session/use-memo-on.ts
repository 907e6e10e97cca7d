/** The analyst's own memo on something, those of other coders, and how to write it. Undefined while they are read. */
import { useMemo } from 'react';
import type { Memo } from '../../core/model/memo';
import { writeMemo } from '../storage/commands/write-memo';
import { useMemos } from '../storage/queries/memos';
import { notify } from './notices';
import { useSession } from './services';

export interface MemoOn {
  readonly mine: string;
  readonly others: readonly Memo[];
  readonly write: (text: string) => void;
}

export function useMemoOn(kind: Memo['target']['kind'], id: string): MemoOn | undefined {
  const session = useSession();
  const target = useMemo(() => ({ kind, id }), [kind, id]);
  const memos = useMemos(session, target);
  if (!memos) return undefined;
  const mine = memos.find((memo) => memo.coder === session.coder());
  const write = async (text: string): Promise<void> => {
    const done = await writeMemo(session, target, text);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return {
    mine: mine?.text ?? '',
    others: memos.filter((memo) => memo !== mine),
    write: (text) => void write(text),
  };
}
