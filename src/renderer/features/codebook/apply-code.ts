/** Puts a code on what is selected. Says what to select if nothing is, and never codes the same words twice. */
import type { Code } from '../../../core/model/codebook';
import type { Coding } from '../../../core/model/coding';
import { sameSpan } from '../../../core/text/span';
import { notify } from '../../session/notices';
import { rememberCode, select, useView } from '../../session/view';
import { addCoding } from '../../storage/commands/add-coding';
import { readCodings } from '../../storage/queries/annotations';
import type { LibrarySession } from '../../storage/session';
import { readCodingTarget, type CodingTarget } from './coding-target';

/** True if the words carry the code afterwards. */
export async function applyCode(session: LibrarySession, code: Pick<Code, 'id' | 'name'>): Promise<boolean> {
  const target = await readCodingTarget(session);
  if (!target) {
    notify(`Nothing to code as ${code.name}: select some words or a quotation first.`);
    return false;
  }
  return putCode(session, code, target);
}

export async function putCode(
  session: LibrarySession,
  code: Pick<Code, 'id' | 'name'>,
  { article, spans }: CodingTarget,
): Promise<boolean> {
  rememberCode(code.id);
  if (await isCoded(session, code, { article, spans })) {
    notify(`These words are coded as ${code.name} already.`);
    return true;
  }
  const added = await addCoding(session, { article, code: code.id, spans });
  if (!added.ok) {
    notify(added.error.message, 'error');
    return false;
  }
  // A quotation stays selected, so that it can get further codes; words become the coding that was made of them.
  if (useView.getState().selected?.kind !== 'quotation') select({ kind: 'coding', id: added.value.value });
  return true;
}

async function isCoded(
  session: LibrarySession,
  code: Pick<Code, 'id'>,
  { article, spans }: Pick<CodingTarget, 'article' | 'spans'>,
): Promise<boolean> {
  const codings = await readCodings(session, article);
  return codings.some((coding) => coding.code === code.id && coding.status === 'accepted' && samePlace(coding, spans));
}

const samePlace = (coding: Coding, spans: CodingTarget['spans']): boolean =>
  coding.spans.length === spans.length && spans.every((span) => coding.spans.some((other) => sameSpan(span, other)));
