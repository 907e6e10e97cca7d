/** What a library without a codebook gets: the framing functions, the generic frames, attribution quality. */
import { ok, type Result } from '../../../core/model/result';
import { createCodebook } from '../../storage/commands/create-codebook';
import { installCodebooks } from '../../storage/commands/install-codebooks';
import { readCodebooks } from '../../storage/queries/codebooks';
import type { LibrarySession } from '../../storage/session';
import { codesOf, defaultCodebooks, withFreeKeys } from './shipped-codebooks';
import type { ShippedCode, ShippedCodebook } from './shipped/shipped-codebook';

/** Call after a library was created or opened. Does nothing if it has a codebook or cannot be changed. */
export async function installDefaultCodebooks(session: LibrarySession): Promise<Result<null>> {
  if (session.readOnly || (await readCodebooks(session)).length > 0) return ok(null);
  const given: ShippedCode[] = [];
  const chosen = defaultCodebooks.map((shipped) => {
    const free = withFreeKeys(shipped, given);
    given.push(...codesOf(free.codes));
    return free;
  });
  const done = await installCodebooks(session, chosen);
  return done.ok ? ok(null) : done;
}

/** Adds an editable copy; digits that other codes have are left out. */
export async function addShippedCodebook(session: LibrarySession, shipped: ShippedCodebook) {
  const present = (await readCodebooks(session)).flatMap((book) => book.codes);
  return createCodebook(session, withFreeKeys(shipped, present));
}
