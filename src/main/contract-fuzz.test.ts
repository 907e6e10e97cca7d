/** Every call of the contract with forged arguments: one clear refusal, no crash, nothing of the argument in the log. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from '../core/model/zod';
import { contract, type CallName } from '../shared/contract';
import { answerCall } from './answer-call';
import type { Handlers } from './handlers';
import { newLibrary, temporaryPlace, type TemporaryPlace } from './library/testing/temporary-libraries';
import type { Log } from './log';

let place: TemporaryPlace;
let handlers: Handlers;
const lines: string[] = [];
const log: Log = { path: '', write: (level, message) => void lines.push(`${level} ${message}`), tail: () => lines };

/** What only a host can do is not reached here by anything forged; if it is, the test fails. */
const hostCalls = [
  'appInfo',
  'chooseLibrary',
  'chooseLibrariesPlace',
  'chooseWatchedFolder',
  'revealLibrary',
  'revealOriginal',
  'printPdf',
  'showReport',
  'eraseWindowCopies',
  'writeLog',
  'readLog',
  'readyToClose',
];
const reached: string[] = [];

beforeAll(async () => {
  place = await temporaryPlace();
  const libraries = place.start();
  await newLibrary(libraries);
  const host = hostCalls.map((name) => [name, async () => ({ ok: true, value: void reached.push(name) })]);
  handlers = { ...libraries.handlers, ...Object.fromEntries(host) } as unknown as Handlers;
});
afterAll(() => place.remove());

const names = Object.keys(contract) as CallName[];
const answer = (name: unknown, input: unknown) => answerCall({ handlers, log, checkOutput: false }, name, input);

/** A word that no program writes: if it is in the log or in an answer, an argument got there. */
const marker = 'zqxmarker';

const hostile = fc.constantFrom<unknown>(
  `../../${marker}`,
  `/etc/${marker}`,
  `${marker}\u0000.txt`,
  `<script>${marker}</script>`,
  `__proto__`,
  'x'.repeat(100_000),
  '\ud800',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  2 ** 53,
  1.5,
  '',
  null,
  undefined,
  true,
  [],
  {},
  new Uint8Array(3),
  new Date(0),
  10n,
  () => marker,
  Symbol(marker),
  { [marker]: 1 },
  [{ [marker]: { [marker]: 1 } }],
  Array.from({ length: 400 }, () => ({ id: marker })),
  new Proxy({}, { get: () => marker }),
  Object.create(null, { library: { get: () => marker, enumerable: true } }),
  JSON.parse(`{"__proto__":{"library":"${marker}"},"constructor":{"prototype":{}}}`),
);

const anything = fc.oneof(hostile, fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }));

/** An argument shaped as the call wants it, with something hostile in one or more of its places. */
const shaped = (name: CallName): fc.Arbitrary<unknown> => {
  const { input } = contract[name];
  const keys = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
  if (keys.length === 0) return anything;
  const fields = Object.fromEntries(keys.map((key) => [key, fc.oneof(anything, fc.constant(`${marker}`))]));
  return fc.record(fields, { requiredKeys: [] });
};

/** Depth of objects and length of lists that would exhaust a careless reader. */
const deep = (): unknown => {
  let value: unknown = marker;
  for (let n = 0; n < 5000; n += 1) value = { library: value };
  return value;
};

describe.each(names)('%s', (name) => {
  it('refuses what does not fit in one sentence, and answers the rest with a result', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, shaped(name)), async (input) => {
        const fits = fitsSchema(name, input);
        // What fits is another test's: here nothing may be made or written.
        if (fits) return;
        lines.length = 0;
        const result = await answer(name, input);
        if (result.ok) throw new Error(`${name} took a forged argument`);
        expect(result.error.kind).toBe('bad-argument');
        expect(result.error.message).toMatch(/^[^\n]{10,200}\.$/);
        expect(JSON.stringify(result) + lines.join('\n')).not.toContain(marker);
        expect(lines.join('\n').length).toBeLessThan(2000);
      }),
      { numRuns: 150 },
    );
    expect(reached).toEqual([]);
  });

  it('is not exhausted by depth', async () => {
    const result = await answer(name, deep());
    expect(result.ok ? 'taken' : result.error.kind).toMatch(/bad-argument/);
  });
});

function fitsSchema(name: CallName, input: unknown): boolean {
  return contract[name].input.safeParse(input).success;
}

it('a library that is not known, and names that are well formed but of nothing, are refused in one sentence', async () => {
  const library = 'not-a-library';
  const branch = '2026-01-01T00-00-00-000Z-abcdef-copy';
  const calls: readonly [CallName, unknown][] = [
    ['openLibrary', { library }],
    ['appendChanges', { library, changes: [] }],
    ['readJournal', { library, after: 0, limit: 1 }],
    ['readSnapshot', { library, from: 0 }],
    ['readOriginal', { library, sha256: '0'.repeat(64) }],
    ['readBranch', { library, branch }],
    ['openBranch', { library, branch }],
    ['backUp', { library }],
    ['restoreBackup', { library, backup: '0000000001-20260101T000000Z' }],
    ['purgeArticles', { library, articles: ['a'] }],
    ['readWatchedFile', { library, file: '0'.repeat(24) }],
    ['settleWatchedFiles', { library, taken: ['0'.repeat(24)], later: [] }],
    ['answerEarlierFiles', { library, take: true }],
    ['stopWatching', { library }],
  ];
  for (const [name, input] of calls) {
    const result = await answer(name, input);
    if (result.ok) throw new Error(`${name} did something`);
    expect(result.error.message).toMatch(/^[^\n]+\.$/);
  }
});

it('no call is missing from the handlers', () => {
  expect(Object.keys(handlers).sort()).toEqual([...names].sort());
});
