/** Entry of the command line. Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage. */
import { guardOutput } from './output';
import { runCommandLine } from './run-command-line';

guardOutput();
process.exitCode = await runCommandLine(process.argv.slice(2));
