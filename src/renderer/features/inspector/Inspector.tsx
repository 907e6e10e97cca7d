/** The right pane in reading mode: the form of what is selected, or the list of what the article holds. */
import { useView } from '../../session/view';
import { ArticleAnnotations } from './ArticleAnnotations';
import { CodingForm } from './CodingForm';
import { EntityForm } from './EntityForm';
import { FigureForm } from './FigureForm';
import { QuotationForm } from './QuotationForm';
import './inspector.css';

export function Inspector() {
  const selected = useView((state) => state.selected);
  const active = useView((state) => state.active);
  return (
    <aside className="pane inspector" aria-label="Inspector">
      {selected?.kind === 'quotation' ? (
        <QuotationForm key={selected.id} id={selected.id} part={selected.part} />
      ) : null}
      {selected?.kind === 'coding' ? <CodingForm key={selected.id} id={selected.id} article={active} /> : null}
      {selected?.kind === 'figure' ? <FigureForm key={selected.id} id={selected.id} article={active} /> : null}
      {selected?.kind === 'entity' ? <EntityForm key={selected.id} id={selected.id} /> : null}
      {!selected || selected.kind === 'code' ? <ArticleAnnotations article={active} /> : null}
    </aside>
  );
}
