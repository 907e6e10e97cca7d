/** Reads everything a report of one event needs, compares anew if need be, and builds the document. */
import type { Comparison } from '../../../core/model/comparison';
import type { EventId } from '../../../core/model/ids';
import { fail, ok, type Result } from '../../../core/model/result';
import { buildReport } from '../../../core/report/build-report';
import type { ReportOptions } from '../../../core/report/report-model';
import { analysis } from '../../session/services';
import { readAnnotations } from '../../storage/queries/annotations';
import { readCodebooks } from '../../storage/queries/codebooks';
import { decisionsView } from '../../storage/queries/decisions';
import { readEntities } from '../../storage/queries/entities';
import { readEventMaterial, type EventMaterial } from '../../storage/queries/events';
import { readAllMemos } from '../../storage/queries/memos';
import type { LibrarySession } from '../../storage/session';
import { known, readComparable, remember } from '../../session/comparison-cache';
import { reportInput } from './report-input';

export type ReportDocument = ReturnType<typeof buildReport>;

export async function gatherReport(
  session: LibrarySession,
  event: EventId,
  options: ReportOptions,
): Promise<Result<ReportDocument>> {
  const material = await readEventMaterial(session, event);
  if (!material) return fail({ kind: 'no-event', message: 'This event is not in the library any more.' });
  const [compared, annotations, entities, codebooks, decisions, memos, app] = await Promise.all([
    comparisonOf(event, material),
    readAnnotations(session, { articles: material.articles.map(({ article }) => article.id) }),
    readEntities(session),
    readCodebooks(session),
    decisionsView(event).read(session),
    readAllMemos(session),
    session.bridge.appInfo(null),
  ]);
  if (!compared.ok) return compared;
  return ok(
    buildReport(
      reportInput({
        title: material.event.name,
        version: app.ok ? app.value.version : '',
        material,
        annotations,
        entities,
        codebooks,
        decisions,
        memos,
        comparison: compared.value,
        options,
      }),
    ),
  );
}

/** The comparison that Compare shows already, or a new one. */
async function comparisonOf(event: EventId, material: EventMaterial): Promise<Result<Comparison>> {
  const input = readComparable(material);
  const before = known(event, input);
  if (before) return ok(before);
  const made = await analysis.ask('compare', input.articles);
  if (made.ok) remember(event, input, made.value);
  return made;
}
