/** All commands by name: the dispatcher and the help text read this one table. Code is loaded for the command that runs. */
import type { Command } from './command';

export interface CommandEntry {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: Readonly<Record<string, CommandEntry>> = {
  analyse: {
    summary: 'find the quotations, sources and figures of articles',
    load: async () => (await import('./commands/analyse')).analyse,
  },
  compare: {
    summary: 'compare articles on one event: quotations, speakers, figures, copying, omissions, framing',
    load: async () => (await import('./commands/compare')).compare,
  },
  group: {
    summary: 'sort articles into events',
    load: async () => (await import('./commands/group')).group,
  },
  import: {
    summary: 'add files to a library',
    load: async () => (await import('./commands/import')).importFiles,
  },
  report: {
    summary: 'write the report on a folder or a library',
    load: async () => (await import('./commands/report')).report,
  },
  restore: {
    summary: 'make a new library of a backup',
    load: async () => (await import('./commands/restore')).restore,
  },
  compact: {
    summary: 'shorten the journal of a library',
    load: async () => (await import('./commands/compact')).compact,
  },
  verify: {
    summary: 'check that a library, or a backup, is whole',
    load: async () => (await import('./commands/verify')).verify,
  },
};

export function usageOf(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'Variorum from a terminal: the same engine as in the window.',
    '',
    'Usage: variorum COMMAND ...   (or: npm run -s cli -- COMMAND ...)',
    '',
    ...list,
    `  ${'help'.padEnd(9)} this list; “help COMMAND” or “COMMAND --help” tells more`,
    '',
    'Standard output carries the result and nothing else, messages go to standard error.',
    'Exit code 0: all done; 1: some inputs failed (listed under "failures"); 2: wrong usage.',
  ].join('\n');
}
