/** The log file: one line an event, UTC, never article text. Past half a megabyte it starts anew and keeps the one before. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type LogLevel = 'info' | 'warn' | 'error';

export interface Log {
  readonly path: string;
  readonly write: (level: LogLevel, message: string) => void;
  /** The newest lines, oldest of them first. */
  readonly tail: (lines: number) => readonly string[];
}

const largestLog = 512 * 1024;
const longestMessage = 2000;

export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'variorum.log');
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, join(folder, 'variorum.old.log'));
  return {
    path,
    write: (level, message) => appendLine(path, `${now().toISOString()} ${level} ${oneLine(message)}\n`),
    tail: (lines) => (existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines) : []),
  };
}

/** A log that cannot be written (full disk) must not stop the work it tells of. */
function appendLine(path: string, line: string): void {
  try {
    appendFileSync(path, line);
  } catch {
    process.stderr.write(line);
  }
}

const oneLine = (message: string) => message.replace(/\s+/g, ' ').slice(0, longestMessage);
