/** The analyst's memo on an article, event or source, with those of other coders below it. */
import type { Memo } from '../../../core/model/memo';
import { MemoEditor } from '../../editor/MemoEditor';
import { useSession } from '../../session/services';
import { useMemoOn } from '../../session/use-memo-on';

interface MemoSectionProps {
  readonly kind: Memo['target']['kind'];
  readonly id: string;
  readonly title: string;
  /** M goes to this one. */
  readonly first?: boolean;
}

export function MemoSection({ kind, id, title, first }: MemoSectionProps) {
  const { readOnly } = useSession();
  const memo = useMemoOn(kind, id);
  if (!memo) return null;
  return (
    <section className="inspector-section">
      <h3 className="section-title">
        <span className="grow">{title}</span>
        {first ? <kbd>M</kbd> : null}
      </h3>
      <MemoEditor
        key={id}
        id={`memo-on-${kind}`}
        label={title}
        value={memo.mine}
        placeholder="Nothing noted."
        disabled={readOnly}
        {...(first ? { field: 'memo' } : {})}
        onWrite={memo.write}
      />
      {memo.others.map((other) => (
        <p key={other.id} className="small memo-of-other">
          <span className="t3">{other.coder || 'Coder not named'}</span> {other.text}
        </p>
      ))}
    </section>
  );
}
