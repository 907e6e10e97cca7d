import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../core/model/article';
import { eventIdSchema, memoIdSchema, type ArticleId } from '../../core/model/ids';
import { recordKinds } from '../../core/model/records';
import type { LibraryInfo } from '../../shared/contract';
import type { Libraries } from './handlers';
import { applyToState, emptyState, type LibraryState } from './replay';
import { change, memo } from './testing/made-up-changes';
import { allChanges, append, must, temporaryPlace, type TemporaryPlace } from './testing/temporary-libraries';
import { verifyLibrary } from './verify-library';

let place: TemporaryPlace;
let folder: string;
beforeEach(async () => {
  place = await temporaryPlace();
  folder = join(place.root, 'libraries', 'Ferries');
  await cp(fileURLToPath(new URL('./fixtures/format-1', import.meta.url)), folder, { recursive: true });
});
afterEach(() => place.remove());

/** Every word of it stands in the first article and in nothing else. */
const secret = 'Ferry 1 delayed';
const note = 'A note about ferry one';

async function stateOf(host: Libraries, info: LibraryInfo): Promise<LibraryState> {
  const state = emptyState();
  for (const one of await allChanges(host, info.id)) applyToState(state, one.diff);
  return state;
}

const articleCalled = (state: LibraryState, fileName: string): Article => {
  const found = [...state.articles.values()].find((article) => article.fileName === fileName);
  if (found === undefined) throw new Error(`no ${fileName}`);
  return found;
};

/** Paths below `root` whose bytes hold the words, or whose name does. */
async function findBytes(root: string, words: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths.map(async (path) => path.includes(words) || (await readFile(path)).includes(words)),
  );
  return paths.filter((_, i) => found[i]);
}

/** The library with a memo on the article, an event of its name, a branch, a torn end, a backup, and a lost write. */
async function prepared(): Promise<{ host: Libraries; info: LibraryInfo; article: ArticleId; sha256: string }> {
  const host = place.start();
  const info = must(await host.openFolder(folder));
  const { id: article, sha256 } = articleCalled(await stateOf(host, info), 'ferry-1.txt');
  const about = { ...memo('m1', note), target: { kind: 'article' as const, id: article } };
  const event = {
    id: eventIdSchema.parse('e1'),
    name: 'Ferries of Monday',
    articles: [article],
    status: 'confirmed' as const,
    createdAt: about.createdAt,
  };
  must(await append(host, info.id, [change('c1', { memos: { added: [about] }, events: { added: [event] } })]));
  must(await append(host, info.id, [change('c2', { memos: { removed: [about] } })]));
  const later = { ...about, id: memoIdSchema.parse('m2') };
  must(await append(host, info.id, [change('c3', { memos: { added: [later] } })]));
  must(await host.handlers.backUp({ library: info.id }));
  const [first] = await allChanges(host, info.id);
  const part = { library: info.id, kind: 'copy' as const, branch: null, changes: [first] as never };
  must(await host.handlers.keepBranch(part));
  const settled = must(await host.handlers.keepBranch(part));
  must(await host.handlers.settleBranch({ library: info.id, branch: settled.branch }));
  await writeFile(join(folder, 'journal', 'torn-9-x.txt'), secret);
  await writeFile(join(folder, 'snapshots', '0000000009.jsonl.abc.tmp'), secret);
  return { host, info, article, sha256 };
}

describe('purging an article', () => {
  it('leaves no word of it on the disk: not in journal, snapshots, originals, branches or backups', async () => {
    const { host, info, article, sha256 } = await prepared();
    for (const words of [secret, note, sha256]) expect((await findBytes(place.root, words)).length).toBeGreaterThan(1);
    must(await host.handlers.purgeArticles({ library: info.id, articles: [article] }));
    for (const words of [secret, note, 'ferry-1.txt']) expect(await findBytes(place.root, words)).toEqual([]);
    expect((await findBytes(place.root, sha256)).filter((path) => path.includes(sha256))).toEqual([]);
    await host.closeAll();
    for (const words of [secret, note]) expect(await findBytes(place.root, words)).toEqual([]);
  });

  it('leaves everything else as it was, and a library that verify finds whole', async () => {
    const { host, info, article } = await prepared();
    const before = await stateOf(host, info);
    const { head } = must(await host.handlers.purgeArticles({ library: info.id, articles: [article] }));
    const after = await stateOf(host, info);
    expect(after.articles.has(article)).toBe(false);
    for (const kind of recordKinds)
      for (const [id, record] of after[kind])
        if (kind !== 'events') expect(record, `${kind} ${id}`).toEqual((before[kind] as Map<string, unknown>).get(id));
    expect(after.articles.size).toBe(before.articles.size - 1);
    expect([...after.events.values()].some((event) => event.articles.includes(article))).toBe(false);
    // The chain is the same one: lines that a window stopped at are still known.
    expect(must(await host.handlers.journalHashAt({ library: info.id, seq: 13 }))).toBe(info.head.hash);
    expect(head.seq).toBe(17);
    await host.closeAll();
    expect(must(await verifyLibrary(folder)).problems).toEqual([]);
    const again = place.start();
    expect(must(await again.openFolder(folder))).toMatchObject({ readOnly: false, notices: [], head: { seq: 17 } });
    const last = (await allChanges(again, info.id)).pop();
    expect(last?.label).toBe('Purge an article');
  });

  it('that was cut off is finished at the next opening', async () => {
    const { host, info, article } = await prepared();
    const blocked = join(folder, 'snapshots');
    await rename(blocked, `${blocked}-away`);
    await writeFile(blocked, 'not a folder');
    const cut = await host.handlers.purgeArticles({ library: info.id, articles: [article] });
    expect(cut).toMatchObject({ ok: false });
    await host.closeAll();
    const { rm } = await import('node:fs/promises');
    await rm(blocked);
    await rename(`${blocked}-away`, blocked);
    const again = place.start();
    const opened = must(await again.openFolder(folder));
    const gone = !(await stateOf(again, opened)).articles.has(article);
    // Either nothing had begun, or all of it is done: never something in between.
    if (gone) expect(await findBytes(place.root, secret)).toEqual([]);
    else must(await again.handlers.purgeArticles({ library: info.id, articles: [article] }));
    expect(await findBytes(place.root, secret)).toEqual([]);
    expect(await readdir(folder)).not.toContain('purging.json');
  });

  it('an article that is not there is refused in one sentence', async () => {
    const { host, info, article } = await prepared();
    must(await host.handlers.purgeArticles({ library: info.id, articles: [article] }));
    const again = await host.handlers.purgeArticles({ library: info.id, articles: [article] });
    expect(again).toMatchObject({ ok: false, error: { kind: 'no-such-record' } });
  });
});
