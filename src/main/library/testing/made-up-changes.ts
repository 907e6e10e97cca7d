/** Made-up changes for tests: sequences that fit each other, from a seed, so that a failure can be repeated. */
import type { Change, Diff } from '../../../core/model/change';
import { changeIdSchema, eventIdSchema, memoIdSchema } from '../../../core/model/ids';
import type { Event } from '../../../core/model/event';
import type { Memo } from '../../../core/model/memo';

const at = '2024-05-01T10:00:00.000Z';

export const memo = (id: string, text = `memo ${id}`): Memo => ({
  id: memoIdSchema.parse(id),
  target: { kind: 'library', id: 'all' },
  text,
  coder: 'Ada',
  createdAt: at,
  updatedAt: at,
});

const event = (id: string, name: string): Event => ({
  id: eventIdSchema.parse(id),
  name,
  articles: [],
  status: 'confirmed',
  createdAt: at,
});

export const change = (id: string, diff: Diff, base = 0): Change => ({
  id: changeIdSchema.parse(id),
  label: 'Write a memo',
  coder: 'Ada',
  at,
  base,
  undoes: null,
  diff,
});

/** A change that adds one memo. */
export const addMemo = (id: string, base = 0, text?: string): Change =>
  change(id, { memos: { added: [memo(`m-${id}`, text)] } }, base);

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` changes that add, change and remove memos and events; texts hold quotes, line ends, emoji and lone surrogates. */
export function madeUpChanges(seed: number, count: number): Change[] {
  const next = random(seed);
  const memos = new Map<string, Memo>();
  const events = new Map<string, Event>();
  return Array.from({ length: count }, (_, i) => {
    const added = Array.from({ length: 1 + Math.floor(next() * 3) }, (__, k) => memo(`m${i}-${k}`, oddText(next)));
    const updated = some(memos, next).map((old) => [old, { ...old, text: oddText(next) }] as const);
    const removed = some(memos, next).filter((old) => !updated.some(([from]) => from.id === old.id));
    const happening = event(`e${i}`, `Event ${i}`);
    for (const record of added) memos.set(record.id, record);
    for (const [, to] of updated) memos.set(to.id, to);
    for (const record of removed) memos.delete(record.id);
    const gone = some(events, next);
    for (const record of gone) events.delete(record.id);
    events.set(happening.id, happening);
    return change(`c${seed}-${i}`, {
      memos: { added, updated, removed },
      events: { added: [happening], removed: gone },
    });
  });
}

function some<T>(records: ReadonlyMap<string, T>, next: () => number): T[] {
  return [...records.values()].filter(() => next() < 0.1);
}

const oddTexts = [
  '“We shall see,” she said.',
  'a\nb\r\nc\u2028d',
  '😀 \ud800 lone',
  '{"hash":"x"}\\',
  'x'.repeat(3000),
];

const oddText = (next: () => number): string => `${oddTexts[Math.floor(next() * oddTexts.length)] ?? ''} ${next()}`;
