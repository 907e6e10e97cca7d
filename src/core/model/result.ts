/** Expected failure is a value: what went wrong, in words that tell the analyst what was kept and what to do next. */
export interface Failure {
  readonly kind: string;
  readonly message: string;
}

export type Result<T, F extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: F };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <F extends Failure>(error: F): { readonly ok: false; readonly error: F } => ({ ok: false, error });

/** For the `default` of a switch over a union: a new member that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
