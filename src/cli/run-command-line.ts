/** One call of the command line: picks the command, prints help, answers the exit code. */
import { UsageError } from './arguments';
import { commands, usageOf } from './command-table';
import { EXIT, type ExitCode } from './exit-codes';
import { say, writeOut } from './output';

export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h') return help(undefined);
  if (name === 'help') return help(rest[0]);
  if (!Object.hasOwn(commands, name)) return unknown(name);
  if (rest.includes('--help') || rest.includes('-h')) return help(name);
  return run(name, rest);
}

async function run(name: string, args: string[]): Promise<ExitCode> {
  const command = await commands[name]?.load();
  if (!command) return unknown(name);
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\n\n${command.usage}`);
    return EXIT.usage;
  }
}

async function help(name: string | undefined): Promise<ExitCode> {
  if (name !== undefined && !Object.hasOwn(commands, name)) return unknown(name);
  const command = name === undefined ? undefined : await commands[name]?.load();
  await writeOut(`${command?.usage ?? usageOf()}\n`);
  return EXIT.done;
}

function unknown(name: string): ExitCode {
  say(`There is no command “${name}”.\n\n${usageOf()}`);
  return EXIT.usage;
}
