/** Entry of the command line: picks the command, prints its help, sets the exit code (0 done, 1 some inputs failed, 2 wrong usage). */
import { commands, usageOf } from './command-table';
import { EXIT, type ExitCode } from './exit-codes';
import { UsageError } from './arguments';
import { guardOutput, say, writeOut } from './output';

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(rest[0]);
  const command = commands[name];
  if (!command || !Object.hasOwn(commands, name)) {
    say(`There is no command “${name}”.\n\n${usageOf()}`);
    return EXIT.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) return help(name);
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\n\n${command.usage}`);
    return EXIT.usage;
  }
}

async function help(name: string | undefined): Promise<ExitCode> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  await writeOut(`${command ? command.usage : usageOf()}\n`);
  return EXIT.done;
}

guardOutput();
process.exitCode = await main(process.argv.slice(2));
