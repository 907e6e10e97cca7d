/** Exit codes of the command line, as the contract names them. */
export const EXIT = { done: 0, someFailed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
