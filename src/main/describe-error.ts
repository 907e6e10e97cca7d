/**
 * An error for the log. Messages may quote what was being read ("Unexpected token ... in <article text>"), so only the
 * kind, the system's code and the places in our own program are kept.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { code } = error as { code?: unknown };
  const kind = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  return [kind, ...placesOf(error.stack ?? '')].join(' ');
}

/** "    at read (/opt/variorum/out/main/index.cjs:12:3)" -> "at read (index.cjs:12:3)": folders may tell the user's name. */
function placesOf(stack: string): string[] {
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, 6).map((line) => line.trim().replace(/(?:file:\/\/)?[^\s(]*[/\\]/, ''));
}
