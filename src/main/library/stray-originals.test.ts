import { cp, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addMemo } from './testing/made-up-changes';
import { append, must, temporaryPlace, type TemporaryPlace } from './testing/temporary-libraries';
import { verifyLibrary } from './verify-library';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

const name = (letter: string) => `${letter.repeat(64)}.txt`;
const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);

it('old originals without an article go when the library is closed; new ones and those put aside stay', async () => {
  const folder = join(place.root, 'libraries', 'Ferries');
  await cp(fileURLToPath(new URL('./fixtures/format-1', import.meta.url)), folder, { recursive: true });
  const there = await readdir(join(folder, 'originals'));
  const host = place.start();
  const { id } = must(await host.openFolder(folder));
  for (const letter of ['a', 'b', 'c']) await writeFile(join(folder, 'originals', name(letter)), letter);
  for (const one of [...there, name('a'), name('b')]) await utimes(join(folder, 'originals', one), longAgo, longAgo);
  await writeFile(join(folder, 'branches', 'aside.jsonl'), `{"sha256":"${'b'.repeat(64)}"}`);
  must(await append(host, id, [addMemo('a')]));
  await host.closeAll();
  expect((await readdir(join(folder, 'originals'))).sort()).toEqual([...there, name('b'), name('c')].sort());
  // The articles' own were as old, and are all there.
  expect(must(await verifyLibrary(folder)).problems.filter((one) => one.includes('missing'))).toEqual([]);
});
