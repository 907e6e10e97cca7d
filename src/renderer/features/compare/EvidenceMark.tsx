/** What stands for words of one article in a table or chart: chosen, it shows them in the pane; a double click opens the text. */
import type { ReactNode } from 'react';
import type { Place } from '../../../core/model/comparison';
import { chooseFinding } from './compare-store';
import { openPlace } from './FindingPane';

interface EvidenceMarkProps {
  readonly finding: string;
  /** The article of the mark. */
  readonly file: string;
  /** The words a double click opens; without any it only shows the finding. */
  readonly place?: Place | undefined;
  readonly className?: string;
  /** Read out after the mark and shown under the pointer, where the mark itself does not say what it is. */
  readonly words?: string;
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

export function EvidenceMark({ finding, file, place, className, words, pressed, children }: EvidenceMarkProps) {
  return (
    <button
      type="button"
      className={`evidence-mark ${className ?? ''}`}
      aria-pressed={pressed}
      title={[words, place ? 'Double-click opens the text' : ''].filter(Boolean).join('. ')}
      onClick={(click) => {
        click.stopPropagation();
        chooseFinding(finding, file);
      }}
      onDoubleClick={() => (place ? openPlace(place) : undefined)}
    >
      {children}
      {words === undefined ? null : <span className="visually-hidden">, {words}</span>}
    </button>
  );
}
