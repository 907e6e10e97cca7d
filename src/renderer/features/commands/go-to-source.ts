/** Goes to where a source speaks first: its first quotation in the article that is open, else in the library. */
import type { EntityId } from '../../../core/model/ids';
import { notify } from '../../session/notices';
import { useServices } from '../../session/services';
import { jumpTo, select, useView } from '../../session/view';
import { readAnnotations } from '../../storage/queries/annotations';

export async function goToSource(entity: EntityId): Promise<void> {
  const { session } = useServices.getState();
  if (!session) return;
  const { quotations } = await readAnnotations(session, { entity, statuses: ['accepted', 'suggested'] });
  const { active } = useView.getState();
  const first = quotations.find((quotation) => quotation.article === active) ?? quotations[0];
  const span = first?.sources.find((mention) => mention.entity === entity)?.span ?? first?.content[0];
  if (!first || !span) return notify('This source is not quoted anywhere in the library.');
  useView.setState(({ panes }) => ({ panes: { ...panes, inspector: true } }));
  jumpTo(first.article, span);
  select({ kind: 'quotation', id: first.id });
}
