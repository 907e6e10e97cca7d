/** The frame that the forms of all annotations share: head with state and place, scrolling body, what can be done. */
import type { ReactNode } from 'react';
import type { ReviewStatus } from '../../../core/model/quotation';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { select } from '../../session/view';
import { Button, IconButton } from '../../ui/Button';

interface AnnotationPaneProps {
  readonly title: string;
  readonly status: ReviewStatus;
  /** "3 of 16", where the annotation has a place in an order. */
  readonly place?: string;
  readonly children: ReactNode;
}

const stateWords = { suggested: 'Suggested', accepted: 'Accepted', rejected: 'Rejected' } as const;

export function AnnotationPane({ title, status, place, children }: AnnotationPaneProps) {
  return (
    <>
      <div className="pane-head">
        <h2>{title}</h2>
        <span className={`pill ${status}`}>{stateWords[status]}</span>
        <span className="grow" />
        {place === undefined ? null : <span className="t3 small num">{place}</span>}
        <IconButton icon="chevron-left" label="Previous, K" small onPress={() => runCommand('go.previous-span')} />
        <IconButton icon="chevron-right" label="Next, J" small onPress={() => runCommand('go.next-span')} />
        <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
      </div>
      <div className="scroll">
        <div className="inspector-body">{children}</div>
      </div>
      <Actions status={status} />
    </>
  );
}

/** The annotation was taken away while its form was open, by undo for instance. */
export function GoneAnnotation({ what }: { readonly what: string }) {
  return (
    <>
      <div className="pane-head">
        <h2 className="grow">{what}</h2>
        <IconButton icon="close" label="Back to the list" small onPress={() => select(null)} />
      </div>
      <p className="hint">
        This mark is not there any more. If you removed it, Undo brings it back; if Undo took it away, Redo does.
      </p>
    </>
  );
}

function Actions({ status }: { readonly status: ReviewStatus }) {
  const { readOnly } = useSession();
  if (readOnly) return null;
  return (
    <div className="inspector-actions">
      {status === 'suggested' ? (
        <>
          <Button primary caps={['A']} onPress={() => runCommand('review.accept')}>
            Accept
          </Button>
          <Button caps={['X']} onPress={() => runCommand('review.reject')}>
            Reject
          </Button>
          <Button caps={['Space']} onPress={() => runCommand('review.skip')}>
            Skip
          </Button>
        </>
      ) : (
        <>
          <Button primary caps={['J']} onPress={() => runCommand('go.next-span')}>
            Next
          </Button>
          <Button caps={['U']} onPress={() => runCommand('mark.remove')}>
            Remove
          </Button>
        </>
      )}
    </div>
  );
}
