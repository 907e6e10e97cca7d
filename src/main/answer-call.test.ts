import { expect, test } from 'vitest';
import { ok } from '../core/model/result';
import { answerCall } from './answer-call';
import type { Handlers } from './handlers';
import type { Log } from './log';

/** Only the handlers a test needs; the rest is never reached. */
function answering(handlers: object, checkOutput = false) {
  const lines: string[] = [];
  const log: Log = { path: '', write: (level, message) => void lines.push(`${level} ${message}`), tail: () => lines };
  return { parts: { handlers: handlers as Handlers, log, checkOutput }, lines };
}

test('a call in the contract is answered with what its handler says', async () => {
  const { parts } = answering({ recentLibraries: async () => ok([]) });
  expect(await answerCall(parts, 'recentLibraries', null)).toEqual(ok([]));
});

test.each(['nothing', 'constructor', '__proto__', 'toString', 7, null])('%j is not a call', async (name) => {
  const { parts } = answering({});
  expect(await answerCall(parts, name, null)).toMatchObject({ ok: false, error: { kind: 'unknown-call' } });
});

test('an argument that does not fit never reaches the handler, and its content never the log', async () => {
  const reached: unknown[] = [];
  const { parts, lines } = answering({ openLibrary: async (input: unknown) => reached.push(input) });
  const answer = await answerCall(parts, 'openLibrary', { library: '../secret sentence' });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-argument' } });
  expect(reached).toEqual([]);
  expect(lines).toEqual(['error refused openLibrary: library: invalid_format']);
});

test('what a handler throws becomes a failure; the log has the place and not the words', async () => {
  const { parts, lines } = answering({
    recentLibraries: async () => {
      throw new SyntaxError('Unexpected token in "a sentence of an article"');
    },
  });
  expect(await answerCall(parts, 'recentLibraries', null)).toMatchObject({ ok: false, error: { kind: 'internal' } });
  expect(lines[0]).toMatch(/^error recentLibraries failed: SyntaxError at .*answer-call\.test\.ts/);
  expect(lines[0]).not.toContain('sentence');
});

test('when asked for, an answer that breaks the contract is a fault', async () => {
  const wrong = { recentLibraries: async () => ok([{ id: 7 }]) };
  expect(await answerCall(answering(wrong, true).parts, 'recentLibraries', null)).toMatchObject({
    ok: false,
    error: { kind: 'internal' },
  });
  expect((await answerCall(answering(wrong, false).parts, 'recentLibraries', null)).ok).toBe(true);
});
