/** A command of the command line. */
import type { ExitCode } from './exit-codes';

export interface Command {
  /** Usage text, printed by `--help` and after a wrong call. */
  readonly usage: string;
  /** Arguments after the command's name. Throws `UsageError` for wrong ones. */
  readonly run: (args: string[]) => Promise<ExitCode>;
}
