/** A live view made of others: when a change touches one of them, what is shown is made anew of what is in memory. */
import { readAgain, type LiveView } from './live-view';

export interface Combined<P, T> {
  readonly parts: P;
  readonly shown: T;
}

type Views<P> = { readonly [K in keyof P]: LiveView<P[K]> };

export function combinedView<P extends object, T>(
  name: string,
  views: Views<P>,
  combine: (parts: P) => T,
): LiveView<Combined<P, T>> {
  const keys = Object.keys(views) as (keyof P)[];
  const made = (parts: P): Combined<P, T> => ({ parts, shown: combine(parts) });
  return {
    name,
    heavy: keys.some((key) => views[key].heavy === true),
    read: async (session) => {
      const read = await Promise.all(keys.map(async (key) => [key, await views[key].read(session)] as const));
      return made(Object.fromEntries(read) as P);
    },
    after: (value, diff) => {
      const next: Partial<P> = {};
      for (const key of keys) {
        const after = views[key].after(value.parts[key], diff);
        if (after === readAgain) return readAgain;
        next[key] = after;
      }
      return keys.every((key) => Object.is(next[key], value.parts[key])) ? value : made(next as P);
    },
  };
}
