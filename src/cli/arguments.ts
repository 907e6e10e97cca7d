/** Arguments of a command, parsed strictly: a mistyped option is a usage error, never ignored. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly inputs: readonly string[];
}

/** All options take a value. At least `least` inputs must be given. */
export function parseArguments(args: string[], names: readonly string[], least = 1): Arguments {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  if (names.includes('output')) options['output'] = { type: 'string', short: 'o' };
  const parsed = parseOrRefuse(args, options);
  if (parsed.positionals.length < least) throw new UsageError('Name at least one file or folder.');
  const values = Object.fromEntries(names.map((name) => [name, textOf(parsed.values[name])]));
  return { values, inputs: parsed.positionals };
}

function parseOrRefuse(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The chosen format, the first of `allowed` where none is given. */
export function chosenFormat<T extends string>(value: string | undefined, allowed: readonly [T, ...T[]]): T {
  const chosen = value === undefined ? allowed[0] : allowed.find((format) => format === value);
  if (chosen === undefined) throw new UsageError(`--format is one of ${allowed.join(', ')}, not “${value}”.`);
  return chosen;
}
