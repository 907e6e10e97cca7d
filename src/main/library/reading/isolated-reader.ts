/**
 * Reads files in a process apart from the one that owns the disk: one at a time, each within a time and an amount of memory.
 * The process is started with the first file, kept for the next, ended and replaced when a file breaks it. It inherits no
 * environment and, where plain Node runs it, may write no file and start no program.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ImportFailure } from '../../../core/import/import-failure';
import { importedArticleSchema, type ImportedArticle } from '../../../core/model/imported-article';
import { ok, type Result } from '../../../core/model/result';
import { readFrames, writeFrame } from './frames';
import { notReadable, type ReadingTrouble } from './reading-failures';

export interface ReaderLimits {
  /** For one file, in milliseconds. The largest pages and PDFs take some seconds. */
  readonly time: number;
  /** Of the reading process, in megabytes. */
  readonly memory: number;
}

/** Generous: a busy, slow machine reads a 60 MB page in this time. */
const LIMITS: ReaderLimits = { time: 45_000, memory: 1024 };

type Outcome = Result<ImportedArticle, ImportFailure>;

interface Waiting {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly settle: (outcome: Outcome) => void;
}

export class IsolatedReader {
  private child: ChildProcess | null = null;
  private readonly queue: Waiting[] = [];
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;
  private count = 0;

  constructor(
    private readonly entry: string | null = findEntry(),
    private readonly limits: ReaderLimits = LIMITS,
  ) {}

  /** Never rejects: a file that cannot be read is a failure with one sentence. */
  read(bytes: Uint8Array, name: string): Promise<Outcome> {
    return new Promise((settle) => {
      this.queue.push({ id: (this.count += 1), name, bytes, settle });
      this.next();
    });
  }

  /** Ends the process; files that wait are not read any more. */
  close(): void {
    for (const waiting of this.queue.splice(0)) waiting.settle(notReadable(waiting.name, 'no-process'));
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) return hold(this.child, false);
    this.current = waiting;
    const child = (this.child ??= this.start());
    if (!child) return this.settle(notReadable(waiting.name, 'no-process'));
    hold(child, true);
    this.timer = setTimeout(() => this.end('slow'), this.limits.time);
    const { id, name, bytes } = waiting;
    if (child.stdin) writeFrame(child.stdin, { id, name }, bytes);
  }

  private start(): ChildProcess | null {
    if (this.entry === null) return null;
    const memory = `--max-old-space-size=${String(this.limits.memory)}`;
    const child = spawn(process.execPath, [...loaderOf(this.entry), ...permissions(this.entry), memory, this.entry], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: environment(),
      cwd: tmpdir(),
      windowsHide: true,
    });
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString('latin1')).slice(-4000)));
    if (child.stdout)
      readFrames(
        child.stdout,
        ({ head }) => this.answered(head),
        () => this.end('broke'),
      );
    // A process that ends while it is written to: `close` tells what became of it.
    child.stdin?.on('error', () => undefined);
    child.on('error', () => this.ended(child, 'no-process'));
    // After `exit` the last words may still be under way; `close` comes when all is read.
    child.on('close', () =>
      this.ended(child, /heap out of memory|allocation failed/iu.test(said) ? 'memory' : 'broke'),
    );
    return child;
  }

  private answered(message: unknown): void {
    const { id, result } = (message ?? {}) as { id?: unknown; result?: unknown };
    if (!this.current || id !== this.current.id) return;
    this.settle(checked(result, this.current.name));
  }

  private ended(child: ChildProcess, trouble: ReadingTrouble): void {
    if (this.child !== child) return;
    this.child = null;
    if (this.current) this.settle(notReadable(this.current.name, trouble));
  }

  private end(trouble: ReadingTrouble): void {
    const { child, current } = this;
    this.child = null;
    child?.kill('SIGKILL');
    if (current) this.settle(notReadable(current.name, trouble));
  }

  private settle(outcome: Outcome): void {
    if (this.timer) clearTimeout(this.timer);
    const { current } = this;
    this.current = null;
    current?.settle(outcome);
    this.next();
  }
}

/** What comes back was made while a stranger's file was read: it is checked like a stranger's word. */
function checked(result: unknown, name: string): Outcome {
  const {
    ok: fine,
    value,
    error,
  } = (result ?? {}) as { ok?: unknown; value?: unknown; error?: Partial<ImportFailure> };
  const article = fine === true ? importedArticleSchema.safeParse(value) : null;
  if (article?.success) return ok(article.data);
  const message = typeof error?.message === 'string' ? error.message.slice(0, 2000) : null;
  const sentence = notReadable(name, 'broke');
  return message === null || sentence.ok
    ? sentence
    : { ok: false, error: { kind: error?.kind ?? sentence.error.kind, message } };
}

/** While nothing is read, the process does not keep the program alive. */
function hold(child: ChildProcess | null, busy: boolean): void {
  type Held = { ref?: () => void; unref?: () => void } | null | undefined;
  const ends = [child, child?.stdin, child?.stdout, child?.stderr] as Held[];
  for (const one of ends) (busy ? one?.ref : one?.unref)?.call(one);
}

/** Beside this file in the sources; beside the program, or one folder up from its chunks, when built. */
function findEntry(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [
    join(here, 'reader-process.ts'),
    join(here, 'reader-process.cjs'),
    join(here, '../reader-process.cjs'),
  ];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Node does not run TypeScript: from the sources, tsx is loaded first. */
function loaderOf(entry: string): string[] {
  if (!entry.endsWith('.ts')) return [];
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

/** Node's permission model: reading files is all that the built reader may do. Electron's Node has it switched off. */
function permissions(entry: string): string[] {
  if (!entry.endsWith('.cjs') || process.versions['electron'] !== undefined) return [];
  const flag = ['--permission', '--experimental-permission'].find((one) =>
    process.allowedNodeEnvironmentFlags.has(one),
  );
  return flag === undefined ? [] : [flag, '--allow-fs-read=*'];
}

/** What Node needs to start (Electron's program is asked to be plain Node), and nothing that belongs to the analyst. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];
  const own = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]));
  return { ...Object.fromEntries(own), ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' };
}

const reader = new IsolatedReader();

/** Reads in the one reading process of this program. */
export const readIsolated = (bytes: Uint8Array, name: string): Promise<Outcome> => reader.read(bytes, name);
